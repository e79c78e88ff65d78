import type { BrowserContext, Route } from "playwright-core";
import { browserScript } from "./server/browserScript";
import { officeJsFile } from "./server/officeJs";

const OFFICE_CDN = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted(\/[^?#]*)/;
const AJAX_CDN = "https://ajax.aspnetcdn.com/";
const ANY_ORIGIN = { "Access-Control-Allow-Origin": "*" };

/**
 * Lets the shipped pages run unchanged: Microsoft's two script hosts are answered from this
 * machine, everything else that is not local is refused and added to `refused`.
 */
export async function routeOffice(
  context: BrowserContext,
  refused: string[],
  { overlay }: { readonly overlay: boolean },
): Promise<void> {
  if (overlay) await context.addInitScript(await browserScript("overlay.ts"));
  await context.route(isOutside, async (route) => {
    const url = route.request().url();
    if (await answered(route, url)) return;
    refused.push(`request: ${url}`);
    await route.abort("blockedbyclient");
  });
}

async function answered(route: Route, url: string): Promise<boolean> {
  const body = await cdnFile(url);
  if (body === undefined) return false;
  await route.fulfill({ body, contentType: "text/javascript", headers: ANY_ORIGIN });
  return true;
}

async function cdnFile(url: string): Promise<Buffer | string | undefined> {
  const path = OFFICE_CDN.exec(url)?.[1];
  if (path !== undefined) return officeJsFile(path);
  return url.startsWith(AJAX_CDN) ? browserScript("microsoftAjax.ts") : undefined;
}

function isOutside(url: URL): boolean {
  const isLocal = url.protocol === "https:" && url.hostname === "localhost";
  return !isLocal && !["data:", "blob:", "about:"].includes(url.protocol);
}
