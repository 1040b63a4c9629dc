import { asking } from "./asking";
import { backup } from "./backup";
import { closing } from "./closing";
import { coach } from "./coach";
import { contact } from "./contact";
import { data } from "./data";
import { feedback } from "./feedback";
import { files } from "./files";
import { goals } from "./goals";
import { learning } from "./learning";
import { model } from "./model";
import { modelErrors } from "./model-errors";
import { modelSetup } from "./model-setup";
import { pageFacts } from "./page-facts";
import { plan } from "./plan";
import { search } from "./search";
import { sessions } from "./sessions";
import { summary } from "./summary";
import { talk } from "./talk";

/** The words of all other screens, loaded with the first of them. */
export const rest = {
  asking,
  backup,
  closing,
  coach,
  contact,
  data,
  feedback,
  files,
  goals,
  learning,
  model,
  modelErrors,
  modelSetup,
  pageFacts,
  plan,
  search,
  sessions,
  talk,
  summary,
};
