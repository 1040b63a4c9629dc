import { exportFile, type FileKind } from "@/lib/actions/export-files";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import style from "./Data.module.css";
import { download } from "./download";
import { useSayings } from "./use-sayings";

/** Files for other programs: everything for oneself, or what both see. */
export function ExportSection() {
  const deps = useDeps();
  const pair = usePair();
  const text = useMessages().files;
  const toast = useToast();
  const sayings = useSayings();
  const { run, isRunning, error } = useAction(async (kind: FileKind) => {
    const made = await exportFile(deps, pair, kind, await sayings());
    if (!made) {
      const table = kind === "actions" || kind === "measures" ? kind : "calendar";
      return toast({ text: text.empty[table] });
    }
    download(made.file, made.name);
    toast({ text: text.saved(made.name) });
  });
  const button = (kind: FileKind, words: string) => (
    <Button key={kind} isBusy={isRunning} onClick={() => void run(kind)}>
      {words}
    </Button>
  );
  return (
    <section className={style.section} aria-labelledby="data-files">
      <h2 id="data-files">{text.title}</h2>
      <p className={style.hint}>{text.hint}</p>
      <h3>{text.mine}</h3>
      <p className={style.hint}>{text.mineHint}</p>
      <div className={style.choice}>
        {button("markdown", text.markdown)}
        {button("actions", text.actions)}
        {button("measures", text.measures)}
      </div>
      <h3>{text.both}</h3>
      <p className={style.hint}>{text.bothHint}</p>
      <div className={style.choice}>
        {button("markdown-shared", text.markdownShared)}
        {button("calendar", text.calendar)}
      </div>
      <ErrorNotice error={error} />
    </section>
  );
}
