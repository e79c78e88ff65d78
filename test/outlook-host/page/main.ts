import { clientProfile } from "../model/clientProfile";
import { ItemStore } from "../model/itemStore";
import { newMailbox } from "../model/mailbox";
import type { Sample } from "../samples/sample";
import { DrivingApi } from "./drivingApi";
import { readManifest } from "./manifest";
import { Outlook } from "./outlook";
import { Session } from "./session";
import { strings } from "./strings/strings";
import { windowView } from "./views/windowView";

const LOCALES: Readonly<Record<string, string>> = { da: "da-DK", sv: "sv-SE", en: "en-US" };

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const locale = LOCALES[query.get("lang") ?? "da"] ?? "en-US";
  const [samples, addin, manifest] = await Promise.all([
    fetched("samples.json").then((response) => response.json() as Promise<readonly Sample[]>),
    fetched("addin.json").then((response) => response.json() as Promise<{ origin: string }>),
    fetched("manifest.xml").then((response) => response.text()),
  ]);
  const session = new Session({
    strings: strings(locale),
    locale,
    client: clientProfile(query.get("client") ?? "web"),
    mailbox: newMailbox({ labelsEnabled: query.has("labels") }),
    manifest: readManifest(manifest, locale, addin.origin),
    addinOrigin: addin.origin,
    entries: samples.map(({ file, title, folder, item }) => ({
      file,
      title,
      folder,
      store: new ItemStore(item),
    })),
  });
  document.documentElement.lang = locale;
  document.documentElement.dataset.theme = query.get("theme") ?? "light";
  const outlook = new Outlook(session);
  document.body.replaceChildren(windowView(outlook));
  window.outlook = new DrivingApi(outlook);
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}

start().catch((reason: unknown) => {
  const text = reason instanceof Error ? reason.message : String(reason);
  document.body.replaceChildren(
    Object.assign(document.createElement("pre"), { textContent: text }),
  );
});
