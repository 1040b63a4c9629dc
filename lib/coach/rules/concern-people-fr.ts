import { listed } from "./feedback-words";

/** Whom someone may meet at home or at work. */
export const ROLE = `(?:${listed("chef cheffe patron patronne manager responsable mentor mentore mentore mentoree tuteur tutrice prof professeur professeure superieur superieure coach collegue coequipier coequipiere camarade coloc colocataire directeur directrice formateur formatrice maitre maitresse client cliente patient patiente visiteur eleve etudiant etudiante apprenti apprentie stagiaire alternant alternante mari femme conjoint conjointe compagnon compagne copain copine mec meuf ex fiance fiancee pere papa mere maman beau-pere belle-mere frere soeur oncle tante cousin cousine fils fille parent famille proprio proprietaire voisin voisine ami amie pote type homme gars garcon gens groupe equipe chauffeur interne chirurgien medecin infirmier infirmiere cadre principal capitaine sergent inconnu inconnue classe gosse enfant")}s?)`;
const SUCH =
  "(?:mon|ma|mes|son|sa|ses|leur|leurs|notre|nos|un|une|des|deux|trois|le|la|les|ce|cet|cette|l'un de mes|une de mes|l'un des|un de mes)";
/** Anyone but who writes and who is written to. */
export const WHO = `(?:il|elle|ils|elles|on|qui|quelqu'un|(?:${SUCH} |l')(?:[a-z-]+ ){0,2}${ROLE}(?: [a-z]+)?)`;
/** Who is done something to, before the verb. */
export const ME = "(?:me |m'|nous |lui |leur |la |le |les |l')";
export const NOT = "(?:pas|plus|jamais|rien|aucune?|sans|arrete de|guere|a peine)";
const MANY = "(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|\\d+)";
export const DAYS = `(?:${MANY} (?:jours?|nuits?|semaines?|mois)|des (?:jours|nuits|semaines|mois))`;
export const DAILY =
  "(?:tous les (?:jours|soirs|matins|midis|week-ends|dimanches|lundis)|toutes les (?:nuits|semaines|pauses|recreations)|chaque (?:jour|nuit|soir|matin|semaine|fois|midi|pause|cours|repas|garde|reunion|week-end)|tout le temps|sans arret|sans cesse|en permanence|toute la (?:nuit|journee)|jour et nuit|a chaque [a-z]+|apres chaque [a-z]+|avant chaque [a-z]+|la nuit|le soir|des que [a-z' ]{2,20})";
