import { FormerWordings } from "@/lib/domain/draft";
import { useDraft } from "./use-draft";

/** Most wordings that stay beside one field. */
const MOST = 5;

function read(text: string): readonly string[] {
  if (text === "") return [];
  try {
    return FormerWordings.parse(JSON.parse(text));
  } catch {
    return [];
  }
}

/**
 * The wordings that a proposal took the place of in a field, latest first: they stay beside it, however long ago
 * that was, until what is in the field is kept elsewhere.
 *
 * @param name names the draft of the field: `talk/new`
 */
export function useFormerWords(name: string) {
  const { key, text, setText, clear } = useDraft(`${name}/former`, "", "value");
  const all = read(text);
  const having = (words: string, now?: string): string => {
    const others = all.filter((one) => one !== words && one !== now);
    const kept = words.trim() === "" || words === now ? others : [words, ...others];
    return kept.length === 0 ? "" : JSON.stringify(kept.slice(0, MOST));
  };
  return {
    key,
    text,
    all,
    clear,
    /** What its draft says with these words too, and without those that the field says now. */
    having,
    /** Keeps these words beside the field, which says others now. */
    keep: (words: string, now?: string) => setText(having(words, now)),
  };
}

export type FormerWording = ReturnType<typeof useFormerWords>;
