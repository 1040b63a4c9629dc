import { backup } from "./backup";
import { coach } from "./coach";
import { data } from "./data";
import { feedback } from "./feedback";
import { files } from "./files";
import { goals } from "./goals";
import { model } from "./model";
import { plan } from "./plan";
import { search } from "./search";
import { sessions } from "./sessions";

/** The words of all other screens, loaded with the first of them. */
export const rest = {
  backup,
  coach,
  data,
  feedback,
  files,
  goals,
  model,
  plan,
  search,
  sessions,
};
