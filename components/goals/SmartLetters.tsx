import { Circle, CircleCheck, CircleDot } from "lucide-react";
import { SMART_LETTERS, type SmartCheck } from "@/lib/domain/smart";
import { useMessages } from "../hooks/use-messages";
import style from "./SmartLetters.module.css";

const signs = { 0: Circle, 1: CircleDot, 2: CircleCheck };

interface Props {
  /** The text that was read, for the words that speak for a letter. */
  statement: string;
  check: SmartCheck;
}

/** The five letters, each with its word, its score in words and the reason for it; then one question. */
export function SmartLetters({ statement, check }: Props) {
  const text = useMessages().coach;
  return (
    <div className={style.check}>
      <ul className={style.letters} aria-label={useMessages().goals.smartTitle}>
        {SMART_LETTERS.map((letter) => {
          const { score, reason, evidence } = check.letters[letter];
          const isUnsaid = reason === "means-unsaid";
          const Sign = isUnsaid ? Circle : signs[score];
          return (
            <li key={letter} className={style.letter} data-score={score}>
              <Sign size={16} aria-hidden="true" className={style.sign} />
              <div>
                <p>
                  <strong>
                    {letter} · {text.letters[letter]}
                  </strong>{" "}
                  <span className={style.score}>{isUnsaid ? text.unsaid : text.scores[score]}</span>
                </p>
                <p className={style.reason}>
                  {text.reasons[reason]}
                  {evidence.map(({ start, end }) => (
                    <q key={`${start}-${end}`}>{statement.slice(start, end)}</q>
                  ))}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      {check.question && <p className={style.question}>{text.letterQuestions[check.question]}</p>}
    </div>
  );
}
