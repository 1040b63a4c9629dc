import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type Asked, play, smallest } from "./wire-scripts";

/** One request as it came, word for word. */
interface Journaled {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** When the client hung up before the answer's end, in milliseconds since the epoch; null when it did not. */
  hungUpAt: number | null;
}

export interface WireServer {
  /** Base address, as a user types it: ends in `/v1`. */
  url: string;
  journal: Journaled[];
  close(): Promise<void>;
}

/** What it says that it has. */
const models = ["ok", "prose", "think"];

interface Script {
  /** What the model answers; by default the smallest value that the schema allows. */
  answer?: (asked: Asked) => unknown;
}

/**
 * A server that speaks the OpenAI chat format over real HTTP. The model's name says how it behaves: see `play`.
 * It sends no CORS headers, as Ollama does to an extension, and names its models to whoever asks.
 */
export async function startWireServer({ answer = smallest }: Script = {}): Promise<WireServer> {
  const journal: Journaled[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString("utf8");
      const { url: path = "", headers } = request;
      const line: Journaled = { path, headers, body, hungUpAt: null };
      journal.push(line);
      response.on("close", () => {
        if (!response.writableFinished) line.hungUpAt = Date.now();
      });
      if (request.method === "GET" && path === "/v1/models") {
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify({ object: "list", data: models.map((id) => ({ id })) }));
      } else if (request.method !== "POST" || !path.endsWith("/v1/chat/completions")) {
        response.writeHead(404, { "content-type": "text/plain" });
        response.end("404 page not found");
      } else {
        const asked = JSON.parse(body) as Asked;
        const times = journal.filter((one) => one.body === body).length;
        play(response, asked, { answer, times, origin: headers.origin ?? "" });
      }
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    journal,
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => closed());
      }),
  };
}
