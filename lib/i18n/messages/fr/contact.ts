import type { Shape } from "../../shape";
import type { contact as english } from "../en/contact";

export const contact: Shape<typeof english> = {
  title: "Écrire à un mentor possible",
  intro:
    "Trois choses rendent un oui probable : qui tu es, pourquoi cette personne, et une petite demande claire.",
  name: "Son nom",
  introduction: "Qui tu es",
  introductionHint: "Une phrase : ce que tu fais, et où tu en es.",
  reason: "Pourquoi cette personne",
  reasonHint: "Ce que tu as lu, vu ou entendu d’elle, avec tes mots.",
  request: "Ce que tu demandes",
  requestHint: "Petit et clair : combien de temps, à quel rythme, jusqu’à quand.",
  complete: "La durée et le rythme y sont.",
  noLength: "La durée de chaque échange manque.",
  noRhythm: "Le rythme manque.",
  neither: "Ni la durée ni le rythme n’y sont.",
  address: "Le message lui dit",
  compose: "Composer le message",
  proposal: "Un message à copier",
};
