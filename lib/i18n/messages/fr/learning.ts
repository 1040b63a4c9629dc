import type { Shape } from "../../shape";
import type { learning as english } from "../en/learning";

export const learning: Shape<typeof english> = {
  ifThen: {
    title: "Plans « si… alors »",
    obstacleLabel: "Qu’est-ce qui freine, ou à quel moment ?",
    obstacleHint:
      "Une habitude ou un moment : « je repousse les appels », « quand la réunion déborde ».",
    make: "Faire un plan « si… alors »",
    proposal: "Un plan pour ce moment-là",
    keep: "Garder ce plan",
    kept: "Plan gardé.",
    remove: "Retirer",
    removeNamed: (plan: string) => `Retirer le plan « ${plan} »`,
    removed: "Plan retiré.",
  },
  split: {
    title: (count: number) => `Cette phrase contient ${count} objectifs`,
    why: "Séparés, chacun peut avoir sa mesure et son échéance.",
    make: (count: number) => `En faire ${count} objectifs`,
    done: (count: number) => `Il y a maintenant ${count} objectifs.`,
  },
  serves: {
    ask: "Proposer un objectif",
    title: "L’objectif que cette page sert peut-être",
    none: "Aucun de tes objectifs ne convient nettement.",
    why: {
      "no-goals": "Tu n’as pas encore d’objectif en cours.",
      "nothing-shared": "La page n’a aucun mot parlant en commun avec eux.",
      "too-close": "Elle pourrait en servir plusieurs aussi bien.",
      "no-goal-fits": "Le modèle n’en a trouvé aucun qu’elle aiderait nettement.",
    },
    tooLittle: (words: string) => `Elle a trop peu en commun avec eux : ${words}.`,
    shared: (words: string) => `Les deux parlent de ${words}.`,
    quoted: "La page dit : ",
    word: (page: string, goal: string) =>
      page === goal ? `« ${page} »` : `« ${page} » et « ${goal} »`,
    accept: "C’est pour cet objectif",
    refuse: "Non",
    close: "Fermer",
  },
  questions: {
    ask: "Proposer des questions",
    title: "Des questions au choix",
    take: "Prendre cette question",
    takeNamed: (question: string) => `Prendre cette question : ${question}`,
    taken: "Question prise.",
    close: "Fermer",
  },
  lookBack: {
    title: "Prise de recul",
    hint: "Trois courtes questions, pour toi seulement. Réponds à celles qui te parlent.",
    ask: "Pose-les-moi",
    proposal: "Ce qui reste de cette séance",
    keep: "Garder dans mon journal de bord",
    kept: "Gardé dans ton journal de bord.",
    keptTitle: "Dans ton journal de bord",
    close: "Plus tard",
  },
};
