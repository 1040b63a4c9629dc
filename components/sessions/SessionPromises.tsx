import { type FormEvent, useRef } from "react";
import { addPromise, changePromise, listSessionPromises } from "@/lib/db/promises";
import { SHORT_TEXT } from "@/lib/domain/record";
import type { Promised, Session } from "@/lib/domain/session";
import { CalendarDay, LAST_DAY } from "@/lib/domain/time";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useDraft } from "../hooks/use-draft";
import { useFound } from "../hooks/use-found";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import { Select } from "../ui/Select";
import { PromiseLine } from "./PromiseLine";
import { PromiseUnderstood } from "./PromiseUnderstood";
import style from "./Sessions.module.css";

/** Who does what by when, for both sides alike. */
export function SessionPromises({ session }: { session: Session }) {
  const { db, now, newId } = useDeps();
  const pair = usePair();
  const toast = useToast();
  const found = useFound();
  const text = useMessages().sessions;
  const draft = `sessions/${session.id}/promise`;
  const who = useDraft(`${draft}/by`, "me", "value");
  const when = useDraft(`${draft}/due-on`, "", "value");
  const what = useDraft(draft);
  const adding = useRef<HTMLButtonElement>(null);
  const by: Promised["by"] = who.text === "partner" ? "partner" : "me";
  const day = CalendarDay.safeParse(when.text);
  const isNever = when.text !== "" && !day.success;
  const promises = useQuery((from) => listSessionPromises(from, session.id), [session.id]) ?? [];
  const name = { me: text.me, partner: pair.partnerName };

  const add = useAction(async () => {
    const { id: sessionId, pairId } = session;
    const promised = { id: newId(), pairId, sessionId, by, text: what.text };
    await addPromise(db, { ...promised, dueOn: day.data ?? null }, now());
    await Promise.all([what.clear(), when.clear(), who.clear()]);
  });
  const settle = useAction((id: string, change: Partial<Pick<Promised, "state" | "dueOn">>) =>
    changePromise(db, id, change, now()),
  );
  const remove = useAction(async (id: string) => {
    await changePromise(db, id, { deletedAt: now() }, now());
    const undo = () => changePromise(db, id, { deletedAt: null }, now());
    toast({ text: text.promiseRemoved, undo });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (what.text.trim() && !isNever) void add.run();
  };

  if (session.status === "held" && promises.length === 0) return null;
  return (
    <section className={style.form}>
      <h2>{text.promises}</h2>
      <ul>
        {promises.map((promised) => (
          <PromiseLine
            key={promised.id}
            promised={promised}
            isFound={promised.id === found}
            name={name[promised.by]}
            onChange={(change) => settle.run(promised.id, change)}
            onRemove={() => void remove.run(promised.id)}
          />
        ))}
      </ul>
      {session.status !== "held" && (
        <form className={style.promiseForm} onSubmit={submit}>
          <Select label={text.who} value={by} onChange={(event) => who.setText(event.target.value)}>
            <option value="me">{name.me}</option>
            <option value="partner">{name.partner}</option>
          </Select>
          <Field
            label={text.what}
            value={what.text}
            maxLength={SHORT_TEXT}
            onChange={(event) => what.setText(event.target.value)}
          />
          <Field
            label={text.byWhen}
            type="date"
            max={LAST_DAY}
            hint={isNever ? text.whenWrong : undefined}
            aria-invalid={isNever}
            value={when.text}
            onChange={(event) => when.setText(event.target.value)}
          />
          <PromiseUnderstood
            typed={what.text}
            dueOn={when.text}
            onTake={({ by: side, what: said, dueOn }) => {
              who.setText(side ?? by);
              what.setText(said);
              if (dueOn) when.setText(dueOn);
              adding.current?.focus();
            }}
          />
          <Button
            ref={adding}
            type="submit"
            disabled={add.isRunning || !what.text.trim() || isNever}
          >
            {text.addPromise}
          </Button>
        </form>
      )}
      <ErrorNotice error={add.error ?? settle.error ?? remove.error} />
    </section>
  );
}
