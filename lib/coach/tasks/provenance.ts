import { PLACEHOLDER, type ProposalSpan } from "../proposal";
import { fold, tokens } from "../rules/text";

/** Tells an author's words from the places that are still to be filled in among them. */
export function placesApart(text: string): ProposalSpan[] {
  const spans: ProposalSpan[] = [];
  const add = (part: string, from: ProposalSpan["from"]) => {
    if (part !== "") spans.push({ text: part, from });
  };
  let at = 0;
  for (const place of text.matchAll(PLACEHOLDER)) {
    add(text.slice(at, place.index), "yours");
    add(place[0], "to-fill");
    at = place.index + place[0].length;
  }
  add(text.slice(at), "yours");
  return spans;
}

/** Tells a rewrite's words apart: those of the source, those to fill in, and the rest. */
export function spansOf(text: string, source: string): ProposalSpan[] {
  const own = new Set(tokens(fold(source)));
  const spans: ProposalSpan[] = [];
  const add = (part: string, from: ProposalSpan["from"]) => {
    const before = spans.at(-1);
    if (!part) return;
    if (before?.from === from) before.text += part;
    else spans.push({ text: part, from });
  };
  const addWords = (part: string) => {
    for (const piece of part.match(/\s*\S+\s*|\s+/g) ?? []) {
      const said = tokens(fold(piece));
      add(piece, said.length > 0 && said.every((word) => own.has(word)) ? "yours" : "template");
    }
  };
  let at = 0;
  for (const place of text.matchAll(PLACEHOLDER)) {
    addWords(text.slice(at, place.index));
    add(place[0], "to-fill");
    at = place.index + place[0].length;
  }
  addWords(text.slice(at));
  return spans;
}
