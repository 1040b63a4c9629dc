interface Sign {
  hasGoal: boolean;
  hasHeldSession: boolean;
  /** A page kept, or a feedback written. */
  hasKeptOrSaid: boolean;
}

/**
 * The step that a pair seems to be at (establish, trust, learn, close), 0 to 2, from what it did; closing is only
 * ever chosen. Never a lock. Trust needs a goal and a first session held; learning, something kept or said back as well.
 */
export function stepOf({ hasGoal, hasHeldSession, hasKeptOrSaid }: Sign): 0 | 1 | 2 {
  if (!hasGoal || !hasHeldSession) return 0;
  return hasKeptOrSaid ? 2 : 1;
}
