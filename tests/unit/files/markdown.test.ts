import * as fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { fileName, namer } from "@/lib/files/file-names";
import { block, frontMatter, inline, webLink } from "@/lib/files/markdown/text";
import { type Audience, writeMarkdown } from "@/lib/files/markdown/write";
import { keepLinked, linkedRows } from "@/tests/builders/linked-rows";
import { aGoal, aPair, aResource, aSession, now } from "@/tests/builders/records";
import { sayings } from "@/tests/builders/sayings";

const decoder = new TextDecoder();

const unpack = async (zip: Blob): Promise<Map<string, string>> =>
  new Map(
    Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer()))).map(([path, bytes]) => [
      path,
      decoder.decode(bytes),
    ]),
  );

async function folderOf(audience: Audience, locale: "en" | "fr" = "en") {
  const db = openDatabase(`test-${crypto.randomUUID()}`);
  const pair = aPair({ partnerName: "Lea" });
  const pairId = pair.id;
  const goal = aGoal({ pairId, statement: "Run *three* reviews <b>", confidence: 6, dueOn: null });
  const hidden = aGoal({ pairId, statement: "Something of my own", visibility: "only-me" });
  const resource = aResource({
    pairId,
    goalId: goal.id,
    takeaway: "Begin with a question.\n\n# No",
  });
  await db.pairs.put(pair);
  await db.goals.bulkPut([goal, hidden]);
  await db.resources.put(resource);
  await db.resourceTexts.put({ id: resource.id, text: "The kept text", selection: "" });
  await db.sessions.put(aSession({ pairId, notes: "We spoke about reviews." }));
  const root = "cordee";
  const zip = await writeMarkdown(db, pairId, audience, { root, sayings: sayings(locale) }, now);
  return unpack(zip);
}

describe("the Markdown folder", () => {
  it("has a first page and a file per goal, session and resource", async () => {
    const files = await folderOf("mine");
    expect([...files.keys()].sort()).toEqual([
      "cordee/README.md",
      "cordee/goals/run-three-reviews-b.md",
      "cordee/goals/something-of-my-own.md",
      "cordee/resources/how-to-open-a-workshop.md",
      "cordee/sessions/2026-11-26-discussion.md",
    ]);
    expect(files.get("cordee/README.md")).toContain("# Mentoring with Lea");
    const resource = files.get("cordee/resources/how-to-open-a-workshop.md");
    expect(resource).toContain("[Run \\*three\\* reviews \\<b>](../goals/run-three-reviews-b.md)");
    expect(resource).toContain("The kept text");
    expect(resource).toContain("\\# No");
    expect(files.get("cordee/goals/run-three-reviews-b.md")).toContain(
      "[How to open a workshop](../resources/how-to-open-a-workshop.md)",
    );
  });

  it("speaks French, with French names of files", async () => {
    const files = await folderOf("mine", "fr");
    expect(files.get("cordee/README.md")).toContain("# Mentorat avec Lea");
    expect([...files.keys()]).toContain("cordee/seances/2026-11-26-discussion.md");
    expect(files.get("cordee/objectifs/run-three-reviews-b.md")).toContain(
      "- Confiance, sur 10\u00a0: 6",
    );
  });

  it("for sharing holds no name I gave, no private goal and no text of other people", async () => {
    const all = [...(await folderOf("sharing")).values()].join("\n");
    for (const secret of ["Lea", "Something of my own", "The kept text", "Confidence"]) {
      expect(all).not.toContain(secret);
    }
    expect(all).toContain("We spoke about reviews.");
  });

  it("links only to files that are there, under names that every system takes", async () => {
    await fc.assert(
      fc.asyncProperty(linkedRows, async (linked) => {
        const db = openDatabase(`test-${crypto.randomUUID()}`);
        const pairId = await keepLinked(db, linked);
        const options = { root: "r", sayings: sayings("en") };
        const files = await unpack(await writeMarkdown(db, pairId, "mine", options, now));
        await db.delete();
        const paths = [...files.keys()];
        expect(
          paths.filter((path) => !/^r(\/[a-z0-9-]{1,70}){1,2}\.md$|README/.test(path)),
        ).toEqual([]);
        for (const [path, text] of files) {
          for (const [, to = ""] of text.matchAll(
            /(?<!\\)\]\(((?:\.\.\/)*[A-Za-z0-9/-]+\.md)\)/g,
          )) {
            const there = new URL(to, `file:///${path}`).pathname.slice(1);
            expect(paths).toContain(there);
          }
          expect(text).not.toMatch(/(?<!\\)<(?!https?:)/);
        }
        const said = [...files.values()].join("\n");
        for (const goal of linked.get("goals") ?? []) {
          if (goal.deletedAt === null)
            expect(said).toContain(inline(String(goal.statement)).slice(0, 40));
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 60_000);
});

describe("words in Markdown", () => {
  it.each([
    ["a [link](javascript:alert(1))", "a \\[link\\](javascript:alert(1))"],
    ["![](http://tracker.example/x.png)", "!\\[\\](http://tracker.example/x.png)"],
    ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)>"],
    ["- one\n- two", "- one\n- two"],
    ["# Heading\n---", "\\# Heading\n\\---"],
    ["```js", "\\`\\`\\`js"],
  ])("stay words: %s", (given, expected) => {
    expect(block(given)).toBe(expected);
  });

  it("link to pages of the web alone", () => {
    expect(webLink("javascript:alert(1)")).toBe("javascript:alert(1)");
    expect(webLink("https://user:secret@example.org/a b>(c)", "A")).toBe(
      "[A](<https://example.org/a%20b%3E(c)>)",
    );
  });

  it("are data in the head of a file, whatever they hold", () => {
    expect(frontMatter({ title: 'a"b\n---\nc: d', dueOn: "2026-04-30", none: null })).toBe(
      '---\ntitle: "a\\"b --- c: d"\ndueOn: 2026-04-30\n---\n',
    );
  });
});

describe("a file’s name", () => {
  it.each([
    ["L’été, c’est fini ?", "l-ete-c-est-fini"],
    ["CON", "con-1"],
    ["../../etc/passwd", "etc-passwd"],
    ["日本", "goals"],
    ["Œuvre", "oeuvre"],
    ["x".repeat(80), "goals"],
  ])("made of %s is safe", (title, expected) => {
    const name = fileName(title, "goals");
    if (title.startsWith("xx")) expect(name.length).toBeLessThanOrEqual(60);
    else expect(name).toBe(expected);
  });

  it("is given once", () => {
    const names = namer();
    expect([names("a"), names("a"), names("a")]).toEqual(["a", "a-2", "a-3"]);
  });
});
