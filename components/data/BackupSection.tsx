import { useMessages } from "../hooks/use-messages";
import { BringBack } from "./BringBack";
import style from "./Data.module.css";
import { MakeBackup } from "./MakeBackup";

/** Everything out to one file, and back from it. */
export function BackupSection() {
  const text = useMessages().backup;
  return (
    <section className={style.section} aria-labelledby="data-backup">
      <h2 id="data-backup">{text.title}</h2>
      <p className={style.hint}>{text.hint}</p>
      <MakeBackup />
      <h3>{text.bringBack}</h3>
      <p className={style.hint}>{text.bringBackHint}</p>
      <BringBack />
    </section>
  );
}
