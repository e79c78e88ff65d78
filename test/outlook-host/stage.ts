import type { Browser, BrowserContext, Page } from "playwright-core";

import { launchChromium } from "./chromium";
import type {} from "./page/drivingApi";
import { routeOffice } from "./routes";
import { startServers, type Servers } from "./server";

export interface StageOptions {
  /** As in the page's own query: `client`, `lang`, `theme`. */
  readonly query?: Readonly<Record<string, string>>;
  /** False leaves Office.js exactly as Microsoft shipped it. */
  readonly overlay?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OutlookPage {
  readonly page: Page;
  /** Requests that would have left this machine, uncaught exceptions and console errors. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * A browser and the two servers over one built add-in, for the tests of one file. Its pages are
 * served as they are shipped; a request that would leave the machine is refused and complained of.
 */
export class Stage {
  private constructor(
    private readonly browser: Browser,
    readonly servers: Servers,
  ) {}

  static async open(siteFolder: string, samplesFolder?: string): Promise<Stage> {
    const servers = await startServers({
      siteFolder,
      samplesFolder,
      hostPort: 0,
      addinPort: 0,
      office: "cdn",
    });
    return new Stage(await launchChromium(), servers);
  }

  /** Outlook in a fresh browser profile, ready to be driven through `window.outlook`. */
  async outlook(options: StageOptions = {}): Promise<OutlookPage> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      locale: "da-DK",
      timezoneId: "Europe/Copenhagen",
      viewport: options.viewport ?? { width: 1280, height: 800 },
    });
    const complaints: string[] = [];
    await routeOffice(context, complaints, { overlay: options.overlay ?? true });
    const page = await context.newPage();
    listen(context, page, complaints);
    const query = new URLSearchParams(options.query).toString();
    await page.goto(`${this.servers.hostUrl}${query === "" ? "" : `?${query}`}`);
    await page.waitForFunction(() => window.outlook !== undefined);
    return { page, complaints, close: () => context.close() };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.servers.close();
  }
}

function listen(context: BrowserContext, page: Page, complaints: string[]): void {
  page.on("pageerror", (reason) => complaints.push(`exception: ${reason.stack ?? reason.message}`));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
}
