import { createHash } from "node:crypto";

/** The namespace for addresses. Source: RFC 9562, section 6.6. */
const urlNamespace = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/** The name-based UUID (version 5) of an address. Source: RFC 9562, section 5.5. */
export function uuidV5(address: string): string {
  const namespace = Buffer.from(urlNamespace.replace(/-/g, ""), "hex");
  const bytes = createHash("sha1").update(namespace).update(address, "utf8").digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex").slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
