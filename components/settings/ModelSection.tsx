import { useEffect, useState } from "react";
import { chooseModel, forgetModel } from "@/lib/actions/choose-model";
import { isSafeToSend } from "@/lib/domain/model-address";
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
import { RememberKey } from "./RememberKey";
import style from "./Settings.module.css";

/** Which model answers, where, and with which key. */
export function ModelSection() {
  const deps = useDeps();
  const { endpoint, rememberKey } = useSettings();
  const text = useMessages().model.settings;
  const toast = useToast();
  const address = useDeviceDraft("settings/model-address", endpoint?.baseUrl, "value");
  const name = useDeviceDraft("settings/model-name", endpoint?.model, "value");
  // Never a draft: what is typed here is a secret, and drafts are kept as they are.
  const [key, setKey] = useState("");
  const [remember, setRemember] = useState(rememberKey);
  const [isWrong, setWrong] = useState(false);
  const [hasKey, setHasKey] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    void deps.browser.readKey().then((kept) => isCurrent && setHasKey(kept !== ""));
    return () => {
      isCurrent = false;
    };
  }, [deps]);

  const forgetTyped = async () => {
    setKey("");
    await Promise.all([address.clear(), name.clear()]);
  };
  const save = useAction(async (chosen: ModelEndpoint) => {
    await chooseModel(deps, { endpoint: chosen, key, rememberKey: remember, before: endpoint });
    await forgetTyped();
    setHasKey((await deps.browser.readKey()) !== "");
    toast({ text: text.saved });
  });
  const forget = useAction(async (chosen: ModelEndpoint) => {
    await forgetModel(deps, chosen);
    await forgetTyped();
    setRemember(false);
    setHasKey(false);
    toast({ text: text.forgotten });
  });

  const typed = ModelEndpoint.shape.baseUrl.safeParse(address.text.trim());
  const isUnsafe = typed.success && !isSafeToSend(typed.data);

  return (
    <section className={style.section} aria-labelledby="settings-model">
      <h2 id="settings-model">{text.model}</h2>
      <p className={style.hint}>{text.modelHint}</p>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = ModelEndpoint.safeParse({
            baseUrl: address.text.trim(),
            model: name.text,
          });
          setWrong(!typed.success);
          if (chosen.success) void save.run(chosen.data);
        }}
      >
        <Field
          label={text.baseUrl}
          hint={text.baseUrlHint}
          value={address.text}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          required
          aria-invalid={isWrong}
          onChange={({ target }) => {
            address.setText(target.value);
            setWrong(false);
          }}
        />
        {isWrong && <Notice tone="harm">{text.baseUrlWrong}</Notice>}
        {isUnsafe && <Notice tone="warn">{text.unsafe}</Notice>}
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
        <Field
          label={text.key}
          hint={hasKey ? text.keyKept : text.keyHint}
          type="password"
          value={key}
          autoComplete="off"
          onChange={({ target }) => setKey(target.value)}
        />
        <RememberKey isRemembered={remember} onChange={setRemember} />
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
      {endpoint && <ConnectionTest key={JSON.stringify(endpoint)} endpoint={endpoint} />}
    </section>
  );
}
