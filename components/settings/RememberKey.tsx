import { useId } from "react";
import { useMessages } from "../hooks/use-messages";
import style from "./Settings.module.css";

interface Props {
  isRemembered: boolean;
  onChange: (isRemembered: boolean) => void;
}

/** Whether the key outlives the browser's session, and what that costs. */
export function RememberKey({ isRemembered, onChange }: Props) {
  const id = useId();
  const text = useMessages().model.settings;
  return (
    <div className={style.tick}>
      <input
        id={id}
        type="checkbox"
        checked={isRemembered}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{text.remember}</label>
      <p id={`${id}-hint`} className={style.hint}>
        {text.rememberHint}
      </p>
    </div>
  );
}
