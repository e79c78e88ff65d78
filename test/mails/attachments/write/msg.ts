import { compoundFile } from "./compoundFile";
import type { Storage } from "./compoundFile";

export interface Message {
  readonly subject: string;
  readonly body: string;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** An Outlook message file (MS-OXMSG): a stream for each property, named by its tag. */
export function msg({ subject, body, to, files = [] }: Message): Uint8Array {
  const recipients = to.map(({ name, address }, index): [string, Storage] => [
    `__recip_version1.0_#0000000${index}`,
    { ...property("3001001F", name), ...property("39FE001F", address), ...properties(8) },
  ]);
  const attachments = files.map(({ name, bytes }, index): [string, Storage] => [
    `__attach_version1.0_#0000000${index}`,
    { ...property("3707001F", name), "__substg1.0_37010102": bytes, ...properties(8) },
  ]);
  return compoundFile({
    ...property("001A001F", "IPM.Note"),
    ...property("0037001F", subject),
    ...property("1000001F", body),
    ...property("0C1A001F", "Lone Bach"),
    ...property("5D01001F", "lone.bach@kommune.example"),
    ...properties(32),
    ...Object.fromEntries(recipients),
    ...Object.fromEntries(attachments),
  });
}

function property(tag: string, value: string): Storage {
  return { [`__substg1.0_${tag}`]: value };
}

/** No properties of fixed length, only the header. */
function properties(size: number): Storage {
  return { "__properties_version1.0": new Uint8Array(size) };
}
