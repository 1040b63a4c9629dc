import type { TextRange } from "@/lib/domain/smart";

/** Whom a message calls out to, between marks of their own: "Marc, you …", "…, Ana."; and what opens it alone: "Look,". */
export const calledIn = (text: string): TextRange[] =>
  [...text.matchAll(CALLED)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));

const CALLED =
  /(?<!\S\s\p{Lu}\p{L}+,\s*)(?<=(?:^|[.!?…\n,;]|(?:^|[.!?…,]\s)(?:Hi|Hello|Hey|Dear|Salut|Bonjour|Ch[eè]re?))\s*)\p{Lu}\p{L}+(?:[- ]\p{Lu}\p{L}+)?(?=\s*(?:[,;.!?…]|$))/gu;
