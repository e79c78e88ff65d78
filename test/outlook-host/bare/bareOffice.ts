import { answer } from "../model/answer";
import type { Call } from "../model/call";
import { hasMailbox, type ClientProfile } from "../model/clientProfile";
import type { Faults } from "../model/fault";
import { outlookMembers, type OutlookMember } from "./outlookMember";

export interface BareCall {
  readonly api: string;
  readonly parameters: unknown;
}

/** What the runtime of one bare context needs to answer its bundle. */
export interface BareSetting {
  readonly call: Call;
  readonly client: ClientProfile;
  readonly locale: string;
  readonly faults: Faults;
  readonly trace: BareCall[];
  /** A copy made of the context's own objects and arrays. */
  readonly inRealm: (value: unknown) => unknown;
  readonly realmDate: (milliseconds: number) => unknown;
  readonly never: () => unknown;
  /** True while the bundle's top level runs, when nothing but `associate` is there yet. */
  readonly isLoading: () => boolean;
  readonly caught: (reason: unknown) => void;
}

type Handler = (event: unknown) => void;

/**
 * An `Office` as classic Outlook's JavaScript-only runtime has it: functions are associated at the
 * top level, `onReady` runs nothing, and the context can only be touched from within a handler.
 */
export function bareOffice(setting: BareSetting, associated: Map<string, Handler>): object {
  const context = bareContext(setting);
  const office = {
    onReady: () => setting.never(),
    actions: {
      associate: (name: string, handler: Handler) =>
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

function mailboxEnums(client: ClientProfile): object {
  return {
    AttachmentContentFormat: {
      Base64: "base64",
      Url: "url",
      Eml: "eml",
      ICalendar: "iCalendar",
    },
    AttachmentType: { File: "file", Item: "item", Cloud: "cloud" },
    ItemNotificationMessageType: {
      InformationalMessage: "informationalMessage",
      ProgressIndicator: "progressIndicator",
      ErrorMessage: "errorMessage",
      InsightMessage: "insightMessage",
    },
    ItemType: { Message: "message", Appointment: "appointment" },
    ActionType: { ShowTaskPane: "showTaskPane" },
    AppointmentSensitivityType: {
      Normal: "normal",
      Personal: "personal",
      Private: "private",
      Confidential: "confidential",
    },
    ...(hasMailbox(client, "1.14") ? { SendModeOverride: { PromptUser: "promptUser" } } : {}),
  };
}

function bareContext(setting: BareSetting): object {
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

function bareItem(setting: BareSetting): object {
  const { item } = setting.call.store;
  const made: Record<string, any> = {
    itemType: item.kind === "appointmentCompose" ? "appointment" : "message",
    conversationId: item.conversationId ?? null,
    ...(hasMailbox(setting.client, "1.14") ? { inReplyTo: item.inReplyTo ?? null } : {}),
  };
  for (const member of outlookMembers(item)) {
    const [first = "", second] = member.path.split(".");
    const method = (...given: readonly unknown[]) => invoke(member, given, setting);
    if (second === undefined) made[first] = method;
    else (made[first] = made[first] ?? {})[second] = method;
  }
  return made;
}

function invoke(
  member: OutlookMember,
  given: readonly any[],
  setting: BareSetting,
  wire?: unknown,
): void {
  const { call, faults, trace } = setting;
  if (faults.throwing().includes(member.path)) throw new Error(`${member.path} refuses`);
  const callback = given.find((one) => typeof one === "function");
  const options = given.slice(member.required).find((one) => typeof one === "object");
  const parameters = wire ?? member.parameters?.(given, options);
  trace.push({ api: member.path, parameters });
  answer(member.dispatchId, parameters, call, faults, (reply) =>
    setTimeout(() => {
      try {
        callback?.(asyncResult(reply, member, options?.asyncContext, setting));
      } catch (reason) {
        setting.caught(reason);
      }
    }, 0),
  );
}

function asyncResult(
  reply: any,
  member: OutlookMember,
  asyncContext: unknown,
  { inRealm, realmDate }: BareSetting,
): object {
  if (reply.error) {
    const { errorCode: code } = reply;
    return {
      status: "failed",
      error: { name: "Error", message: `Error ${code}`, code },
      asyncContext,
    };
  }
  const value = member.value?.(reply.data, { date: realmDate }) ?? reply.data;
  const isPlain = typeof value === "object" && value !== null && !isDate(value);
  return { status: "succeeded", value: isPlain ? inRealm(value) : value, asyncContext };
}

function isDate(value: object): boolean {
  return Object.prototype.toString.call(value) === "[object Date]";
}
