import { phraseFeedback } from "./phrase-feedback";
import { smartRewrite } from "./smart-rewrite";

/** Everything that the coach can do; each can be asked of a model or of the rules. */
export const coachTasks = { smartRewrite, phraseFeedback } as const;
