import * as z from "zod";

/** Words that only a passphrase opens. */
export const Sealed = z.object({
  salt: z.base64(),
  iv: z.base64(),
  words: z.base64(),
});
export type Sealed = z.infer<typeof Sealed>;

/** As many rounds as OWASP asks of PBKDF2 with SHA-256: about a sixth of a second here. */
const ROUNDS = 600_000;

const toText = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const toBytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  // The same letters in another writing of Unicode are the same passphrase.
  const typed = new TextEncoder().encode(passphrase.normalize("NFC"));
  const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** Encrypts words by a passphrase, with AES-256-GCM. */
export async function seal(words: string, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt);
  const plain = new TextEncoder().encode(words);
  const secret = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain);
  return { salt: toText(salt), iv: toText(iv), words: toText(new Uint8Array(secret)) };
}

/** The words again; null when the passphrase is another one, or somebody changed what was kept. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<string | null> {
  const key = await keyFrom(passphrase, toBytes(sealed.salt));
  const algorithm = { name: "AES-GCM", iv: toBytes(sealed.iv) };
  const plain = await crypto.subtle
    .decrypt(algorithm, key, toBytes(sealed.words))
    .catch(() => null);
  return plain && new TextDecoder().decode(plain);
}
