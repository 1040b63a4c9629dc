import { useCallback, useEffect, useRef, useState } from "react";
import type { OwnModel as Model } from "@/lib/coach/own-model";
import { isAppError } from "@/lib/domain/errors";
import { sayBytes } from "@/lib/i18n/bytes";
import { useDeps, useLocale, useSettings } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Notice } from "../ui/Notice";
import style from "./Settings.module.css";

type Availability = Awaited<ReturnType<Model["availability"]>>;

/** The browser's own model: whether it has one, its download on a click, and its choice once it is there. */
export function OwnModel() {
  const deps = useDeps();
  const locale = useLocale();
  const { coach } = useSettings();
  const text = useMessages().modelSetup.own;
  const [availability, setAvailability] = useState<Availability>();
  const [progress, setProgress] = useState<{ loaded: number; total: number } | null>(null);
  const model = useRef<Model | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const look = useCallback(async () => {
    model.current = (await deps.openOwnModel?.()) ?? null;
    return (await model.current?.availability()) ?? "unavailable";
  }, [deps]);
  useEffect(() => {
    let isCurrent = true;
    void look().then((found) => isCurrent && setAvailability(found));
    return () => {
      isCurrent = false;
    };
  }, [look]);
  useEffect(() => {
    if (availability === "available" && coach !== "browser")
      void deps.browser.writeSettings({ coach: "browser" });
  }, [availability, coach, deps]);

  const download = useAction(async () => {
    const controller = new AbortController();
    running.current = controller;
    const onProgress = (loaded: number, total: number) => setProgress({ loaded, total });
    try {
      await model.current?.download(onProgress, controller.signal);
    } catch (error) {
      if (!isAppError(error, "model-stopped")) throw error;
    } finally {
      setProgress(null);
    }
    setAvailability(await look());
  });

  /** Most browsers tell a share of one and no size. */
  const said = ({ loaded, total }: { loaded: number; total: number }) =>
    total > 1
      ? text.bytes(sayBytes(loaded, locale), sayBytes(total, locale))
      : text.share(Math.floor(loaded * 100));

  return (
    <div className={style.form}>
      <p className={style.hint}>{text.hint}</p>
      {availability === undefined && <Notice tone="info">{text.looking}</Notice>}
      {availability === "unavailable" && <Notice tone="warn">{text.missing}</Notice>}
      {availability === "available" && (
        <Notice tone="info">{`${text.ready} ${text.chosen}`}</Notice>
      )}
      {availability === "downloadable" && !download.isRunning && <p>{text.downloadable}</p>}
      {(availability === "downloading" || download.isRunning) && <p>{text.downloading}</p>}
      {progress && (
        <>
          <progress max={progress.total} value={progress.loaded} aria-label={text.downloading} />
          <p role="status">{said(progress)}</p>
        </>
      )}
      <div className={style.choice}>
        {(availability === "downloadable" || availability === "downloading") && (
          <Button variant="primary" onClick={() => download.run()} disabled={download.isRunning}>
            {text.download}
          </Button>
        )}
        {download.isRunning && (
          <Button onClick={() => running.current?.abort()}>{text.stop}</Button>
        )}
      </div>
      <ErrorNotice error={download.error} />
    </div>
  );
}
