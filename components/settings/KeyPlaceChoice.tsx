import { useId } from "react";
import { KeyPlace } from "@/lib/domain/model-key";
import { useMessages } from "../hooks/use-messages";
import { Field } from "../ui/Field";
import style from "./Settings.module.css";

interface Props {
  place: KeyPlace;
  onPlace: (place: KeyPlace) => void;
  passphrase: string;
  onPassphrase: (passphrase: string) => void;
  /** A passphrase must be typed, for a key that has none yet. */
  isNew: boolean;
}

/** Where the key is kept, and what that costs. */
export function KeyPlaceChoice({ place, onPlace, passphrase, onPassphrase, isNew }: Props) {
  const name = useId();
  const text = useMessages().modelSetup.place;
  const hints = { session: "", profile: text.profileHint, passphrase: text.passphraseHint };
  return (
    <>
      <fieldset className={style.radios}>
        <legend>{text.legend}</legend>
        {KeyPlace.options.map((one) => (
          <div key={one} className={style.tick}>
            <input
              id={`${name}-${one}`}
              type="radio"
              name={name}
              checked={one === place}
              aria-describedby={hints[one] && `${name}-${one}-hint`}
              onChange={() => onPlace(one)}
            />
            <label htmlFor={`${name}-${one}`}>{text[one]}</label>
            {hints[one] && (
              <p id={`${name}-${one}-hint`} className={style.hint}>
                {hints[one]}
              </p>
            )}
          </div>
        ))}
      </fieldset>
      {place === "passphrase" && isNew && (
        <Field
          label={text.field}
          hint={text.fieldHint}
          type="password"
          value={passphrase}
          minLength={8}
          required
          autoComplete="new-password"
          onChange={({ target }) => onPassphrase(target.value)}
        />
      )}
    </>
  );
}
