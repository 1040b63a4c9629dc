import { useRef } from "react";
import { trimText } from "@/lib/actions/trim-text";
import { writeQuoteQuestion } from "@/lib/db/quote-question";
import { changeQuote, listQuotes } from "@/lib/db/quotes";
import { findResourceText } from "@/lib/db/resources";
import { passageAddress } from "@/lib/domain/passage-address";
import { SHORT_TEXT } from "@/lib/domain/record";
import type { Quote, Resource } from "@/lib/domain/resource";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { useSavedText } from "../hooks/use-saved-text";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import style from "./Resource.module.css";

interface Props {
  resource: Resource;
}

/** The passages that were marked in a resource, each to open where it stands and to ask something about. */
export function ResourceQuotes({ resource }: Props) {
  const text = useMessages().plan;
  const quotes = useQuery((db) => listQuotes(db, resource.id), [resource.id]);
  if (!quotes || quotes.length === 0) return null;
  return (
    <section>
      <h2>{text.quotes}</h2>
      <ul className={style.list}>
        {quotes.map((quote) => (
          <OneQuote key={quote.id} quote={quote} resource={resource} />
        ))}
      </ul>
    </section>
  );
}

function OneQuote({ quote, resource }: Props & { quote: Quote }) {
  const deps = useDeps();
  const { db, now, browser } = deps;
  const { partnerName } = usePair();
  const { plan: text, common } = useMessages();
  const toast = useToast();
  const question = useSavedText(`plan/${quote.id}/question`, quote.question, (typed) =>
    writeQuoteQuestion(db, quote.id, typed, now()),
  );
  const item = useRef<HTMLLIElement>(null);
  const remove = useAction(async () => {
    const beside = item.current?.nextElementSibling ?? item.current?.previousElementSibling;
    // The button goes with its passage.
    (beside?.querySelector("button") ?? document.querySelector("h1"))?.focus();
    await changeQuote(db, quote.id, { deletedAt: now() }, now());
    toast({
      text: text.quoteRemoved,
      undo: () => changeQuote(db, quote.id, { deletedAt: null }, now()),
    });
  });
  const only = useAction(async () => {
    const kept = await findResourceText(db, resource.id);
    if (!kept) return;
    await trimText(deps, resource.id, kept.text, quote.text);
    toast({
      text: text.trimmed,
      undo: () => trimText(deps, resource.id, quote.text, kept.text),
    });
  });
  const begin = quote.text.slice(0, 60);
  return (
    <li ref={item} className={style.card}>
      <blockquote className={style.text} lang={resource.language || undefined}>
        {quote.text}
      </blockquote>
      <div className={style.row}>
        <Button
          aria-label={text.named(text.openAtQuote, begin)}
          onClick={() => void browser.openTab(passageAddress(resource.url, quote))}
        >
          {text.openAtQuote}
        </Button>
        <Button aria-label={text.named(text.onlyQuote, begin)} onClick={() => void only.run()}>
          {text.onlyQuote}
        </Button>
        <Button
          variant="plain"
          aria-label={text.named(common.remove, begin)}
          onClick={() => void remove.run()}
        >
          {common.remove}
        </Button>
      </div>
      <Field
        label={text.quoteQuestion(partnerName)}
        value={question.text}
        maxLength={SHORT_TEXT}
        onChange={(event) => question.setText(event.target.value)}
        onBlur={question.settle}
      />
      <ErrorNotice error={question.error ?? remove.error ?? only.error} />
    </li>
  );
}
