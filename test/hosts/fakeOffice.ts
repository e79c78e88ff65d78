/** How one call of Office misbehaves. `late` answers only after the given milliseconds. */
export type Fault = "fail" | "throw" | "silent" | { readonly late: number };

export interface FakeItemState {
  readonly subject?: string;
  readonly body?: string;
  readonly bodyType?: "html" | "text";
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  readonly location?: string;
  /** Rooms and other places Outlook keeps apart from the line; absent in a client without them. */
  readonly places?: readonly string[];
  readonly from?: string;
  readonly itemClass?: string;
  readonly isPrivate?: boolean;
  readonly attachments?: readonly Partial<Office.AttachmentDetailsCompose>[];
  /** By the file's id; where none are given the client has no such call. */
  readonly contents?: Readonly<Record<string, { content: string; format: string }>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly session?: Readonly<Record<string, string>>;
  readonly label?: string;
  readonly openedWith?: string;
}

export interface FakeOffice {
  /** Every call in order, as `subject.getAsync`. */
  readonly calls: string[];
  /** By call name; `*` is every call. Counted names, `body.getAsync#2`, hit one call only. */
  readonly faults: Record<string, Fault>;
  /** The item as it stands now. */
  readonly state: MutableState;
  /** Calls whose answer is still to come. */
  readonly unanswered: () => number;
  /** Most calls that were under way at the same time. */
  readonly mostAtATime: () => number;
  /** Puts it in place as the global `Office`. */
  install(): void;
}

type MutableState = {
  -readonly [key in keyof FakeItemState]-?: FakeItemState[key] extends
    readonly (infer Each)[] | undefined
    ? Each[]
    : NonNullable<FakeItemState[key]> extends Readonly<Record<string, string>>
      ? Record<string, string>
      : NonNullable<FakeItemState[key]>;
} & {
  notifications: Record<string, Office.NotificationMessageDetails>;
  delivery: Date | 0;
  sent: number;
  opened: unknown[];
};

type Callback = (result: unknown) => void;

/** Milliseconds Office takes for a call that goes well. */
const latency = 5;

/**
 * A small Office over one item being written, for tests of the hosts and handlers: every call
 * answers through its callback after a moment, and can be made to misbehave by name.
 */
export function fakeOffice(form: "message" | "appointment", given: FakeItemState = {}): FakeOffice {
  const state = stateOf(given);
  const calls: string[] = [];
  const faults: Record<string, Fault> = {};
  let running = 0;
  let most = 0;

  function method<Args extends unknown[]>(name: string, carryOut: (...args: Args) => unknown) {
    return (...args: unknown[]) => {
      const callback = args.pop() as Callback;
      calls.push(name);
      const count = calls.filter((each) => each === name).length;
      const fault = faults[`${name}#${count}`] ?? faults[name] ?? faults["*"];
      if (fault === "throw") throw new Error(`${name} is not permitted`);
      if (fault === "silent") return;
      running += 1;
      most = Math.max(most, running);
      setTimeout(
        () => {
          running -= 1;
          callback(fault === "fail" ? failed() : answered(() => carryOut(...(args as Args))));
        },
        typeof fault === "object" ? fault.late : latency,
      );
    };
  }

  function answered(carryOut: () => unknown): unknown {
    try {
      return { status: "succeeded", value: carryOut() };
    } catch {
      return failed();
    }
  }

  const line = (name: "subject" | "location") => ({
    getAsync: method(`${name}.getAsync`, () => state[name]),
    setAsync: method(`${name}.setAsync`, (text: string) => void (state[name] = text)),
  });
  const recipients = (name: "to" | "cc" | "bcc" | "required" | "optional") => ({
    getAsync: method(`${name}.getAsync`, () => state[name].map(detailsOf)),
    setAsync: method(`${name}.setAsync`, (list: Office.EmailAddressDetails[]) => {
      state[name] = list.map(({ emailAddress }) => emailAddress);
    }),
    addAsync: method(`${name}.addAsync`, (list: Office.EmailAddressDetails[]) => {
      state[name].push(...list.map(({ emailAddress }) => emailAddress));
    }),
  });

  const shared = {
    itemType: form,
    subject: line("subject"),
    body: {
      getTypeAsync: method("body.getTypeAsync", () => state.bodyType),
      getAsync: method("body.getAsync", () => state.body),
      setAsync: method("body.setAsync", (text: string) => void (state.body = text)),
    },
    getAttachmentsAsync: method("getAttachmentsAsync", () => state.attachments),
    getAttachmentContentAsync: given.contents
      ? method("getAttachmentContentAsync", (id: string) => {
          const content = given.contents?.[id];
          if (content === undefined) throw new Error("no such attachment");
          return content;
        })
      : undefined,
    getItemIdAsync: method("getItemIdAsync", () => "AAMk"),
    getInitializationContextAsync: method("getInitializationContextAsync", () => state.openedWith),
    sessionData: {
      getAllAsync: method("sessionData.getAllAsync", () => ({ ...state.session })),
      setAsync: method("sessionData.setAsync", (key: string, value: string) => {
        state.session[key] = value;
      }),
    },
    notificationMessages: {
      getAllAsync: method("notificationMessages.getAllAsync", () =>
        Object.values(state.notifications),
      ),
      addAsync: method(
        "notificationMessages.addAsync",
        (key: string, details: Office.NotificationMessageDetails) => {
          state.notifications[key] = { ...details, key };
        },
      ),
      replaceAsync: method(
        "notificationMessages.replaceAsync",
        (key: string, details: Office.NotificationMessageDetails) => {
          state.notifications[key] = { ...details, key };
        },
      ),
      removeAsync: method("notificationMessages.removeAsync", (key: string) => {
        delete state.notifications[key];
      }),
    },
    sensitivityLabel: {
      getAsync: method("sensitivityLabel.getAsync", () => state.label),
      setAsync: method("sensitivityLabel.setAsync", (id: string) => void (state.label = id)),
    },
  };
  const message = {
    ...shared,
    to: recipients("to"),
    cc: recipients("cc"),
    bcc: recipients("bcc"),
    from: { getAsync: method("from.getAsync", () => detailsOf(state.from)) },
    getComposeTypeAsync: method("getComposeTypeAsync", () => ({ composeType: "newMail" })),
    getItemClassAsync: method("getItemClassAsync", () => state.itemClass),
    internetHeaders: {
      getAsync: method("internetHeaders.getAsync", (names: string[]) =>
        Object.fromEntries(
          names.filter((name) => name in state.headers).map((name) => [name, state.headers[name]]),
        ),
      ),
      setAsync: method("internetHeaders.setAsync", (headers: Record<string, string>) => {
        Object.assign(state.headers, headers);
      }),
      removeAsync: method("internetHeaders.removeAsync", (names: string[]) => {
        names.forEach((name) => delete state.headers[name]);
      }),
    },
    delayDeliveryTime: {
      getAsync: method("delayDeliveryTime.getAsync", () => state.delivery),
      setAsync: method("delayDeliveryTime.setAsync", (time: Date) => void (state.delivery = time)),
    },
    sendAsync: method("sendAsync", () => void (state.sent += 1)),
  };
  const appointment = {
    ...shared,
    requiredAttendees: recipients("required"),
    optionalAttendees: recipients("optional"),
    organizer: { getAsync: method("organizer.getAsync", () => detailsOf(state.from)) },
    location: line("location"),
    enhancedLocation: given.places && {
      getAsync: method("enhancedLocation.getAsync", () =>
        given.places?.map((displayName) => ({ displayName })),
      ),
    },
    sensitivity: {
      getAsync: method("sensitivity.getAsync", () => (state.isPrivate ? "private" : "normal")),
      setAsync: method("sensitivity.setAsync", (value: string) => {
        state.isPrivate = value === "private";
      }),
    },
  };

  function install(): void {
    (globalThis as Record<string, unknown>).Office = {
      context: {
        displayLanguage: "da-DK",
        requirements: { isSetSupported: () => true },
        mailbox: {
          item: form === "message" ? message : appointment,
          userProfile: { emailAddress: "lone.bach@jammerbugt.dk" },
          displayNewMessageFormAsync: method("displayNewMessageFormAsync", (parameters) => {
            state.opened.push(parameters);
          }),
        },
      },
      MailboxEnums: { SendModeOverride: { PromptUser: "promptUser" } },
      onReady: () => Promise.resolve(),
      actions: { associate: () => undefined },
    };
  }

  return { calls, faults, state, unanswered: () => running, mostAtATime: () => most, install };
}

function failed(): unknown {
  return { status: "failed", error: { code: 9020, name: "GenericResponseError", message: "" } };
}

function detailsOf(address: string): Partial<Office.EmailAddressDetails> {
  return { displayName: address.split("@")[0]!, emailAddress: address };
}

function stateOf(given: FakeItemState): MutableState {
  return {
    subject: "",
    body: "",
    bodyType: "html",
    location: "",
    from: "lone.bach@jammerbugt.dk",
    itemClass: "IPM.Note",
    isPrivate: false,
    label: "",
    contents: {},
    openedWith: "",
    ...given,
    to: [...(given.to ?? [])],
    cc: [...(given.cc ?? [])],
    bcc: [...(given.bcc ?? [])],
    required: [...(given.required ?? [])],
    optional: [...(given.optional ?? [])],
    attachments: [...(given.attachments ?? [])],
    places: [...(given.places ?? [])],
    headers: { ...given.headers },
    session: { ...given.session },
    notifications: {},
    delivery: 0,
    sent: 0,
    opened: [],
  };
}
