import { uuidV5 } from "../uuidV5";

/** The address the manifest in the project is written for. */
export const developmentHost = "https://localhost:3443";

/**
 * The manifest for an add-in served from `host`, an https address without query or fragment; a path
 * is fine. The Id is made from the address, so that one address is one add-in.
 *
 * @throws RangeError when the address is no such address
 */
export function builtManifest(template: string, host: string): string {
  const address = hostAddress(host);
  return template
    .split(developmentHost)
    .join(address)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${uuidV5(address)}</Id>`);
}

/** The address as it is written in the manifest: no trailing slash, host name in lower case. */
export function hostAddress(host: string): string {
  const url = parsed(host);
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || /[&']/.test(url.href))
    throw new RangeError(
      `"${host}" is not an address Outlook will load an add-in from: give it as https://name[:port][/path]`,
    );
  const address = url.origin + url.pathname;
  return address.endsWith("/") ? address.slice(0, -1) : address;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
