import { seenWith } from "@/lib/domain/agenda";
import { RECAP_SOURCES, type RecapGroup } from "@/lib/domain/closing";
import type { Goal } from "@/lib/domain/goal";
import { SHORT_TEXT, type Visibility } from "@/lib/domain/record";
import { type HomeTable, homes } from "@/lib/domain/searchable";
import { type CalendarDay, type Instant, toCalendarDay } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

/** Something that was written down, and that a recap may tell. */
export interface RecapSource {
  table: "goals" | "evidence" | "activities" | "wins" | "lessons" | "resources";
  id: string;
  group: RecapGroup;
  /** Its own words; the beginning of what is longer than a line. */
  text: string;
  /** What a goal said when it was first written; empty where nothing changed since. */
  first: string;
  /** The day it happened; null when nobody wrote it down. */
  on: CalendarDay | null;
  visibility: Visibility;
  /** The screen that shows it. */
  address: string;
}

/**
 * What a pair achieved, as it wrote it down: goals reached and what proves them, what was practised, what went well,
 * what was learnt. The oldest first, without a day last; of very many the latest.
 */
export async function listRecapSources(db: MentoringDb, pairId: string): Promise<RecapSource[]> {
  const goals = await db.goals.where({ pairId }).filter(isHere).toArray();
  const found = await Promise.all([
    fromGoals(db, goals),
    fromPractice(db, pairId, goals),
    fromWins(db, pairId),
  ]);
  return found
    .flat()
    .filter(({ text }) => text !== "")
    .sort((one, other) => (one.on ?? "9999").localeCompare(other.on ?? "9999"))
    .slice(-RECAP_SOURCES);
}

const isHere = ({ deletedAt }: { deletedAt: Instant | null }) => deletedAt === null;

/** The whole of an index that begins with the pair. */
const ofPair = (pairId: string) => [[pairId, ""] as const, [pairId, "\uffff"] as const] as const;

function source(
  table: RecapSource["table"],
  row: Pick<RecapSource, "id" | "visibility">,
  of: Pick<RecapSource, "group" | "text" | "on"> & { first?: string },
  [home, homeId]: readonly [HomeTable, string | null],
): RecapSource {
  const line = of.text.replace(/\s+/g, " ").trim();
  const isLong = line.length > SHORT_TEXT;
  return {
    first: "",
    ...of,
    table,
    id: row.id,
    visibility: row.visibility,
    text: isLong ? `${line.slice(0, SHORT_TEXT - 1).trimEnd()}…` : line,
    address: homeId === null ? homes[home] : `${homes[home]}/${homeId}`,
  };
}

/** A skill is learnt, a challenge is met; any other goal is reached. */
const groupOf = ({ kind }: Goal): RecapGroup =>
  kind === null || kind === "result" ? "goal" : kind;

async function fromGoals(db: MentoringDb, goals: readonly Goal[]): Promise<RecapSource[]> {
  const reached = goals.filter(({ status }) => status === "reached");
  const ids = reached.map(({ id }) => id);
  const pasts = await db.goalRevisions.where("goalId").anyOf(ids).sortBy("replacedAt");
  return reached.map((goal) => {
    const past = pasts.find(({ goalId, deletedAt }) => goalId === goal.id && deletedAt === null);
    const first = past && past.statement.trim() !== goal.statement ? past.statement.trim() : "";
    const of = { group: groupOf(goal), text: goal.statement, on: null, first };
    return source("goals", goal, of, ["goals", goal.id]);
  });
}

/** What is about a goal goes with it, proves it only once it is reached, and is seen by nobody who may not see it. */
async function fromPractice(
  db: MentoringDb,
  pairId: string,
  goals: readonly Goal[],
): Promise<RecapSource[]> {
  const [evidence, activities, lessons, resources] = await Promise.all([
    db.evidence.where({ pairId }).filter(isHere).toArray(),
    db.activities.where({ pairId }).filter(isHere).toArray(),
    db.lessons.where({ pairId }).filter(isHere).toArray(),
    db.resources
      .where("[pairId+createdAt]")
      .between(...ofPair(pairId))
      .filter((row) => isHere(row) && row.takeaway.trim() !== "")
      .toArray(),
  ]);
  const ofGoal = (
    table: RecapSource["table"],
    row: Pick<RecapSource, "id" | "visibility"> & { goalId: string | null },
    of: Pick<RecapSource, "group" | "text" | "on">,
  ): RecapSource[] => {
    const { id, goalId } = row;
    const goal = goals.find((one) => one.id === goalId);
    if (goalId !== null && !goal) return [];
    if (table === "evidence" && goal?.status !== "reached") return [];
    const visibility = seenWith(row.visibility, goal?.visibility);
    return [source(table, { id, visibility }, of, ["goals", goalId])];
  };
  const practised = activities.filter(({ state }) => state === "done");
  return [
    ...evidence.flatMap((row) =>
      ofGoal("evidence", row, { group: "goal", text: row.text, on: row.foundOn }),
    ),
    ...practised.flatMap((row) =>
      ofGoal("activities", row, { group: "skill", text: row.outcome, on: row.happensOn }),
    ),
    ...lessons.flatMap((row) =>
      ofGoal("lessons", row, { group: "lesson", text: row.text, on: row.learntOn }),
    ),
    ...resources.map((row) =>
      source("resources", row, { group: "lesson", text: row.takeaway, on: null }, [
        "resources",
        row.id,
      ]),
    ),
  ];
}

/** What went well, each with the session of its day. */
async function fromWins(db: MentoringDb, pairId: string): Promise<RecapSource[]> {
  const dated = db.wins.where("[pairId+wonOn]").between(...ofPair(pairId));
  const wins = await dated.filter(isHere).toArray();
  if (wins.length === 0) return [];
  const meetings = db.sessions.where("[pairId+startsAt]").between(...ofPair(pairId));
  const sessions = new Map<CalendarDay, string>();
  await meetings
    .filter(isHere)
    .each(({ id, startsAt }) => sessions.set(toCalendarDay(new Date(startsAt)), id));
  return wins.map((row) =>
    source("wins", row, { group: "win", text: row.text, on: row.wonOn }, [
      "sessions",
      sessions.get(row.wonOn) ?? null,
    ]),
  );
}
