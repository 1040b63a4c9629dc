import * as z from "zod";

/** What a search result leaves in the history of the screen that it opens: the row that was found. */
const Arrival = z.object({ found: z.string() });

/** The row that a search led to; undefined when someone came another way. */
export const foundIn = (historyState: unknown): string | undefined =>
  Arrival.safeParse(historyState).data?.found;
