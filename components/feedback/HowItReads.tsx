import { CircleCheck } from "lucide-react";
import { useId, useState } from "react";
import { ForAPerson } from "../coach/ForAPerson";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { Disagreements } from "./Disagreements";
import style from "./HowItReads.module.css";
import { markText } from "./marked-text";
import { ReceiveView } from "./ReceiveView";
import { useReading } from "./use-reading";

interface Props {
  text: string;
}

/** The text as its reader may take it: the words to look at underlined, each with the reason and a question. */
export function HowItReads({ text: written }: Props) {
  const { feedback: text, coach, goals } = useMessages();
  const id = useId();
  const [lookedAt, lookAt] = useState<number | null>(null);
  const { check, language, concern, places, disagreements, disagreeWith } = useReading(written);
  const { flags } = check;
  const isFine = flags.length === 0 && places === 0;

  return (
    <section className={style.reads} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.readsTitle}</h2>
      {concern ? (
        <ForAPerson said={written} concern={concern} onDisagree={disagreeWith} />
      ) : (
        <p role="status" className={style.summary}>
          {isFine && <CircleCheck size={16} aria-hidden="true" />}
          {isFine && text.readsWell}
          {flags.length > 0 && text.markedNotice(flags.length)}
          {places > 0 && ` ${goals.toFill(places)}`}
        </p>
      )}
      {flags.length > 0 && (
        <>
          <p className={style.text}>
            {markText(written, flags).map((piece) => {
              const [first] = piece.flags;
              const flag = first === undefined ? undefined : flags[first];
              if (first === undefined || !flag) return <span key={piece.start}>{piece.text}</span>;
              return (
                <mark
                  key={piece.start}
                  data-severity={flag.severity}
                  // biome-ignore lint/a11y/noNoninteractiveTabindex: its reason must be reachable by keyboard
                  tabIndex={0}
                  title={coach.feedbackFlags[flag.type]}
                  aria-describedby={piece.flags.map((place) => `${id}-${place}`).join(" ")}
                  onFocus={() => lookAt(first)}
                  onBlur={() => lookAt(null)}
                  onMouseEnter={() => lookAt(first)}
                  onMouseLeave={() => lookAt(null)}
                >
                  {piece.text}
                </mark>
              );
            })}
          </p>
          <ul className={style.findings}>
            {flags.map((flag, place) => (
              <li
                key={`${flag.start}-${flag.end}-${flag.type}`}
                id={`${id}-${place}`}
                data-severity={flag.severity}
                data-looked-at={lookedAt === place}
              >
                <p>
                  <q>{written.slice(flag.start, flag.end)}</q>{" "}
                  <span className={style.soft}>{coach.severities[flag.severity]}</span>
                </p>
                <p>{coach.feedbackFlags[flag.type]}</p>
                <p className={style.soft}>{coach.feedbackQuestions[flag.type]}</p>
                <Button
                  variant="plain"
                  aria-label={coach.disagreeNamed(written.slice(flag.start, flag.end))}
                  onClick={() => void disagreeWith(flag)}
                >
                  {coach.disagree}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {!concern && <ReceiveView text={written} check={check} language={language} />}
      <Disagreements text={written} those={disagreements} />
    </section>
  );
}
