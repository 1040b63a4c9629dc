import { listResources } from "@/lib/db/resources";
import { KeepPageButton } from "../home/KeepPageButton";
import { useDeps, usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { useShown } from "../hooks/use-shown";
import { EmptyState } from "../ui/EmptyState";
import { LongList } from "../ui/LongList";
import { Screen } from "../ui/Screen";
import { AddLink } from "./AddLink";
import style from "./Resource.module.css";
import { ResourceCard } from "./ResourceCard";

/** All that was kept to read, watch or try, the newest first. */
export function PlanScreen() {
  const { browser } = useDeps();
  const pair = usePair();
  const text = useMessages().plan;
  const { limit, cut, showMore } = useShown("plan");
  const resources = useQuery((db) => listResources(db, pair.id, limit), [pair.id, limit]);
  return (
    <Screen title={text.title} actions={!browser.isInTab && <KeepPageButton />}>
      <AddLink />
      {resources?.length === 0 && <EmptyState text={text.empty} />}
      {resources && resources.length > 0 && (
        <LongList {...cut(resources)} onMore={showMore} className={style.list}>
          {(resource) => <ResourceCard resource={resource} />}
        </LongList>
      )}
    </Screen>
  );
}
