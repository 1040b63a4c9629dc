import { changeTold, listTold, type Told, tell } from "@/lib/db/recap";
import { listRecapSources, type RecapSource } from "@/lib/db/recap-sources";
import { RECAP_GROUPS, type RecapGroup } from "@/lib/domain/closing";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useAction } from "../hooks/use-action";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";

const perform = (act: () => Promise<unknown>) => act();

/** The recap of the pair on screen, what it may still tell, and what can be done to it, each with Undo. */
export function useRecap() {
  const { db, now, newId } = useDeps();
  const pair = usePair();
  const { closing: text, summary } = useMessages();
  const toast = useToast();
  const { run, error } = useAction(perform);
  const sources = useQuery((from) => listRecapSources(from, pair.id), [pair.id]);
  const told = useQuery((from) => listTold(from, pair.id), [pair.id]);

  const change = (
    { rows, text: before }: Told,
    to: { text: string } | { deletedAt: ReturnType<typeof now> },
    said: string,
  ) =>
    run(async () => {
      const ids = rows.map(({ id }) => id);
      await changeTold(db, ids, to, now());
      const back = { text: before, deletedAt: null };
      toast({ text: said, undo: () => changeTold(db, ids, back, now()) });
    });
  const answer = (line: string, those: readonly RecapSource[], isIncluded: boolean) =>
    run(async () => {
      const given = { pairId: pair.id, text: line, isIncluded, sources: those, newId };
      const ids = await tell(db, given, now());
      const undo = () => changeTold(db, ids, { deletedAt: now() }, now());
      toast({ text: isIncluded ? text.kept : summary.refused, undo });
    });
  return {
    /** Undefined until they are read. */
    sources,
    told,
    error,
    /** Puts a line into the recap. */
    accept: (line: string, those: readonly RecapSource[]) => answer(line, those, true),
    /** Leaves a line out, and offers it no more. */
    refuse: (line: string, those: readonly RecapSource[]) => answer(line, those, false),
    reword: (one: Told, line: string) => change(one, { text: line }, text.changed),
    remove: (one: Told) => change(one, { deletedAt: now() }, text.takenOut),
    /** Offers again what was left out. */
    offer: (one: Told) => change(one, { deletedAt: now() }, text.offered),
  };
}

/** What a line comes from, as far as it is still here. */
export function sourcesOf({ rows }: Told, all: readonly RecapSource[]): RecapSource[] {
  return rows.flatMap((row) => all.find(({ id }) => id === row.sourceId) ?? []);
}

/** What a line is about when its source is no longer there to say it. */
const GROUP_OF: Readonly<Record<string, RecapGroup>> = {
  activities: "skill",
  wins: "win",
  lessons: "lesson",
  resources: "lesson",
};

/** The lines of a recap by what they are about, without the empty groups. */
export function byGroup(lines: readonly Told[], all: readonly RecapSource[]) {
  const groupOf = (line: Told): RecapGroup =>
    sourcesOf(line, all)[0]?.group ?? GROUP_OF[line.rows[0].sourceTable] ?? "goal";
  return RECAP_GROUPS.map((group) => ({
    group,
    lines: lines.filter((line) => groupOf(line) === group),
  })).filter(({ lines: those }) => those.length > 0);
}
