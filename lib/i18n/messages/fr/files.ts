import type { LineRefusal } from "@/lib/domain/list";
import type { Shape } from "../../shape";
import type { files as english } from "../en/files";

const items = (count: number) => (count <= 1 ? `${count} élément` : `${count} éléments`);

const refusals: Record<LineRefusal, string> = {
  "no-page": "son adresse n’est pas celle d’une page web",
  "too-long": "c’est trop long",
};

export const files: Shape<typeof english> = {
  title: "Des fichiers pour d’autres logiciels",
  hint: "Pour ce binôme. Rien n’est envoyé : les fichiers vont dans tes téléchargements.",
  saved: (name) => `${name} est dans tes téléchargements.`,
  empty: {
    actions: "Il n’y a pas encore d’action : aucun fichier n’a été fait.",
    measures: "Il n’y a pas encore de mesure : aucun fichier n’a été fait.",
    calendar: "Il n’y a pas encore de séance marquée « Nous deux » : aucun fichier n’a été fait.",
  },
  mine: "Tout, pour toi seulement",
  mineHint: "Tes notes privées sont aussi dans ces fichiers.",
  markdown: "Un dossier de fichiers Markdown",
  actions: "Les actions en tableau (CSV)",
  measures: "Les mesures en tableau (CSV)",
  both: "Ce que nous voyons tous les deux",
  bothHint: "Ce qui est marqué « Nous deux », et aucune de tes propres notes.",
  markdownShared: "Un dossier de fichiers Markdown à partager",
  calendar: "Les séances pour ton agenda (.ics)",
  partner: "Échanger avec l’autre personne",
  partnerCopy: "Une copie pour Cordée, chez l’autre personne",
  partnerCopyHint:
    "Quiconque a le fichier peut le lire : envoie-le par un moyen sûr pour vous deux.",
  myName: "Ton nom, tel que l’autre personne le verra",
  makeCopy: "Faire la copie",
  protectCopy: "Protéger la copie par une phrase secrète",
  partnerPassphrase: "Dis-la à l’autre personne par un autre moyen que le fichier.",
  copyIn: {
    title: "Importer la copie de l’autre personne",
    hint: "Tu vois d’abord ce qu’elle apporterait. Ce qui n’est qu’à toi reste tel quel.",
    choose: "Choisir la copie",
    from: (name) => (name ? `Une copie de la part de ${name}.` : "Une copie de l’autre personne."),
    begins: "Elle ouvre un binôme qui n’est pas encore ici.",
    mayJoin: "Si ce binôme a été ouvert des deux côtés, les deux peuvent n’en faire qu’un :",
    join: (name) => (name ? `La joindre à ton binôme avec ${name}` : "La joindre à ton binôme"),
    joins: (name) =>
      `Elle arrive dans ton binôme${name && ` avec ${name}`} : ce que chaque personne a promis, accepté ou ressenti reste à son nom.`,
    keepApart: "La garder comme un autre binôme",
    nothing: "Tout est déjà ici.",
    new: (count) => (count <= 1 ? `${count} nouvel élément` : `${count} nouveaux éléments`),
    newer: (count) => (count <= 1 ? `${count} élément changé` : `${count} éléments changés`),
    gone: (count) =>
      count <= 1
        ? `${count} élément supprimé par l’autre personne, à mettre à la corbeille`
        : `${count} éléments supprimés par l’autre personne, à mettre à la corbeille`,
    kept: (count) =>
      count <= 1
        ? `${count} élément reste comme ici, où il est plus récent ou n’est plus montré`
        : `${count} éléments restent comme ici, où ils sont plus récents ou ne sont plus montrés`,
    rejected: (count) =>
      count <= 1
        ? `${count} élément laissé de côté : il n’a pas été compris`
        : `${count} éléments laissés de côté : ils n’ont pas été compris`,
    told: (kind, title) => `${kind} : « ${title} »`,
    bothChanged: (count) =>
      count <= 1
        ? "Chacun de son côté a changé ceci, et un seul des deux peut rester :"
        : "Chacun de son côté a changé ce qui suit, et un seul des deux peut rester :",
    choiceOf: (title, field) => `${title} : ${field}`,
    mine: (value) => `Chez toi : ${value || "rien"}`,
    theirs: (value) => `Chez l’autre personne : ${value || "rien"}`,
    later: "le plus récent",
    take: "Importer la copie",
    taken: "La copie de l’autre personne est importée.",
    apart: "La copie est importée, comme un autre binôme. Le tien reste affiché.",
    seeApart: "Choisir le binôme dans les Réglages",
  },
  list: {
    title: "Importer une liste",
    hint: "Des objectifs ou des liens : CSV, favoris exportés d’un navigateur, Markdown, ou un par ligne. Tu choisis ce que tu gardes.",
    choose: "Choisir une liste",
    paste: "Ou colle-la ici",
    read: "La lire",
    found: (goals, links) =>
      `${goals <= 1 ? `${goals} objectif` : `${goals} objectifs`} et ${links <= 1 ? `${links} lien` : `${links} liens`} dans cette liste.`,
    goals: "Objectifs",
    links: "Liens",
    known: "déjà ici",
    all: "Tout choisir",
    none: "Ne rien choisir",
    beyond: (count) =>
      count <= 1
        ? `${count} ligne de plus n’a pas été lue : la liste est très longue.`
        : `${count} lignes de plus n’ont pas été lues : la liste est très longue.`,
    leftOut: (count) =>
      count <= 1
        ? `${count} élément laissé de côté, et pourquoi`
        : `${count} éléments laissés de côté, et pourquoi`,
    leftOutLine: (line, words, reason) => `Ligne ${line}, « ${words} » : ${refusals[reason]}`,
    onlyMe: "Personne d’autre ne les voit tant que tu n’en décides pas autrement.",
    keep: (count) => `Garder ${items(count)}`,
    kept: (count) => (count <= 1 ? `${count} élément gardé.` : `${count} éléments gardés.`),
  },
};
