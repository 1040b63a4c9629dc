import { useState } from "react";
import { type Kept, putBack } from "@/lib/db/keep-resource";
import type { Resource } from "@/lib/domain/resource";
import { KeepPageButton } from "../home/KeepPageButton";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useFrontTab } from "../hooks/use-front-tab";
import { useMessages } from "../hooks/use-messages";
import { AlreadyKept } from "./AlreadyKept";
import style from "./Resource.module.css";

interface Props {
  resource: Resource;
  /** Whether it is the page in front that was to be kept again, rather than a link. */
  isInFront: boolean;
}

/** A page that was in the plan already: nothing was written; it can be brought up to date, or kept a second time. */
export function KnownPage({ resource, isInFront }: Props) {
  const text = useMessages().plan;
  const { db, now } = useDeps();
  const toast = useToast();
  const offerUndo = ({ former }: Kept) =>
    former && toast({ text: text.updated, undo: () => putBack(db, former, now()) });
  const tab = useFrontTab();
  const [first, setFirst] = useState(tab);
  // The page that was asked for is the one that is in front as this opens.
  if (first === undefined && tab !== undefined) setFirst(tab);
  const isThere = first?.id === tab?.id && first?.url === tab?.url;
  return (
    <>
      <p role="status">
        <strong>
          <AlreadyKept resource={resource} />
        </strong>
      </p>
      {isInFront && isThere && (
        <div className={style.row}>
          <KeepPageButton whenKnown="update" onKept={offerUndo}>
            {text.readAgain}
          </KeepPageButton>
          <KeepPageButton whenKnown="both">{text.keepBoth}</KeepPageButton>
        </div>
      )}
    </>
  );
}
