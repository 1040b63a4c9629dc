import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { firstContact } from "@/lib/coach/tasks/first-contact";
import type { Address, Locale } from "@/lib/domain/locale";

const madeOf = (request: string, locale: Locale, address: Address = "vous") => {
  const input = firstContact.input.parse({
    name: "Awa",
    introduction: "",
    reason: "",
    request,
    address,
  });
  const answer = firstContact.rules(input, locale);
  expect(firstContact.checks(answer, input, locale)).toEqual([]);
  return joinSpans(answer.spans).split("\n\n")[3] ?? "";
};

const bare: [Locale, string, string][] = [
  ["en", "30 minutes a month until June", "Would 30 minutes a month until June suit you?"],
  ["en", "One call of 20 minutes.", "Would one call of 20 minutes suit you?"],
  [
    "en",
    "half an hour every other week until the exam",
    "Would half an hour every other week until the exam suit you?",
  ],
  ["en", "A coffee of half an hour, once", "Would a coffee of half an hour, once, suit you?"],
  [
    "en",
    "two short meetings of an hour before April",
    "Would two short meetings of an hour before April suit you?",
  ],
  [
    "en",
    "fifteen minutes on the phone, once",
    "Would fifteen minutes on the phone, once, suit you?",
  ],
  [
    "en",
    "An hour in March to look at my portfolio, once",
    "Would an hour in March to look at my portfolio, once, suit you?",
  ],
  ["en", "Just 20 minutes, once", "Would just 20 minutes, once, suit you?"],
  [
    "en",
    "help me prepare my interview, one hour, once",
    "Could you help me prepare my interview, one hour, once?",
  ],
  [
    "en",
    "Read my cover letter once, ten minutes",
    "Could you read my cover letter once, ten minutes?",
  ],
  ["en", "to meet for an hour each month", "Would it be possible to meet for an hour each month?"],
  ["en", "Talking for an hour each month", "Would talking for an hour each month suit you?"],
  [
    "fr",
    "30 minutes par mois jusqu’à juin.",
    "Seriez-vous d’accord pour 30 minutes par mois jusqu’à juin\u202f?",
  ],
  ["fr", "Un appel de 20 minutes", "Seriez-vous d’accord pour un appel de 20 minutes\u202f?"],
  [
    "fr",
    "une demi-heure tous les quinze jours jusqu’à l’examen",
    "Seriez-vous d’accord pour une demi-heure tous les quinze jours jusqu’à l’examen\u202f?",
  ],
  [
    "fr",
    "un café d’une demi-heure, une seule fois",
    "Seriez-vous d’accord pour un café d’une demi-heure, une seule fois\u202f?",
  ],
  [
    "fr",
    "Deux courtes rencontres d’une heure avant avril",
    "Seriez-vous d’accord pour deux courtes rencontres d’une heure avant avril\u202f?",
  ],
  [
    "fr",
    "quinze minutes au téléphone, une fois",
    "Seriez-vous d’accord pour quinze minutes au téléphone, une fois\u202f?",
  ],
  [
    "fr",
    "quelques conseils sur mon mémoire, une heure par mois",
    "Seriez-vous d’accord pour quelques conseils sur mon mémoire, une heure par mois\u202f?",
  ],
  [
    "fr",
    "Juste 20 minutes, une fois",
    "Seriez-vous d’accord pour juste 20 minutes, une fois\u202f?",
  ],
  [
    "fr",
    "m’aider à préparer mon entretien, une heure, une fois",
    "Accepteriez-vous de m’aider à préparer mon entretien, une heure, une fois\u202f?",
  ],
  [
    "fr",
    "Relire ma lettre une fois, dix minutes",
    "Accepteriez-vous de relire ma lettre une fois, dix minutes\u202f?",
  ],
  [
    "fr",
    "échanger une heure chaque mois",
    "Accepteriez-vous d’échanger une heure chaque mois\u202f?",
  ],
  [
    "fr",
    "se voir une heure chaque mois",
    "Serait-il possible de se voir une heure chaque mois\u202f?",
  ],
];

/** Sentences of their own, which ask already. */
const whole: [Locale, string][] = [
  ["en", "I would like to talk with you for 30 minutes once a month."],
  ["en", "Could we meet once, for an hour?"],
  ["en", "It would be half an hour a month until June."],
  ["en", "You could perhaps read my letter once, ten minutes."],
  ["en", "We could meet every month for an hour."],
  ["en", "I am looking for 30 minutes a month."],
  ["en", "One hour a month would help me a lot."],
  ["fr", "J’aimerais vous parler 30 minutes une fois par mois."],
  ["fr", "Pourrions-nous nous voir une fois, une heure ?"],
  ["fr", "Ce serait une demi-heure par mois."],
  ["fr", "Je cherche 30 minutes par mois."],
  ["fr", "On pourrait se voir une heure chaque mois."],
  ["fr", "Une heure par mois m’aiderait beaucoup."],
  ["fr", "Vous pourriez relire ma lettre une fois, dix minutes."],
];

describe("what a first message asks for", () => {
  it.each(bare)("is asked (%s): %s", (locale, request, question) => {
    expect(madeOf(request, locale)).toBe(question);
  });

  it.each(whole)("stays as its author asks it (%s): %s", (locale, request) => {
    expect(madeOf(request, locale)).toBe(request);
  });

  it("is asked of a reader who is said tu to", () => {
    expect(madeOf("30 minutes par mois", "fr", "tu")).toBe(
      "Serais-tu d’accord pour 30 minutes par mois\u202f?",
    );
    expect(madeOf("Relire ma lettre une fois, dix minutes", "fr", "tu")).toBe(
      "Accepterais-tu de relire ma lettre une fois, dix minutes\u202f?",
    );
  });

  it("is asked before what else its author adds", () => {
    expect(madeOf("30 minutes par mois. Je suis libre le mardi.", "fr")).toBe(
      "Seriez-vous d’accord pour 30 minutes par mois\u202f? Je suis libre le mardi.",
    );
  });
});
