import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { readSearchChoices } from "@/lib/actions/search";
import { SEARCH_KINDS } from "@/lib/domain/search-kind";
import { useDeps, usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Button } from "../ui/Button";
import { EmptyState } from "../ui/EmptyState";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import { Screen } from "../ui/Screen";
import { type Asked, recall, remember } from "./last-asked";
import { moveAmong } from "./move-among";
import { ResultList } from "./ResultList";
import style from "./Search.module.css";
import { type Filters, SearchFilters } from "./SearchFilters";
import { SHOWN, useSearch } from "./use-search";

/** Everything that the user wrote and kept, by its words. Each pair has its own question. */
export function SearchScreen() {
  const { id } = usePair();
  return <Search key={id} />;
}

function Search() {
  const { db, now } = useDeps();
  const pair = usePair();
  const { common, search: text } = useMessages();
  const [, navigate] = useLocation();
  const atStart: Filters = { kind: "", goalId: "", pairId: pair.id, from: "", until: "" };
  const [asked, ask] = useState(recall(db, pair.id) ?? { text: "", filters: atStart });
  const [today] = useState(() => now().slice(0, 10));
  const whole = useRef<HTMLDivElement>(null);
  const { filters } = asked;
  const { answer, error, unread } = useSearch(asked.text, filters, today);
  const choices = useQuery(
    (read) => readSearchChoices(read, filters.pairId || undefined),
    [filters.pairId],
  );

  useEffect(() => remember(db, pair.id, asked), [db, pair.id, asked]);
  useEffect(() => {
    const field = whole.current?.querySelector("input");
    field?.focus();
    field?.select();
  }, []);

  const active = Object.entries(atStart).filter(
    ([name, value]) => filters[name as keyof Filters] !== value,
  ).length;
  const askAgain = (next: Asked) => {
    ask(next);
    whole.current?.querySelector("input")?.focus();
  };
  const clear = () => askAgain({ ...asked, filters: atStart });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") {
      if (history.length > 1) history.back();
      else navigate("/");
    } else moveAmong(event);
  };
  const count = answer?.results.length ?? 0;
  const isAnswered = !error && answer !== undefined && answer.text !== "";
  const isHidden = isAnswered && count === 0 && active > 0;
  const without = useSearch(isHidden ? asked.text : "", atStart, today).answer?.results.length ?? 0;
  const named = SEARCH_KINDS.find(
    (kind) =>
      filters.kind === "" &&
      text.kinds[kind].localeCompare(asked.text.trim(), undefined, { sensitivity: "base" }) === 0,
  );

  return (
    <Screen title={common.search.title}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys go from the field to the results and back. */}
      <div ref={whole} className={style.search} onKeyDown={onKeyDown}>
        <Field
          label={text.label}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={asked.text}
          onChange={({ target }) => ask({ ...asked, text: target.value })}
        />
        <SearchFilters
          filters={filters}
          choices={choices ?? { pairs: [], goals: [] }}
          active={active}
          mayClear={!isHidden}
          onChange={(change) => ask({ ...asked, filters: { ...filters, ...change } })}
          onClear={clear}
        />
        <p role="status" className={style.count}>
          {isAnswered && count > 0 && (count < SHOWN ? text.found(count) : text.best(count))}
          {isAnswered && count === 0 && text.nothing(answer.text)}
        </p>
        <ErrorNotice error={error} />
        {unread > 0 && <p className={style.count}>{text.indexing(unread)}</p>}
        {!isAnswered && !error && <EmptyState text={text.hint} />}
        {isAnswered && named && (
          <Button onClick={() => askAgain({ text: "", filters: { ...filters, kind: named } })}>
            {text.onlyKind(text.kinds[named])}
          </Button>
        )}
        {isAnswered && count > 0 && (
          <ResultList
            results={answer.results}
            pairs={choices?.pairs ?? []}
            onLeave={(pairId) => remember(db, pairId, asked)}
          />
        )}
        {isAnswered && count === 0 && (
          <EmptyState text={isHidden && without > 0 ? text.unfiltered(without) : text.tryOther}>
            {active > 0 && <Button onClick={clear}>{text.clear}</Button>}
          </EmptyState>
        )}
      </div>
    </Screen>
  );
}
