import { useEffect, useRef, useState } from "react";
import type { PlannedCopy as Planned } from "@/lib/actions/bring-partner-copy";
import type { Chosen, Side } from "@/lib/domain/partner-copy";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { CopyChoices } from "./CopyChoices";
import { CopyTold } from "./CopyTold";
import style from "./Data.module.css";

interface Props {
  planned: Planned;
  isBusy: boolean;
  onTake: (chosen: Chosen) => void;
  onCancel: () => void;
}

/** What the partner's copy would change here, and the word that makes it so. */
export function PlannedCopy({ planned, isBusy, onTake, onCancel }: Props) {
  const { cancel } = useMessages().common;
  const text = useMessages().files.copyIn;
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { copy, counts, told, choices, begins } = planned;
  const brings = counts.new + counts.newer + counts.gone + choices.length > 0;
  return (
    <section className={style.section} aria-labelledby="copy-plan">
      <h4 id="copy-plan" ref={title} tabIndex={-1}>
        {text.from(copy.from.name)}
      </h4>
      {begins && <p>{text.begins}</p>}
      {!brings && <p>{text.nothing}</p>}
      <CopyTold counts={counts} told={told} />
      <CopyChoices
        choices={choices}
        chosen={chosen}
        onChoose={(key, side) => setChosen((before) => new Map(before).set(key, side))}
      />
      <div className={style.choice}>
        {brings && (
          <Button variant="primary" isBusy={isBusy} onClick={() => onTake(chosen)}>
            {text.take}
          </Button>
        )}
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </section>
  );
}
