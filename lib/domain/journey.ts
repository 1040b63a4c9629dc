interface Sign {
  goals: number;
  sessionsHeld: number;
  resources: number;
  feedback: number;
}

/**
 * The step that a pair seems to be at (establish, trust, learn, close), 0 to 2, from what it did; closing is only
 * ever chosen. Never a lock. Trust needs a goal and a first session held; learning, something kept or said back as well.
 */
export function stepOf({ goals, sessionsHeld, resources, feedback }: Sign): 0 | 1 | 2 {
  if (goals === 0 || sessionsHeld === 0) return 0;
  return feedback > 0 || resources > 0 ? 2 : 1;
}
