import { modelPresets, presetOf } from "@/lib/domain/model-presets";
import { useMessages } from "../hooks/use-messages";
import { Select } from "../ui/Select";
import style from "./Settings.module.css";

interface Props {
  /** What is in the address field, whatever it is. */
  address: string;
  onAddress: (address: string) => void;
}

/** Known services: the form of their address, and what is particular about them. */
export function PresetChoice({ address, onAddress }: Props) {
  const text = useMessages().modelSetup.preset;
  const preset = presetOf(address);
  return (
    <div className={style.form}>
      <Select
        label={text.label}
        value={preset?.id ?? ""}
        onChange={({ target }) => {
          const chosen = modelPresets.find(({ id }) => id === target.value);
          if (chosen) onAddress(chosen.baseUrl);
        }}
      >
        <option value="">{text.other}</option>
        {modelPresets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {preset && (
        <p className={style.hint}>
          {`${text.notes[preset.id]} ${preset.key === "needed" ? text.keyNeeded : text.keyFree}`}
        </p>
      )}
    </div>
  );
}
