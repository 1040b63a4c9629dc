/** Chromium and Firefox have it; the shared types do not yet. */
interface MovableFile extends FileSystemFileHandle {
  move(name: string): Promise<void>;
}

const FOLDER = "snapshots";
const PART = ".part";
const LOCK = "cordee-vault";

const folder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

const isMissing = (error: unknown) =>
  error instanceof DOMException && error.name === "NotFoundError";

async function list() {
  const found: { name: string; bytes: number }[] = [];
  for await (const handle of (await folder()).values()) {
    if (handle.kind !== "file" || handle.name.endsWith(PART)) continue;
    found.push({ name: handle.name, bytes: (await handle.getFile()).size });
  }
  return found;
}

async function read(name: string): Promise<Blob | null> {
  try {
    return await (await (await folder()).getFileHandle(name)).getFile();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function write(name: string, file: Blob): Promise<void> {
  const place = await folder();
  // Whoever writes does so in turn: any other beginning is what a killed window left.
  const begun: string[] = [];
  for await (const left of place.keys()) if (left.endsWith(PART)) begun.push(left);
  for (const left of begun) await remove(left);
  const part = (await place.getFileHandle(name + PART, { create: true })) as MovableFile;
  try {
    await file.stream().pipeTo(await part.createWritable());
    await part.move(name);
  } catch (error) {
    await remove(name + PART).catch(() => {});
    throw error;
  }
}

async function remove(name: string): Promise<void> {
  try {
    await (await folder()).removeEntry(name);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

const alone = <Answer>(act: () => Promise<Answer>): Promise<Answer | null> =>
  navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? act() : null));

const inTurn = <Answer>(act: () => Promise<Answer>): Promise<Answer> =>
  navigator.locks.request(LOCK, act);

const canMove = () =>
  typeof globalThis.FileSystemFileHandle?.prototype.createWritable === "function" &&
  "move" in FileSystemFileHandle.prototype;

/**
 * The browser's own file system for Cordée (OPFS); null where files there can't be written or moved.
 *
 * @see https://fs.spec.whatwg.org/#sandboxed-filesystem
 */
export const openVault = () => (canMove() ? { list, read, write, remove, alone, inTurn } : null);
