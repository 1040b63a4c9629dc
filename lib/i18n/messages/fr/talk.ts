import type { Shape } from "../../shape";
import type { talk as english } from "../en/talk";

export const talk: Shape<typeof english> = {
  title: "Conversation délicate",
  newLabel: (partner: string) => `Ce qui est difficile à dire à ${partner}`,
  newHint: "Écris comme cela vient. Personne d’autre ne le voit, et rien n’est envoyé.",
  empty:
    "Écris ce qui te pèse. Le coach montre, phrase par phrase, ce qui peut s’entendre et ce qui ferme la porte.",
  dayLabel: "Quand c’était",
  dayHint: "Tu peux laisser vide.",
  soon: (days: number) =>
    days === 0
      ? "C’était aujourd’hui : une nuit entre l’écrire et le dire aide souvent."
      : days === 1
        ? "C’était hier : c’est encore net pour vous deux."
        : `C’était il y a ${days} jours : c’est encore net pour vous deux.`,
  late: (days: number) =>
    `C’était il y a ${days} jours : dis quand c’était, et pourquoi tu n’y reviens que maintenant.`,
  heardTitle: "Comment cela peut s’entendre",
  reds: (count: number) =>
    count === 1 ? "1 phrase peut fermer la porte." : `${count} phrases peuvent fermer la porte.`,
  nothingHurts: "Aucune tournure ici ne ferme la porte. Il reste quelque chose à dire.",
  canBeHeard:
    "Des faits, ce qu’ils te font, une demande : cela peut s’entendre et trouver une réponse.",
  isLong: "C’est long à lire. Mieux vaut le dire de vive voix, avec ces mots comme notes.",
  labels: {
    fact: "fait",
    feeling: "ressenti",
    need: "besoin",
    request: "demande",
    option: "piste",
    own_part: "ma part",
    question: "question",
    thanks: "remerciement",
    judgement: "jugement",
    generalisation: "généralisation",
    mind_reading: "intention prêtée",
    faux_feeling: "reproche déguisé en ressenti",
    blame: "accusation",
    ultimatum: "ultimatum",
    escalation: "recours à quelqu’un d’autre",
    past_dragging: "vieux grief",
  },
  noLabel: "le reste",
  reasons: {
    judgement: "Dit ce que vaut la personne, pas ce qu’elle a fait.",
    faux_feeling: "Dit ce que l’autre t’aurait fait, sous le nom d’un ressenti.",
    ultimatum: "Ne laisse qu’à céder ou à rompre.",
    escalation: "Fait venir quelqu’un d’autre avant que la réponse soit possible.",
    past_dragging: "Ramène autre chose que ce dont il s’agit.",
  },
  turn: {
    fact: "À tourner en fait : qu’est-ce qu’une caméra aurait vu ou entendu ?",
    feeling: "À tourner en ressenti : qu’as-tu ressenti, sans « tu » dedans ?",
    request: "À tourner en demande : que demandes-tu, qui puisse être refusé ?",
  },
  takeOut: "Mieux vaut le laisser hors de ce message.",
  disagree: (label: string) => `Pas d’accord (${label})`,
  gapsTitle: "Ce qui est dit, et ce qui ne l’est pas encore",
  said: "dit",
  desc: {
    D: "Ce qui s’est passé",
    E: "Ce que cela te fait",
    S: "Ce que tu demandes",
    C: "Ce qu’il en sortira",
  },
  descQuestions: {
    D: "Que s’est-il passé, et quand, que vous deux pouviez voir ?",
    E: "Qu’as-tu ressenti, et de quoi as-tu besoin ?",
    S: "Que demandes-tu, qui puisse être refusé, et pour quand ?",
    C: "Qu’est-ce qui irait mieux, pour l’un et pour l’autre ?",
  },
  forms: {
    desc: "DESC : décrire, exprimer, spécifier, conclure",
    osbd: "OSBD : observation, sentiment, besoin, demande",
  },
  formHints: {
    desc: "Le fait, ce qu’il te fait, ce que tu demandes, ce qui irait mieux pour les deux.",
    osbd: "Le fait, le ressenti et le besoin à part, puis une demande qui puisse être refusée.",
  },
  build: "Mettre dans cet ordre",
  noOrder:
    "Le coach ne met pas une menace en ordre. Retire cette phrase, ou dis plus haut que ce n’est rien de tel : l’ordre revient alors. Tu peux garder le message tel quel.",
  proposalTitle: "Le message, partie par partie",
  keep: "Garder ce message",
  kept: "Message gardé, pour toi seulement.",
  listTitle: "Messages gardés",
  itemTitle: "Message délicat",
  itemFor: (partner: string) => `Message délicat pour ${partner}`,
  happened: (day: string) => `C’était le ${day}`,
  reworded: "Message changé.",
  remove: "Retirer ce message",
  gone: "Message retiré.",
  notFound:
    "Ce message n’est plus ici. Il a peut-être été retiré, ou il appartient à un autre binôme.",
  harder: "Plus difficile à dire qu’un retour ?",
  prepare: "Préparer une conversation délicate",
};
