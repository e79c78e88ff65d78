/** A mail address cut at its last at-sign, the domain folded for comparing. */
export interface MailAddress {
  readonly local: string;
  readonly domain: string;
}

/**
 * Reads one address as a mail server would. `undefined` for whatever is not exactly one plain
 * address: a name with another address inside, several addresses, brackets or quotes out of place.
 * Whoever asks must then expect the worst.
 */
export function mailAddress(written: string): MailAddress | undefined {
  const bare = unwrapped(written.trim());
  const at = bare.lastIndexOf("@");
  const local = bare.slice(0, at);
  const domain = foldAddress(bare.slice(at + 1)).replace(/\.$/, "");
  if (at < 1 || !isDomain(domain) || !isLocal(local)) return undefined;
  return { local: foldAddress(local), domain };
}

/**
 * Lower case for the letters that addresses are written in, and for those alone: the Kelvin sign
 * must not become a k.
 */
export function foldAddress(written: string): string {
  return written.replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => letter.toLowerCase());
}

function unwrapped(written: string): string {
  return /^<[^<>]*>$/.test(written) ? written.slice(1, -1).trim() : written;
}

function isLocal(local: string): boolean {
  return /^"[^"\\]*"$/.test(local) || !/[\s@<>()[\],;:"\\]/.test(local);
}

function isDomain(domain: string): boolean {
  return domain !== "" && !/[\s@<>()[\],;:"\\/]|\.\.|^\./.test(domain);
}
