import { v5 } from "uuid";
import type { Id } from "./record";

/**
 * The id of a row that anyone would make from the same beginnings: a proposed point of a session, an answer to a
 * question of a set. Two copies that make it apart make one row, not two.
 *
 * @param parent the row it comes from
 * @param name what it is there, the same in every language
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5
 */
export const derivedId = (parent: Id, name: string): Id => v5(name, parent);
