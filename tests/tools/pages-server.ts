import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = new URL("../fixtures/pages/", import.meta.url);

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".pdf": "application/pdf",
  ".txt": "text/plain; charset=utf-8",
};

/** Addresses that do not tell what they serve. */
const ALIASES: Record<string, string> = { "handout.download": "handout.pdf" };

export interface PagesServer {
  /** Such as `http://127.0.0.1:40123`. */
  origin: string;
  /** The paths asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves the pages of `tests/fixtures/pages` on this computer only, on any free port. */
export async function servePages(): Promise<PagesServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    requests.push(path);
    const asked = path.slice(1);
    const name = ALIASES[asked] ?? asked;
    // Plain names only, so that nothing outside the folder can be asked for.
    const isPlain = /^[\w-]+(\.[\w-]+)+$/.test(name);
    const file = fileURLToPath(new URL(isPlain ? name : "none", FOLDER));
    if (!isPlain || !existsSync(file)) {
      response.writeHead(404, { "content-type": TYPES[".txt"] }).end("Not found");
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
