import type { ModelErrorCode } from "@/lib/domain/errors";
import type { ErrorMessages } from "../../shape";

const from = (host: string) => host || "le modèle de ton navigateur";

export const modelErrors: Pick<ErrorMessages, ModelErrorCode> = {
  "model-unreachable": ({ host }) => ({
    what: `${host} ne répond pas.`,
    next: "Vérifie que le serveur tourne et que son adresse est juste.",
  }),
  "model-unreachable-or-untrusted": ({ host }) => ({
    what: `Impossible de joindre ${host} en sécurité.`,
    next: "Soit personne n’y répond, soit son certificat n’est pas reconnu : le navigateur ne dit pas lequel. Ouvre l’adresse dans un onglet, il te le dira.",
  }),
  "model-permission-refused": ({ host }) => ({
    what: `Cordée n’a pas le droit de parler à ${host}.`,
    next: "Enregistre de nouveau le modèle et accepte quand le navigateur le demande.",
  }),
  "model-key-refused": ({ host }) => ({
    what: `${host} a refusé ta clé.`,
    next: "Vérifie la clé dans les réglages.",
  }),
  "model-key-locked": () => ({
    what: "Ta clé est derrière ta phrase secrète.",
    next: "Tape la phrase : une fois, jusqu’à la fermeture du navigateur.",
  }),
  "model-passphrase-wrong": () => ({
    what: "Cette phrase secrète n’ouvre pas la clé.",
    next: "Vérifie les majuscules et les espaces, puis tape-la de nouveau. Si elle est perdue, tape la clé à nouveau.",
  }),
  "model-access-refused": ({ host }) => ({
    what: `${host} a refusé la demande.`,
    next: "Vérifie ce que ta clé permet, et d’où le service peut être utilisé.",
  }),
  "model-origin-refused": ({ host }) => ({
    what: `${host} tourne, mais refuse de parler à une extension.`,
    next: "Cordée peut taire d’où viennent ses demandes, ou tu peux le dire au serveur : pour Ollama, OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*.",
  }),
  "model-path-wrong": ({ host }) => ({
    what: `${host} répond, mais pas à cette adresse.`,
    next: "Vérifie la fin de l’adresse : elle varie d’un service à l’autre, souvent /v1.",
  }),
  "model-answered-page": ({ host }) => ({
    what: `${host} a répondu par une page web.`,
    next: "Vérifie la fin de l’adresse (souvent /v1), et qu’aucune page de connexion au réseau ne s’interpose.",
  }),
  "model-moved": ({ host }) => ({
    what: `${host} nous renvoie vers une autre adresse.`,
    next: "Ouvre l’adresse dans un onglet, regarde où elle mène, et enregistre celle-là. Tes mots n’ont pas été transmis.",
  }),
  "model-not-found": ({ host, model }) => ({
    what: `${host} n’a pas de modèle « ${model} ».`,
    next: "Vérifie le nom, ou fais afficher la liste des modèles dans les réglages.",
  }),
  "model-too-many-requests": ({ host }) => ({
    what: `${host} demande une pause : trop de demandes.`,
    next: "Attends une minute, puis redemande.",
  }),
  "model-quota-used-up": ({ host }) => ({
    what: `Ton crédit chez ${host} est épuisé.`,
    next: "Vérifie ton compte chez ce service, ou choisis un autre modèle.",
  }),
  "model-server-failed": ({ host, status }) => ({
    what: `${host} est en panne (${status}).`,
    next: "Recommence dans un moment.",
  }),
  "model-request-refused": ({ host, status }) => ({
    what: `${host} n’a pas accepté la demande (${status}).`,
    next: "Essaie un autre modèle, ou vérifie l’adresse.",
  }),
  "model-question-too-long": ({ host }) => ({
    what: `C’est trop long pour ${from(host)}.`,
    next: "Demande sur moins de texte, ou choisis un modèle qui lit davantage à la fois.",
  }),
  "model-timed-out": ({ host, seconds }) => ({
    what: `Pas un mot en ${seconds} secondes : ${from(host)} se tait.`,
    next: "Recommence, ou choisis un modèle plus petit.",
  }),
  "model-answer-cut": ({ host }) => ({
    what: `Réponse coupée (${from(host)}).`,
    next: "Recommence.",
  }),
  "model-answer-too-long": ({ host }) => ({
    what: `La réponse s’est arrêtée à sa longueur maximale (${from(host)}).`,
    next: "Demande sur moins de texte, ou permets au service des réponses plus longues.",
  }),
  "model-answer-filtered": ({ host }) => ({
    what: `Un filtre a arrêté la réponse (${from(host)}).`,
    next: "Dis-le autrement, ou continue avec le coach intégré.",
  }),
  "model-declined": ({ host }) => ({
    what: `Le modèle a refusé de répondre (${from(host)}).`,
    next: "Dis-le autrement, ou continue avec le coach intégré.",
  }),
  "model-answer-invalid": ({ host }) => ({
    what: `La réponse enfreint une règle, elle n’est pas montrée (${from(host)}).`,
    next: "Recommence, ou continue avec le coach intégré.",
  }),
  "model-stopped": () => ({
    what: "Arrêté.",
    next: "Redemande quand tu veux.",
  }),
  "own-model-missing": () => ({
    what: "Ce navigateur n’a pas de modèle à lui, pour le français et l’anglais, sur cet ordinateur.",
    next: "Le coach intégré s’en passe ; l’autre voie est un modèle à une adresse.",
  }),
  "own-model-not-downloaded": () => ({
    what: "Le navigateur n’a pas encore téléchargé son modèle.",
    next: "Télécharge-le dans les réglages : le navigateur dit où il en est.",
  }),
};
