import type { MentoringDb } from "@/lib/db/database";
import type { SearchBlock } from "@/lib/db/search-queue";

/**
 * Bytes of blocks that stay in memory, about: the next letter of a word mostly wants those of the letter before, and
 * all letters those of the words before.
 */
const REMEMBERED = 16_000_000;
/** What a key of a document takes, about, in bytes. */
const KEY_BYTES = 80;

interface Memory {
  blocks: Map<string, SearchBlock>;
  bytes: number;
}

const memories = new WeakMap<MentoringDb, Memory>();

/** Segment, kind and number of a block. */
export type BlockKey = readonly [number, SearchBlock["kind"], number];

/** Blocks by their keys, `12/keys/3`; null when one is gone, since its segment was merged with others. */
export async function readBlocks<Block extends SearchBlock>(
  db: MentoringDb,
  wanted: readonly BlockKey[],
): Promise<Map<string, Block> | null> {
  const memory = memories.get(db) ?? { blocks: new Map<string, SearchBlock>(), bytes: 0 };
  memories.set(db, memory);
  const { blocks } = memory;
  const found = new Map<string, Block>();
  const missing = new Map<string, BlockKey>();
  for (const key of wanted) {
    const name = key.join("/");
    if (found.has(name)) continue;
    const block = blocks.get(name);
    if (!block) {
      missing.set(name, key);
      continue;
    }
    // Whatever was wanted last is forgotten last.
    blocks.delete(name);
    blocks.set(name, block);
    found.set(name, block as Block);
  }
  if (missing.size === 0) return found;
  const read = await db.searchBlocks.bulkGet([...missing.values()].map((key) => [...key]));
  for (const [index, name] of [...missing.keys()].entries()) {
    const block = read[index];
    if (!block) return null;
    if (!blocks.has(name)) memory.bytes += sizeOf(block);
    blocks.set(name, block);
    found.set(name, block as Block);
  }
  for (const [name, block] of blocks) {
    if (memory.bytes <= REMEMBERED) break;
    blocks.delete(name);
    memory.bytes -= sizeOf(block);
  }
  return found;
}

function sizeOf({ bytes, ends, keys }: SearchBlock): number {
  if (Array.isArray(keys)) return keys.length * KEY_BYTES;
  return ArrayBuffer.isView(bytes) && ArrayBuffer.isView(ends)
    ? bytes.byteLength + ends.byteLength
    : 0;
}
