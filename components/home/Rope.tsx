import { useId, useState } from "react";
import { Link } from "wouter";
import { currentStep } from "@/lib/db/journey";
import { changePair } from "@/lib/db/pairs";
import type { Pair } from "@/lib/domain/pair";
import { useDeps, useFirstWords, usePair } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Home.module.css";

/**
 * A thin line with four knots: where the pair stands, as it says or as it seems. Each knot tells what its step
 * is for; none is ever locked.
 */
export function Rope() {
  const { db, now } = useDeps();
  const { id, chosenStep } = usePair();
  const text = useFirstWords().home;
  const seeming = useQuery((from) => currentStep(from, id), [id]);
  const [asked, ask] = useState<number | null>(null);
  const meaningId = useId();
  const here = chosenStep ?? seeming;
  const choose = useAction((step: Pair["chosenStep"]) =>
    changePair(db, id, { chosenStep: step }, now()),
  );
  const meaning = asked === null ? undefined : text.steps[asked];

  return (
    <section aria-label={text.stepsLabel}>
      <ol className={style.rope}>
        {text.steps.map(({ name }, step) => (
          <li key={name} aria-current={step === here ? "step" : undefined}>
            <button
              type="button"
              className={style.knot}
              aria-expanded={asked === step}
              aria-controls={meaningId}
              onClick={() => ask(asked === step ? null : step)}
            >
              {name}
            </button>
          </li>
        ))}
      </ol>
      <div id={meaningId}>
        {meaning && (
          <div className={style.meaning}>
            <p>{asked === 3 ? <Link href="/closing">{meaning.about}</Link> : meaning.about}</p>
            {asked === here && (
              <p className={style.soft}>{chosenStep === null ? text.seems : text.chosen}</p>
            )}
            {asked !== here && (
              <Button onClick={() => void choose.run(asked)}>{text.weAreHere}</Button>
            )}
            {asked === here && chosenStep !== null && (
              <Button onClick={() => void choose.run(null)}>{text.letItSeem}</Button>
            )}
            <ErrorNotice error={choose.error} />
          </div>
        )}
      </div>
    </section>
  );
}
