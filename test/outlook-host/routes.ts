import type { BrowserContext, Route } from "playwright-core";
import { join } from "node:path";

import { browserScript } from "./server/browserScript";
import { officeJsFile } from "./server/officeJs";

const OFFICE_CDN = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted(\/[^?#]*)/;
const AJAX_CDN = "https://ajax.aspnetcdn.com/";
const ANY_ORIGIN = { "Access-Control-Allow-Origin": "*" };

export interface RouteReport {
  /** Addresses outside this machine that were asked for and refused; a test wants none. */
  readonly refused: readonly string[];
}

/**
 * Lets the shipped pages run unchanged: Microsoft's two script hosts are answered from this
 * machine, everything else that is not local is refused and reported.
 */
export async function routeOffice(
  context: BrowserContext,
  { overlay = true }: { readonly overlay?: boolean } = {},
): Promise<RouteReport> {
  const refused: string[] = [];
  if (overlay) await context.addInitScript(script("overlay.ts"));
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (isLocal(url)) return route.continue();
    if (await answered(route, url)) return;
    refused.push(url);
    await route.abort("blockedbyclient");
  });
  return { refused };
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
  return url.startsWith(AJAX_CDN) ? script("microsoftAjax.ts") : undefined;
}

function isLocal(url: string): boolean {
  return /^(https:\/\/localhost[:/]|data:|blob:|about:)/.test(url);
}

function script(name: string): string {
  return browserScript(join(__dirname, name)) ?? "";
}
