import type { Shape } from "../../shape";
import type { modelSetup as english } from "../en/model-setup";

export const modelSetup: Shape<typeof english> = {
  who: "Qui répond à côté du coach intégré",
  choices: {
    "built-in": "Personne : le coach intégré seul",
    browser: "Le modèle du navigateur",
    address: "Un modèle à une adresse",
  },
  own: {
    hint: "Il tourne sur cet ordinateur : rien ne part, donc rien n’est montré avant de l’interroger et rien n’est noté comme envoyé.",
    looking: "Question posée au navigateur",
    missing:
      "Ce navigateur n’a pas de modèle à lui pour le français et l’anglais sur cet ordinateur. Chrome en a un, si la mémoire et le disque suffisent ; Firefox et la plupart des autres n’en ont pas.",
    downloadable:
      "Le navigateur peut télécharger son modèle : quelques gigaoctets, une seule fois, pour tous les sites et toutes les extensions. Il ne le fait que si tu le demandes.",
    downloading: "Le navigateur télécharge son modèle.",
    ready: "Le modèle est sur cet ordinateur.",
    download: "Télécharger le modèle",
    stop: "Ne plus suivre le téléchargement",
    share: (percent) => `${percent} % sont là.`,
    bytes: (loaded, total) => `${loaded} sur ${total} sont là.`,
    chosen: "Le modèle du navigateur répond désormais.",
  },
  preset: {
    label: "Service",
    other: "Un autre",
    keyNeeded: "Il demande une clé.",
    keyFree: "Il ne demande pas de clé.",
    notes: {
      openai: "Le plus sûr est une clé réservée aux conversations, avec une limite de dépense.",
      azure:
        "Mets le nom de ta ressource à la place de RESOURCE ; le modèle est le nom de ton déploiement.",
      mistral: "Les modèles s’appellent par exemple mistral-small-latest.",
      openrouter: "Les modèles s’appellent éditeur/modèle, par exemple mistralai/mistral-small.",
      ollama:
        "Lance-le avec « ollama serve ». Il refuse d’abord les extensions : le test de la connexion dit quoi faire.",
      lmStudio:
        "Lance son serveur dans l’onglet Developer. Un nom tapé en entier charge le modèle.",
      llamaCpp: "Lance-le avec « llama-server -m FICHIER ». N’importe quel nom de modèle convient.",
      vllm: "Lance-le avec « vllm serve MODÈLE » ; le modèle porte ici le même nom.",
    },
  },
  secretInAddress:
    "L’adresse contient un nom, un mot de passe ou un point d’interrogation. Retire-les : la clé a son propre champ.",
  list: {
    act: "Lister ses modèles",
    hint: "Demande au service le nom de ses modèles, en n’envoyant que la clé.",
    choose: "Modèles proposés",
    none: "Le service ne nomme aucun modèle : tape le nom.",
    pick: "Choisis-en un",
  },
  place: {
    legend: "Garder la clé",
    session: "Jusqu’à la fermeture du navigateur",
    profile: "Sur cet ordinateur",
    profileHint:
      "Sans chiffrement, dans le profil de ce navigateur : qui peut ouvrir ce profil peut la lire.",
    passphrase: "Sur cet ordinateur, derrière une phrase secrète",
    passphraseHint:
      "Chiffrée. Tu tapes la phrase une fois par ouverture du navigateur. Sans elle, personne ne peut ouvrir la clé.",
    field: "Phrase secrète",
    fieldHint: "Au moins 8 caractères ; quelques mots se retiennent mieux.",
  },
  unlock: {
    title: "Ta clé est derrière ta phrase secrète",
    act: "Ouvrir la clé",
    done: "La clé est ouverte jusqu’à la fermeture du navigateur.",
  },
  origin: {
    offer:
      "Cordée peut demander au navigateur de taire d’où viennent ses propres demandes à cette seule adresse. Les pages web n’y gagnent rien : les leurs partent comme avant. Cela cesse quand tu oublies ou changes le modèle.",
    act: "Le taire, et tester de nouveau",
    declined: "Le navigateur ne l’a pas permis.",
  },
  originHidden: "Cordée tait d’où viennent ses demandes à cette adresse.",
};
