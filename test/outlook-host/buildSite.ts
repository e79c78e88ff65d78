import { join } from "node:path";
import webpack from "webpack";

const PROJECT = join(__dirname, "..", "..");

/** The folder the build writes the add-in into. */
export const siteFolder = join(PROJECT, "dist", "site");

/**
 * Builds the add-in and builds it again at every change of its source.
 * @param onBuilt called after each build with what the build complains about, empty when all is well
 * @returns a function that ends the watching
 */
export async function watchSite(onBuilt: (complaints: string) => void): Promise<() => void> {
  const compiler = webpack(configuration());
  return new Promise((resolve, reject) => {
    const watching = compiler?.watch({ aggregateTimeout: 200 }, (reason, stats) => {
      if (reason) return reject(reason);
      onBuilt(stats?.hasErrors() ? stats.toString({ preset: "errors-only", colors: false }) : "");
      resolve(() => watching?.close(() => undefined));
    });
  });
}

function configuration(): webpack.Configuration[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the path is no literal
  const made = require(join(PROJECT, "webpack.config.js")) as (
    environment: Readonly<Record<string, string>>,
    options: { readonly mode: string },
  ) => webpack.Configuration[];
  const mode = "development";
  return made({}, { mode }).map((one) => ({ ...one, mode }));
}
