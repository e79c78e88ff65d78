import type { RequestListener } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";

import type { Certificate } from "./certificate";

/**
 * Starts an HTTPS server on this machine only.
 * @param port 0 for any free one
 * @throws Error that says which port is taken and how to choose another
 */
export function listen(
  certificate: Certificate,
  port: number,
  onRequest: RequestListener,
): Promise<Server> {
  const server = createServer({ ...certificate }, onRequest);
  return new Promise((resolve, reject) => {
    server.once("error", (reason: NodeJS.ErrnoException) => reject(plain(reason, port)));
    server.listen(port, "localhost", () => resolve(server));
  });
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

export function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function plain(reason: NodeJS.ErrnoException, port: number): Error {
  if (reason.code !== "EADDRINUSE") return reason;
  return new Error(
    `Port ${port} is in use by another program. Close it, or choose another port with ` +
      `HOST_PORT=… or ADDIN_PORT=… before "npm start".`,
  );
}
