import { expect, it } from "vitest";
import { stepOf } from "@/lib/domain/journey";

it.each([
  ["establishes", { goals: 0, sessionsHeld: 3, resources: 2, feedback: 1 }, 0],
  [
    "establishes still, with a goal alone",
    { goals: 1, sessionsHeld: 0, resources: 0, feedback: 0 },
    0,
  ],
  [
    "establishes still, with a page kept before they met",
    { goals: 1, sessionsHeld: 0, resources: 1, feedback: 1 },
    0,
  ],
  ["builds trust once they met", { goals: 1, sessionsHeld: 1, resources: 0, feedback: 0 }, 1],
  [
    "learns once they met and kept something",
    { goals: 1, sessionsHeld: 1, resources: 1, feedback: 0 },
    2,
  ],
] as const)("a pair %s", (_, signs, step) => {
  expect(stepOf(signs)).toBe(step);
});
