import { expect, it } from "vitest";
import { stepOf } from "@/lib/domain/journey";

it.each([
  ["establishes", { hasGoal: false, hasHeldSession: true, hasKeptOrSaid: true }, 0],
  [
    "establishes still, with a goal alone",
    { hasGoal: true, hasHeldSession: false, hasKeptOrSaid: false },
    0,
  ],
  [
    "establishes still, with a page kept before they met",
    { hasGoal: true, hasHeldSession: false, hasKeptOrSaid: true },
    0,
  ],
  ["builds trust once they met", { hasGoal: true, hasHeldSession: true, hasKeptOrSaid: false }, 1],
  [
    "learns once they met and kept something",
    { hasGoal: true, hasHeldSession: true, hasKeptOrSaid: true },
    2,
  ],
] as const)("a pair %s", (_, signs, step) => {
  expect(stepOf(signs)).toBe(step);
});
