import { JSONParser, TokenType } from "@streamparser/json";
import type { BackupRefusal } from "@/lib/domain/backup";
import { AppError } from "@/lib/domain/errors";

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
  const parser = parserFor(listener, watch);
  let read = 0;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(failing("damaged"));
      if (done) break;
      for (let from = 0; from < value.length; from += PIECE) {
        const piece = value.subarray(from, from + PIECE);
        guarded("damaged", () => parser.write(piece));
        read += piece.length;
        watch.checkSize(read);
        await rest(read);
      }
    }
    if (!parser.isEnded) guarded("cut-short", () => parser.end());
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function parserFor({ onHead, onRow }: Listener, watch: Watch): JSONParser {
  const head = ["format", "version", "exportedAt", "settings"].map((name) => `$.${name}`);
  const paths = [...head, "$.tables.*.*"];
  const parser = new JSONParser({ paths, keepStack: false, stringBufferSize: PIECE });
  parser.onToken = ({ token, value, offset }) => watch.see(token, value, offset);
  parser.onValue = ({ key, value, stack }) => {
    if (stack.length === 1) {
      onHead(String(key), value);
      return;
    }
    if (typeof key !== "number") throw refused("not-a-backup");
    onRow(String(stack[ROWS - 1]?.key), value);
  };
  return parser;
}

/** Keeps an eye on what a parser would swallow without a word. */
class Watch {
  private depth = 0;
  private isInTables = false;
  /** Where the value now read began, in bytes. */
  private since = 0;

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
