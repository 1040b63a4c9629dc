import { type FormEvent, useState } from "react";
import { fileOfEverything } from "@/lib/actions/save-to-file";
import { useDeps } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useOpener } from "../hooks/use-opener";
import { useErase } from "../opening/erase-context";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import style from "./Data.module.css";
import { download } from "./download";

/** The way out: everything goes, after a word that nobody types by mistake. */
export function EraseSection() {
  const deps = useDeps();
  const erase = useErase();
  const { common, data, backup } = useMessages();
  const toast = useToast();
  const text = data.erase;
  const { opener, giveBack } = useOpener();
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const isSure = typed.trim().toLowerCase() === text.word;
  const save = useAction(async () => {
    const { file, name } = await fileOfEverything(deps);
    download(file, name);
    toast({ text: backup.saved(name) });
  });
  const cancel = () => {
    setAsking(false);
    setTyped("");
    giveBack();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSure) erase(text);
  };
  return (
    <section className={style.section} aria-labelledby="data-erase">
      <h2 id="data-erase">{text.title}</h2>
      <p>{text.hint}</p>
      {isAsking ? (
        <form className={style.section} onSubmit={submit}>
          <div className={style.choice}>
            <Button isBusy={save.isRunning} onClick={() => void save.run()}>
              {text.saveFirst}
            </Button>
          </div>
          <Field
            label={text.type(text.word)}
            value={typed}
            autoFocus
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={({ target }) => setTyped(target.value)}
          />
          <div className={style.choice}>
            <Button type="submit" variant="harm" disabled={!isSure}>
              {text.act}
            </Button>
            <Button variant="plain" onClick={cancel}>
              {common.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <div className={style.choice}>
          <Button ref={opener} variant="harm" onClick={() => setAsking(true)}>
            {text.begin}
          </Button>
        </div>
      )}
      <ErrorNotice error={save.error} />
    </section>
  );
}
