import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

import { installedChromium } from "./chromium/installedChromium";
import { unpackChromium } from "./chromium/unpackChromium";

const PROJECT = join(__dirname, "..", "..");

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

interface Start {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
}

/**
 * A headless Chromium for the browser tests, in this order: `CHROMIUM_PATH`, a Chromium or Chrome
 * on the machine, the one in `@sparticuz/chromium`. It runs as users run it: several processes,
 * web security on.
 * @throws Error that says in one line what to do, with each attempt's reason as `cause`
 */
export async function launchChromium(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Browser> {
  const reasons: string[] = [];
  for (const start of starts(environment)) {
    try {
      return await launch(start());
    } catch (reason) {
      reasons.push(firstLines(reason));
    }
  }
  throw new Error(
    "No Chromium starts here: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.",
    { cause: reasons.join("\n---\n") },
  );
}

function starts(environment: NodeJS.ProcessEnv): readonly (() => Start)[] {
  const installed = installedChromium(environment).map((executablePath) => () => ({
    executablePath,
  }));
  return [...installed, () => packed(environment, false), () => packed(environment, true)];
}

function packed(environment: NodeJS.ProcessEnv, withLibraries: boolean): Start {
  const { executable, libraries, fontconfig } = unpackChromium(PROJECT);
  const env: Record<string, string> = {};
  for (const name of Object.keys(environment)) env[name] = environment[name] ?? "";
  env.FONTCONFIG_FILE = fontconfig;
  if (withLibraries) env.LD_LIBRARY_PATH = libraries;
  return { executablePath: executable, env };
}

function launch({ executablePath, env }: Start): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    env,
    chromiumSandbox: false,
    args: root ? [...QUIET, "--no-sandbox"] : QUIET,
  });
}

function firstLines(reason: unknown): string {
  return String(reason).split("\n").slice(0, 12).join("\n");
}
