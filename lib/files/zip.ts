import type { Instant } from "@/lib/domain/time";
import { breather } from "./breathe";

/** A file of a folder, by its path from the folder's root. */
export interface TextFile {
  path: string;
  text: string;
}

/** Packs a folder as a zip, a file after the other; typing goes on meanwhile. */
export async function zipFolder(
  files: AsyncIterable<TextFile>,
  root: string,
  now: Instant,
): Promise<Blob> {
  const { Zip, ZipPassThrough, deflateSync, strToU8 } = await import("fflate");
  /** Deflated in one go: for small files three times as fast as fflate's own stream. */
  class Deflated extends ZipPassThrough {
    override compression = 8;
    protected override process(chunk: Uint8Array, isLast: boolean): void {
      this.ondata(null, deflateSync(chunk), isLast);
    }
  }
  const parts: Blob[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(new Blob([new Uint8Array(chunk)]));
  });
  const breathe = breather();
  for await (const { path, text } of files) {
    const file = new Deflated(`${root}/${path}`);
    file.mtime = now;
    zip.add(file);
    file.push(strToU8(text), true);
    await breathe();
  }
  zip.end();
  return new Blob(parts, { type: "application/zip" });
}
