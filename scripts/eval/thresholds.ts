/** The least that is good enough, from 0 to 1, by task and check; `*` stands for any task. */
const least: Record<string, number> = {
  "smart-check S": 0.85,
  "smart-check M": 0.85,
  "smart-check A": 0.85,
  "smart-check R": 0.85,
  "smart-check T": 0.9,
  "feedback-check flags": 0.75,
  "feedback-check clean left alone": 0.9,
  "feedback-check overall": 0.75,
  "conflict-check labels": 0.75,
  "rewrite-check judged right": 0.9,
  "rewrite-check bad ones caught": 1,
  "* answered": 1,
  "* breaks no rule": 1,
  "* invents nothing": 1,
  "* yours is yours": 1,
  "* keeps what must be kept": 0.98,
};

/** What a figure has to reach; `undefined` when it is only told. */
export const leastOf = (task: string, check: string): number | undefined =>
  least[`${task} ${check}`] ?? least[`* ${check}`];
