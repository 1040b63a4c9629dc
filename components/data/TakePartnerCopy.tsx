import { useState } from "react";
import { bringCopy, type PlannedCopy, planCopy } from "@/lib/actions/bring-partner-copy";
import type { PartnerCopyCounts } from "@/lib/domain/partner-copy";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import style from "./Data.module.css";

const said = ["new", "newer", "gone", "kept", "rejected"] as const;

/** Takes the partner's copy in, after showing what it would bring; also before the first pair. */
export function TakePartnerCopy() {
  const deps = useDeps();
  const { cancel } = useMessages().common;
  const text = useMessages().files.copyIn;
  const toast = useToast();
  const [planned, setPlanned] = useState<PlannedCopy | null>(null);
  const plan = useAction(async (file: File) => {
    setPlanned(null);
    setPlanned(await planCopy(deps, file));
  });
  const take = useAction(async ({ copy }: PlannedCopy) => {
    const undo = await bringCopy(deps, copy);
    setPlanned(null);
    toast({ text: text.taken, undo });
  });
  return (
    <div className={style.section}>
      <h3>{text.title}</h3>
      <Field
        type="file"
        label={text.choose}
        hint={text.hint}
        accept=".json,application/json"
        disabled={plan.isRunning || take.isRunning}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void plan.run(file);
          // The same file can be chosen again, once it was made anew.
          target.value = "";
        }}
      />
      <ErrorNotice error={plan.error ?? take.error} />
      {planned && (
        <div role="status" className={style.section}>
          <p>{text.from(planned.copy.from.name)}</p>
          {planned.begins && <p>{text.begins}</p>}
          <Counts counts={planned.counts} />
          <div className={style.choice}>
            {brings(planned.counts) && (
              <Button
                variant="primary"
                disabled={take.isRunning}
                onClick={() => void take.run(planned)}
              >
                {text.take}
              </Button>
            )}
            <Button onClick={() => setPlanned(null)}>{cancel}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

const brings = (counts: PartnerCopyCounts) => counts.new + counts.newer + counts.gone > 0;

function Counts({ counts }: { counts: PartnerCopyCounts }) {
  const text = useMessages().files.copyIn;
  return (
    <>
      {!brings(counts) && <p>{text.nothing}</p>}
      <ul>
        {said.map((name) => counts[name] > 0 && <li key={name}>{text[name](counts[name])}</li>)}
      </ul>
    </>
  );
}
