import { existsSync, mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Locator, Page } from "playwright-core";

const project = join(__dirname, "..", "..", "..");
const folder = join(project, "docs", "screens");

/** `SCREENS=1 npx jest test/e2e` takes the pictures anew; look at them before they are committed. */
const takesPictures = process.env.SCREENS === "1";

/** The pictures of one story, in the order they are taken: `<story>-1.png`, `<story>-2.png`, … */
export class FilmStrip {
  private frames = 0;

  constructor(private readonly story: string) {}

  /** @throws Error where the picture is neither taken nor there */
  async take(page: Page): Promise<void> {
    this.frames += 1;
    await picture(page, `${this.story}-${this.frames}`);
  }
}

/** A picture of its own name, of the whole window or of one thing in it. */
export async function picture(of: Page | Locator, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  if (takesPictures) {
    mkdirSync(folder, { recursive: true });
    await of.screenshot({ path, animations: "disabled", caret: "hide" });
  } else if (!existsSync(path)) {
    throw new Error(`${relative(project, path)} is missing: SCREENS=1 npx jest test/e2e takes it.`);
  }
}
