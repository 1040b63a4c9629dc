import type { PartnerCopyCounts, CopyTold as Told } from "@/lib/domain/partner-copy";
import { useMessages } from "../hooks/use-messages";
import style from "./PlanChanges.module.css";

const said = ["new", "newer", "gone", "kept", "rejected"] as const;

/** Most items of one kind of change that are told by their words. */
const MOST = 8;

/** How many items a copy would bring, change or leave, and the first of them by their words. */
export function CopyTold({ counts, told }: { counts: PartnerCopyCounts; told: readonly Told[] }) {
  const { files, backup, data } = useMessages();
  return (
    <ul className={style.kinds}>
      {said.map((name) => {
        if (counts[name] === 0) return null;
        const titled = told.filter(({ verdict, title }) => verdict === name && title !== "");
        const shown = titled.slice(0, MOST);
        const more = counts[name] - shown.length;
        return (
          <li key={name}>
            <p>{files.copyIn[name](counts[name])}</p>
            {shown.length > 0 && (
              <ul className={style.told}>
                {shown.map(({ table, title, here }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown.
                  <li key={index}>
                    {files.copyIn.told(data.trash.kinds[table] ?? backup.kinds[table], title)}
                    {here !== null && (
                      <span className={style.here}>{backup.plan.toldHere(here)}</span>
                    )}
                  </li>
                ))}
                {more > 0 && <li>{backup.plan.more(more)}</li>}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
