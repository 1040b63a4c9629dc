import { lazy, Suspense, useCallback, useRef } from "react";
import { useLocation, useParams } from "wouter";
import { changeResource, findResource } from "@/lib/db/resources";
import { Visibility } from "@/lib/domain/record";
import type { Resource } from "@/lib/domain/resource";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";
import { Select } from "../ui/Select";
import { GoalChoice } from "./GoalChoice";
import { KnownPage } from "./KnownPage";
import style from "./Resource.module.css";
import { ResourceFacts } from "./ResourceFacts";
import { ResourceQuotes } from "./ResourceQuotes";
import { ResourceWords } from "./ResourceWords";

// What was kept is on screen before the coach is there.
const ResourceQuestions = lazy(async () => ({
  default: (await import("./ResourceQuestions")).ResourceQuestions,
}));
const ServedGoal = lazy(async () => ({ default: (await import("./ServedGoal")).ServedGoal }));

/** One resource: what was kept, for which goal, why, and what to ask about it. */
export function ResourceScreen() {
  const { id = "", kept } = useParams<{ id: string; kept?: string }>();
  const { db, now, browser } = useDeps();
  const pair = usePair();
  const [, go] = useLocation();
  const toast = useToast();
  const messages = useMessages();
  const text = messages.plan;
  const resource = useQuery(async (from) => (await findResource(from, id)) ?? null, [id]);
  const change = useCallback(
    (what: Partial<Resource>) => changeResource(db, id, what, now()),
    [db, id, now],
  );
  const { run, error } = useAction(change);
  const choice = useRef<HTMLElement>(null);
  /** The suggestion goes; the focus stays with what it filled in. */
  const choose = (goalId: string) =>
    void run({ goalId }).then(() => choice.current?.querySelector("select")?.focus());
  const remove = useAction(async () => {
    await change({ deletedAt: now() });
    toast({ text: text.removed, undo: () => change({ deletedAt: null }) });
    go("/plan");
  });

  if (resource === undefined) return null;
  if (resource === null || resource.deletedAt !== null || resource.pairId !== pair.id) {
    return (
      <Screen title={messages.common.notFound} back={{ address: "/plan", name: text.title }}>
        {null}
      </Screen>
    );
  }
  // A page that was in the plan already is not to be taken back with one press.
  const isNew = kept === "kept";
  return (
    <Screen title={resource.title} back={{ address: "/plan", name: text.title }}>
      <section
        ref={choice}
        className={kept ? style.kept : style.choice}
        aria-label={text.forWhichGoal}
      >
        {kept?.startsWith("known") ? (
          <KnownPage resource={resource} isInFront={kept === "known"} />
        ) : (
          kept && (
            <p role="status">
              <strong>{kept === "quoted" ? text.quoted : isNew ? text.kept : text.updated}</strong>
            </p>
          )
        )}
        <GoalChoice value={resource.goalId} onChange={(goalId) => void run({ goalId })} />
        <Suspense>
          <ServedGoal
            key={resource.id}
            resource={resource}
            isAtOnce={kept !== undefined}
            onChoose={choose}
          />
        </Suspense>
        {isNew && <Button onClick={() => void remove.run()}>{messages.common.undo}</Button>}
      </section>
      <div className={style.row}>
        <Button onClick={() => void browser.openTab(resource.url)}>{text.openPage}</Button>
        <Button onClick={() => void run({ state: resource.state === "read" ? "unread" : "read" })}>
          {resource.state === "read" ? text.markUnread : text.markRead}
        </Button>
        {!isNew && (
          <Button variant="plain" onClick={() => void remove.run()}>
            {messages.common.remove}
          </Button>
        )}
      </div>
      <ErrorNotice error={error ?? remove.error} />
      <ResourceQuotes resource={resource} />
      <ResourceWords key={resource.id} resource={resource} />
      <Suspense>
        <ResourceQuestions resource={resource} onTake={(question) => run({ question })} />
      </Suspense>
      <Select
        label={text.visibilityLabel}
        value={resource.visibility}
        onChange={({ target }) => void run({ visibility: Visibility.parse(target.value) })}
      >
        {Visibility.options.map((visibility) => (
          <option key={visibility} value={visibility}>
            {messages.common.visibility[visibility]}
          </option>
        ))}
      </Select>
      <ResourceFacts resource={resource} />
    </Screen>
  );
}
