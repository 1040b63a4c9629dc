import type { Shape } from "../../shape";
import type { sessions as english } from "../en/sessions";

export const sessions: Shape<typeof english> = {
  title: "Séances",
  empty:
    "Prévois ta première séance : son ordre du jour est proposé à partir de ce qui est ouvert.",
  plan: "Prévoir une séance",
  when: "Quand",
  length: "Durée, en minutes",
  callUrl: "Lien de l’appel",
  callUrlHint: "Facultatif. Il commence par https://",
  callUrlWrong: "Ce n’est pas un lien : il devrait commencer par https://",
  next: "À venir",
  past: "Passées",
  minutes: (count) => `${count} min`,
  points: (count) => (count <= 1 ? `${count} point` : `${count} points`),
  join: "Rejoindre l’appel",
  removed: "Séance retirée.",
  agenda: "Ordre du jour",
  reasons: {
    "carried-over": "reporté de la dernière fois",
    promise: "un engagement",
    goal: "un objectif ouvert",
    resource: "une ressource",
    mine: "ajouté par moi",
  },
  addPoint: "Ajouter un point",
  add: "Ajouter",
  done: (point) => `Abordé : ${point}`,
  edit: "Modifier",
  pointText: "Point",
  moveUp: (point) => `Monter : ${point}`,
  moveDown: (point) => `Descendre : ${point}`,
  remove: (point) => `Retirer : ${point}`,
  moved: (place, of) => `Maintenant ${place} sur ${of}.`,
  pointRemoved: "Point retiré.",
  reorderHint: "Alt+↑ et Alt+↓ déplacent un point ; le glisser aussi.",
  copy: "Copier en texte",
  copied: "L’ordre du jour est copié.",
  notes: "Notes",
  notesHint: "Enregistrées pendant que tu écris. Visibles de vous deux.",
  promises: "Engagements",
  who: "Qui",
  me: "Moi",
  what: "Quoi",
  byWhen: "Pour quand",
  addPromise: "Noter l’engagement",
  kept: "Tenu",
  open: "Encore ouvert",
  close: "Clore la séance",
  closed: "Séance close.",
  reopen: "La rouvrir",
  carries: (count) =>
    count === 0
      ? "Tous les points ont été abordés."
      : count === 1
        ? "1 point est reporté à la prochaine séance."
        : `${count} points sont reportés à la prochaine séance.`,
};
