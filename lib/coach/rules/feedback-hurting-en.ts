import { habits } from "./feedback-habit-en";
import { labels } from "./feedback-label-en";
import type { FlagRule } from "./feedback-lexicon";
import { motives } from "./feedback-motive-en";
import { shapes } from "./feedback-shape-en";
import { stings } from "./feedback-sting-en";
import { work } from "./feedback-work-en";

/** What may hurt its reader by itself. */
export const hurting: readonly FlagRule[] = [
  ...labels,
  ...habits,
  ...motives,
  ...stings,
  ...shapes,
  ...work,
];
