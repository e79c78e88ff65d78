import { join } from "node:path";

import { addinSite } from "./server/addinSite";
import { localhostCertificate } from "./server/certificate";
import { hostSite } from "./server/hostSite";
import { closeServer, listen, portOf } from "./server/listen";

const PROJECT = join(__dirname, "..", "..");

export interface ServerOptions {
  /** Folder of the built add-in. */
  readonly siteFolder: string;
  /** 8443 unless given; 0 for any free port. */
  readonly hostPort?: number;
  /** 3443 unless given; 0 for any free port. */
  readonly addinPort?: number;
  /** `local` for a person's browser, `cdn` (pages as shipped) for tests that route the CDN. */
  readonly office?: "local" | "cdn";
  readonly samplesFolder?: string;
  /** Used where the built site holds no manifest.xml. */
  readonly manifestFile?: string;
}

export interface Servers {
  /** Address of the page that plays Outlook. */
  readonly hostUrl: string;
  /** Address under which the add-in is served. */
  readonly addinUrl: string;
  close(): Promise<void>;
}

/**
 * Starts the two servers on `https://localhost`: Outlook's page and the add-in are of different
 * origins, as in reality, yet of one host name, without which Office.js trusts no host.
 */
export async function startServers(options: ServerOptions): Promise<Servers> {
  const certificate = await localhostCertificate(join(PROJECT, ".cache"));
  let hostOrigin = "";
  let addinOrigin = "";
  const { siteFolder, office = "local" } = options;
  const addin = await listen(
    certificate,
    options.addinPort ?? 3443,
    addinSite({ siteFolder, office, hostOrigin: () => hostOrigin }),
  );
  addinOrigin = `https://localhost:${portOf(addin)}`;
  const host = await listen(
    certificate,
    options.hostPort ?? 8443,
    hostSite({
      siteFolder,
      manifestFile: options.manifestFile ?? join(PROJECT, "manifest.xml"),
      samplesFolder: options.samplesFolder ?? join(PROJECT, "test", "mails", "samples"),
      addinOrigin: () => addinOrigin,
    }),
  ).catch(async (reason: unknown) => {
    await closeServer(addin);
    throw reason;
  });
  hostOrigin = `https://localhost:${portOf(host)}`;
  return {
    hostUrl: `${hostOrigin}/`,
    addinUrl: `${addinOrigin}/`,
    close: async () => void (await Promise.all([closeServer(host), closeServer(addin)])),
  };
}
