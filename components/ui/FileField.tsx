import { type Ref, useId } from "react";
import button from "./Button.module.css";
import field from "./Field.module.css";
import style from "./FileField.module.css";

interface Props {
  label: string;
  hint?: string | undefined;
  /** The endings and types that the browser’s window offers. */
  accept: string;
  /** Nothing can be chosen for now; the focus stays where it is all the same. */
  isBusy?: boolean;
  onFile: (file: File) => void;
  ref?: Ref<HTMLInputElement>;
}

/** A file to choose, in our words rather than the browser’s, whose language may be another. */
export function FileField({ label, hint, accept, isBusy = false, onFile, ref }: Props) {
  const id = useId();
  return (
    <div className={`${field.field} ${style.file}`}>
      <input
        ref={ref}
        id={id}
        type="file"
        accept={accept}
        className="visually-hidden"
        aria-disabled={isBusy}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onClick={(event) => isBusy && event.preventDefault()}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file && !isBusy) onFile(file);
          // The same file can be chosen again, once it was made anew.
          target.value = "";
        }}
      />
      <label htmlFor={id} className={`${button.button} ${style.label}`}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
