import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { deflateAsync } from "@gfx/zopfli";
import { unzipSync, Zip, ZipPassThrough } from "fflate";

/** Every file's time: what is packed the same twice is the same, byte for byte. */
const TIME = new Date(1980, 0, 1);
/** More rounds than this take longer and save nothing that counts. */
const ROUNDS = 5;

/** What each content was packed to: the browsers' zips share most of their files. */
const packed = new Map<string, Uint8Array<ArrayBuffer>>();

async function deflated(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash("sha256").update(bytes).digest("hex");
  const known = packed.get(key);
  if (known) return known;
  const made = new Uint8Array(await deflateAsync(bytes, { numiterations: ROUNDS }));
  packed.set(key, made);
  return made;
}

/** A file of a zip whose bytes are packed already, or lie in it as they are. */
class Packed extends ZipPassThrough {
  override compression: number;
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(name: string, bytes: Uint8Array<ArrayBuffer>, isDeflated: boolean) {
    super(name);
    this.compression = isDeflated ? 8 : 0;
    this.mtime = TIME;
    this.#bytes = bytes;
  }

  protected override process(_: Uint8Array, isLast: boolean): void {
    this.ondata(null, this.#bytes, isLast);
  }
}

/**
 * Packs a zip anew by Zopfli, which any unzip tool reads: some 4 % fewer bytes than the best that zlib does.
 *
 * @throws when a file would not be read back as it was
 */
export async function packZip(path: string): Promise<void> {
  const files = Object.entries(unzipSync(readFileSync(path)));
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(chunk);
  });
  for (const [name, bytes] of files) {
    const smaller = await deflated(bytes);
    const isDeflated = smaller.length < bytes.length;
    const file = new Packed(name, isDeflated ? smaller : bytes, isDeflated);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  const whole = Buffer.concat(parts);
  const read = unzipSync(whole);
  const spoilt = files.find(([name, bytes]) => Buffer.compare(bytes, read[name] ?? Buffer.of()));
  if (spoilt) throw new Error(`${spoilt[0]} is not read back as it was`);
  writeFileSync(path, whole);
}
