import type { ClientProfile } from "../model/clientProfile";

export interface FrameAddress {
  readonly conversationId: string;
  /** For `iframe.name`: Office.js reads who hosts it from there. */
  readonly name: string;
  readonly url: string;
}

/** What the overlay in the add-in's page is told, beside Office.js's own fields. */
export interface OverlaySettings {
  readonly client: ClientProfile;
  readonly throwing: readonly string[];
}

let frames = 0;

/** Address and window name by which an add-in page finds its host. */
export function frameAddress(
  page: string,
  addinId: string,
  locale: string,
  overlay: OverlaySettings,
): FrameAddress {
  frames += 1;
  const conversationId = `conversation-${frames}`;
  const hostInfo = `Outlook$Web$16.01$${locale}$${conversationId}$$disableLogging$0`;
  const name = JSON.stringify({
    baseFrameName: `addin-${frames}`,
    hostInfo,
    xdmInfo: `${conversationId}|${addinId}|${location.origin}`,
    serializerVersion: 1,
    flights: "[]",
    standIn: overlay,
  });
  const url = new URL(page);
  // The library expects the dollar signs as they are, which `searchParams` would encode.
  url.search += `${url.search === "" ? "?" : "&"}_host_Info=${hostInfo}`;
  return { conversationId, name, url: url.href };
}
