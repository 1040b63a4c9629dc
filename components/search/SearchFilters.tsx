import type { SearchChoices } from "@/lib/actions/search";
import { SEARCH_KINDS } from "@/lib/domain/search-kind";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { Select } from "../ui/Select";
import style from "./Search.module.css";

/** What the results are narrowed to; empty where it narrows nothing. */
export interface Filters {
  kind: string;
  goalId: string;
  pairId: string;
  from: string;
  until: string;
}

interface Props {
  filters: Filters;
  choices: SearchChoices;
  /** How many narrow the results more than at the start. */
  active: number;
  /** Whether they are taken off here; where nothing is found that is offered below. */
  mayClear: boolean;
  onChange: (change: Partial<Filters>) => void;
  onClear: () => void;
}

/** Kind, goal, pair and days, folded away until they are wanted. */
export function SearchFilters({ filters, choices, active, mayClear, onChange, onClear }: Props) {
  const text = useMessages().search;
  return (
    <details className={style.filters}>
      <summary>{text.narrow(active)}</summary>
      <div className={style.row}>
        <Select
          label={text.kind}
          value={filters.kind}
          onChange={({ target }) => onChange({ kind: target.value })}
        >
          <option value="">{text.anyKind}</option>
          {SEARCH_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {text.kinds[kind]}
            </option>
          ))}
        </Select>
        {choices.pairs.length > 1 && (
          <Select
            label={text.pair}
            value={filters.pairId}
            onChange={({ target }) => onChange({ pairId: target.value, goalId: "" })}
          >
            <option value="">{text.anyPair}</option>
            {choices.pairs.map(({ id, partnerName }) => (
              <option key={id} value={id}>
                {partnerName || text.unnamed}
              </option>
            ))}
          </Select>
        )}
        {choices.goals.length > 0 && (
          <Select
            label={text.goal}
            value={filters.goalId}
            onChange={({ target }) => onChange({ goalId: target.value })}
          >
            <option value="">{text.anyGoal}</option>
            {choices.goals.map(({ id, statement }) => (
              <option key={id} value={id}>
                {statement}
              </option>
            ))}
          </Select>
        )}
        <Field
          label={text.from}
          type="date"
          value={filters.from}
          max={filters.until || undefined}
          onChange={({ target }) => onChange({ from: target.value })}
        />
        <Field
          label={text.until}
          type="date"
          value={filters.until}
          min={filters.from || undefined}
          onChange={({ target }) => onChange({ until: target.value })}
        />
      </div>
      {active > 0 && mayClear && <Button onClick={onClear}>{text.clear}</Button>}
    </details>
  );
}
