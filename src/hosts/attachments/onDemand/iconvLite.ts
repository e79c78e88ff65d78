/** The part of iconv-lite that @kenjiuno/msgreader calls, by what every browser has. */
export function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(known(charset)).decode(bytes);
}

/** Names of code pages that browsers spell otherwise or do not know. */
function known(charset: string): string {
  const page = /^(?:cp|windows-?)?(\d+)$/i.exec(charset)?.[1];
  const label = page === undefined ? charset : page === "65001" ? "utf-8" : `windows-${page}`;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return "windows-1252";
  }
}
