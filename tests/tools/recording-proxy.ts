import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface RecordingProxy {
  /** For `--proxy-server`. */
  address: string;
  /** Every request that came: its method and where it wanted to go. */
  wanted: string[];
  close(): Promise<void>;
}

/**
 * A proxy that remembers who was asked and lets nothing through, but to one origin when it is given: what a
 * browser sends to the rest of the world ends here.
 */
export async function startRecordingProxy(origin = ""): Promise<RecordingProxy> {
  const wanted: string[] = [];
  const server = createServer((request, response) => {
    const { method, headers, url = "" } = request;
    wanted.push(`${method} ${url}`);
    if (origin === "" || !url.startsWith(`${origin}/`)) {
      response.writeHead(403).end();
      return;
    }
    const onward = ask(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });
  server.on("connect", (request, socket) => {
    wanted.push(`CONNECT ${request.url}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    wanted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
