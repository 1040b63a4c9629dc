import { expect, it } from "vitest";
import { errors } from "@/lib/i18n/messages/en/errors";
import { filesIn, textOf } from "./files";
import { unusedMessages } from "./messages-used";

it("says every text of the dictionary on some screen", { timeout: 180_000 }, () => {
  const unused = unusedMessages();
  expect(
    unused.map((path) => `${path}: no screen says it; take it out in both languages.`),
  ).toEqual([]);
});

it("has words only for failures that happen", () => {
  const code = filesIn(["lib", "components", "entrypoints"], /\.tsx?$/)
    .filter((path) => !path.startsWith("lib/i18n/") && path !== "lib/domain/errors.ts")
    .map(textOf)
    .join("\n");
  const unheard = Object.keys(errors).filter((name) => !code.includes(`"${name}"`));
  expect(unheard).toEqual([]);
});
