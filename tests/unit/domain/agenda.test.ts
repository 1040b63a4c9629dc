import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeAgenda, seenWith, shareMinutes, shareSteps } from "@/lib/domain/agenda";
import { aFeedback, aGoal, aResource } from "@/tests/builders/records";

const minutes = fc.integer({ min: 0, max: 8 * 60 });
const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
const always = (holds: (minutes: number, weights: number[]) => void) =>
  fc.assert(fc.property(minutes, weights, holds));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("shareMinutes, whatever the agenda", () => {
  it("gives every minute to a point, and none twice", () =>
    always((time, shares) => {
      expect(sum(shareMinutes(time, shares))).toBe(time);
    }));

  it("stays within a minute of the exact share", () =>
    always((time, shares) => {
      for (const [place, share] of shareMinutes(time, shares).entries()) {
        const exact = (time * (shares[place] ?? 0)) / sum(shares);
        expect(Math.abs(share - exact)).toBeLessThan(1);
      }
    }));

  it("looks at the proportions of the weights, not at their size", () =>
    always((time, shares) => {
      const doubled = shares.map((weight) => 2 * weight);
      expect(shareMinutes(time, doubled)).toEqual(shareMinutes(time, shares));
    }));

  it("shares nothing among no points", () => {
    expect(shareMinutes(45, [])).toEqual([]);
  });

  it.each([-1, 0.5, Number.NaN])("refuses %s minutes", (time) => {
    expect(() => shareMinutes(time, [1])).toThrow(RangeError);
  });
});

describe("shareSteps, whatever the agenda", () => {
  const fits = (time: number, shares: readonly unknown[]) => time >= 5 * shares.length;

  it("gives each point five minutes or a multiple of it, when the session has room", () =>
    always((time, shares) => {
      fc.pre(fits(time, shares));
      for (const share of shareSteps(time, shares)) {
        expect(share % 5).toBe(0);
        expect(share).toBeGreaterThanOrEqual(5);
      }
    }));

  it("gives no more than there is, and leaves less than five minutes free", () =>
    always((time, shares) => {
      const given = sum(shareSteps(time, shares));
      expect(given).toBeLessThanOrEqual(time);
      expect(time - given).toBeLessThan(5);
    }));

  it("shares a session too short for its points to the minute", () =>
    always((time, shares) => {
      fc.pre(!fits(time, shares));
      expect(shareSteps(time, shares)).toEqual(shareMinutes(time, shares));
    }));

  it("shares nothing among no points", () => {
    expect(shareSteps(45, [])).toEqual([]);
  });
});

it("a point is seen by no more people than what it comes from", () => {
  expect(seenWith("both", "only-me")).toBe("only-me");
  expect(seenWith("ready-to-say", "both")).toBe("ready-to-say");
  expect(seenWith("both", "ready-to-say")).toBe("ready-to-say");
  expect(seenWith("both", undefined)).toBe("both");
});

describe("proposeAgenda", () => {
  const nothing = { carriedOver: [], feedback: [], promises: [], goals: [], resources: [] };

  it("leaves out what is for its author alone", () => {
    const visibility = "only-me";
    const open = {
      ...nothing,
      feedback: [aFeedback({ visibility }), aFeedback({ visibility: "both" })],
      goals: [aGoal({ visibility }), aGoal({ statement: "Seen by both" })],
      resources: [aResource({ visibility })],
    };
    expect(proposeAgenda(open, 45).map(({ text }) => text)).toEqual(["Seen by both"]);
  });

  it("takes what is ready to be said, and says that it is", () => {
    const visibility = "ready-to-say";
    const open = {
      ...nothing,
      feedback: [aFeedback({ visibility, text: "The demo began late." })],
      goals: [aGoal({ visibility, statement: "Ask for a raise" })],
    };
    expect(proposeAgenda(open, 45)).toMatchObject([
      { text: "The demo began late.", reason: "feedback", visibility },
      { text: "Ask for a raise", reason: "goal", visibility },
    ]);
  });

  it("asks the question of a resource before its title, and questions first", () => {
    const quiet = aResource({ title: "On silence" });
    const asking = aResource({ question: "When do you stop preparing?" });
    const points = proposeAgenda({ ...nothing, resources: [quiet, asking] }, 30);
    expect(points.map(({ text }) => text)).toEqual(["When do you stop preparing?", "On silence"]);
  });

  it("shares the whole session among its points", () => {
    const goals = [aGoal(), aGoal(), aGoal()];
    const points = proposeAgenda({ ...nothing, goals }, 45);
    expect(sum(points.map((point) => point.minutes))).toBe(45);
  });

  it("cuts a goal of a thousand characters to a line", () => {
    const [point] = proposeAgenda(
      { ...nothing, goals: [aGoal({ statement: "x".repeat(1_000) })] },
      30,
    );
    expect(point?.text.length).toBeLessThanOrEqual(500);
  });
});
