import { backup } from "./backup";
import { coach } from "./coach";
import { common } from "./common";
import { data } from "./data";
import { errors } from "./errors";
import { feedback } from "./feedback";
import { goals } from "./goals";
import { home } from "./home";
import { model } from "./model";
import { plan } from "./plan";
import { sessions } from "./sessions";
import { start } from "./start";

export const fr = {
  backup,
  coach,
  common,
  data,
  errors,
  feedback,
  goals,
  home,
  model,
  plan,
  sessions,
  start,
};
