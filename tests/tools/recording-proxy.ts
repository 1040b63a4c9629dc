import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface RecordingProxy {
  /** For `--proxy-server`. */
  address: string;
  /** Every request that came: its method and where it wanted to go. None is let through. */
  wanted: string[];
  close(): Promise<void>;
}

/** A proxy that lets nothing through and remembers who asked: what a browser sends to the world ends here. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const wanted: string[] = [];
  const server = createServer((request, response) => {
    wanted.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
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
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
