import { armor, Decrypter, Encrypter } from "age-encryption";
import type { BackupRefusal } from "@/lib/domain/backup";
import { AppError } from "@/lib/domain/errors";
import { ARMOURED, SEALED } from "./sealed";

/**
 * Base-2 logarithm of scrypt's work: a guess costs 64 MB of memory and a good part of a second, which is what one
 * waits for without wondering. The passphrase does the rest.
 */
const WORK = 16;
/** The most that is accepted, 256 MB: what the `age` tool writes. */
const MOST_WORK = 18;
/** Longest header that can be one with a passphrase, in bytes. */
const LONGEST_HEADER = 4_096;
/** Largest armoured file, in bytes: it has to be read in one go. */
const LARGEST_ARMOUR = 100_000_000;

/** Encrypts with a passphrase, as `age -p` does: `age -d` opens it. */
export async function seal(file: Blob, passphrase: string): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(WORK);
  const sealed = await encrypter.encrypt(file.stream());
  const blob = await new Response(sealed).blob();
  return new Blob([blob], { type: "application/octet-stream" });
}

/**
 * Opens what `seal` or `age -p` closed.
 *
 * @throws {AppError} `passphrase-wrong`, or `backup-not-readable` for a file that no passphrase opens
 */
export async function unseal(file: Blob, passphrase: string): Promise<Blob> {
  const bytes = await withoutArmour(file, armor.decode);
  await checkHeader(bytes);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await new Response(await decrypter.decrypt(bytes.stream())).blob();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("no identity matched")) {
      throw new AppError("passphrase-wrong", {}, { cause: error });
    }
    throw refused("damaged", error);
  }
}

/** Reads the few lines before the payload: a hostile header could ask for a gigabyte of memory. */
async function checkHeader(file: Blob): Promise<void> {
  const lines = (await file.slice(0, LONGEST_HEADER).text()).split("\n");
  const stanzas = lines.filter((line) => line.startsWith("-> "));
  const kinds = stanzas.map((line) => line.split(" ")[1]);
  if (lines[0] !== SEALED || !lines.some((line) => line.startsWith("--- "))) {
    throw refused(file.size < LONGEST_HEADER ? "cut-short" : "damaged");
  }
  if (!kinds.includes("scrypt")) throw refused("sealed-for-a-key");
  const work = Number(/^-> scrypt \S+ (\d+)$/.exec(stanzas[0] ?? "")?.[1] ?? "0");
  if (work > MOST_WORK) throw refused("seal-too-slow");
}

async function withoutArmour(file: Blob, decode: (text: string) => Uint8Array): Promise<Blob> {
  const start = await file.slice(0, ARMOURED.length).text();
  if (start !== ARMOURED) return file;
  if (file.size > LARGEST_ARMOUR) throw refused("too-large");
  try {
    return new Blob([new Uint8Array(decode(await file.text()))]);
  } catch (error) {
    throw refused("damaged", error);
  }
}

const refused = (reason: BackupRefusal, cause?: unknown) =>
  new AppError("backup-not-readable", { reason }, { cause });
