import { useEffect } from "react";
import { useLocation } from "wouter";
import { findByPage, makePageKeys } from "@/lib/db/find-page";
import { useDeps, usePair } from "../hooks/deps";
import type { SeenTab } from "../hooks/use-front-tab";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { AlreadyKept } from "../plan/AlreadyKept";
import { Button } from "../ui/Button";
import style from "./Home.module.css";
import { KeepPageButton } from "./KeepPageButton";

interface Props {
  tab: SeenTab | null | undefined;
  /** Whether the page may be read, as far as is known. */
  mayTry: boolean;
}

/** Keep the page in front; or open what the plan holds of it. Its address is looked up and stored nowhere. */
export function PageActions({ tab, mayTry }: Props) {
  const { browser, db } = useDeps();
  const pair = usePair();
  const [, go] = useLocation();
  const text = useMessages().plan;
  const { id, url = "" } = tab ?? {};
  const known = useQuery(
    async (from) => (await findByPage(from, pair.id, url)) ?? null,
    [url, pair.id],
  );
  const isKnown = known !== null && known !== undefined;
  useEffect(() => {
    // Until then each look reads what waits for its key; where nothing can be written, it stays so.
    void makePageKeys(db).catch(() => {});
  }, [db]);
  useEffect(() => {
    // A page that hides its address may be in the plan all the same.
    if (id !== undefined && url && known !== undefined) void browser.markKept(id, known !== null);
  }, [browser, id, url, known]);
  if (!isKnown) return mayTry && <KeepPageButton />;
  return (
    <>
      <p>
        <AlreadyKept resource={known} />
      </p>
      <p className={style.row}>
        <Button variant="primary" onClick={() => go(`/plan/${known.id}`)}>
          {text.openResource}
        </Button>
        {mayTry && <KeepPageButton whenKnown="update">{text.readAgain}</KeepPageButton>}
      </p>
    </>
  );
}
