import { useRef, useState } from "react";
import { Link } from "wouter";
import {
  bringCopy,
  type PlannedCopy as Planned,
  planCopy,
  planJoined,
} from "@/lib/actions/bring-partner-copy";
import { isAppError } from "@/lib/domain/errors";
import type { Chosen } from "@/lib/domain/partner-copy";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { ErrorNotice } from "../ui/ErrorNotice";
import { FileField } from "../ui/FileField";
import style from "./Data.module.css";
import { LongWork } from "./LongWork";
import { PlannedCopy } from "./PlannedCopy";
import { UnlockForm } from "./UnlockForm";
import { useLongWork } from "./use-long-work";
import { useSayings } from "./use-sayings";

/** Takes the partner's copy in, after showing what it would bring; also before the first pair. */
export function TakePartnerCopy() {
  const deps = useDeps();
  const { files, backup } = useMessages();
  const text = files.copyIn;
  const toast = useToast();
  const sayings = useSayings();
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [isSealed, setSealed] = useState(false);
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [isApart, setApart] = useState(false);
  const plan = useLongWork(async ({ signal }, chosen: File, passphrase: string) => {
    setPlanned(null);
    setApart(false);
    setSealed(passphrase !== "");
    const options = { passphrase, sayings: await sayings(), signal };
    setPlanned(await planCopy(deps, chosen, options));
  });
  const take = useAction(async ({ copy }: Planned, chosen: Chosen) => {
    const brought = await bringCopy(deps, copy, chosen);
    close();
    setApart(brought.isApart);
    const undo = async () => {
      await brought.undo();
      setApart(false);
    };
    toast({ text: brought.isApart ? text.apart : text.taken, undo });
  });
  const join = useAction(async (read: Planned, pairId: string | null) => {
    setPlanned(await planJoined(deps, read, pairId, await sayings()));
  });
  const close = () => {
    setFile(null);
    setPlanned(null);
    chooser.current?.focus();
  };
  const isNeeded = isAppError(plan.error, "passphrase-needed");
  const isLocked = isNeeded || isSealed;
  return (
    <div className={style.section}>
      <h3>{text.title}</h3>
      <p className={style.hint}>{text.hint}</p>
      <FileField
        ref={chooser}
        label={text.choose}
        accept=".json,.age"
        isBusy={plan.isRunning || take.isRunning}
        hint={file?.name}
        onFile={(chosen) => {
          setFile(chosen);
          void plan.run(chosen, "");
        }}
      />
      <LongWork
        work={plan}
        name={isSealed ? backup.unsealing : backup.reading}
        tone={isNeeded ? "info" : "harm"}
      />
      {file && isLocked && !planned && (
        <UnlockForm isBusy={plan.isRunning} onTry={(words) => plan.run(file, words)} />
      )}
      {planned && (
        <PlannedCopy
          key={planned.copy.pair.id}
          planned={planned}
          isBusy={take.isRunning || join.isRunning}
          onJoin={(pairId) => void join.run(planned, pairId)}
          onTake={(chosen) => void take.run(planned, chosen)}
          onCancel={close}
        />
      )}
      {isApart && (
        <p>
          {text.apart} <Link href="/settings">{text.seeApart}</Link>
        </p>
      )}
      <ErrorNotice error={take.error ?? join.error} />
    </div>
  );
}
