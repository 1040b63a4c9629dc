import { partsFrom, TALK_PARTS, type TalkPart } from "@/lib/domain/talk";
import { useDraft } from "../hooks/use-draft";

/**
 * Which parts a proposal has that was taken into a field to be changed there: kept as long as what is typed in it.
 *
 * @param name names the draft: `talk/new/parts`
 */
export function useTakenParts(name: string) {
  const { key, text, setText, clear } = useDraft(name, "", "value");
  const names = text.split(" ").flatMap((name) => TALK_PARTS.filter((part) => part === name));
  return {
    key,
    text,
    take: (parts: readonly TalkPart[]) => setText(parts.join(" ")),
    /** The message part by part, where its paragraphs still are those of the proposal. */
    tellApart: (message: string) => partsFrom(names, message),
    clear,
  };
}
