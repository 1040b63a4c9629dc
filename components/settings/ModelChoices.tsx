import { useEffect, useRef, useState } from "react";
import { requestAddress } from "@/lib/actions/choose-model";
import { listModels } from "@/lib/actions/test-model";
import { isAppError } from "@/lib/domain/errors";
import { useDeps } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Notice } from "../ui/Notice";
import { Select } from "../ui/Select";
import style from "./Settings.module.css";

interface Props {
  /** A valid address. */
  baseUrl: string;
  /** The key to ask with. */
  readKey: () => Promise<string>;
  name: string;
  onName: (name: string) => void;
}

/** The models that a service offers, asked for on a click. */
export function ModelChoices({ baseUrl, readKey, name, onName }: Props) {
  const deps = useDeps();
  const text = useMessages().modelSetup.list;
  const [names, setNames] = useState<readonly string[]>();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const list = useAction(async () => {
    const controller = new AbortController();
    running.current = controller;
    setNames(undefined);
    try {
      await requestAddress(deps, baseUrl);
      setNames(await listModels(deps, baseUrl, await readKey(), controller.signal));
    } catch (error) {
      if (!isAppError(error, "model-stopped")) throw error;
    }
  });
  return (
    <div className={style.form}>
      <div className={style.choice}>
        <Button onClick={() => list.run()} disabled={list.isRunning}>
          {text.act}
        </Button>
      </div>
      <p className={style.hint}>{text.hint}</p>
      <ErrorNotice error={list.error} />
      {names?.length === 0 && <Notice tone="info">{text.none}</Notice>}
      {names && names.length > 0 && (
        <Select
          label={text.choose}
          value={names.includes(name) ? name : ""}
          onChange={({ target }) => target.value && onName(target.value)}
        >
          <option value="">{text.pick}</option>
          {names.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
