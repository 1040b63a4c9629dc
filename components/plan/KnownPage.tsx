import { useState } from "react";
import type { Resource } from "@/lib/domain/resource";
import { KeepPageButton } from "../home/KeepPageButton";
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
          <KeepPageButton whenKnown="update">{text.readAgain}</KeepPageButton>
          <KeepPageButton whenKnown="both">{text.keepBoth}</KeepPageButton>
        </div>
      )}
    </>
  );
}
