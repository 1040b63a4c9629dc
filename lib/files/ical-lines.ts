/** A name and its value: text, or what is written as it is (a moment, a length, a number, an address). */
export type CalendarLine = readonly [name: string, value: string | { text: string }];

const LONGEST_LINE = 75;

/**
 * Lines of a calendar file, each folded to 75 bytes, no character cut in two.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export const calendarLines = (lines: readonly CalendarLine[]): string =>
  lines.map(([name, value]) => `${folded(`${name}:${written(value)}`)}\r\n`).join("");

const written = (value: CalendarLine[1]): string =>
  typeof value === "string"
    ? value.replace(/[\r\n]/g, "")
    : value.text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");

function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LONGEST_LINE) {
      out += "\r\n ";
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}
