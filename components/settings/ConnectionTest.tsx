import { useEffect, useRef, useState } from "react";
import { testModel } from "@/lib/actions/test-model";
import { isAppError } from "@/lib/domain/errors";
import type { ModelEndpoint } from "@/lib/domain/settings";
import { useDeps } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Notice } from "../ui/Notice";
import style from "./Settings.module.css";

interface Props {
  endpoint: ModelEndpoint;
}

/** Asks the saved model one short question, and says what came of it. */
export function ConnectionTest({ endpoint }: Props) {
  const deps = useDeps();
  const { model, modelSetup } = useMessages();
  const text = model.settings;
  const running = useRef<AbortController | null>(null);
  const [works, setWorks] = useState(false);
  const [isHidden, setHidden] = useState<boolean>();
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    void deps.browser
      .keepOriginHidden(endpoint.baseUrl)
      .then((isKept) => isKept && setHidden(true));
  }, [deps, endpoint.baseUrl]);

  const test = useAction(async () => {
    setWorks(false);
    const controller = new AbortController();
    running.current = controller;
    try {
      await testModel(deps, endpoint, controller.signal);
      setWorks(true);
    } catch (error) {
      if (!isAppError(error, "model-stopped")) throw error;
    }
  });
  const hide = useAction(async () => {
    const isDone = await deps.browser.hideOrigin(endpoint.baseUrl);
    setHidden(isDone);
    if (isDone) await test.run();
  });

  return (
    <div className={style.form}>
      <div className={style.choice}>
        <Button onClick={() => test.run()} disabled={test.isRunning}>
          {text.test}
        </Button>
        {test.isRunning && (
          <Button onClick={() => running.current?.abort()}>{text.stopTest}</Button>
        )}
      </div>
      <p className={style.hint}>{text.testHint}</p>
      {isHidden && <p className={style.hint}>{modelSetup.originHidden}</p>}
      {test.isRunning && <Notice tone="info">{text.testing}</Notice>}
      {works && (
        <Notice tone="info">
          {text.testWorks(endpoint.model, new URL(endpoint.baseUrl).host)}
        </Notice>
      )}
      <ErrorNotice error={test.error} />
      {isAppError(test.error, "model-origin-refused") && isHidden === undefined && (
        <>
          <p>{modelSetup.origin.offer}</p>
          <div className={style.choice}>
            <Button variant="primary" onClick={() => hide.run()} disabled={hide.isRunning}>
              {modelSetup.origin.act}
            </Button>
          </div>
        </>
      )}
      {isHidden === false && <Notice tone="warn">{modelSetup.origin.declined}</Notice>}
    </div>
  );
}
