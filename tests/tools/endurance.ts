/** How often to try: a fair share in `npm test`, all of it in `npm run test:long`. */
export const rounds = (short: number, long: number): number =>
  process.env.CORDEE_LONG === "1" ? long : short;
