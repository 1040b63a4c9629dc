import type { SaidChoice } from "@/lib/actions/bring-partner-copy";
import type { Side } from "@/lib/domain/partner-copy";
import { useMessages } from "../hooks/use-messages";
import style from "./List.module.css";

interface Props {
  choices: readonly SaidChoice[];
  chosen: ReadonlyMap<string, Side>;
  onChoose: (key: string, side: Side) => void;
}

/** Fields of which both gave another value: whose stands. The later one does unless the other is chosen. */
export function CopyChoices({ choices, chosen, onChoose }: Props) {
  const { files, backup, data } = useMessages();
  const text = files.copyIn;
  if (choices.length === 0) return null;
  return (
    <>
      <p>{text.bothChanged(choices.length)}</p>
      {choices.map(({ key, title, table, field, later, ...values }) => (
        <fieldset key={key} className={style.group}>
          <legend>
            {text.choiceOf(title || (data.trash.kinds[table] ?? backup.kinds[table]), field)}
          </legend>
          {(["mine", "theirs"] as const).map((side) => (
            <label key={side} className={style.item}>
              <input
                type="radio"
                name={key}
                checked={(chosen.get(key) ?? later) === side}
                onChange={() => onChoose(key, side)}
              />
              <span>
                {text[side](values[side])}
                {side === later && <span className={style.hint}> ({text.later})</span>}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}
