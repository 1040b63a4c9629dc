import { type FormEvent, useCallback, useEffect, useState } from "react";
import { chooseModel, forgetModel } from "@/lib/actions/choose-model";
import { hasSecret, isSafeToSend, isSameAddress } from "@/lib/domain/model-address";
import type { KeyPlace, KeyState } from "@/lib/domain/model-key";
import { ModelEndpoint } from "@/lib/domain/settings";
import { useDeps, useSettings } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useDeviceDraft } from "../hooks/use-draft";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Field } from "../ui/Field";
import { Notice } from "../ui/Notice";
import { ConnectionTest } from "./ConnectionTest";
import { KeyPlaceChoice } from "./KeyPlaceChoice";
import { ModelChoices } from "./ModelChoices";
import { PresetChoice } from "./PresetChoice";
import style from "./Settings.module.css";
import { UnlockKey } from "./UnlockKey";

interface Props {
  address: ReturnType<typeof useDeviceDraft>;
}

/** Where a model answers, which one, and with which key. */
export function AddressForm({ address }: Props) {
  const deps = useDeps();
  const { endpoint } = useSettings();
  const { model, modelSetup } = useMessages();
  const text = model.settings;
  const toast = useToast();
  const name = useDeviceDraft("settings/model-name", endpoint?.model, "value");
  // Never drafts: what is typed here is a secret, and drafts are kept as they are.
  const [key, setKey] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [place, setPlace] = useState<KeyPlace | null>(null);
  const [kept, setKept] = useState<KeyState>({ place: null, isLocked: false });
  const [isWrong, setWrong] = useState(false);

  const look = useCallback(async () => setKept(await deps.browser.keyState()), [deps]);
  useEffect(() => void look(), [look]);

  const shownPlace = place ?? kept.place ?? "session";
  const forgetTyped = async () => {
    setKey("");
    setPassphrase("");
    setPlace(null);
    await Promise.all([address.clear(), name.clear()]);
    await look();
  };
  const save = useAction(async (chosen: ModelEndpoint) => {
    const secrets = { key, place: shownPlace, passphrase };
    await chooseModel(deps, { endpoint: chosen, ...secrets, before: endpoint });
    await forgetTyped();
    toast({ text: text.saved });
  });
  const forget = useAction(async (chosen: ModelEndpoint) => {
    await forgetModel(deps, chosen);
    await forgetTyped();
    toast({ text: text.forgotten });
  });

  const parsed = ModelEndpoint.shape.baseUrl.safeParse(address.text.trim());
  const typed = parsed.success ? parsed.data : null;
  const isSecret = typed !== null && hasSecret(typed);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = ModelEndpoint.safeParse({ baseUrl: typed, model: name.text });
    setWrong(!typed);
    if (chosen.success && !isSecret) void save.run(chosen.data);
  };
  const readKey = async () => {
    const isSame = typed && endpoint && isSameAddress(typed, endpoint.baseUrl);
    return key || (isSame ? deps.browser.readKey() : "");
  };

  return (
    <>
      <form className={style.form} onSubmit={submit}>
        <PresetChoice address={address.text} onAddress={address.setText} />
        <Field
          label={text.baseUrl}
          hint={text.baseUrlHint}
          value={address.text}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          required
          aria-invalid={isWrong || isSecret}
          onChange={({ target }) => {
            address.setText(target.value);
            setWrong(false);
          }}
        />
        {isWrong && <Notice tone="harm">{text.baseUrlWrong}</Notice>}
        {isSecret && <Notice tone="harm">{modelSetup.secretInAddress}</Notice>}
        {typed && !isSafeToSend(typed) && <Notice tone="warn">{text.unsafe}</Notice>}
        <Field
          label={text.key}
          hint={kept.place ? text.keyKept : text.keyHint}
          type="password"
          value={key}
          autoComplete="off"
          onChange={({ target }) => setKey(target.value)}
        />
        {(key !== "" || kept.place) && (
          <KeyPlaceChoice
            place={shownPlace}
            onPlace={setPlace}
            passphrase={passphrase}
            onPassphrase={setPassphrase}
            isNew={key !== "" || kept.place !== "passphrase"}
          />
        )}
        <Field
          label={text.name}
          hint={text.nameHint}
          value={name.text}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          required
          onChange={({ target }) => name.setText(target.value)}
        />
        {typed && !isSecret && (
          <ModelChoices
            key={new URL(typed).origin}
            baseUrl={typed}
            readKey={readKey}
            name={name.text}
            onName={name.setText}
          />
        )}
        <div className={style.choice}>
          <Button type="submit" variant="primary" disabled={save.isRunning}>
            {save.isRunning ? text.waiting : text.save}
          </Button>
          {endpoint && (
            <Button onClick={() => void forget.run(endpoint)} disabled={forget.isRunning}>
              {text.forget}
            </Button>
          )}
        </div>
      </form>
      <ErrorNotice error={save.error ?? forget.error} />
      {kept.isLocked && <UnlockKey onUnlock={look} />}
      {endpoint && <ConnectionTest key={JSON.stringify(endpoint)} endpoint={endpoint} />}
    </>
  );
}
