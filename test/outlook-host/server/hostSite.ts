import type { RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";

import { readSamples } from "../samples/readSamples";
import { browserScript } from "./browserScript";
import { fileUnder, notFound, send } from "./staticFile";

export interface HostSite {
  readonly siteFolder: string;
  readonly manifestFile: string;
  readonly samplesFolder: string;
  readonly addinOrigin: () => string;
}

const FOLDER = join(__dirname, "..");

/** Serves the page that plays Outlook on the web, the sample mails and the add-in's manifest. */
export function hostSite(site: HostSite): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    void answer(site, pathname, response).catch((reason: unknown) => {
      response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(reason instanceof Error ? reason.message : String(reason));
    });
  };
}

async function answer(site: HostSite, path: string, response: ServerResponse): Promise<void> {
  if (path === "/") return file(response, join(FOLDER, "page"), "/index.html");
  if (path === "/samples.json") {
    return send(response, path, JSON.stringify(await readSamples(site.samplesFolder)));
  }
  if (path === "/addin.json") {
    return send(response, path, JSON.stringify({ origin: site.addinOrigin() }));
  }
  if (path === "/manifest.xml") return manifest(site, response);
  if (path === "/main.js") return send(response, path, await browserScript("page/main.ts"));
  if (path === "/outlook.css") return file(response, join(FOLDER, "page"), path);
  notFound(response);
}

async function file(response: ServerResponse, folder: string, path: string): Promise<void> {
  const body = await fileUnder(folder, path);
  if (body === undefined) return notFound(response);
  send(response, path, body);
}

async function manifest(site: HostSite, response: ServerResponse): Promise<void> {
  const built = await fileUnder(site.siteFolder, "/manifest.xml");
  if (built !== undefined) return send(response, "manifest.xml", built);
  await file(response, join(site.manifestFile, ".."), "/manifest.xml");
}
