/**
 * Words of working life that are about the same thing, in both languages: each group by the beginnings of its
 * folded words. So a page on refusals meets a goal about saying no, and an English page a French goal.
 */
const GROUPS = [
  "speak speech voice audience orator presentation slide parol voix orateu discours expose intervention prise",
  "delegat delegu entrust micromanag autonom confier deleg",
  "refus boundar polite apolog excus assertiv affirm decline",
  "meeting chair committee agenda minute-tak reunion presid animer animation facilit commission",
  "feedback retour retroaction critiq critic praise felicit",
  "negotiat negoci bargain salar salair raise augmentation",
  "interview hiring hire recruit candidat vacanc embauch recrut entretien postul cv resume apprent",
  "budget cash caisse expense depense tresor",
  "accounting accountant balance debt asset ledger comptab bilan dette actif passif",
  "letter courrier redact redig plain-lang lisib courriel email mail",
  "procure tender bidder supplier achat fourniss appel-d allotissement adjudic",
  "code coding program compil software logiciel debug developer developpeu",
  "queue message broker outbox file consum",
  "review reviewer relect relire merge fusion pull",
  "data dataset statist spreadsheet excel tableur donnee chart graphique",
  "leader leadership manager management encadr charisma",
  "stress burnout burn-out epuis anxi calm seren surmen",
  "priorit procrastin deadline delai retard schedul overload planning",
  "conflict conflit mediat tension desaccord disagree",
  "pupil teacher teaching classroom classe eleve enseign lesson student etudiant",
  "thesis phd doctor these",
  "supervis directrice directeu boss chef",
  "customer client sales vente forecast demand prevision",
  "waste gaspill perte jete discard",
  "network reseau contact linkedin carnet",
  "career carriere promotion evolution reconversion",
  "security secur vulnerab phishing password",
  "grammar vocabul conjug subjunct subjonctif language langue fluent",
] as const;

const beginnings = GROUPS.map((group) => group.split(" "));

/** The groups that a folded word belongs to, by their places. */
export const groupsOf = (word: string): number[] =>
  beginnings.flatMap((group, at) => (group.some((start) => word.startsWith(start)) ? [at] : []));
