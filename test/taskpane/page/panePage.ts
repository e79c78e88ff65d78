import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../outlook-host/chromium";
import { buildPaneScript } from "./buildPaneScript";

const document = `<!doctype html><html><head><meta charset="utf-8"><title>Postvagt</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { margin: 0 }</style></head>
<body><div id="pane"></div><script src="pane.js"></script></body></html>`;

export interface Shown {
  readonly state: string;
  readonly lang?: string;
}

/** A browser that shows the pane over drafts in memory, in any state and language. */
export class PanePage {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  static async open(): Promise<PanePage> {
    const [script, browser] = await Promise.all([buildPaneScript(), launchChromium()]);
    return new PanePage(browser, script);
  }

  /** @param use is given the page; whatever the page complained about fails the test afterwards */
  async show(shown: Shown, use: (page: Page) => Promise<void>): Promise<void> {
    const { state, lang = "da" } = shown;
    const context = await this.browser.newContext({
      viewport: { width: 340, height: 700 },
      deviceScaleFactor: 2,
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (line) => {
      if (line.type() === "error" || line.type() === "warning") complaints.push(line.text());
    });
    await page.route("https://pane.example/**", (route) =>
      route.request().url().endsWith("pane.js")
        ? route.fulfill({ contentType: "text/javascript", body: this.script })
        : route.fulfill({ contentType: "text/html", body: document }),
    );
    await page.goto(`https://pane.example/?${new URLSearchParams({ state, lang })}`);
    await page
      .locator(state === "loading" ? "[role=progressbar]" : "h1")
      .first()
      .waitFor();
    try {
      await use(page);
    } finally {
      await context.close();
    }
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
