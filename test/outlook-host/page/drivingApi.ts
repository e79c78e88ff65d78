import type { Fault } from "../model/fault";
import type { Item, Notification } from "../model/item";
import type { AlertButton, SmartAlert } from "../model/smartAlert";
import type { MailEntry } from "./mailEntry";
import type { Outlook } from "./outlook";
import type { EventRecord } from "./session";
import type { EventLimits } from "./eventRun";
import type { TraceEntry } from "./trace";

export interface SentItem {
  readonly title: string;
  readonly item: Item;
}

declare global {
  interface Window {
    outlook: DrivingApi;
  }
}

/** `window.outlook`: what a test can do and see without the mouse. */
export class DrivingApi {
  constructor(private readonly outlook: Outlook) {}

  drafts(): readonly string[] {
    const { entries } = this.outlook.session;
    return entries.map(({ title, file }) => title || file);
  }

  /** Opens a draft or received mail by its title or file name. */
  openDraft(name: string): void {
    this.outlook.open(this.entry(name));
  }

  openNew(kind: "messageCompose" | "appointmentCompose", given: Partial<Item> = {}): void {
    this.outlook.openNew(given, kind);
  }

  /** Puts a mail into the inbox. */
  addReceived(given: Partial<Item>): void {
    this.outlook.receive(given);
  }

  /** Changes the item on show as its user would. */
  edit(changes: Partial<Item>): void {
    this.current().store.change(changes, "user");
  }

  item(): Item {
    return this.current().store.item;
  }

  /** Presses Send; settles when the mail has left or a dialog stands. */
  async send(): Promise<"sent" | "alert" | "kept"> {
    const entry = this.current();
    void this.outlook.send(entry);
    return this.settled(entry);
  }

  alert(): SmartAlert | undefined {
    return this.outlook.session.alert;
  }

  /** Presses a button of the dialog; settles like `send`. */
  async pressAlertButton(button: AlertButton): Promise<"sent" | "alert" | "kept"> {
    const entry = this.current();
    this.outlook.sending.press(button);
    await Promise.resolve();
    return this.settled(entry);
  }

  notifications(): readonly Notification[] {
    return this.item().notifications;
  }

  dismissNotification(key: string): void {
    this.outlook.dismissNotification(this.current(), key);
  }

  pressNotificationAction(key: string): void {
    const notification = this.notifications().find((one) => one.key === key);
    if (notification === undefined) throw new Error(`no notification "${key}"`);
    this.outlook.pressNotificationAction(notification);
  }

  /** Presses one of the add-in's buttons, by the control's id; without one, the first pane's. */
  pressControl(id?: string): void {
    const first = this.outlook.controls().find(({ action }) => action.kind === "pane");
    this.outlook.runControl(id ?? first?.id ?? "");
  }

  closePane(): void {
    this.outlook.pane.close();
    this.outlook.session.changed();
  }

  get paneFrame(): HTMLIFrameElement | undefined {
    return this.outlook.pane.frameElement;
  }

  sent(): readonly SentItem[] {
    const left = this.outlook.session.entries.filter(({ folder }) => folder === "sent");
    return left.map(({ title, store }) => ({
      title: title || store.item.subject,
      item: store.item,
    }));
  }

  /** Plants a disturbance; it stays until used up or cleared. */
  fault(fault: Fault): void {
    this.outlook.session.faults.plant(fault);
  }

  clearFaults(): void {
    this.outlook.session.faults.clear();
  }

  get trace(): readonly TraceEntry[] {
    return this.outlook.session.trace.entries;
  }

  /** Launch events and function commands, with outcome and duration. */
  get events(): readonly EventRecord[] {
    return this.outlook.session.events;
  }

  /** What the add-in did that a real client would cut, ignore or refuse. */
  get problems(): readonly string[] {
    return this.outlook.session.problems;
  }

  get limits(): EventLimits {
    return this.outlook.session.limits;
  }

  get roamingSettings(): Readonly<Record<string, string>> {
    return this.outlook.session.start.mailbox.roamingSettings;
  }

  /** Settles once no launch event runs or waits. */
  idle(): Promise<void> {
    return this.outlook.events.idle();
  }

  private settled(entry: MailEntry): Promise<"sent" | "alert" | "kept"> {
    const { session } = this.outlook;
    return new Promise((resolve) => {
      const look = () => {
        if (session.alert !== undefined) return resolve("alert");
        if (session.isSending) return void setTimeout(look, 5);
        resolve(entry.folder === "sent" ? "sent" : "kept");
      };
      look();
    });
  }

  private current(): MailEntry {
    const { current } = this.outlook.session;
    if (current === undefined) throw new Error("no item is open");
    return current;
  }

  private entry(name: string): MailEntry {
    const found = this.outlook.session.entries.find(
      ({ title, file, store }) => name === title || name === file || name === store.item.subject,
    );
    if (found === undefined) throw new Error(`no item "${name}": ${this.drafts().join(", ")}`);
    return found;
  }
}
