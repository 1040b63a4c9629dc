import { currentStep } from "@/lib/db/journey";
import { useFirstWords, usePair } from "../hooks/deps";
import { useQuery } from "../hooks/use-query";
import style from "./Home.module.css";

/** A thin line with four knots: where the pair stands. A step is never locked. */
export function Rope() {
  const pair = usePair();
  const text = useFirstWords().home;
  const here = useQuery((db) => currentStep(db, pair.id), [pair.id]);
  return (
    <ol className={style.rope} aria-label={text.stepsLabel}>
      {text.steps.map((step, position) => (
        <li key={step} className={style.knot} aria-current={position === here ? "step" : undefined}>
          {step}
        </li>
      ))}
    </ol>
  );
}
