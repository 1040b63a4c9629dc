import { JSONParser, TokenType } from "@streamparser/json";
import type { BackupRefusal } from "@/lib/domain/backup";
import { AppError } from "@/lib/domain/errors";
import { rowLines } from "./row-lines";

/** Largest row, in bytes: a resource's text and passage, each character escaped. */
const LARGEST_ROW = 16_000_000;
/** Deepest nesting; a row's fields lie at 5. */
const DEEPEST = 20;
/** Bytes parsed in one go, so that a pause is never far. */
const PIECE = 65_536;
/** Where rows begin: the file, `tables`, one table. */
const ROWS = 3;

/** What is found on the way. Either may throw, which ends the reading. */
export interface Listener {
  /** What the file says of itself: `format`, `version`, `exportedAt`, `settings`. */
  onHead(name: string, value: unknown): void;
  /** A row as it stands in the file, unchecked. */
  onRow(table: string, row: unknown): void;
}

/**
 * Reads a backup's JSON piece by piece, whatever its size.
 *
 * @param rest called after each piece, with the bytes read so far
 * @throws {AppError} `backup-not-readable` when it is not JSON, not whole, too deep or has too large a row
 */
export async function readJsonRows(
  stream: ReadableStream<Uint8Array>,
  listener: Listener,
  rest: (bytes: number) => Promise<void>,
): Promise<void> {
  const watch = new Watch();
  const { parser, write, finish } = parserFor(listener, watch);
  let read = 0;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(failing("damaged"));
      if (done) break;
      for (let from = 0; from < value.length; from += PIECE) {
        const piece = value.subarray(from, from + PIECE);
        guarded("damaged", () => write(piece));
        read += piece.length;
        await rest(read);
      }
    }
    guarded("damaged", finish);
    if (!parser.isEnded) guarded("cut-short", () => parser.end());
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function parserFor({ onHead, onRow }: Listener, watch: Watch) {
  const head = ["format", "version", "exportedAt", "settings"].map((name) => `$.${name}`);
  const paths = [...head, "$.tables.*.*"];
  const parser = new JSONParser({ paths, keepStack: false, stringBufferSize: PIECE });
  /** A row that was read beside the parser, which sees a number in its place. */
  let beside: { row: unknown } | null = null;
  parser.onToken = ({ token, value, offset }) => watch.see(token, value, offset);
  parser.onValue = ({ key, value, stack }) => {
    if (stack.length === 1) {
      onHead(String(key), value);
      return;
    }
    if (typeof key !== "number") throw refused("not-a-backup");
    onRow(String(stack[ROWS - 1]?.key), beside ? beside.row : value);
  };
  let fed = 0;
  const feed = (bytes: Uint8Array) => {
    parser.write(bytes);
    fed += bytes.length;
    watch.checkSize(fed);
  };
  const lines = rowLines({
    isRowNext: () => watch.isAtRow,
    onRow: (row, hasComma) => {
      if (isDeeper(row, DEEPEST - ROWS)) return false;
      beside = { row };
      feed(hasComma ? PLACE_AND_COMMA : PLACE);
      beside = null;
      return true;
    },
    onBytes: feed,
  });
  return { parser, ...lines };
}

const encoder = new TextEncoder();
/** What the parser reads in the place of a row; the line's end shows it where the number ends. */
const [PLACE, PLACE_AND_COMMA] = ["0\n", "0,\n"].map((text) => encoder.encode(text)) as [
  Uint8Array,
  Uint8Array,
];

const isDeeper = (value: unknown, depth: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (depth === 0 || Object.values(value).some((part) => isDeeper(part, depth - 1)));

/** Keeps an eye on what a parser would swallow without a word. */
class Watch {
  private depth = 0;
  private isInTables = false;
  /** Where the value now read began, in bytes. */
  private since = 0;

  /** Whether a row may begin here. */
  get isAtRow(): boolean {
    return this.isInTables && this.depth === ROWS;
  }

  see(token: TokenType, value: unknown, offset: number): void {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.depth++;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.depth--;
    else if (token === TokenType.STRING && this.depth === 1) this.isInTables = value === "tables";
    if (this.depth > DEEPEST) throw refused("too-deep");
    if (this.depth <= (this.isInTables ? ROWS : 1)) this.since = offset;
  }

  checkSize(read: number): void {
    if (read - this.since > LARGEST_ROW) throw refused("too-large");
  }
}

const refused = (reason: BackupRefusal, cause?: unknown) =>
  new AppError("backup-not-readable", { reason }, { cause });

const failing = (reason: BackupRefusal) => (error: unknown) => {
  throw error instanceof AppError ? error : refused(reason, error);
};

function guarded(reason: BackupRefusal, act: () => void): void {
  try {
    act();
  } catch (error) {
    failing(reason)(error);
  }
}
