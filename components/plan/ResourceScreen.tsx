import { useCallback } from "react";
import { useLocation, useParams } from "wouter";
import { changeResource, findResource } from "@/lib/db/resources";
import type { Resource } from "@/lib/domain/resource";
import { useDeps, useMessages } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";
import { GoalChoice } from "./GoalChoice";
import style from "./Resource.module.css";
import { ResourceFacts } from "./ResourceFacts";
import { ResourceWords } from "./ResourceWords";

/** One resource: what was kept, for which goal, why, and what to ask about it. */
export function ResourceScreen() {
  const { id = "", kept } = useParams<{ id: string; kept?: string }>();
  const { db, now, browser } = useDeps();
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
  const remove = useAction(async () => {
    await change({ deletedAt: now() });
    toast({ text: text.removed, undo: () => change({ deletedAt: null }) });
    go("/plan");
  });

  if (resource === undefined) return null;
  if (resource === null || resource.deletedAt !== null) {
    return (
      <Screen title={messages.common.notFound} back={{ address: "/plan", name: text.title }}>
        {null}
      </Screen>
    );
  }
  return (
    <Screen title={resource.title} back={{ address: "/plan", name: text.title }}>
      <section className={kept ? style.kept : undefined} aria-label={text.forWhichGoal}>
        {kept && (
          <p role="status">
            <strong>{text.kept}</strong>
          </p>
        )}
        <GoalChoice value={resource.goalId} onChange={(goalId) => run({ goalId })} />
        {kept && <Button onClick={() => remove.run()}>{messages.common.undo}</Button>}
      </section>
      <div className={style.row}>
        <Button onClick={() => void browser.openTab(resource.url)}>{text.openPage}</Button>
        <Button onClick={() => run({ state: resource.state === "read" ? "unread" : "read" })}>
          {resource.state === "read" ? text.markUnread : text.markRead}
        </Button>
        {!kept && (
          <Button variant="plain" onClick={() => remove.run()}>
            {messages.common.remove}
          </Button>
        )}
      </div>
      <ErrorNotice error={error ?? remove.error} />
      <ResourceWords key={resource.id} resource={resource} onChange={run} />
      <ResourceFacts resource={resource} />
    </Screen>
  );
}
