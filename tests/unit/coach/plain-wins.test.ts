import { describe, expect, it } from "vitest";
import { readNotes } from "@/lib/coach/rules/note-lines";
import type { Locale } from "@/lib/domain/locale";

const frame = { partnerName: "Lea", writtenOn: "2026-03-11" } as const;
const kindsOf = (notes: string, locale: Locale) =>
  readNotes(notes, frame as never, locale).map(({ kind }) => kind);

const wins: [Locale, string][] = [
  ["en", "Tom explained the model really well."],
  ["en", "Her demo was excellent."],
  ["en", "He did a great job on the report."],
  ["en", "Lea nailed the pitch."],
  ["en", "The customer loved it."],
  ["en", "Her slides were much better than last time."],
  ["en", "The new rota works really well."],
  ["en", "We hit the target for March."],
  ["en", "She led the whole meeting on her own."],
  ["en", "Big progress on her spoken English."],
  ["en", "She handled the angry client very calmly and well."],
  ["en", "Everyone was impressed by the prototype."],
  ["en", "I did really well in the interview."],
  ["fr", "Elle a très bien géré les questions du public."],
  ["fr", "Tom a super bien expliqué le modèle."],
  ["fr", "Sa démo était excellente."],
  ["fr", "Il a fait un super travail sur le rapport."],
  ["fr", "Léa a cartonné au pitch."],
  ["fr", "Le client a adoré."],
  ["fr", "Ses diapositives étaient bien meilleures que la dernière fois."],
  ["fr", "Le nouveau planning marche vraiment bien."],
  ["fr", "On a atteint l’objectif de mars."],
  ["fr", "Elle a mené toute la réunion seule."],
  ["fr", "Gros progrès à l’oral."],
  ["fr", "Tout le monde a été impressionné par le prototype."],
];
const none: [Locale, string][] = [
  ["en", "The demo did not go very well."],
  ["en", "I hope she handles it well."],
  ["en", "How can she handle the Q&A better?"],
  ["en", "She could have handled it really well."],
  ["en", "If the client is impressed, we sign."],
  ["en", "She wants to be much better than last time."],
  ["en", "He works on his own project."],
  ["en", "Doing a great job takes time."],
  ["en", "We talked about progress."],
  ["en", "She did not hit the target."],
  ["en", "It would be an excellent start."],
  ["en", "She did not do well in the interview."],
  ["fr", "La démo ne s’est pas très bien passée."],
  ["fr", "Il faut qu’elle gère très bien les questions."],
  ["fr", "Comment mieux gérer les questions ?"],
  ["fr", "Elle aurait très bien pu répondre."],
  ["fr", "Si le client est impressionné, on signe."],
  ["fr", "Elle n’a pas très bien géré les questions."],
  ["fr", "On n’a pas atteint l’objectif."],
  ["fr", "Il travaille seul sur le projet."],
  ["fr", "On a parlé des progrès."],
  ["fr", "Ce serait une excellente idée."],
  ["fr", "Elle a mené la réunion avec Tom."],
  ["fr", "Elle veut que le planning marche vraiment bien."],
];

describe("a win in plain notes", () => {
  it.each(wins)("is found (%s): %s", (locale, line) => {
    expect(kindsOf(line, locale)).toEqual(["win"]);
  });
  it.each(none)("is not made up (%s): %s", (locale, line) => {
    expect(kindsOf(line, locale)).not.toContain("win");
  });
});
