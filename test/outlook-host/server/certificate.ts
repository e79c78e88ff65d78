import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * One certificate for localhost, kept in `cacheFolder` so that a person accepts it in the browser
 * only once; a new one is made shortly before it runs out.
 */
export async function localhostCertificate(cacheFolder: string): Promise<Certificate> {
  const path = join(cacheFolder, "localhost-certificate.json");
  const kept = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Certificate) : null;
  if (kept !== null && isFresh(kept)) return kept;
  const made = await make();
  mkdirSync(cacheFolder, { recursive: true });
  const own = `${path}.${process.pid}`;
  writeFileSync(own, JSON.stringify(made), { mode: 0o600 });
  renameSync(own, path);
  return made;
}

function isFresh({ cert }: Certificate): boolean {
  return new Date(new X509Certificate(cert).validTo).getTime() > Date.now() + 7 * DAY;
}

async function make(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 365 * DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  return { key, cert };
}
