import { common } from "./common";
import { errors } from "./errors";
import { home } from "./home";
import { start } from "./start";

/** The words of what is loaded first: the frame, the start and Home. */
export const first = { common, errors, home, start };
