import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Chapter } from "@/lib/domain/file-words";
import { tables } from "@/lib/domain/tables";
import { coreOf } from "@/lib/files/loose-row";
import { homes } from "@/lib/files/markdown/homes";
import { loadFileWords } from "@/lib/i18n/file-words";
import { complaintsAboutFrench, stringsOf } from "@/tests/conventions/typography";

const chapters = Object.keys(homes) as Chapter[];
const choices = chapters.flatMap((chapter) =>
  Object.values(tables[chapter].shape).flatMap((schema) => {
    const core = coreOf(schema);
    return core instanceof z.ZodEnum ? core.options.map(String) : [];
  }),
);

describe.each(["en", "fr"] as const)("the words of files (%s)", (locale) => {
  it("name every choice that a row can hold, and no other", async () => {
    const { values } = await loadFileWords(locale);
    expect(Object.keys(values).sort()).toEqual([...new Set(choices)].sort());
  });
});

it("the words of files are set in French typography", async () => {
  // A choice that names « vous » is no slip.
  const { values, ...words } = await loadFileWords("fr");
  const said = stringsOf({ ...words, values: { ...values, vous: "" }, colon: "", separator: "" });
  const complaints = said.flatMap(({ path, text }) =>
    complaintsAboutFrench(text ?? "").map((says) => `${path} ${says}: ${text}`),
  );
  expect([...new Set(complaints)]).toEqual([]);
});
