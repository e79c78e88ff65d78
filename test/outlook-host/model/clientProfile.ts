/** How one Outlook client differs from the others, as far as an add-in can notice. */
export interface ClientProfile {
  readonly name: string;
  /** Highest Mailbox requirement set the client declares. */
  readonly mailbox: string;
  /** `Office.context.diagnostics.hostName` and `Office.context.platform`. */
  readonly hostName: "OutlookWebApp" | "newOutlookWindows" | "Outlook";
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  readonly hostVersion: string;
  readonly rendersMarkdown: boolean;
  /** Where `commandId` puts its button: beside Don't Send, or in its place. */
  readonly takeAction: "third" | "inPlaceOfDontSend";
}

const web: ClientProfile = {
  name: "web",
  mailbox: "1.16",
  hostName: "OutlookWebApp",
  platform: "OfficeOnline",
  hostVersion: "20261120001.10",
  rendersMarkdown: true,
  takeAction: "third",
};

const named: Readonly<Record<string, ClientProfile>> = {
  web,
  new: { ...web, name: "new", hostName: "newOutlookWindows", platform: "PC" },
  classic: {
    ...web,
    name: "classic",
    mailbox: "1.15",
    hostName: "Outlook",
    platform: "PC",
    hostVersion: "16.0.18324.20172",
  },
  mac: {
    ...web,
    name: "mac",
    mailbox: "1.14",
    hostName: "Outlook",
    platform: "Mac",
    hostVersion: "16.100.25081015",
    rendersMarkdown: false,
    takeAction: "inPlaceOfDontSend",
  },
};

/**
 * The profile called `name`, or Outlook on the web held back to a requirement set ("1.12").
 * @throws Error that lists the names where there is no such profile
 */
export function clientProfile(name: string): ClientProfile {
  const profile = named[name];
  if (profile !== undefined) return profile;
  const minor = /^1\.(\d+)$/.exec(name)?.[1];
  if (minor === undefined) {
    throw new Error(`No client "${name}": ${Object.keys(named).join(", ")} or a set such as 1.14`);
  }
  return { ...web, name, mailbox: name, rendersMarkdown: Number(minor) >= 15 };
}

/** Whether the client has reached a requirement set, both written as "1.14". */
export function hasMailbox(client: ClientProfile, set: string): boolean {
  return Number(client.mailbox.split(".")[1]) >= Number(set.split(".")[1]);
}
