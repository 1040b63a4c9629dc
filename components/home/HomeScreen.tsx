import { erasePair } from "@/lib/db/pairs";
import { useDeps, useMessages, usePair } from "../hooks/deps";
import { useAction } from "../hooks/use-action";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";
import { NextSession } from "./NextSession";
import { PageCard } from "./PageCard";
import { Promises } from "./Promises";
import { Rope } from "./Rope";

/** Where are we, and what is next. */
export function HomeScreen() {
  const { db } = useDeps();
  const pair = usePair();
  const text = useMessages().home;
  const remove = useAction(() => erasePair(db, pair.id));
  return (
    <Screen title={text.title}>
      <Rope />
      <NextSession />
      <Promises />
      <PageCard />
      {pair.isExample && (
        <Button disabled={remove.isRunning} onClick={() => remove.run()}>
          {text.removeExample}
        </Button>
      )}
      <ErrorNotice error={remove.error} />
    </Screen>
  );
}
