import { useId, useState } from "react";
import { chosenModel, Settings } from "@/lib/domain/settings";
import { useDeps, useSettings } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { AddressForm } from "./AddressForm";
import { OwnModel } from "./OwnModel";
import style from "./Settings.module.css";
import { useAddressDraft } from "./use-address-draft";

type Coach = Settings["coach"];

/** Which model answers beside the built-in coach, if any. */
export function ModelSection() {
  const { browser } = useDeps();
  const settings = useSettings();
  const { model, modelSetup: text } = useMessages();
  const address = useAddressDraft(settings.endpoint?.baseUrl);
  const [picked, setPicked] = useState<Coach | null>(null);
  const name = useId();

  const inUse = chosenModel(settings);
  const current: Coach = inUse === null ? "built-in" : inUse === "browser" ? "browser" : "address";
  // A half-typed address is waiting where it was left.
  const shown = picked ?? (address.typed && current === "built-in" ? "address" : current);

  const pick = (coach: Coach) => {
    setPicked(coach);
    // The browser's own is chosen once it is there, an address once it is saved.
    if (coach === "built-in" || (coach === "address" && settings.endpoint))
      void browser.writeSettings({ coach });
  };

  return (
    <section className={style.section} aria-labelledby="settings-model">
      <h2 id="settings-model">{model.settings.model}</h2>
      <p className={style.hint}>{model.settings.modelHint}</p>
      <fieldset className={style.radios}>
        <legend>{text.who}</legend>
        {Settings.shape.coach.unwrap().options.map((one) => (
          <label key={one} className={style.tick}>
            <input type="radio" name={name} checked={one === shown} onChange={() => pick(one)} />
            {text.choices[one]}
          </label>
        ))}
      </fieldset>
      {shown === "browser" && <OwnModel />}
      {shown === "address" && <AddressForm address={address} />}
    </section>
  );
}
