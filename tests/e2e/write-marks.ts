import { type Instant, toInstant } from "@/lib/domain/time";

/** A second of its own for each write, and an hour for each round. */
export const momentOf = (round: number, write: number): Instant =>
  toInstant(new Date(Date.UTC(2031, 0, 1, round, 0, write)));

/** Words of its own for each write. */
export const markOf = (round: number, write: number): string => `r${round}w${write}.`;
