import type { MentoringDb } from "./database";

/** The names of everyone that the user noted: partners, people met, possible mentors; those in the trash too. */
export async function readKnownPeople(db: MentoringDb): Promise<string[]> {
  const [pairs, contacts, candidates] = await Promise.all([
    db.pairs.toArray(),
    db.contacts.toArray(),
    db.candidates.toArray(),
  ]);
  const names = [
    ...pairs.map(({ partnerName }) => partnerName),
    ...contacts.map(({ name }) => name),
    ...candidates.map(({ name }) => name),
  ];
  return [...new Set(names.filter((name) => name !== ""))];
}
