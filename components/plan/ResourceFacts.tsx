import { listQuotes } from "@/lib/db/quotes";
import { findResourceText } from "@/lib/db/resources";
import type { Resource } from "@/lib/domain/resource";
import { useLocale } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { KeptText } from "./KeptText";
import style from "./Resource.module.css";
import { sayDetails, sayPublished } from "./say-facts";

interface Props {
  resource: Resource;
}

/** What the page says of itself, and the text that was kept. What it does not say is not shown. */
export function ResourceFacts({ resource }: Props) {
  const messages = useMessages();
  const text = messages.plan;
  const about = messages.pageFacts;
  const locale = useLocale();
  const kept = useQuery((db) => findResourceText(db, resource.id), [resource.id]);
  const quotes = useQuery((db) => listQuotes(db, resource.id), [resource.id]);
  // Before passages could be marked, the one that was selected stood here alone.
  const isApart = quotes?.every(({ text: marked }) => marked !== kept?.selection);
  const language = resource.language || undefined;
  const facts = [
    [about.kind, resource.kind === "page" ? "" : about.kinds[resource.kind]],
    [text.site, resource.site],
    [text.author, resource.author],
    [text.published, sayPublished(resource.publishedOn, locale)],
    [about.modifiedOn, sayPublished(resource.modifiedOn, locale)],
    ...sayDetails(resource, about, locale),
    [text.language, sayLanguage(resource.language, locale)],
    [text.readingTime, resource.minutes > 0 ? text.minutes(resource.minutes) : ""],
    [text.address, resource.url],
  ].filter(([, fact]) => fact);
  return (
    <section>
      <h2>{text.facts}</h2>
      <dl className={style.about}>
        {facts.map(([name, fact]) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {resource.state === "not-opened" && <p>{text.noText}</p>}
      {kept?.selection && isApart && (
        <details open>
          <summary>{text.passage}</summary>
          <blockquote lang={language}>{kept.selection}</blockquote>
        </details>
      )}
      {kept?.text && <KeptText key={resource.id} resource={resource} text={kept.text} />}
    </section>
  );
}

function sayLanguage(tag: string, locale: "en" | "fr"): string {
  if (!tag) return "";
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    // A page may call its language anything.
    return tag;
  }
}
