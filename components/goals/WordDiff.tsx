import { diffWordsWithSpace } from "diff";
import { useMessages } from "../hooks/use-messages";
import style from "./WordDiff.module.css";

interface Props {
  before: string;
  after: string;
}

/** What changes from one wording to the next, word by word; each change is said, not only coloured. */
export function WordDiff({ before, after }: Props) {
  const text = useMessages().goals;
  let start = 0;
  return (
    <p className={style.diff}>
      {diffWordsWithSpace(before, after).map(({ value, added, removed }) => {
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
