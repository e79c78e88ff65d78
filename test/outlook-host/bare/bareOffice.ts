import type { Call } from "../model/call";
import { hasMailbox, type ClientProfile } from "../model/clientProfile";
import type { Faults } from "../model/fault";
import type { BareContext } from "./bareContext";
import { bareItem } from "./bareItem";
import { invoke } from "./invoke";
import { mailboxEnums } from "./mailboxEnums";

export interface BareCall {
  readonly api: string;
  readonly parameters: unknown;
}

/** What the runtime of one bare context needs to answer its bundle. */
export interface BareSetting extends Omit<BareContext, "global"> {
  readonly call: Call;
  readonly client: ClientProfile;
  readonly locale: string;
  readonly faults: Faults;
  readonly trace: BareCall[];
  /** True while the bundle's top level runs, when nothing but `associate` is there yet. */
  readonly isLoading: () => boolean;
  readonly caught: (reason: unknown) => void;
}

export type BareHandler = (event: unknown) => void;

/**
 * An `Office` as classic Outlook's JavaScript-only runtime has it: functions are associated at the
 * top level, `onReady` runs nothing, and the context can only be touched from within a handler.
 */
export function bareOffice(setting: BareSetting, associated: Map<string, BareHandler>): object {
  const context = officeContext(setting);
  const office = {
    onReady: () => setting.never(),
    actions: {
      associate: (name: string, handler: BareHandler) =>
        void associated.set(name.toLowerCase(), handler),
    },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    CoercionType: { Text: "text", Html: "html" },
    EventType: {},
    MailboxEnums: mailboxEnums(setting.client),
  };
  Object.defineProperty(office, "context", {
    enumerable: true,
    get: () => {
      if (setting.isLoading()) throw new Error("Office.context is not there at the top level");
      return context;
    },
  });
  return office;
}

function officeContext(setting: BareSetting): object {
  const { client, call, locale } = setting;
  const settings = { ...call.mailbox.roamingSettings };
  return {
    displayLanguage: locale,
    contentLanguage: locale,
    host: "Outlook",
    platform: client.platform,
    diagnostics: { host: "Outlook", platform: client.platform, version: client.hostVersion },
    requirements: {
      isSetSupported: (name: string, version = "1.1") =>
        name.toLowerCase() === "mailbox" && hasMailbox(client, version),
    },
    roamingSettings: {
      get: (name: string) => {
        const text = settings[name];
        return text === undefined ? undefined : setting.inRealm(JSON.parse(text));
      },
      set: (name: string, value: unknown) => void (settings[name] = JSON.stringify(value)),
      remove: (name: string) => void delete settings[name],
      saveAsync: (...given: readonly unknown[]) =>
        invoke({ path: "saveAsync", dispatchId: 404, required: 0 }, given, setting, [settings]),
    },
    mailbox: {
      diagnostics: { hostName: client.hostName, hostVersion: client.hostVersion },
      userProfile: {
        displayName: call.mailbox.displayName,
        emailAddress: call.mailbox.emailAddress,
        timeZone: call.mailbox.timeZone,
      },
      item: bareItem(setting),
    },
  };
}
