import { Link } from "wouter";
import { countPlaceholders } from "@/lib/coach/proposal";
import { closingRecap } from "@/lib/coach/tasks/closing-recap";
import { AskCoach } from "../coach/AskCoach";
import { useFirstWords } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { EmptyState } from "../ui/EmptyState";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";
import { VisibilityBadge } from "../ui/VisibilityBadge";
import style from "./Closing.module.css";
import { KeptRecap } from "./KeptRecap";
import { RecapProposal } from "./RecapProposal";
import { useRecap } from "./use-recap";

/** What the two achieved, gathered from what was written down; no line is without what it comes from. */
export function ClosingScreen() {
  const { closing: text, goals, coach } = useMessages();
  const { home } = useFirstWords();
  const recap = useRecap();
  const { sources, told, error } = recap;
  const leftOut = told?.filter(({ isIncluded }) => !isIncluded) ?? [];
  const isNothing = sources?.length === 0 && told?.length === 0;
  // What still has places to fill in is no line yet.
  const ready = sources?.filter((source) => countPlaceholders(source.text) === 0) ?? [];
  const unfinished = sources?.filter((source) => !ready.includes(source)) ?? [];
  const isPrivate = ready.some(({ visibility }) => visibility === "only-me");
  return (
    <Screen title={text.title} back={{ address: "/", name: home.title }}>
      {isNothing ? <EmptyState text={text.empty} /> : <p>{text.intro}</p>}
      {unfinished.map(({ id, address, text: said }) => (
        <p key={id} className={style.soft}>
          {coach.placesLeft(countPlaceholders(said))} · <Link href={address}>{said}</Link>
        </p>
      ))}
      {ready.length > 0 && (
        <AskCoach
          task={closingRecap}
          about={ready.map((source) => source.text).join("\n")}
          input={{
            evidence: ready.map(({ id, group, text: said, on }) => ({
              id,
              kind: group,
              text: said,
              on,
            })),
          }}
          visibility={isPrivate ? "only-me" : "both"}
          label={text.open}
          isFirst
        >
          {(answer, { refuse }) => <RecapProposal answer={answer} recap={recap} onClose={refuse} />}
        </AskCoach>
      )}
      <KeptRecap recap={recap} />
      {leftOut.length > 0 && (
        <details>
          <summary>{text.leftOut(leftOut.length)}</summary>
          <ul className={style.lines}>
            {leftOut.map((line) => (
              <li key={line.rows[0].id} className={style.line}>
                <p>{line.text}</p>
                <div className={style.row}>
                  <Button
                    aria-label={goals.bringBackNamed(line.text)}
                    onClick={() => void recap.offer(line)}
                  >
                    {goals.bringBack}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!isNothing && <VisibilityBadge visibility="only-me" />}
      <ErrorNotice error={error} />
    </Screen>
  );
}
