import type { HostActions } from "../model/call";
import { initialData } from "../model/initialData";
import { isCompose } from "../model/item";
import { element } from "./element";
import { icon } from "./icon";
import type { MailEntry } from "./mailEntry";
import type { Control } from "./manifest";
import { OfficeFrame } from "./officeFrame";
import type { Session } from "./session";

/** The pane at the right, with one page of the add-in in it. */
export class TaskPane {
  readonly element = element("aside", { class: "pane", hidden: true });
  private frame: OfficeFrame | undefined;
  private isPinned = false;
  private entry: MailEntry | undefined;

  constructor(
    private readonly session: Session,
    private readonly actions: HostActions,
  ) {
    session.onChange(() => {
      if (session.pane === undefined && this.frame !== undefined) this.close();
    });
  }

  get frameElement(): HTMLIFrameElement | undefined {
    return this.frame?.element;
  }

  /** A pane that is open with the item stays as it is, and is given the keyboard. */
  open(control: Control, page: string, entry: MailEntry): void {
    const { session } = this;
    if (session.pane?.controlId === control.id && this.entry === entry)
      return this.frame?.element.contentWindow?.focus();
    this.close();
    this.entry = entry;
    const call = session.call(entry, this.actions);
    this.frame = new OfficeFrame("taskpane", page, call, session.frameSetting());
    this.frame.element.title = control.label;
    this.element.replaceChildren(this.header(control), this.frame.element);
    this.element.hidden = false;
    this.isPinned = control.isPinnable && !isCompose(entry.store.item);
    session.pane = { controlId: control.id, page };
    session.changed();
  }

  close(): void {
    this.frame?.close();
    this.frame = undefined;
    this.element.hidden = true;
    this.element.replaceChildren();
    this.session.pane = undefined;
  }

  /** Another item is shown: a pinned pane follows it, any other closes. */
  follow(entry: MailEntry): void {
    if (this.frame === undefined) return;
    if (!this.isPinned || isCompose(entry.store.item)) return this.close();
    const { mailbox, manifest, client } = this.session.start;
    this.frame.switchTo(this.session.call(entry, this.actions));
    const data = initialData(entry.store.item, mailbox, manifest.permission, client.hostVersion);
    this.frame.push("olkItemSelectedChanged", data);
  }

  push(eventName: string, data: unknown): void {
    this.frame?.push(eventName, data);
  }

  private header({ label, icon: address }: Control): HTMLElement {
    const { strings } = this.session.start;
    const close = () => {
      this.close();
      this.session.changed();
    };
    return element(
      "header",
      { class: "pane-header" },
      element("img", { src: address, alt: "" }),
      element("h2", {}, label),
      element(
        "button",
        { class: "quiet", "aria-label": strings.close, title: strings.close, onclick: close },
        icon("close"),
      ),
    );
  }
}
