import type { Shape } from "../../shape";
import type { common as english } from "../en/common";

export const common: Shape<typeof english> = {
  backTo: (name) => name,
  tabs: {
    label: "Cordée",
    home: "Accueil",
    goals: "Objectifs",
    plan: "Plan",
    sessions: "Séances",
    feedback: "Retours",
  },
  settings: "Réglages",
  openInTab: "Ouvrir dans un onglet",
  pairLine: {
    mentee: "m’accompagne",
    mentor: "que j’accompagne",
  },
  example: "Exemple",
  undo: "Défaire",
  undone: "C’est défait.",
  save: "Enregistrer",
  late: (days) => (days === 1 ? "en retard d’un jour" : `en retard de ${days} jours`),
  close: "Fermer",
  cancel: "Annuler",
  remove: "Retirer",
  showMore: "En voir plus",
  loading: "Ouverture…",
  notFound: "Il n’y a rien à cette adresse.",
  toHome: "Aller à l’accueil",
  visibility: {
    "only-me": "Moi seulement",
    both: "Nous deux",
    "ready-to-say": "À dire en séance",
  },
  menus: {
    "keep-page": "Garder cette page dans mon plan",
    "keep-selection": "Garder cette page et le passage sélectionné",
    "keep-link": "Garder ce lien dans mon plan",
    "keep-image": "Garder cette image dans mon plan",
    "keep-tabs": "Garder plusieurs onglets dans mon plan",
    "open-panel": "Ouvrir Cordée",
  },
  crash: {
    what: "Cordée a rencontré un problème.",
    next: "Ce que tu as écrit est gardé. Ouvre de nouveau cet écran.",
    again: "Ouvrir de nouveau",
    details: "Détails",
  },
  storageBlocked: {
    what: "Ce navigateur n’accorde pas d’espace de stockage à Cordée.",
    next: "Quitte la navigation privée, ou autorise le stockage des extensions, puis ouvre de nouveau le panneau.",
  },
  search: {
    title: "Recherche",
    open: "Tout chercher (touche /)",
  },
};
