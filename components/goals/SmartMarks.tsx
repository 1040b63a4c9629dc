import { SMART_LETTERS, type SmartCheck } from "@/lib/domain/smart";
import { useMessages } from "../hooks/use-messages";
import style from "./SmartMarks.module.css";

interface Props {
  check: SmartCheck;
}

/** The five letters at a glance, for a list: bold and underlined when met, and read out as a count. */
export function SmartMarks({ check }: Props) {
  const text = useMessages().goals;
  const met = SMART_LETTERS.filter((letter) => check.letters[letter].score === 2).length;
  return (
    <span className={style.marks}>
      <span className="visually-hidden">{text.lettersShort(met)}</span>
      {SMART_LETTERS.map((letter) => (
        <span key={letter} aria-hidden="true" data-score={check.letters[letter].score}>
          {letter}
        </span>
      ))}
    </span>
  );
}
