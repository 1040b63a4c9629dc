import type { Migration } from "../migration";
import { first } from "./0001-first";
import { wholeRelationship } from "./0002-whole-relationship";
import { levelsAndLongLists } from "./0003-levels-and-long-lists";

/** Every released step, in order. A released step is never edited. */
export const migrations: readonly Migration[] = [first, wholeRelationship, levelsAndLongLists];
