import type { MouseEvent } from "react";
import { Link } from "wouter";
import { usePairIfAny } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import style from "./Data.module.css";

/** What the page has, by the parts that one comes for; each leads there, and the keyboard with it. */
export function DataContents() {
  const { data, backup, files } = useMessages();
  const hasPair = usePairIfAny() !== null;
  const parts: [id: string, name: string][] = [
    ["data-backup", backup.title],
    ["data-snapshots", data.snapshots.title],
    ["data-trash", data.trash.title],
    ...(hasPair ? ([["data-files", files.title]] as [string, string][]) : []),
    ["data-partner", files.partner],
    ...(hasPair ? ([["data-list", files.list.title]] as [string, string][]) : []),
    ["data-erase", data.erase.title],
  ];
  // The address says which screen is shown, so no part of one can be named there.
  const go = (event: MouseEvent, id: string) => {
    event.preventDefault();
    const heading = document.getElementById(id);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
    heading.scrollIntoView?.({ block: "start" });
  };
  return (
    <nav aria-label={data.contents}>
      <ul className={style.contents}>
        {parts.map(([id, name]) => (
          <li key={id}>
            <Link href="/data" onClick={(event) => go(event, id)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
