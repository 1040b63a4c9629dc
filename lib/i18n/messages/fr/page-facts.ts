import type { Shape } from "../../shape";
import type { pageFacts as english } from "../en/page-facts";

export const pageFacts: Shape<typeof english> = {
  kind: "Genre",
  modifiedOn: "Mise à jour",
  kinds: {
    article: "article",
    course: "cours",
    video: "vidéo",
    documentation: "documentation",
    book: "livre",
    podcast: "podcast",
    paper: "article de recherche",
    event: "événement",
    profile: "profil",
    repository: "dépôt de code",
    forum: "discussion",
    product: "produit",
    listing: "liste de pages",
  },
  details: {
    provider: "Proposé par",
    level: "Niveau",
    length: "Durée",
    price: "Prix",
    channel: "Chaîne",
    show: "Émission",
    episode: "Épisode",
    startsOn: "Début",
    endsOn: "Fin",
    place: "Lieu",
    doi: "DOI",
    isbn: "ISBN",
    chapters: "Chapitres",
  },
  hours: (hours) => `${hours} h`,
  minutes: (minutes) => `${minutes} min`,
};
