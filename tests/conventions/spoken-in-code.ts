import ts from "typescript";
import { filesIn, textOf } from "./files";

/** Words to look for in a text: they are read by rules, not by people. */
const isWordList = (path: string): boolean => /^lib\/(?:coach\/rules|clip)\//.test(path);

/** Every string that stands under the key of a language, outside the dictionaries: prompts, places to fill in, the example. */
export function spokenInCode(language: "en" | "fr"): { path: string; text: string }[] {
  const files = filesIn(["lib", "components", "entrypoints", "scripts"], /\.tsx?$/);
  return files
    .filter((path) => !path.startsWith("lib/i18n/messages/") && !isWordList(path))
    .flatMap((path) => {
      const text = textOf(path);
      if (!new RegExp(`\\b${language}\\b`).test(text)) return [];
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return under(source, language, false).map((said) => ({ path, text: said }));
    });
}

/** What the browser says of the extension before it runs. */
export const spokenByManifest = (language: "en" | "fr"): { path: string; text: string }[] => {
  const path = `public/_locales/${language}/messages.json`;
  const messages: Record<string, { message: string }> = JSON.parse(textOf(path));
  return Object.values(messages).map(({ message }) => ({ path, text: message }));
};

function under(node: ts.Node, language: string, isInside: boolean): string[] {
  if (isInside && ts.isStringLiteralLike(node)) return [node.text];
  if (isInside && ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(({ literal }) => literal.text);
    return [[node.head.text, ...spans].join("Inès")];
  }
  const isEntered = isInside || (ts.isPropertyAssignment(node) && node.name.getText() === language);
  const found: string[] = [];
  node.forEachChild((child) => {
    found.push(...under(child, language, isEntered));
  });
  return found;
}
