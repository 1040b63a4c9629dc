import { Position } from "./record";

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * A place between two others, as text that sorts between theirs: rows keep their order when one is moved,
 * and two people may move rows apart. Never ends in the lowest digit, so that there is always room before it.
 *
 * @param before the place just above; null for the very top
 * @param after the place just below; null for the very end
 * @throws {RangeError} when `before` does not come before `after`, or one of them is no place
 * @see https://www.figma.com/blog/realtime-editing-of-ordered-sequences/
 */
export function positionBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) {
    throw new RangeError(`${before} does not come before ${after}`);
  }
  for (const place of [before, after]) {
    if (place !== null && !Position.safeParse(place).success) {
      throw new RangeError(`${place} is no place`);
    }
  }
  const low = before ?? "";
  let high = after;
  let prefix = "";
  for (let digit = 0; ; digit++) {
    const from = DIGITS.indexOf(low[digit] ?? "0");
    const to = high === null ? DIGITS.length : DIGITS.indexOf(high[digit] ?? "0");
    if (to - from > 1) return prefix + DIGITS[Math.floor((from + to) / 2)];
    prefix += DIGITS[from];
    // Once below the upper place, anything may follow.
    if (to - from === 1) high = null;
  }
}
