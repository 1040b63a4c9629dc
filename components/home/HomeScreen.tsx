import { useFirstWords, usePair } from "../hooks/deps";
import { useRemoveExample } from "../hooks/use-remove-example";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Screen } from "../ui/Screen";
import { NextSession } from "./NextSession";
import { PageCard } from "./PageCard";
import { Promises } from "./Promises";
import { Rope } from "./Rope";

/** Where are we, and what is next. */
export function HomeScreen() {
  const pair = usePair();
  const text = useFirstWords().home;
  const remove = useRemoveExample();
  return (
    <Screen title={text.title}>
      <Rope />
      <NextSession />
      <Promises />
      <PageCard />
      {pair.isExample && (
        <Button disabled={remove.isRunning} onClick={() => void remove.run()}>
          {text.removeExample}
        </Button>
      )}
      <ErrorNotice error={remove.error} />
    </Screen>
  );
}
