import type { Table } from "dexie";
import { AppError } from "@/lib/domain/errors";
import { Goal } from "@/lib/domain/goal";
import type { ListCandidate } from "@/lib/domain/list";
import type { Row } from "@/lib/domain/record";
import { Resource } from "@/lib/domain/resource";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

interface Keeping {
  pairId: string;
  candidates: readonly ListCandidate[];
  newId: () => string;
}

/**
 * Keeps what was chosen of a list, all of it or nothing: goals as drafts, links as pages not opened yet, seen by
 * the user alone.
 *
 * @returns how to take it back; what was changed since goes to the trash, the rest as if it had never been
 * @throws {AppError} `pair-not-found`
 */
export async function keepList(
  db: MentoringDb,
  { pairId, candidates, newId }: Keeping,
  now: Instant,
): Promise<() => Promise<void>> {
  const goals: Goal[] = [];
  const resources: Resource[] = [];
  await db.transaction("rw", db.pairs, db.goals, db.resources, async () => {
    const pair = await db.pairs.get(pairId);
    if (!pair || pair.deletedAt !== null) throw new AppError("pair-not-found", {});
    const row = () => ({
      id: newId(),
      pairId,
      visibility: "only-me",
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    });
    for (const candidate of candidates) {
      if (candidate.kind === "goal") {
        const { statement } = candidate;
        const begun = { owner: pair.role, status: "draft", confidence: null };
        goals.push(Goal.parse({ ...row(), ...begun, firstStep: "", purpose: "", statement }));
      } else resources.push(Resource.parse({ ...row(), ...unopened(candidate) }));
    }
    await db.goals.bulkAdd(goals);
    await db.resources.bulkAdd(resources);
  });
  return () =>
    db.transaction("rw", db.goals, db.resources, async () => {
      await takeBack(db.table("goals"), goals, now);
      await takeBack(db.table("resources"), resources, now);
    });
}

const unopened = ({ title, url }: Extract<ListCandidate, { kind: "link" }>) => ({
  title,
  url,
  author: "",
  site: "",
  publishedOn: "",
  language: "",
  excerpt: "",
  minutes: 0,
  words: 0,
  goalId: null,
  why: "",
  question: "",
  state: "not-opened",
});

async function takeBack(table: Table, added: readonly { id: string }[], now: Instant) {
  const rows: Row[] = (await table.bulkGet(added.map(({ id }) => id))).filter(Boolean);
  const untouched = rows.filter(({ updatedAt }) => updatedAt === now);
  const changed = rows.filter(({ updatedAt }) => updatedAt !== now);
  await table.bulkDelete(untouched.map(({ id }) => id));
  await table.bulkPut(changed.map((row) => ({ ...row, deletedAt: row.updatedAt })));
}
