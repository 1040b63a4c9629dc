import { useRef, useState } from "react";
import { readListFile } from "@/lib/actions/read-list";
import { keepList } from "@/lib/db/lists";
import type { ListCandidate, ListReading } from "@/lib/domain/list";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { FileField } from "../ui/FileField";
import { TextArea } from "../ui/TextArea";
import style from "./Data.module.css";
import { ListChoice } from "./ListChoice";

/** Parsed apart from any screen: nothing in it runs, and nothing is fetched. */
const parseHtml = (html: string) => new DOMParser().parseFromString(html, "text/html");

/** Brings in goals and links from a plain list, once they were looked at. */
export function ListImport() {
  const { db, now, newId } = useDeps();
  const pair = usePair();
  const text = useMessages().files.list;
  const toast = useToast();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  const [reading, setReading] = useState<ListReading | null>(null);
  const read = useAction(async (name: string, blob: Blob) => {
    setReading(null);
    setReading(await readListFile({ db }, pair.id, { name, blob }, parseHtml));
  });
  const keep = useAction(async (candidates: readonly ListCandidate[]) => {
    const undo = await keepList(db, { pairId: pair.id, candidates, newId }, now());
    leave();
    setPasted("");
    const takeBack = async () => {
      await undo();
      setPasted((typed) => typed || pasted);
    };
    toast({ text: text.kept(candidates.length), undo: takeBack });
  });
  const leave = () => {
    setReading(null);
    chooser.current?.focus();
  };
  return (
    <section className={style.section} aria-labelledby="data-list">
      <h2 id="data-list">{text.title}</h2>
      <p className={style.hint}>{text.hint}</p>
      <FileField
        ref={chooser}
        label={text.choose}
        accept=".csv,.tsv,.txt,.md,.markdown,.html,.htm"
        isBusy={read.isRunning}
        onFile={(file) => void read.run(file.name, file)}
      />
      <TextArea
        label={text.paste}
        value={pasted}
        rows={3}
        onChange={({ target }) => setPasted(target.value)}
      />
      <div className={style.choice}>
        <Button
          isBusy={read.isRunning}
          disabled={pasted.trim() === ""}
          onClick={() => void read.run("", new Blob([pasted]))}
        >
          {text.read}
        </Button>
      </div>
      <ErrorNotice error={read.error ?? keep.error} />
      {reading && (
        <ListChoice
          reading={reading}
          isBusy={keep.isRunning}
          onKeep={(candidates) => void keep.run(candidates)}
          onCancel={leave}
        />
      )}
    </section>
  );
}
