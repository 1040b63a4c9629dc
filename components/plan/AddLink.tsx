import type { FormEvent } from "react";
import { Link } from "wouter";
import { linksIn } from "@/lib/domain/links-in";
import { useDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import style from "./Resource.module.css";
import { useDrop } from "./use-drop";
import { useKeepLinks } from "./use-keep-links";

/** Links from anywhere: pasted, dragged into the panel, from a list, or the tabs that are selected. */
export function AddLink() {
  const text = useMessages().plan;
  const pasted = useDraft("plan/link");
  const { keep, drop, error } = useKeepLinks();
  useDrop(drop);
  const links = linksIn(pasted.text);
  const isNone = pasted.text.trim() !== "" && links.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (links.length > 0) void keep(links).then((isDone) => (isDone ? pasted.clear() : undefined));
  };
  return (
    <div className={style.choice}>
      <form className={style.choice} onSubmit={submit}>
        <Field
          label={text.addLink}
          hint={isNone ? text.noLink : text.addLinkHint}
          value={pasted.text}
          onChange={(event) => pasted.setText(event.target.value)}
        />
        <div className={style.row}>
          <Button type="submit" disabled={links.length === 0}>
            {text.keepLinks(links.length)}
          </Button>
        </div>
      </form>
      <ErrorNotice error={error} />
      <p className={style.row}>
        <Link href="/tabs">{text.severalTabs}</Link>
        <Link href="/data">{text.aList}</Link>
      </p>
    </div>
  );
}
