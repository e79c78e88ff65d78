import { execFileSync } from "node:child_process";
import { bundleSizes } from "./bundleSizes";
import { engineSpeed } from "./engineSpeed";
import { growth, markupGrowth } from "./growth";
import { paneStart } from "./paneStart";
import { sendPath } from "./sendPath";
import { unusualMails } from "./unusualMails";

/** `npm run bench`: figures as ratios within one run, on the production build. */
async function bench(): Promise<void> {
  execFileSync("npm", ["run", "-s", "build"], { stdio: ["ignore", "ignore", "inherit"] });
  print("The engine over mail text", await engineSpeed());
  print("Unusual mails", await unusualMails());
  print("All detectors over hostile text, the five that grow most", growth());
  print("Reading HTML that never ends, the five that grow most", markupGrowth());
  print("Start-up and Send in the bare runtime", await sendPath());
  print("The pane, in the browser", await paneStart());
  print("Sizes", bundleSizes());
}

function print(title: string, lines: readonly string[]): void {
  console.log([`${title}`, ...lines.map((line) => `  ${line}`), ""].join("\n"));
}

void bench();
