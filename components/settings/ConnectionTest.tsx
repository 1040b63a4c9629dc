import { useEffect, useRef, useState } from "react";
import { testModel } from "@/lib/actions/choose-model";
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
  const text = useMessages().model.settings;
  const running = useRef<AbortController | null>(null);
  const [works, setWorks] = useState(false);
  useEffect(() => () => running.current?.abort(), []);

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
      {test.isRunning && <Notice tone="info">{text.testing}</Notice>}
      {works && (
        <Notice tone="info">
          {text.testWorks(endpoint.model, new URL(endpoint.baseUrl).host)}
        </Notice>
      )}
      <ErrorNotice error={test.error} />
    </div>
  );
}
