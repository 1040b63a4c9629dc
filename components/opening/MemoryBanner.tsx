import type { StorageTrouble } from "@/lib/db/open";
import { download } from "../data/download";
import { useDeps } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Notice } from "../ui/Notice";
import style from "./Opening.module.css";

interface Props {
  because: StorageTrouble | "settings";
  /** The browser's own words. */
  cause: string;
}

/** Above every screen of a session that the browser does not keep, or not wholly: why, and the way to save it. */
export function MemoryBanner({ because, cause }: Props) {
  const deps = useDeps();
  const text = useMessages().data.opening;
  const save = useAction(async () => {
    // Most sessions never write a file: it stays out of the first load.
    const { fileOfEverything } = await import("@/lib/actions/save-to-file");
    const { file, name } = await fileOfEverything(deps);
    download(file, name);
  });
  return (
    <div className={style.banner}>
      <Notice tone="warn">
        <p>
          <strong>{text.memory[because].what}</strong>
        </p>
        <p>{text.memory[because].next}</p>
        <p className={style.choice}>
          <Button isBusy={save.isRunning} onClick={() => void save.run()}>
            {text.save}
          </Button>
          {because !== "refused" && (
            <Button variant="plain" onClick={() => location.reload()}>
              {text.reload}
            </Button>
          )}
        </p>
        <details>
          <summary>{text.details}</summary>
          {cause}
        </details>
      </Notice>
      <ErrorNotice error={save.error} />
    </div>
  );
}
