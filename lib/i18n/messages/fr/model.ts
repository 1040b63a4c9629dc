import type { Shape } from "../../shape";
import type { model as english } from "../en/model";

export const model: Shape<typeof english> = {
  preview: {
    title: "Ce qui serait envoyé",
    destination: (model, host) => `À ${model}, chez ${host} :`,
    body: "Texte exact de la demande",
    exact: "C’est ce qui part, à l’octet près. Les réglages en gardent une copie.",
    onlyMe: "Tu as marqué ceci « Moi seulement ». Si tu l’envoies, ces mots quittent cet appareil.",
    again: {
      again: "Le service a demandé une pause. Ceci renvoie exactement la même demande.",
      plainer:
        "Le service n’accepte pas cette forme. Voici la même question, sous une forme plus simple.",
      repair:
        "Cette réponse n’était pas utilisable. Voici de quoi en demander une autre, en disant ce qui n’allait pas.",
    },
    send: "Envoyer",
    useBuiltIn: "Pas maintenant : m’en tenir au coach intégré",
  },
  source: { builtIn: "Coach intégré" },
  settings: {
    title: "Réglages",
    language: "Langue",
    pairShown: "Binôme affiché",
    pairShownHint: "Tous les écrans parlent de ce binôme. Les autres restent ici tels quels.",
    pairBegun: (name, line, moment) => `${name ? `${name}, ` : ""}${line} (commencé le ${moment})`,
    pair: "Nous deux",
    partnerName: "Comment tu appelles l’autre personne",
    address: "En français, les brouillons lui disent",
    tu: "tu",
    vous: "vous",
    savePair: "Enregistrer le nom",
    pairSaved: "Enregistré.",
    removeExample: "Retirer l’exemple",
    removeExampleHint: "Retire le binôme d’exemple et tout ce qu’il contient.",
    model: "Un modèle de langage",
    modelHint:
      "Le coach intégré s’en passe. Un modèle répond à côté de lui, et tu vois ce qui serait envoyé avant que rien ne parte.",
    baseUrl: "Adresse du service",
    baseUrlHint: "Tout service qui parle le format d’OpenAI, par exemple http://localhost:11434/v1",
    baseUrlWrong:
      "Ce n’est pas une adresse web. Elle commence par https:// ou http:// et finit souvent par /v1.",
    unsafe:
      "Cette adresse n’est ni chiffrée ni sur ton réseau : n’importe qui sur le trajet pourrait lire tes mots. Prends une adresse en https, ou un modèle sur cet ordinateur.",
    name: "Modèle",
    nameHint: "Son nom chez ce service, par exemple llama3.2",
    key: "Clé",
    keyHint: "Laisse vide si le service n’en demande pas.",
    keyKept: "Une clé est gardée. Laisse vide pour la garder.",
    save: "Enregistrer",
    waiting: "En attente de l’autorisation du navigateur…",
    saved: "Enregistré.",
    test: "Tester la connexion",
    testing: "En attente d’une réponse",
    stopTest: "Arrêter",
    testHint: "Envoie une courte phrase, sans aucun de tes mots.",
    testWorks: (model, host) => `${model}, chez ${host}, répond.`,
    forget: "Oublier ce modèle",
    forgotten: "Le modèle, sa clé et l’autorisation sont oubliés.",
    ledger: "Ce qui a été envoyé",
    ledgerHint:
      "Tout ce qui est parti de cet appareil vers un modèle, noté sur cet appareil seulement : les 90 derniers jours, 500 demandes au plus.",
    ledgerEmpty: "Rien n’a été envoyé.",
    clearLedger: "Vider cette liste",
    showBody: "Voir le texte",
    sentLine: (moment, model, origin) => `${moment}, à ${model}, chez ${origin}`,
    outcomes: {
      answered: "Réponse reçue",
      failed: "Pas de réponse utilisable",
      stopped: "Arrêté",
    },
  },
};
