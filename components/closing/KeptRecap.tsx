import { Download } from "lucide-react";
import { useRef, useState } from "react";
import { type RecapPart, recapAsMarkdown, recapAsText } from "@/lib/actions/recap-text";
import type { Told } from "@/lib/db/recap";
import { download } from "../data/download";
import { usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useNextLine } from "../hooks/use-next-line";
import { Button } from "../ui/Button";
import { CopyButton } from "../ui/CopyButton";
import style from "./Closing.module.css";
import { useSourceName } from "./LineSources";
import { RecapLineForm } from "./RecapLineForm";
import { byGroup, sourcesOf, type useRecap } from "./use-recap";

/** What the recap says, by what it is about: to change, to take out, to copy, to save as a file. */
export function KeptRecap({ recap }: { recap: ReturnType<typeof useRecap> }) {
  const { closing: text } = useMessages();
  const { partnerName } = usePair();
  const sayKind = useSourceName();
  const { sources = [], told = [] } = recap;
  const kept = told.filter(({ isIncluded }) => isIncluded);
  const groups = byGroup(kept, sources);
  const box = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState(0);
  useNextLine(removed, kept.length, box, box);
  if (groups.length === 0) return <div ref={box} tabIndex={-1} />;

  const sayLine = (line: Told) => ({
    text: line.text,
    sources: sourcesOf(line, sources).map((source) => `${sayKind(source)}. ${source.text}`),
  });
  const parts: RecapPart[] = groups.map(({ group, lines }) => ({
    title: text.groups[group],
    lines: lines.map(sayLine),
  }));
  const title = text.fileTitle(partnerName);
  const save = () => {
    const file = new Blob([recapAsMarkdown(title, parts)], { type: "text/markdown" });
    download(file, `${title}.md`);
  };
  return (
    <div ref={box} className={style.group}>
      {groups.map(({ group, lines }) => (
        <section key={group} className={style.group}>
          <h2>{text.groups[group]}</h2>
          <ul className={style.lines}>
            {lines.map((line) => (
              <RecapLineForm
                key={line.rows[0].id}
                id={line.rows[0].id}
                line={line.text}
                sources={sourcesOf(line, sources)}
                isKept
                onKeep={(words) => recap.reword(line, words)}
                onRefuse={() =>
                  void recap
                    .remove(line)
                    .then((isDone) => isDone && setRemoved((before) => before + 1))
                }
              />
            ))}
          </ul>
        </section>
      ))}
      <div className={style.row}>
        <CopyButton text={recapAsText(parts)} />
        <Button icon={<Download size={16} aria-hidden="true" />} onClick={save}>
          {text.markdown}
        </Button>
      </div>
    </div>
  );
}
