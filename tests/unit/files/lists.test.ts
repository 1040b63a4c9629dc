import * as fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { tidyUrl } from "@/lib/clip/tidy-url";
import { openDatabase } from "@/lib/db/database";
import { keepList } from "@/lib/db/lists";
import { pageKey } from "@/lib/domain/page-key";
import { Instant } from "@/lib/domain/time";
import { readList } from "@/lib/files/lists";
import { anyLetter } from "@/tests/builders/any-letter";
import { aPair, now } from "@/tests/builders/records";

const tools = {
  parseHtml: (html: string) => new JSDOM(html).window.document,
  tidy: (url: string) => tidyUrl(url),
  keyOf: pageKey,
};
const nobody = { urls: [], statements: [] };
const bytesOf = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
const read = (name: string, text: string, known: Parameters<typeof readList>[1] = nobody) =>
  readList({ name, bytes: bytesOf(text) }, known, tools);

const said = async (name: string, text: string) =>
  (await read(name, text)).candidates.map((one) =>
    one.kind === "goal" ? one.statement : `${one.title} → ${one.url}`,
  );

describe("a list", () => {
  it.each<[string, string, string, string[]]>([
    [
      "Markdown",
      "goals.md",
      "# My goals\n\n- [ ] Speak up\n* **Run** a workshop\n1. [Guide](https://a.example/g?utm_source=x)\nAnd a remark.",
      ["Speak up", "Run a workshop", "Guide → https://a.example/g", "And a remark."],
    ],
    [
      "one a line",
      "",
      "Speak up\n\nhttps://a.example/\n",
      ["Speak up", "https://a.example/ → https://a.example/"],
    ],
    [
      "a title before its link",
      "",
      "A guide: https://a.example/g",
      ["A guide → https://a.example/g"],
    ],
    [
      "CSV with headings",
      "a.csv",
      "titre;adresse\nGuide;https://a.example/g\nSpeak up;\n",
      ["Guide → https://a.example/g", "Speak up"],
    ],
    ["CSV without headings", "a.csv", "Speak up,soon\n'=Run,later\n", ["Speak up", "=Run"]],
    ["tabs", "a.tsv", "goal\tdate\nSpeak up\t2026\n", ["Speak up"]],
    [
      "bookmarks",
      "bookmarks.html",
      '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>Work</H3><DL><p><DT><A HREF="https://a.example/g">A  guide</A></DL>',
      ["A guide → https://a.example/g"],
    ],
    [
      "bookmarks under another name",
      "",
      '<html><a href="http://a.example/">x</a>',
      ["x → http://a.example/"],
    ],
  ])("is read from %s", async (_, name, text, expected) => {
    expect(await said(name, text)).toEqual(expected);
  });

  it("from an old spreadsheet keeps its accents", async () => {
    const bytes = Uint8Array.from("objectif;date\nÉcouter;1", (one) => one.charCodeAt(0));
    const { candidates } = await readList({ name: "a.csv", bytes: bytes.buffer }, nobody, tools);
    expect(candidates).toMatchObject([{ statement: "Écouter" }]);
  });

  it("marks what is here already, and what comes twice", async () => {
    const known = { urls: ["https://a.example/g"], statements: ["Speak up."] };
    const text = "- speak  up\n- Run\n- run.\n- <https://a.example/g?utm_source=x#top>\n";
    const { candidates } = await read("", text, known);
    expect(candidates.map(({ isKnown }) => isKnown)).toEqual([true, false, true, true]);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "chrome://settings",
    "https://",
  ])("leaves out %s and says so", async (url) => {
    const html = await read("b.html", `<a href="${url.replaceAll("<", "&lt;")}">Free</a>`);
    expect(html).toMatchObject({ candidates: [], refused: [{ line: 1, reason: "no-page" }] });
    const csv = await read("a.csv", `url,title\n"${url}",Free\n`);
    expect(csv).toMatchObject({ candidates: [], refusedCount: 1 });
  });

  it("takes script for words, never for an address", async () => {
    const { candidates, refused } = await read(
      "a.md",
      "- <script>alert(1)</script>\n- javascript:alert(1)",
    );
    expect(candidates).toMatchObject([{ kind: "goal", statement: "<script>alert(1)</script>" }]);
    expect(refused).toMatchObject([{ reason: "no-page" }]);
  });

  it("of 10,000 lines is cut, and says by how much", async () => {
    const text = Array.from({ length: 10_000 }, (_, line) => `- Goal ${line}`).join("\n");
    const { candidates, beyond } = await read("a.md", text);
    expect([candidates.length, beyond]).toEqual([2_000, 8_000]);
  });

  it.each([["Data: learn SQL"], ["About: say who I am"], ["File : ranger mes notes"]])(
    "keeps “%s” as the goal that it is",
    async (goal) => {
      expect(await said("a.md", `- ${goal}`)).toEqual([goal]);
    },
  );

  it("takes the first of two links of a line, and the dash off a title", async () => {
    expect(await said("a.md", "- [A](https://a.example/a) or [B](https://a.example/b)")).toEqual([
      "A → https://a.example/a",
    ]);
    expect(await said("a.md", "- A guide —  <https://a.example/g>")).toEqual([
      "A guide → https://a.example/g",
    ]);
  });

  it.each([
    ["", "nothing-found"],
    ["# Only a title\n\n---\n", "nothing-found"],
    ["PK\u0003\u0004\0\0", "no-list"],
    ["x".repeat(5_000_001), "too-large"],
  ])("that is none is refused: %.20j", async (text, reason) => {
    await expect(read("a.md", text)).rejects.toMatchObject({
      code: "list-not-readable",
      details: { reason },
    });
  });

  it("of any kind is read or refused, and holds only pages and words that can be kept", async () => {
    const piece = fc.oneof(
      fc.string({ unit: anyLetter, maxLength: 40 }),
      fc.constantFrom(
        "<a href=",
        '"',
        "\n- ",
        "](",
        "javascript:",
        "https://a.example/",
        "</",
        ";",
        ",",
        "<dl>",
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom("a.csv", "a.html", "a.md", ""),
        async (pieces, name) => {
          const reading = await read(name, pieces.join("")).catch((error: unknown) => {
            expect(error).toMatchObject({ code: "list-not-readable" });
            return null;
          });
          if (!reading) return;
          const db = openDatabase(`test-${crypto.randomUUID()}`);
          const pair = aPair();
          await db.pairs.put(pair);
          const { candidates } = reading;
          await keepList(
            db,
            { pairId: pair.id, candidates, newId: () => crypto.randomUUID() },
            now,
          );
          for (const { url } of await db.resources.toArray()) expect(url).toMatch(/^https?:/);
          await db.delete();
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe("keeping a list", () => {
  const newId = () => crypto.randomUUID();
  const candidates = [
    { kind: "goal", line: 1, statement: "Speak up", isKnown: false },
    { kind: "link", line: 2, title: "Guide", url: "https://a.example/g", isKnown: false },
  ] as const;

  async function aPlace() {
    const db = openDatabase(`test-${crypto.randomUUID()}`);
    const pair = aPair();
    await db.pairs.put(pair);
    return { db, pairId: pair.id };
  }

  it("adds drafts and unopened pages for the user alone, and takes them back", async () => {
    const { db, pairId } = await aPlace();
    const undo = await keepList(db, { pairId, candidates, newId }, now);
    expect(await db.goals.toArray()).toMatchObject([
      { statement: "Speak up", status: "draft", owner: "mentee", visibility: "only-me" },
    ]);
    expect(await db.resources.toArray()).toMatchObject([
      { title: "Guide", state: "not-opened", visibility: "only-me" },
    ]);
    await undo();
    expect([await db.goals.count(), await db.resources.count()]).toEqual([0, 0]);
  });

  it("puts in the trash what was worked on before it is taken back", async () => {
    const { db, pairId } = await aPlace();
    const undo = await keepList(db, { pairId, candidates, newId }, now);
    const later = Instant.parse("2026-11-23T09:00:05.000Z");
    await db.goals.toCollection().modify({ purpose: "For the team", updatedAt: later });
    await undo();
    expect(await db.goals.toArray()).toMatchObject([{ purpose: "For the team", deletedAt: later }]);
  });

  it("keeps all or nothing", async () => {
    const { db, pairId } = await aPlace();
    const spoilt = [...candidates, { ...candidates[1], url: "javascript:alert(1)" }];
    await expect(keepList(db, { pairId, candidates: spoilt, newId }, now)).rejects.toThrow();
    expect([await db.goals.count(), await db.resources.count()]).toEqual([0, 0]);
  });
});
