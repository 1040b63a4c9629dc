import type { StoragePort, Vault } from "@/lib/actions/deps";
import { seal, unseal } from "@/lib/files/seal";

/** A file system in memory. */
export function aVault(): Vault & { files: Map<string, Blob> } {
  const files = new Map<string, Blob>();
  return {
    files,
    list: async () => [...files].map(([name, { size }]) => ({ name, bytes: size })),
    read: async (name) => files.get(name) ?? null,
    write: async (name, file) => void files.set(name, file),
    remove: async (name) => void files.delete(name),
    alone: (act) => act(),
    inTurn: (act) => act(),
  };
}

/** A browser's storage in memory: 2 MB used of 1 GB, and nothing promised. */
export const aStorage = (change: Partial<StoragePort> = {}): StoragePort => ({
  vault: aVault(),
  sealer: { seal, unseal },
  estimate: async () => ({ usedBytes: 2_000_000, quotaBytes: 1_000_000_000 }),
  isPersisted: async () => false,
  persist: async () => true,
  asksToPersist: false,
  otherWindows: async () => ({ panels: 0, tabs: 0 }),
  eraseAll: async () => {},
  remains: async () => ({ databases: [], files: [], stored: [], sites: [], reminders: [] }),
  appVersion: "0.0.0",
  ...change,
});
