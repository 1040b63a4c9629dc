import { describe, expect, it } from "vitest";
import { joinSpans, placesIn } from "@/lib/coach/proposal";
import { phraseFeedback } from "@/lib/coach/tasks/phrase-feedback";
import { talkMessage } from "@/lib/coach/tasks/talk-message";
import type { Locale } from "@/lib/domain/locale";

/** Messages, and what may stand in no place that is made of them. */
const messages: [Locale, string, RegExp][] = [
  [
    "en",
    "Sam, you are so lazy, you never bring anything. Next week I won’t bother.",
    /sam|next|bother|anything/i,
  ],
  ["en", "You don’t give a damn about the schedule.", /damn|give/i],
  [
    "en",
    "Honestly Priya, your minutes are rubbish, you never bother to check them.",
    /honestly|priya|rubbish|bother/i,
  ],
  ["en", "You couldn’t be bothered to read my draft, Tom.", /bothered|tom/i],
  ["en", "You screwed up the booking again.", /screwed/i],
  ["en", "You’re a joke, you blew the interview.", /joke|blew/i],
  ["en", "Nadia, stop wasting my time with your stupid questions.", /nadia|wasting|stupid|stop/i],
  ["en", "You always mess around in the lab.", /mess|around/i],
  ["en", "You’re hopeless, Ivo, you never finish the weekly report.", /hopeless|ivo/i],
  [
    "en",
    "Look, Marc, you’re impossible, the keys are never where they belong.",
    /look|marc|impossible/i,
  ],
  ["en", "Once again, Ana, you were careless with the till.", /once|ana|careless/i],
  ["en", "You only pretend to listen, Omar, you always forget the list.", /pretend|omar/i],
  [
    "fr",
    "Sam, t’es vraiment paresseux, tu n’apportes jamais rien. Lundi je ne t’attends pas.",
    /sam|paresseux/i,
  ],
  ["fr", "Tu te fous du planning.", /fous/i],
  [
    "fr",
    "Franchement Priya, tes comptes rendus sont nuls, tu t’en moques.",
    /franchement|priya|nuls|moques/i,
  ],
  ["fr", "Tu n’as même pas daigné lire mon brouillon, Tom.", /daign|tom/i],
  ["fr", "Tu as encore foiré la réservation.", /foir/i],
  ["fr", "T’es une blague, tu as gâché l’entretien.", /blague|gâch/i],
  [
    "fr",
    "Nadia, arrête de me casser les pieds avec tes questions idiotes.",
    /nadia|cass|pieds|idiot/i,
  ],
  ["fr", "Tu fais toujours l’imbécile au labo.", /imbécile/i],
  ["fr", "Tu es désespérant, Ivo, tu ne finis jamais le rapport hebdomadaire.", /désesp|ivo/i],
  [
    "fr",
    "Écoute, Marc, tu es impossible, les clés ne sont jamais à leur place.",
    /écoute|marc|impossible/i,
  ],
  ["fr", "Tu t’en fiches complètement de la caisse, Ana.", /fiches|compl|ana/i],
  ["fr", "Tu fais semblant d’écouter, Omar, tu oublies toujours la liste.", /semblant|omar/i],
];

const matterOf = (spans: readonly { text: string; from: string }[]): string[] =>
  placesIn(joinSpans([...spans] as never)).flatMap((place) =>
    place.includes(" – ") ? [place.split(" – ")[0] ?? ""] : [],
  );

describe("a place that repeats the matter of a message", () => {
  it.each(messages)(
    "names a thing or two, and neither people nor what hurt (%s): %s",
    (...given) => {
      const [locale, text, never] = given;
      const answers = [
        ...(["sbi", "coin", "feedforward", "sandwich"] as const).map((form) =>
          phraseFeedback.rules({ text, address: "tu", form }, locale),
        ),
        talkMessage.rules(talkMessage.input.parse({ text, address: "tu", form: "desc" }), locale),
      ];
      for (const matter of answers.flatMap(({ spans }) => matterOf(spans))) {
        expect(matter).not.toMatch(never);
        expect(matter.split(", ").length).toBeLessThanOrEqual(2);
      }
    },
  );
});
