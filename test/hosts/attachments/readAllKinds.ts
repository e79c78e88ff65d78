import { fileReading } from "../../../src/hosts/attachments/fileReading";
import { readersOnDemand } from "../../../src/hosts/attachments/onDemand/readersOnDemand";
import { pdf } from "../../mails/attachments/write/pdf";
import { onDemand, readable, unreadable } from "../../mails/attachments/files";

/**
 * Prints what each sample file says, as JSON. A program of its own, because pdf.js is an ECMAScript
 * module fetched on demand, which Jest's sandbox cannot do.
 */
async function main(): Promise<void> {
  const reads = fileReading(readersOnDemand(), 30_000);
  const all: { readonly [name: string]: Uint8Array } = {
    ...readable,
    ...onDemand,
    ...Object.fromEntries(Object.entries(unreadable).map(([name, [bytes]]) => [name, bytes])),
    "link.pdf": pdf([["Se planen her"]], undefined, "https://plan.example/hanne-madsen"),
    "broken.pdf": pdf([["Hej"]]).slice(0, 60),
    "broken.msg": onDemand["besked.msg"]!.slice(0, 1024),
  };
  const said: { [name: string]: unknown } = {};
  for (const [name, bytes] of Object.entries(all))
    said[name] = await reads({ name, mediaType: "", bytes });
  process.stdout.write(JSON.stringify(said));
}

void main();
