import fc from "fast-check";

/**
 * Any code point, for `fc.string({ unit: anyLetter })`: half of them of the first planes, where people write. The
 * library's own unit makes a table of all of them first, which takes seconds.
 */
export const anyLetter = fc
  .oneof(fc.integer({ min: 0, max: 0x24f }), fc.integer({ min: 0, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));
