import { habits } from "./feedback-habit-fr";
import { labels } from "./feedback-label-fr";
import type { FlagRule } from "./feedback-lexicon";
import { motives } from "./feedback-motive-fr";
import { reports } from "./feedback-report-fr";
import { shapes } from "./feedback-shape-fr";
import { stings } from "./feedback-sting-fr";
import { work } from "./feedback-work-fr";

/** What may hurt its reader by itself. */
export const hurting: readonly FlagRule[] = [
  ...labels,
  ...habits,
  ...motives,
  ...stings,
  ...reports,
  ...shapes,
  ...work,
];
