import type { Shape } from "../../shape";
import type { feedback as english } from "../en/feedback";

export const feedback: Shape<typeof english> = {
  title: "Retours",
  newLabel: (partner: string) => `Retour pour ${partner}`,
  newHint: "Écris ce que tu penses. Personne d’autre ne le voit, et rien n’est envoyé.",
  empty:
    "Écris une chose que tu as vue et ce qu’elle a changé. Le coach montre comment cela peut se lire.",
  listTitle: "Retours gardés",
  readsTitle: "Comment cela se lit",
  readsWell: "Aucun mot ici ne juge, ne généralise ni ne sonne creux.",
  markedNotice: (count: number) =>
    count === 1 ? "1 passage peut être mal reçu." : `${count} passages peuvent être mal reçus.`,
  rephrase: "Reformuler",
  formLabel: "Sous quelle forme",
  forms: {
    sbi: "SBI : situation, comportement, impact",
    coin: "COIN : contexte, observation, impact, suite",
    feedforward: "Feedforward : la prochaine fois",
    praise: "Reconnaître un effort",
    sandwich: "Sandwich : bien, à changer, bien",
  },
  formHints: {
    sbi: "Quand c’était, ce qui a été fait, ce que cela a changé, et la suite.",
    coin: "La même chose, une ligne pour chaque : facile à dire de vive voix, point par point.",
    feedforward:
      "Seulement ce qu’il y aurait à faire la prochaine fois. Ce qui s’est passé reste de côté.",
    praise: "Ce qui a été fait et comment, plutôt que ce qu’est la personne.",
    sandwich:
      "Connu de tout le monde, mais peu de preuves qu’il aide. Son milieu se perd facilement.",
  },
  vaguePraise: "Le compliment ne dit pas encore ce qui a été fait. Qu’a fait cette personne ?",
  keep: "Garder ce retour",
  refuse: "Refuser",
  from: {
    me: (partner: string) => `pour ${partner}`,
    partner: (partner: string) => `de ${partner}`,
  },
  reword: "Modifier",
  leaveText: "Revenir à la formulation gardée",
  sameWords: "Tes mots suivent déjà cette forme : le coach n’y change rien.",
  proposalTitle: "Une autre façon de le dire",
  copy: "Copier",
  copied: "Copié.",
  copyFailed: "Le navigateur n’a pas permis de copier. Sélectionne le texte et copie-le toi-même.",
  keepThis: "Garder cette formulation",
  edit: "Modifier d’abord",
  kept: "Retour gardé, pour toi seulement.",
  itemTitle: "Retour",
  textLabel: "Le texte",
  saveText: "Enregistrer cette formulation",
  reworded: "Formulation changée. Ce que tu avais écrit d’abord est gardé.",
  firstText: "Ce que tu avais écrit d’abord",
  visibilityLabel: "Qui peut le voir",
  visibilityHint:
    "Rien ne quitte cet appareil tout seul. « À dire en séance » le met à ton ordre du jour, pas dans sa copie.",
  remove: "Retirer ce retour",
  goneToast: "Retour retiré.",
  notFound:
    "Ce retour n’est plus ici. Il a peut-être été retiré, ou il appartient à un autre binôme.",
};
