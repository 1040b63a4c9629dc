import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { AgendaItem, Promised } from "@/lib/domain/session";
import { writeMarkdown } from "@/lib/files/markdown/write";
import { aGoal, aPair, aResource, aSession, now } from "@/tests/builders/records";
import { sayings } from "@/tests/builders/sayings";

const row = (pairId: string) => ({
  id: crypto.randomUUID(),
  pairId,
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
});

async function folder() {
  const db = openDatabase(`test-${crypto.randomUUID()}`);
  const pair = aPair({ partnerName: "Lea" });
  const pairId = pair.id;
  const goal = aGoal({ pairId, statement: "Run three reviews", visibility: "both" });
  const session = aSession({ pairId, notes: "" });
  const resource = aResource({ pairId, title: "How to open a workshop" });
  const promise = Promised.parse({
    ...row(pairId),
    sessionId: session.id,
    by: "me",
    text: "Send the outline",
    dueOn: "2026-12-01",
    state: "kept",
    keptAt: now,
  });
  const point = (fields: Partial<AgendaItem>) =>
    AgendaItem.parse({
      ...row(pairId),
      sessionId: session.id,
      reason: "mine",
      sourceId: null,
      minutes: 0,
      isDone: false,
      position: "a1",
      ...fields,
    });
  await db.pairs.put(pair);
  await db.goals.put(goal);
  await db.sessions.put(session);
  await db.resources.put(resource);
  await db.promises.put(promise);
  await db.agendaItems.bulkPut([
    point({ text: goal.statement, reason: "goal", sourceId: goal.id, minutes: 10 }),
    point({ text: "Which one?", sourceId: resource.id, isDone: true, position: "a2" }),
    point({
      text: "Holidays",
      visibility: "only-me",
      notes: "In May.\n\nOr June.",
      position: "a3",
    }),
  ]);
  const options = { root: "r", sayings: sayings("en") };
  const zip = await writeMarkdown(db, pairId, "mine", options, now);
  const files = Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())));
  const texts = new Map(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  return (path: string) => texts.get(`r/${path}.md`) ?? "";
}

it("a session’s agenda is a list to tick, with what a person wants to read of each point", async () => {
  const session = (await folder())("sessions/2026-11-26-discussion");
  expect(session.split("## Agenda points\n\n")[1]?.split("\n\n## ")[0]).toBe(
    [
      "- [ ] **[Run three reviews](../goals/run-three-reviews.md)** · Minutes: 10",
      "- [x] **Which one?** · Comes from: [How to open a workshop](../resources/how-to-open-a-workshop.md)",
      "- [ ] **Holidays** · Who sees it: only me",
      "",
      "  *Notes*",
      "",
      "  In May.",
      "",
      "  Or June.",
    ].join("\n"),
  );
});

it("a page says nothing that its title says, and nothing that never happened", async () => {
  const session = (await folder())("sessions/2026-11-26-discussion");
  const body = session.split("\n# ")[1] ?? "";
  expect(body).toMatch(/^Discussion, /);
  for (const label of ["Type:", "When:", "Times put off:", "Stays in its place"]) {
    expect(body).not.toContain(label);
  }
  expect(body).toContain("- Minutes: ");
});

it("a promise is ticked once it is kept", async () => {
  const promises = (await folder())("promises");
  expect(promises).toContain("- [x] **Send the outline** · ");
  expect(promises).not.toContain("State");
  expect(promises.match(/# Promises/g)).toHaveLength(1);
});

it("a resource shows its address once, and no figures of the machine", async () => {
  const resource = (await folder())("resources/how-to-open-a-workshop");
  expect(resource).toMatch(/- Address: <http:[^>]+>\n/);
  for (const label of ["- Words:", "- Language:"]) expect(resource).not.toContain(label);
});
