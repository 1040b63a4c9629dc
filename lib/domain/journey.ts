interface Sign {
  goals: number;
  sessionsHeld: number;
  resources: number;
  feedback: number;
}

/**
 * The step that a pair seems to be at (establish, trust, learn, close), 0 to 2, from what it did; closing is only ever chosen. Never a lock.
 * A goal, a session held and something kept or said back mean that learning is under way; a goal and any one of them, trust.
 */
export function stepOf({ goals, sessionsHeld, resources, feedback }: Sign): 0 | 1 | 2 {
  if (goals > 0 && (feedback > 0 || resources > 0) && sessionsHeld > 0) return 2;
  if (goals > 0 && (sessionsHeld > 0 || feedback > 0 || resources > 0)) return 1;
  return 0;
}
