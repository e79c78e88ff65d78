import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../outlook-host/chromium";

const folder = join(__dirname, "../../assets");
/** Up to here the small drawing is used: a larger envelope and thinner lines. */
const smallest = 24;

export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** Draws `assets/icon-<size>.png` from the SVG. Run with `npx tsx test/assets/renderIcons.ts`. */
async function renderIcons(): Promise<void> {
  const browser = await launchChromium();
  for (const size of iconSizes) await renderIcon(browser, size);
  await browser.close();
}

async function renderIcon(browser: Browser, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(
    join(folder, size > smallest ? "icon.svg" : "icon-small.svg"),
    "utf8",
  );
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
  await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
  await page.close();
}

if (require.main === module) void renderIcons();
