import { describe, expect, it } from "vitest";
import { smartCheck } from "@/lib/coach/rules/smart-check";
import type { Locale } from "@/lib/domain/locale";

const told: [Locale, string][] = [
  ["fr", "Animer deux ateliers d’ici juin pour être plus visible"],
  ["fr", "Relire un contrat par semaine pour lire les suivants sans aide"],
  ["fr", "Jouer une scène chaque jeudi pour dire non sans trembler"],
  ["fr", "Répéter mon oral trois fois pour convaincre le jury"],
  ["fr", "Suivre la caisse chaque soir pour ne plus être seule face aux écarts"],
  ["fr", "Préparer trois questions avant chaque réunion pour être entendue"],
  ["fr", "Noter mes colères chaque soir pour vaincre ma peur du conflit"],
  ["fr", "Apprendre vingt mots par jour afin d’être à l’aise à Madrid"],
  ["fr", "Coder une heure par jour en vue d’être autonome au printemps"],
  ["fr", "Dire bonjour chaque matin pour interrompre moins souvent les autres ensuite"],
  ["fr", "Écrire une lettre par mois pour être lue"],
  ["fr", "Tenir un carnet pour plus de clarté dans mes choix"],
  ["en", "Run two workshops by June to be more visible"],
  ["en", "Reread one contract a week to read the next ones alone, so I sign faster"],
  ["en", "Rehearse my talk three times to be heard"],
  ["en", "Follow the till every evening to feel at ease with the figures"],
  ["en", "Prepare three questions before each meeting to be taken seriously"],
  ["en", "Learn twenty words a day to feel at home in Madrid"],
  ["en", "Code an hour a day to become independent by spring"],
  ["en", "Keep a notebook for more clarity in my choices"],
  ["en", "Write one letter a month to gain confidence"],
  ["en", "Lead the stand-up on Mondays to become a team lead"],
  ["en", "Note my expenses daily to have enough for the course"],
];
const untold: [Locale, string][] = [
  ["fr", "Apprendre à être patient avec les clients"],
  ["fr", "Préparer le budget pour le club d’échecs"],
  ["fr", "Être plus visible"],
  ["fr", "Lire trois livres d’ici juin"],
  ["fr", "Trouver du temps pour lire"],
  ["fr", "Avoir le courage de dire non"],
  ["fr", "Prendre une heure pour lire chaque soir"],
  ["en", "Learn to be patient with customers"],
  ["en", "Be more visible"],
  ["en", "I want to become a team lead"],
  ["en", "Find the courage to be honest"],
  ["en", "Take the time to be outside every evening"],
  ["en", "Try to feel better"],
  ["en", "Get to be a better speaker"],
  ["en", "Help Ana to become a team lead"],
];

describe("what a goal is for", () => {
  it.each(told)("is heard (%s): %s", (locale, statement) => {
    expect(smartCheck(statement, locale).letters.R.score).toBeGreaterThan(0);
  });
  it.each(untold)("is not made up (%s): %s", (locale, statement) => {
    expect(smartCheck(statement, locale).letters.R.score).toBe(0);
  });
});
