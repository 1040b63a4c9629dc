import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "@/scripts/run";
import { startWireServer, type WireServer } from "@/tests/tools/wire-server";

/** Runs one of the project's commands on these lines. Not in sync: the scripted server answers from this process. */
function run(script: string, args: readonly string[], lines: readonly string[] = [], env = {}) {
  return new Promise<{ code: number | null; out: string; err: string }>((done) => {
    const child = spawn(process.execPath, [join(root, "scripts", script), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    const said = { out: "", err: "" };
    child.stdout.on("data", (part) => {
      said.out += String(part);
    });
    child.stderr.on("data", (part) => {
      said.err += String(part);
    });
    child.on("close", (code) => done({ code, ...said }));
    child.stdin.end(lines.join("\n"));
  });
}

const answersOf = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

let server: WireServer;
beforeAll(async () => {
  server = await startWireServer({
    answer: ({ messages }) => ({
      statement: messages.at(-1)?.content.includes("hedge")
        ? "Plant a hedge by [date?]."
        : "Plant 40 trees by May.",
    }),
  });
});
afterAll(() => server.close());
const openai = (model: string) => [
  "--provider",
  "openai",
  "--base-url",
  server.url,
  "--model",
  model,
];

describe("the coach's command", { timeout: 60_000 }, () => {
  it("answers each line with the same id, and a bad one with its error", async () => {
    const { out, code } = await run(
      "coach.ts",
      ["smart-check"],
      [
        '{"id":"a","lang":"en","text":"Plant 40 trees by 3 May."}',
        '{"id":"b","lang":',
        '{"id":3,"lang":"de","text":"Bäume"}',
        '{"id":"d","lang":"fr","text":"Améliorer l\u2028accueil."}',
      ],
    );
    const answers = answersOf(out);
    expect(answers.map(({ id }) => id)).toEqual(["a", "b", "3", "d"]);
    expect(answers[0]?.scores).toMatchObject({ S: 2, M: 2, T: 2 });
    expect(answers[1]?.error).toEqual(expect.any(String));
    expect(answers[2]?.error).toContain("lang");
    expect(code).toBe(0);
  });

  it("takes the main words of any task as its text, and gives back a line for the rewrite check", async () => {
    const rewritten = await run(
      "coach.ts",
      ["feedback-rewrite"],
      ['{"id":"a","lang":"fr","text":"Tu es toujours en retard et tes diapos sont bâclées."}'],
    );
    const [answer] = answersOf(rewritten.out);
    expect(answer).toMatchObject({ by: "built-in", violations: [], kind: "feedback" });
    const checked = await run("coach.ts", ["rewrite-check"], [JSON.stringify(answer)]);
    expect(answersOf(checked.out)).toEqual([{ id: "a", acceptable: true, violations: [] }]);
  });

  it("asks a model, says which one answered and how the form was asked for", async () => {
    const { out } = await run(
      "coach.ts",
      ["smart-rewrite", ...openai("no-schema")],
      ['{"id":"a","lang":"en","text":"Plant a hedge."}'],
    );
    const [answer] = answersOf(out);
    expect(answer).toMatchObject({ text: "Plant a hedge by [date?].", violations: [] });
    expect(answer?.by).toContain("no-schema");
    expect(answer?.effort).toMatchObject({ ladder: "json_object", requests: 2 });
  });

  it("shows the built-in answer, and why, when the model invents", async () => {
    const { out } = await run(
      "coach.ts",
      ["smart-rewrite", ...openai("ok")],
      ['{"id":"a","lang":"en","text":"Plant trees."}'],
    );
    const [answer] = answersOf(out);
    expect(answer?.by).toBe("built-in");
    expect(answer?.because).toContain("invented_number");
    expect(answer?.text).not.toContain("40");
  });

  it("reads a key from the variable that is named, and says no word of it", async () => {
    const asked = ["smart-rewrite", ...openai("ok"), "--key-env", "THEIR_KEY"];
    const lines = ['{"id":"a","lang":"en","text":"Plant a hedge."}'];
    const { out, err } = await run("coach.ts", asked, lines, { THEIR_KEY: "hush-hush" });
    expect(server.journal.at(-1)?.headers.authorization).toBe("Bearer hush-hush");
    expect(out + err).not.toContain("hush-hush");
    const unset = await run("coach.ts", asked, lines);
    expect(unset).toMatchObject({ code: 2, err: expect.stringContaining("THEIR_KEY") });
  });
});

describe("the evaluation", { timeout: 120_000 }, () => {
  it("finds the built-in coach good enough in everything, with cases in both languages", async () => {
    const file = join(root, "artifacts/eval-builtin.json");
    const { out, err, code } = await run("eval.ts", ["--json", file]);
    expect(err).toBe("");
    expect(out).not.toContain("NOT ENOUGH");
    const { rows, tolls } = JSON.parse(readFileSync(file, "utf8")) as {
      rows: { task: string; check: string; en: number | null; fr: number | null }[];
      tolls: { task: string; cases: number }[];
    };
    expect(tolls.filter(({ cases }) => cases === 0)).toEqual([]);
    const answered = rows.filter(({ check }) => check === "answered");
    expect(answered.filter(({ en, fr }) => en === null || fr === null)).toEqual([]);
    expect(code).toBe(0);
  });

  it("judges what a model would show, and tells what it refused", async () => {
    const file = join(root, "artifacts/eval-model.json");
    const args = ["--only", "smart-rewrite", "--json", file, ...openai("ok")];
    const { out, code } = await run("eval.ts", args);
    expect(out).toMatch(/smart-rewrite +invents nothing +1\.00 +1\.00/);
    expect(out).toContain("invented_number");
    expect(code).toBe(0);
  });
});
