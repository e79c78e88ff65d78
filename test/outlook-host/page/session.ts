import type { Call, HostActions } from "../model/call";
import type { ClientProfile } from "../model/clientProfile";
import { Faults } from "../model/fault";
import type { Mailbox } from "../model/mailbox";
import type { SmartAlert } from "../model/smartAlert";
import type { EventLimits, EventOutcome } from "./eventRun";
import type { Folder, MailEntry } from "./mailEntry";
import type { Manifest } from "./manifest";
import type { FrameSetting } from "./officeFrame";
import type { Strings } from "./strings/strings";
import { Trace } from "./trace";

/** What happened to one launch event or function command, for tests and the developer's panel. */
export interface EventRecord {
  readonly type: string;
  readonly functionName: string;
  outcome: "running" | EventOutcome["kind"];
  options?: Readonly<Record<string, unknown>>;
  /** From the start of loading the page to completion. */
  milliseconds?: number;
}

export interface OpenPane {
  readonly controlId: string;
  readonly page: string;
}

export interface Start {
  readonly strings: Strings;
  readonly locale: string;
  readonly client: ClientProfile;
  readonly mailbox: Mailbox;
  readonly manifest: Manifest;
  readonly addinOrigin: string;
  readonly entries: readonly MailEntry[];
}

/** The whole state of the page; whoever changes it calls `changed`. */
export class Session {
  readonly faults = new Faults();
  readonly trace = new Trace();
  readonly events: EventRecord[] = [];
  /** What the add-in did that a real client would cut, ignore or refuse. */
  readonly problems: string[] = [];
  readonly limits: EventLimits = { loadMs: 15_000, handlerMs: 300_000, stillCheckingMs: 5_000 };
  readonly entries: MailEntry[];
  folder: Folder = "drafts";
  current: MailEntry | undefined;
  pane: OpenPane | undefined;
  alert: SmartAlert | undefined;
  isSending = false;
  /** The add-in's pages have not answered: perhaps their certificate is not accepted. */
  addinIsSilent = false;
  hint = "";
  private readonly listeners = new Set<() => void>();

  constructor(readonly start: Start) {
    this.entries = [...start.entries];
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  changed(): void {
    this.listeners.forEach((listener) => listener());
  }

  frameSetting(): FrameSetting {
    const { manifest, client, locale } = this.start;
    const { faults, trace } = this;
    const onSilence = (isSilent: boolean) => {
      if (this.addinIsSilent === isSilent) return;
      this.addinIsSilent = isSilent;
      this.changed();
    };
    return {
      addinId: manifest.id,
      addinName: manifest.name,
      permission: manifest.permission,
      client,
      locale,
      faults,
      onSilence,
      trace,
    };
  }

  call(entry: MailEntry, actions: HostActions): Call {
    return { store: entry.store, mailbox: this.start.mailbox, actions };
  }
}
