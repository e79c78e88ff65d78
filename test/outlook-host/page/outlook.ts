import type { HostActions } from "../model/call";
import { isAppointment, isCompose, type Item, type Notification } from "../model/item";
import { itemEvents } from "../model/itemEvents";
import { ItemStore } from "../model/itemStore";
import { newItem } from "../model/newItem";
import { LaunchEvents } from "./launchEvents";
import type { Folder, MailEntry } from "./mailEntry";
import type { Control, Surface } from "./manifest";
import { newMessage, replyTo } from "./newDraft";
import { recordedRun } from "./recordedRun";
import { Sending } from "./sending";
import type { Session } from "./session";
import { TaskPane } from "./taskPane";

/** Outlook's side of things: opens, sends, runs the add-in's buttons and tells it what happens. */
export class Outlook {
  readonly events: LaunchEvents;
  readonly sending: Sending;
  readonly pane: TaskPane;
  private readonly actions: HostActions;

  constructor(readonly session: Session) {
    this.actions = this.hostActions();
    this.events = new LaunchEvents(session, this.actions);
    this.pane = new TaskPane(session, this.actions);
    this.sending = new Sending(session, this.events, ({ commandId, contextData }) =>
      this.runControl(commandId ?? "", contextData),
    );
    session.entries.forEach((entry) => this.watch(entry));
  }

  open(entry: MailEntry): void {
    if (this.session.current === entry) return;
    this.events.leave();
    this.session.current = entry;
    this.session.folder = entry.folder;
    this.session.hint = "";
    this.pane.follow(entry);
    this.session.changed();
    const { item } = entry.store;
    if (entry.folder !== "drafts" || !isCompose(item)) return;
    const meeting = isAppointment(item);
    if (entry.file === "") {
      const created = meeting ? "OnNewAppointmentOrganizer" : "OnNewMessageCompose";
      this.events.raise(created, {}, entry);
    }
    this.events.raise(meeting ? "OnAppointmentOrganizer" : "OnMessageCompose", {}, entry);
  }

  openNew(given: Partial<Item>, kind: "messageCompose" | "appointmentCompose"): MailEntry {
    const entry = this.add(newItem(kind, { created: Date.now(), ...given }), "drafts");
    this.open(entry);
    return entry;
  }

  receive(given: Partial<Item>): void {
    this.add(newItem("messageRead", { created: Date.now(), ...given }), "inbox");
    this.session.changed();
  }

  show(folder: Folder): void {
    this.session.folder = folder;
    this.session.changed();
  }

  discard(entry: MailEntry): void {
    this.session.entries.splice(this.session.entries.indexOf(entry), 1);
    this.leaveItem();
  }

  reply(entry: MailEntry, toAll: boolean): void {
    this.openNew(
      replyTo(entry.store.item, this.session.start.strings, {}, toAll),
      "messageCompose",
    );
  }

  async send(entry: MailEntry): Promise<void> {
    const { strings } = this.session.start;
    const { item } = entry.store;
    const everyone = [...item.to, ...item.cc, ...item.bcc];
    this.session.hint = "";
    if (everyone.length === 0) {
      this.session.hint = isAppointment(item) ? strings.saved : strings.noRecipient;
    } else if (everyone.some(({ address }) => address === "")) {
      this.session.hint = strings.unresolved;
    } else return this.sending.send(entry);
    this.session.changed();
  }

  /** The add-in's buttons for the item on show. */
  controls(): readonly Control[] {
    const item = this.session.current?.store.item;
    if (item === undefined) return [];
    return this.session.start.manifest.controls[surface(item)];
  }

  /** @throws Error where the manifest has no such control for the item on show */
  runControl(id: string, contextData?: unknown): void {
    const entry = this.session.current;
    const control = this.controls().find((one) => one.id === id);
    if (entry === undefined || control === undefined) {
      this.session.problems.push(`no control "${id}" for the item on show`);
      throw new Error(`no control "${id}" for the item on show`);
    }
    const { action } = control;
    const context = typeof contextData === "string" ? contextData : JSON.stringify(contextData);
    entry.store.change({ initializationContext: context ?? "" }, "user");
    if (action.kind === "pane") return this.pane.open(control, action.page, entry);
    const page = this.session.start.manifest.functionPage;
    const run = { page, functionName: action.name, details: { source: { id } } };
    const call = this.session.call(entry, this.actions);
    void recordedRun(this.session, id, run, call, new AbortController().signal);
  }

  dismissNotification(entry: MailEntry, key: string): void {
    const { notifications } = entry.store.item;
    const dismissed = notifications.find((one) => one.key === key);
    if (dismissed === undefined) throw new Error(`no notification "${key}"`);
    const kept = notifications.filter((one) => one !== dismissed);
    entry.store.change({ notifications: kept }, "user");
    const infobarDetails = { actionType: 1, infobarType: INFOBAR_TYPES.indexOf(dismissed.type) };
    this.pane.push("olkInfobarClicked", [infobarDetails]);
    this.events.raise("OnInfoBarDismissClicked", { infobarDetails }, entry);
  }

  pressNotificationAction({ actions }: Notification): void {
    const action = actions?.[0];
    if (action !== undefined) this.runControl(action.commandId, action.contextData);
  }

  private add(item: Item, folder: Folder): MailEntry {
    const entry: MailEntry = { file: "", title: "", folder, store: new ItemStore(item) };
    this.watch(entry);
    this.session.entries.unshift(entry);
    return entry;
  }

  private watch(entry: MailEntry): void {
    entry.store.onChange((before, after) => {
      if (this.session.current === entry && isCompose(after)) {
        for (const event of itemEvents(before, after)) {
          if (event.wireName) this.pane.push(event.wireName, [JSON.stringify(event.details)]);
          this.events.raise(event.launchType, event.launchDetails, entry);
        }
      }
      this.session.changed();
    });
  }

  private hostActions(): HostActions {
    const { strings } = this.session.start;
    return {
      openNewMessage: (form) => void this.openNew(newMessage(form), "messageCompose"),
      openReply: (form, toAll) => {
        const { current } = this.session;
        if (current === undefined) return;
        this.openNew(replyTo(current.store.item, strings, form, toAll), "messageCompose");
      },
      closeItem: () => this.leaveItem(),
      send: () => {
        const { current } = this.session;
        if (current !== undefined) void this.send(current);
      },
    };
  }

  private leaveItem(): void {
    this.events.leave();
    this.session.current = undefined;
    this.pane.close();
    this.session.changed();
  }
}

const INFOBAR_TYPES: readonly Notification["type"][] = [
  "informationalMessage",
  "progressIndicator",
  "errorMessage",
  "insightMessage",
];

function surface(item: Item): Surface {
  if (isAppointment(item)) {
    return isCompose(item)
      ? "AppointmentOrganizerCommandSurface"
      : "AppointmentAttendeeCommandSurface";
  }
  return isCompose(item) ? "MessageComposeCommandSurface" : "MessageReadCommandSurface";
}
