import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".map": "application/json; charset=utf-8",
};

/** The file under `folder` that a URL path names; undefined where it is missing or lies outside. */
export async function fileUnder(folder: string, urlPath: string): Promise<Buffer | undefined> {
  const path = normalize(join(folder, decodeURIComponent(urlPath)));
  if (!path.startsWith(folder + sep)) return undefined;
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

export function contentType(path: string): string {
  return TYPES[extname(path)] ?? "application/octet-stream";
}

export function send(
  response: ServerResponse,
  path: string,
  body: Buffer | string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, {
    "Content-Type": contentType(path),
    "Cache-Control": "no-cache",
    ...headers,
  });
  response.end(body);
}

export function notFound(response: ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
  response.end("Not found");
}
