/**
 * How often to try: a fair share in `npm test`, all of it in `npm run test:long`. Says so once per call,
 * so that a report shows how hard each suite was tried.
 */
export function rounds(short: number, long: number): number {
  const isLong = process.env.CORDEE_LONG === "1";
  console.info(isLong ? `${long} rounds` : `${short} rounds; ${long} with npm run test:long`);
  return isLong ? long : short;
}
