/** How an `age` file begins, and how one begins that is armoured as text. */
export const SEALED = "age-encryption.org/v1";
export const ARMOURED = "-----BEGIN AGE ENCRYPTED FILE-----";

/** Whether it is an `age` file, in either form. */
export async function isSealed(file: Blob): Promise<boolean> {
  const start = await file.slice(0, 64).text();
  return start.startsWith(SEALED) || start.startsWith(ARMOURED);
}
