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
  const { Zip, ZipDeflate, strToU8 } = await import("fflate");
  const parts: Blob[] = [];
  let failure: unknown = null;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    parts.push(new Blob([new Uint8Array(chunk)]));
  });
  const breathe = breather();
  for await (const { path, text } of files) {
    const file = new ZipDeflate(`${root}/${path}`, { level: 6 });
    file.mtime = now;
    zip.add(file);
    file.push(strToU8(text), true);
    if (failure) throw failure;
    await breathe();
  }
  zip.end();
  return new Blob(parts, { type: "application/zip" });
}
