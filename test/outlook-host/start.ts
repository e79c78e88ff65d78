import { siteFolder, watchSite } from "./buildSite";
import { startServers } from "./server";

/** `npm start`: builds the add-in, serves it with the page that plays Outlook, and says where. */
async function start(): Promise<void> {
  // A port in use shall be said at once, not after the build.
  const { hostUrl } = await startServers({
    siteFolder,
    hostPort: port("HOST_PORT", 8443),
    addinPort: port("ADDIN_PORT", 3443),
  });
  say("Bygger tilføjelsesprogrammet … – Building the add-in …");
  let isFirst = true;
  await watchSite((complaints) => {
    if (complaints !== "") console.error(complaints);
    else if (!isFirst) say("Bygget igen. – Built again.");
    isFirst = false;
  });
  say("");
  say(`Åbn ${hostUrl} i en browser. Den spørger én gang, om du stoler på certifikatet.`);
  say(`Open ${hostUrl} in a browser. It asks once whether you trust the certificate.`);
  say("");
  say(`Svensk: ${hostUrl}?lang=sv   English: ${hostUrl}?lang=en   Stop: Ctrl+C`);
}

function port(name: string, otherwise: number): number {
  const given = process.env[name];
  if (given === undefined) return otherwise;
  if (!/^\d+$/.test(given)) throw new Error(`${name} must be a port number, not "${given}".`);
  return Number(given);
}

function say(line: string): void {
  console.log(line);
}

start().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exit(1);
});
