import type { MentoringDb } from "@/lib/db/database";
import type { SearchBlock } from "@/lib/db/search-queue";

/** Blocks that stay in memory, some 10 kB each: the next letter of a word mostly wants those of the letter before. */
const REMEMBERED = 400;

const remembered = new WeakMap<MentoringDb, Map<string, SearchBlock>>();

/** Segment, kind and number of a block. */
export type BlockKey = readonly [number, SearchBlock["kind"], number];

/** Blocks by segment and number, `12/3`; null when one is gone, since its segment was merged with others. */
export async function readBlocks<Block extends SearchBlock>(
  db: MentoringDb,
  wanted: readonly BlockKey[],
): Promise<Map<string, Block> | null> {
  const known = remembered.get(db) ?? new Map<string, SearchBlock>();
  remembered.set(db, known);
  const keys = new Map(wanted.map((key) => [key.join("/"), key]));
  const found = new Map<string, Block>();
  const missing: BlockKey[] = [];
  for (const [name, key] of keys) {
    const block = known.get(name);
    if (!block) missing.push(key);
    else {
      // Whatever was wanted last is forgotten last.
      known.delete(name);
      known.set(name, block);
      found.set(`${block.segment}/${block.block}`, block as Block);
    }
  }
  const read =
    missing.length > 0 ? await db.searchBlocks.bulkGet(missing.map((key) => [...key])) : [];
  for (const block of read) {
    if (!block) return null;
    known.set(`${block.segment}/${block.kind}/${block.block}`, block);
    found.set(`${block.segment}/${block.block}`, block as Block);
  }
  for (const name of known.keys()) {
    if (known.size <= REMEMBERED) break;
    known.delete(name);
  }
  return found;
}
