import { useEffect, useRef } from "react";
import type { MentoringDb } from "@/lib/db/database";
import { listPairs } from "@/lib/db/pairs";
import { sayMoment } from "@/lib/i18n/format";
import { useDeps, useLocale, usePair } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";
import { Select } from "../ui/Select";

/** Where the choice was just made: all screens open anew for a pair, and the keyboard goes on from here. */
const justChosen = new WeakSet<MentoringDb>();

/** Which pair all screens are about; shown from two on. Two with the same name are told apart by their beginning. */
export function PairChoice() {
  const { browser, db, now } = useDeps();
  const locale = useLocale();
  const pair = usePair();
  const { common, model } = useMessages();
  const text = model.settings;
  const place = useRef<HTMLDivElement>(null);
  const pairs = useQuery(listPairs, []) ?? [];
  const isShown = pairs.length > 1;
  useEffect(() => {
    if (isShown && justChosen.delete(db)) place.current?.querySelector("select")?.focus();
  }, [isShown, db]);
  if (!isShown) return null;
  return (
    <div ref={place}>
      <Select
        label={text.pairShown}
        hint={text.pairShownHint}
        value={pair.id}
        onChange={({ target }) => {
          justChosen.add(db);
          void browser.writeSettings({ pairId: target.value });
        }}
      >
        {pairs.map(({ id, role, partnerName, createdAt }) => (
          <option key={id} value={id}>
            {text.pairBegun(
              partnerName,
              common.pairLine[role],
              sayMoment(createdAt, locale, now()),
            )}
          </option>
        ))}
      </Select>
    </div>
  );
}
