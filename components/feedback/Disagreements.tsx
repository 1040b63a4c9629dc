import { agreeAgain } from "@/lib/db/disagreements";
import { type Disagreement, isAbout } from "@/lib/domain/disagreement";
import { useDeps } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { CopyButton } from "../ui/CopyButton";
import style from "./HowItReads.module.css";
import { caseOf } from "./test-case";

interface Props {
  /** Only what was said of words of this text is shown. */
  text: string;
  those: readonly Disagreement[];
}

/** What the coach marked and its author found wrong: to take back, or to hand on to whoever writes the rules. */
export function Disagreements({ text: written, those: all }: Props) {
  const { db, now } = useDeps();
  const { coach: text, talk } = useMessages();
  const reasons = { ...text.person, ...text.feedbackFlags, ...talk.reasons };
  const those = all.filter(({ words }) => isAbout(written, words));
  if (those.length === 0) return null;
  return (
    <details>
      <summary>{text.disagreedTitle(those.length)}</summary>
      <ul className={style.received}>
        {those.map(({ id, flag, words }) => (
          <li key={id}>
            <q>{words}</q> <span className={style.soft}>{reasons[flag]}</span>{" "}
            <Button
              variant="plain"
              aria-label={text.agreeAgainNamed(words)}
              onClick={() => void agreeAgain(db, id, now())}
            >
              {text.agreeAgain}
            </Button>
          </li>
        ))}
      </ul>
      <CopyButton label={text.copyCases} text={those.map(caseOf).join("\n")} />
    </details>
  );
}
