import { listResources } from "@/lib/db/resources";
import { KeepPageButton } from "../home/KeepPageButton";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { EmptyState } from "../ui/EmptyState";
import { Screen } from "../ui/Screen";
import style from "./Resource.module.css";
import { ResourceCard } from "./ResourceCard";

/** All that was kept to read, watch or try, the newest first. */
export function PlanScreen() {
  const pair = usePair();
  const text = useMessages().plan;
  const resources = useQuery((db) => listResources(db, pair.id), [pair.id]);
  return (
    <Screen title={text.title} actions={<KeepPageButton />}>
      {resources?.length === 0 && <EmptyState text={text.empty} />}
      {resources && resources.length > 0 && (
        <ul className={style.list}>
          {resources.map((resource) => (
            <ResourceCard key={resource.id} resource={resource} />
          ))}
        </ul>
      )}
    </Screen>
  );
}
