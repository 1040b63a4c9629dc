import { useEffect, useRef, useState } from "react";
import type { ImportMode, ImportPlan } from "@/lib/domain/backup";
import { sayExactly } from "@/lib/i18n/format";
import { useLocale } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ConfirmButton } from "./ConfirmButton";
import style from "./Data.module.css";
import { PlanChanges } from "./PlanChanges";
import { PlanSettings } from "./PlanSettings";
import { RejectedRows } from "./RejectedRows";

/** What is done with a file. */
export interface Choice {
  mode: ImportMode;
  takesModel: boolean;
}

interface Props {
  plan: ImportPlan;
  isBusy: boolean;
  /** Whether a snapshot can take it back. */
  isUndoable: boolean;
  onChosen: (choice: Choice) => void;
  onCancel: () => void;
}

/** What a file would change, and the word that makes it so. */
export function ChosenPlan({ plan, isBusy, isUndoable, onChosen, onCancel }: Props) {
  const locale = useLocale();
  const text = useMessages().backup;
  const [takesModel, setTakesModel] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const all = Object.values(plan.tables);
  const sum = (kinds: readonly (keyof (typeof all)[number])[]) =>
    all.reduce(
      (total, changes) => total + kinds.reduce((part, kind) => part + changes[kind], 0),
      0,
    );
  const isEmpty = sum(["new", "newer", "same", "older"]) === 0;
  const isKnown = !isEmpty && sum(["new", "newer"]) === 0 && plan.removes === 0;
  return (
    <section className={style.section} aria-labelledby="backup-plan">
      <h3 id="backup-plan" ref={title} tabIndex={-1}>
        {text.plan.title}
      </h3>
      {plan.exportedAt && <p>{text.plan.madeOn(sayExactly(plan.exportedAt, locale))}</p>}
      {isEmpty && <p>{text.plan.empty}</p>}
      {isKnown && <p>{text.plan.nothing}</p>}
      {all.length > 0 && <PlanChanges tables={plan.tables} told={plan.told} />}
      {plan.removes > 0 && <p>{text.plan.removes(plan.removes)}</p>}
      <RejectedRows plan={plan} />
      {!isEmpty && (
        <>
          <PlanSettings plan={plan} takesModel={takesModel} onTakesModel={setTakesModel} />
          <p className={style.hint}>{text.plan.legend}</p>
          <p className={style.hint}>{text.replaceHint(isUndoable)}</p>
        </>
      )}
      <div className={style.choice}>
        {!isEmpty && (
          <>
            <Button
              variant="primary"
              isBusy={isBusy}
              onClick={() => onChosen({ mode: "merge", takesModel })}
            >
              {text.merge}
            </Button>
            <ConfirmButton
              name={text.replace}
              sure={text.replaceNow}
              isBusy={isBusy}
              onConfirm={() => onChosen({ mode: "replace", takesModel })}
            />
          </>
        )}
        <Button variant="plain" isBusy={isBusy} onClick={onCancel}>
          {text.leave}
        </Button>
      </div>
    </section>
  );
}
