import type { FileWords } from "@/lib/domain/file-words";
import { decimalFor } from "./decimal";

export type Cell = string | number | null;

/** Beginnings that a spreadsheet would take for a formula, however many apostrophes stand before. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A table as CSV, in the form that spreadsheets of the reader's language open by a double click. Words that begin
 * like a formula get an apostrophe before them, so that none is ever run; numbers stay numbers.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export async function writeCsv(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  words: Pick<FileWords, "separator" | "decimal">,
): Promise<string> {
  const { unparse } = (await import("papaparse")).default;
  const cells = [head, ...rows].map((row) => row.map((cell) => written(cell, words.decimal)));
  return BYTE_ORDER_MARK + unparse(cells, { delimiter: words.separator, newline: "\r\n" });
}

/** The rows of a CSV file as words; an apostrophe that guarded a formula is taken off again. */
export async function readCsv(text: string): Promise<string[][]> {
  const { parse } = (await import("papaparse")).default;
  const plain = text.replace(/^\ufeff/, "");
  const { data } = parse<string[]>(plain, {
    delimiter: separatorOf(plain),
    skipEmptyLines: "greedy",
  });
  return data.map((row) => row.map((cell) => (GUARDED.test(cell) ? cell.slice(1) : cell)));
}

/** What parts the cells of the first line: what it has most of, outside quotes. */
function separatorOf(text: string): string {
  const first =
    text
      .slice(0, 10_000)
      .replace(/"[^"]*"/g, "")
      .split(/[\r\n]/, 1)[0] ?? "";
  const count = (mark: string) => first.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function written(cell: Cell, decimal: string): string {
  if (typeof cell === "number") return decimalFor(cell, decimal);
  const text = cell ?? "";
  return FORMULA.test(text) ? `'${text}` : text;
}
