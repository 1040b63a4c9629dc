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
  /** Asks what it would change under one of the user's own pairs; under none with `null`. */
  onJoin: (pairId: string | null) => void;
  onTake: (chosen: Chosen) => void;
  onCancel: () => void;
}

/** What the partner's copy would change here, and the word that makes it so. */
export function PlannedCopy({ planned, isBusy, onJoin, onTake, onCancel }: Props) {
  const { cancel } = useMessages().common;
  const text = useMessages().files.copyIn;
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { copy, counts, told, choices, begins, joins, joinable } = planned;
  const brings = counts.new + counts.newer + counts.gone + choices.length > 0;
  return (
    <section className={style.section} aria-labelledby="copy-plan">
      <h4 id="copy-plan" ref={title} tabIndex={-1}>
        {text.from(copy.from.name)}
      </h4>
      {begins && <p>{text.begins}</p>}
      {joins && <p>{text.joins(joins.partnerName)}</p>}
      {begins && joinable.length > 0 && <p>{text.mayJoin}</p>}
      {joinable.length > 0 && (
        <div className={style.choice}>
          {joins ? (
            <Button isBusy={isBusy} onClick={() => onJoin(null)}>
              {text.keepApart}
            </Button>
          ) : (
            joinable.map(({ id, partnerName }) => (
              <Button key={id} isBusy={isBusy} onClick={() => onJoin(id)}>
                {text.join(partnerName)}
              </Button>
            ))
          )}
        </div>
      )}
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
