import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runTask } from "@/lib/coach/run-task";
import type { ChatModel } from "@/lib/coach/task";
import { sessionSummary } from "@/lib/coach/tasks/session-summary";
import type { Locale } from "@/lib/domain/locale";
import { CalendarDay } from "@/lib/domain/time";
import last from "../../../fixtures/coach/last-note-lines.json";
import late from "../../../fixtures/coach/late-note-lines.json";
import lines from "../../../fixtures/coach/note-lines.json";
import plain from "../../../fixtures/coach/plain-note-lines.json";

const written = { partnerName: "Lea", writtenOn: CalendarDay.parse("2026-03-11") };
const notes = `Talked about the rota.
- Lea sends the draft by Friday.
We agreed to meet every second Tuesday.
Win: my first bread order went out on time.
Who signs the papers?`;
const input = { ...written, notes };

describe("the summary of a session", () => {
  it("lists what was promised, decided, won and left open, each beside its sentence", () => {
    expect(sessionSummary.rules(input, "en").items).toEqual([
      {
        kind: "promise",
        text: "sends the draft",
        by: "partner",
        dueOn: "2026-03-13",
        when: "by Friday",
        source: "- Lea sends the draft by Friday.",
      },
      ...(
        [
          ["decision", "We agreed to meet every second Tuesday"],
          ["win", "my first bread order went out on time"],
          ["question", "Who signs the papers?"],
        ] as const
      ).map(([kind, text]) => ({
        kind,
        text,
        by: kind === "win" ? "me" : null,
        dueOn: null,
        when: "",
        source: kind === "win" ? `Win: ${text}.` : kind === "question" ? text : `${text}.`,
      })),
    ]);
  });

  it.each(
    [lines, late, plain, last].flatMap(({ items, today, partnerName }) =>
      items.map(({ text, lang }) => ({
        text,
        locale: lang as Locale,
        given: {
          notes: text,
          partnerName: partnerName[lang as Locale],
          writtenOn: CalendarDay.parse(today),
        },
      })),
    ),
  )("invents no name, number or date ($locale): $text", ({ locale, given, text }) => {
    const { items } = sessionSummary.rules(given, locale);
    expect(sessionSummary.checks({ items }, given, locale)).toEqual([]);
    const said = new Set(text.toLowerCase().match(/[\p{L}\d]+/gu));
    for (const item of items)
      for (const word of item.text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
        expect([...said]).toContain(word);
  });

  it("lists once what the notes say twice", () => {
    const twice = "Lea sends the draft by Friday.\n- Lea sends the draft by Friday";
    expect(sessionSummary.rules({ ...input, notes: twice }, "en").items).toHaveLength(1);
  });

  it("never has a day that no word of its sentence names", () => {
    const word = fc.constantFrom(
      ..."Lea I je will send envoie vendredi by Friday d’ici 12 avril the draft , . ? 3/4 tomorrow".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 14 }),
        fc.constantFrom("en", "fr"),
        (said, locale) => {
          const given = { ...written, notes: said.join(" ") };
          const { items } = sessionSummary.rules(given, locale);
          for (const { dueOn, when } of items) expect(dueOn === null).toBe(when === "");
          expect(sessionSummary.checks({ items }, given, locale)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  const told = (item: Partial<Record<"text" | "who" | "when" | "source", string>>) =>
    sessionSummary.fromWire(
      {
        items: [
          {
            kind: "promise",
            text: "send the draft",
            who: "partner",
            when: "by Friday",
            source: "Lea sends the draft by Friday.",
            ...item,
          },
        ],
      },
      input,
      "en",
    );

  it("reckons the day of a model's promise itself, from the words of the notes", () => {
    const answer = told({});
    expect(answer.items[0]).toMatchObject({ by: "partner", dueOn: "2026-03-13" });
    expect(sessionSummary.checks(answer, input, "en")).toEqual([]);
  });

  it("is read from a model that never heard the partner's name", async () => {
    let told = "";
    const model: ChatModel = {
      name: "scripted",
      host: "model.example",
      answer: async function* ({ messages }) {
        told = messages[1]?.content ?? "";
        const [source = ""] = /(?<=- )\[\w+\] sends the draft by Friday\./.exec(told) ?? [];
        const line = { kind: "promise", text: "send the draft", who: "partner" };
        yield { items: [{ ...line, when: "by Friday", source }] };
      },
    };
    const answer = await runTask(sessionSummary, input, {
      locale: "en",
      asked: { model, agree: async () => {} },
      signal: new AbortController().signal,
    });
    expect(told).not.toContain("Lea");
    expect(answer.by).toEqual({ model: "scripted" });
    expect(answer.value.items).toEqual([
      {
        kind: "promise",
        text: "send the draft",
        by: "partner",
        dueOn: "2026-03-13",
        when: "by Friday",
        source: "Lea sends the draft by Friday.",
      },
    ]);
  });

  it("leaves open who promised when a model and the notes say another", () => {
    expect(told({ who: "me" }).items[0]?.by).toBeNull();
  });

  it.each([
    ["no_source", { source: "Lea pays for dinner." }],
    ["invented_date", { when: "by Monday" }],
    ["invented_number", { text: "send 4 drafts" }],
    ["invented_name", { text: "send Nour the draft" }],
    ["polarity", { text: "not send the draft" }],
  ] as const)("refuses a model's %s", (code, item) => {
    expect(sessionSummary.checks(told(item), input, "en")).toContain(code);
  });
});
