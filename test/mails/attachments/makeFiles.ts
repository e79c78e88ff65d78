import { writeFileSync } from "node:fs";
import path from "node:path";
import { onDemand, readable, thirtyPeople, thirtyPeopleMail, unreadable } from "./files";

/** Writes the sample files, for a look at them in real programs: `tsx test/mails/attachments/makeFiles.ts`. */
const files: { readonly [name: string]: Uint8Array } = {
  ...readable,
  ...onDemand,
  ...Object.fromEntries(Object.entries(unreadable).map(([name, [bytes]]) => [name, bytes])),
  "tredive-borgere.docx": thirtyPeople,
  "tredive-borgere.eml": thirtyPeopleMail,
};

for (const [name, bytes] of Object.entries(files))
  writeFileSync(path.join(__dirname, "files", name), bytes);
