import { diffArrays, diffWordsWithSpace } from "diff";
import { sentences } from "@/lib/coach/rules/text";
import { useMessages } from "../hooks/use-messages";
import style from "./WordDiff.module.css";

interface Props {
  before: string;
  after: string;
  /** Whole sentences go and come, where words alone could not be read among each other. */
  isBySentence?: boolean;
}

/** What changes from one wording to the next; each change is said, not only coloured. */
export function WordDiff({ before, after, isBySentence = false }: Props) {
  const text = useMessages().goals;
  const changes = isBySentence ? sentencesApart(before, after) : diffWordsWithSpace(before, after);
  let start = 0;
  return (
    <p className={style.diff}>
      {changes.map(({ value, added, removed }) => {
        const key = start;
        start += value.length;
        if (removed) {
          return (
            <del key={key}>
              <span className="visually-hidden">{` ${text.removed} `}</span>
              {value}
            </del>
          );
        }
        if (added) {
          return (
            <ins key={key}>
              <span className="visually-hidden">{` ${text.added} `}</span>
              {value}
            </ins>
          );
        }
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}

/** A text cut where its sentences begin; blanks go with the sentence before them. */
function sentencesOf(text: string): string[] {
  const starts = sentences(text).map(({ start }) => start);
  return [0, ...starts.slice(1)].map((start, at) => text.slice(start, starts[at + 1]));
}

function sentencesApart(before: string, after: string) {
  const isSame = (one: string, other: string) => one.trim() === other.trim();
  return diffArrays(sentencesOf(before), sentencesOf(after), { comparator: isSame }).map(
    ({ value, ...change }) => ({ ...change, value: value.join("") }),
  );
}
