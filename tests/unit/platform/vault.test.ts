import { beforeEach, expect, it, vi } from "vitest";
import { openVault } from "@/lib/platform/vault";

const files = new Map<string, Blob>();
const missing = () => new DOMException("gone", "NotFoundError");

/** A file of the browser's own file system, in memory; its writer may run out of room. */
class Handle {
  static isFull = false;
  readonly kind = "file";
  name: string;
  constructor(name: string) {
    this.name = name;
  }
  async getFile() {
    return files.get(this.name) ?? Promise.reject(missing());
  }
  async createWritable() {
    const { name } = this;
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    return new WritableStream<Uint8Array<ArrayBuffer>>({
      write(piece) {
        if (Handle.isFull) throw new DOMException("full", "QuotaExceededError");
        pieces.push(piece);
      },
      close: () => void files.set(name, new Blob(pieces)),
    });
  }
  async move(name: string) {
    files.set(name, await this.getFile());
    files.delete(this.name);
  }
}

const folder = {
  keys: async function* () {
    yield* [...files.keys()];
  },
  values: async function* () {
    for (const name of [...files.keys()]) yield new Handle(name);
  },
  async getFileHandle(name: string, { create = false } = {}) {
    if (!files.has(name)) {
      if (!create) throw missing();
      files.set(name, new Blob());
    }
    return new Handle(name);
  },
  async removeEntry(name: string) {
    if (!files.delete(name)) throw missing();
  },
};

beforeEach(() => {
  files.clear();
  Handle.isFull = false;
  vi.stubGlobal("FileSystemFileHandle", Handle);
  const getDirectory = async () => ({ getDirectoryHandle: async () => folder });
  vi.stubGlobal("navigator", { storage: { getDirectory } });
});

function vault() {
  const opened = openVault();
  if (!opened) throw new Error("no vault");
  return opened;
}

it("writes a file whole, and removes what killed windows left of theirs", async () => {
  files.set("daily_1.part", new Blob(["half"]));
  files.set("older", new Blob(["whole"]));
  await vault().write("daily_2", new Blob(["words"]));
  expect([...files.keys()].sort()).toEqual(["daily_2", "older"]);
  expect(await (await vault().read("daily_2"))?.text()).toBe("words");
});

it("leaves nothing behind when there is no room", async () => {
  Handle.isFull = true;
  const failure = await vault()
    .write("daily_2", new Blob(["words"]))
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "QuotaExceededError" });
  expect([...files.keys()]).toEqual([]);
});

it("neither lists nor reads what is not there whole", async () => {
  files.set("daily_1.part", new Blob(["half"]));
  expect(await vault().list()).toEqual([]);
  expect(await vault().read("daily_1")).toBeNull();
  await vault().remove("daily_1");
});

it("is not there where files cannot be moved", () => {
  vi.stubGlobal("FileSystemFileHandle", undefined);
  expect(openVault()).toBeNull();
});
