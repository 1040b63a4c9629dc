import { closingRecap } from "./closing-recap";
import { firstContact } from "./first-contact";
import { ifThenPlan } from "./if-then-plan";
import { phraseFeedback } from "./phrase-feedback";
import { questionsForMentor } from "./questions-for-mentor";
import { reflectionQuestions } from "./reflection-questions";
import { sessionAgenda } from "./session-agenda";
import { sessionSummary } from "./session-summary";
import { smartRewrite } from "./smart-rewrite";
import { talkMessage } from "./talk-message";
import { whichGoal } from "./which-goal";

/** Everything that the coach can do; each can be asked of a model or of the rules. */
export const coachTasks = {
  smartRewrite,
  phraseFeedback,
  ifThenPlan,
  whichGoal,
  questionsForMentor,
  reflectionQuestions,
  firstContact,
  sessionAgenda,
  sessionSummary,
  closingRecap,
  talkMessage,
} as const;
