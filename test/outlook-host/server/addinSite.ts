import type { RequestListener, ServerResponse } from "node:http";

import { browserScript } from "./browserScript";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { withLocalOfficeJs } from "./localOfficeJs";
import { officeJsFile } from "./officeJs";
import { fileUnder, notFound, send } from "./staticFile";

export interface AddinSite {
  readonly siteFolder: string;
  /** Origin of the page that may frame the add-in. Known only once that server listens. */
  readonly hostOrigin: () => string;
  /** `local` serves Office.js from node_modules; `cdn` leaves the pages as they are shipped. */
  readonly office: "local" | "cdn";
}

const ACCEPTED = `<!doctype html><meta charset="utf-8"><title>Postvagt</title>
<p style="font:16px/1.5 system-ui;margin:3rem">Certifikatet er accepteret. Luk fanen og genindlæs
Outlook-siden. – The certificate is accepted. Close this tab and reload the Outlook page.</p>`;

/** Serves the built add-in as a municipality's web server would, headers included. */
export function addinSite(site: AddinSite): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    void answer(site, pathname, response).catch(() => notFound(response));
  };
}

async function answer(site: AddinSite, path: string, response: ServerResponse): Promise<void> {
  const headers = { "Content-Security-Policy": contentSecurityPolicy([site.hostOrigin()]) };
  if (path === "/accepted.html") return send(response, path, ACCEPTED);
  const body = await content(site, path);
  if (body === undefined) return notFound(response);
  send(response, path, body, {
    ...headers,
    ...(path.startsWith("/office-js/") ? { "Cache-Control": "max-age=3600" } : {}),
  });
}

async function content(site: AddinSite, path: string): Promise<Buffer | string | undefined> {
  if (path.startsWith("/office-js/")) return officeJsFile(path.slice("/office-js".length));
  if (path.startsWith("/stand-in/")) return standIn(path.slice("/stand-in/".length));
  const file = await fileUnder(site.siteFolder, path);
  const page = file !== undefined && path.endsWith(".html") && site.office === "local";
  return page ? withLocalOfficeJs(file.toString("utf8")) : file;
}

async function standIn(name: string): Promise<string | undefined> {
  if (name !== "microsoftAjax.js" && name !== "overlay.js") return undefined;
  return browserScript(name.replace(/\.js$/, ".ts"));
}
