import { isAppointment } from "../model/item";
import {
  handlerAlert,
  waitingAlert,
  type AlertButton,
  type CompletedOptions,
  type SendMode,
  type SmartAlert,
} from "../model/smartAlert";
import type { EventOutcome } from "./eventRun";
import type { LaunchEvents } from "./launchEvents";
import type { MailEntry } from "./mailEntry";
import type { Session } from "./session";

type Answer = (button: AlertButton) => void;

/** From the press on Send to the mail's departure, or to the dialog that kept it here. */
export class Sending {
  private answer: Answer | undefined;

  constructor(
    private readonly session: Session,
    private readonly events: LaunchEvents,
    private readonly takeAction: (alert: SmartAlert) => void,
  ) {}

  async send(entry: MailEntry): Promise<void> {
    if (this.session.isSending || entry.folder !== "drafts") return;
    this.session.isSending = true;
    this.session.changed();
    if (await this.mayLeave(entry)) this.depart(entry);
    this.session.isSending = false;
    this.session.changed();
  }

  /** What a press on a button of the dialog does. */
  press(button: AlertButton): void {
    if (!this.session.alert?.buttons.includes(button)) {
      throw new Error(`the dialog has no button ${button}`);
    }
    this.answer?.(button);
  }

  private async mayLeave(entry: MailEntry): Promise<boolean> {
    const meeting = isAppointment(entry.store.item);
    const event = this.events.registered(meeting ? "OnAppointmentSend" : "OnMessageSend");
    if (event === undefined) return true;
    const impatience = new AbortController();
    const outcome = this.events.run(event, {}, entry, impatience.signal);
    const waiting = this.stillChecking(event.sendMode);
    const first = await Promise.race([outcome, waiting.pressed]);
    waiting.end();
    if (typeof first !== "string") return this.judge(first, event.sendMode);
    impatience.abort();
    return first === "sendAnyway";
  }

  /** A dialog of its own after five seconds, loading included, which ends with the answer. */
  private stillChecking(mode: SendMode): { pressed: Promise<AlertButton>; end: () => void } {
    let show: (button: AlertButton) => void = () => undefined;
    const pressed = new Promise<AlertButton>((resolve) => (show = resolve));
    const timer = setTimeout(
      () => void this.ask(waitingAlert("stillChecking", mode)).then(show),
      this.session.limits.stillCheckingMs,
    );
    const end = () => {
      clearTimeout(timer);
      this.close();
    };
    return { pressed, end };
  }

  private async judge(outcome: EventOutcome, mode: SendMode): Promise<boolean> {
    const alert = this.alertFor(outcome, mode);
    if (alert === undefined) return true;
    this.session.problems.push(...alert.problems);
    const button = await this.ask(alert);
    this.close();
    if (button === "takeAction") this.takeAction(alert);
    return button === "sendAnyway";
  }

  private alertFor(outcome: EventOutcome, mode: SendMode): SmartAlert | undefined {
    if (outcome.kind === "cancelled") return undefined;
    if (outcome.kind === "timedOut") return waitingAlert("timedOut", mode);
    if (outcome.kind !== "completed") return waitingAlert("unavailable", mode);
    const options: CompletedOptions = outcome.options ?? {};
    if (options.allowEvent === true) return undefined;
    return handlerAlert(options, mode, this.session.start.client);
  }

  private ask(alert: SmartAlert): Promise<AlertButton> {
    this.session.alert = alert;
    const answered = new Promise<AlertButton>((resolve) => (this.answer = resolve));
    this.session.changed();
    return answered;
  }

  private close(): void {
    this.session.alert = undefined;
    this.answer = undefined;
    this.session.changed();
  }

  private depart(entry: MailEntry): void {
    entry.folder = "sent";
    entry.sentAt = new Date();
    this.session.folder = "sent";
    this.session.pane = undefined;
  }
}
