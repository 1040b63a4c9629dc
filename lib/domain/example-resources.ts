import type { Locale } from "./locale";

/** A page in the plan of the example pair, as it would have been kept. Nobody needs to open it: its text is here. */
export interface ExampleResource {
  title: string;
  url: string;
  text: string;
  /** The passage that was selected when it was kept. */
  quote: string;
  why: string;
  question: string;
}

/** One page for each of the two goals, in their order. */
export const exampleResources: Record<Locale, readonly ExampleResource[]> = {
  en: [
    {
      title: "Four questions before a review",
      url: "https://example.org/four-questions-before-a-review",
      quote: "A review is not a report: it is the moment when a team hears what it has done.",
      text: [
        "Most reviews are read aloud from slides, and half of the room answers its mail meanwhile.",
        "A review is not a report: it is the moment when a team hears what it has done. Four questions are enough to prepare it. Who will be in the room? What do they need to decide? What did we learn that they do not know? What do we want to ask them?",
        "Write one sentence for each, leave the sentences at home, and speak.",
      ].join("\n\n"),
      why: "To prepare without writing everything down",
      question: "Which of the four questions would have helped on Tuesday?",
    },
    {
      title: "Feedback that is still useful on Monday",
      url: "https://example.org/feedback-still-useful-on-monday",
      quote: "Say what you saw and what it changed, and leave the person out of it.",
      text: [
        "Praise and blame have one thing in common: neither says what to do on Monday.",
        "Say what you saw and what it changed, and leave the person out of it. “You are unreliable” closes a door; “the figures came on Thursday, so I showed last month’s” opens one.",
        "Then ask. The other knows something that you do not.",
      ].join("\n\n"),
      why: "A short way to begin",
      question: "How does one choose the right moment to say it?",
    },
  ],
  fr: [
    {
      title: "Quatre questions avant une revue",
      url: "https://example.org/quatre-questions-avant-une-revue",
      quote:
        "Une revue n’est pas un compte rendu\u00a0: c’est le moment où une équipe entend ce qu’elle a fait.",
      text: [
        "La plupart des revues se lisent à voix haute, diapositive après diapositive, pendant que la moitié de la salle répond à ses messages.",
        "Une revue n’est pas un compte rendu\u00a0: c’est le moment où une équipe entend ce qu’elle a fait. Quatre questions suffisent pour la préparer. Qui sera dans la salle\u202f? Que doivent-ils décider\u202f? Qu’avons-nous appris qu’ils ne savent pas\u202f? Que voulons-nous leur demander\u202f?",
        "Écris une phrase pour chacune, laisse les phrases à la maison, et parle.",
      ].join("\n\n"),
      why: "Pour préparer sans tout écrire",
      question: "Laquelle des quatre questions aurait aidé mardi\u202f?",
    },
    {
      title: "Un retour qui sert encore lundi",
      url: "https://example.org/un-retour-qui-sert-encore-lundi",
      quote: "Dis ce que tu as vu et ce que cela a changé, et laisse la personne en dehors.",
      text: [
        "Le compliment et le reproche ont un point commun\u00a0: aucun des deux ne dit quoi faire lundi.",
        "Dis ce que tu as vu et ce que cela a changé, et laisse la personne en dehors. «\u00a0Tu n’es pas fiable\u00a0» ferme une porte\u202f; «\u00a0les chiffres sont arrivés jeudi, alors j’ai montré ceux du mois dernier\u00a0» en ouvre une.",
        "Puis demande. L’autre sait quelque chose que tu ignores.",
      ].join("\n\n"),
      why: "Une façon courte de commencer",
      question: "Comment choisir le bon moment pour le dire\u202f?",
    },
  ],
};
