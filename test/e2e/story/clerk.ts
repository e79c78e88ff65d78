import type { FrameLocator, Locator, Page } from "playwright-core";

import type { OutlookPage } from "../../outlook-host/stage";
import { danish, type Words } from "./words";

/**
 * Somebody at the window: sees roles and names, clicks and types. Nothing here reaches behind the
 * page, so what a story does a person can do.
 */
export class Clerk {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /** The Smart Alert. */
  readonly alert: Locator;
  /** The form of the item on show, or the mail that is read. */
  readonly item: Locator;
  readonly notifications: Locator;
  private readonly toolbar: Locator;

  constructor(
    outlook: OutlookPage,
    private readonly words: Words = danish,
  ) {
    this.page = outlook.page;
    this.pane = this.page.frameLocator(".pane iframe");
    this.alert = this.page.getByRole("dialog");
    this.item = this.page.getByRole("main");
    this.notifications = this.item.locator(".notification");
    this.toolbar = this.page.getByRole("toolbar");
  }

  /** Opens an item by what stands in the list. */
  async pick(title: string): Promise<void> {
    await this.list()
      .getByRole("button", { name: new RegExp(`^${title}`) })
      .first()
      .click();
    await this.toolbar.waitFor();
  }

  async openFolder(name: string): Promise<void> {
    await this.list()
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .click();
  }

  /** Presses one of the buttons above the item. */
  async press(name: string): Promise<void> {
    await this.toolbar.getByRole("button", { name, exact: true }).click();
  }

  /** Presses Send and reads the alert that stops it. */
  async sendAndReadAlert(): Promise<string> {
    await this.press(this.words.send);
    await this.alert.waitFor();
    return this.alert.locator(".alert-text").innerText();
  }

  /** Presses Send and sees the item leave without a question. */
  async sendAndSeeItLeave(): Promise<void> {
    await this.press(this.words.send);
    await this.sentView().waitFor();
  }

  /** The add-in's and Outlook's buttons on the alert, in order. */
  alertButtons(): Promise<readonly string[]> {
    return this.alert.getByRole("button").allInnerTexts();
  }

  async answerAlert(button: string): Promise<void> {
    await this.alert.getByRole("button", { name: button, exact: true }).click();
    await this.alert.waitFor({ state: "hidden" });
  }

  /** Chooses a remedy in the pane and waits until it can be taken back. */
  async repair(label: string): Promise<void> {
    await this.remedy(label).click();
    await this.undoButton().waitFor();
  }

  /** The first button of that name in the pane. */
  remedy(label: string): Locator {
    return this.pane.getByRole("button", { name: label, exact: true }).first();
  }

  undoButton(): Locator {
    return this.pane.getByRole("button", { name: this.words.undo, exact: true }).first();
  }

  async undo(): Promise<void> {
    await this.undoButton().click();
  }

  /** The pane's one sentence on how the item stands. */
  headline(text: string): Locator {
    return this.pane.getByRole("heading", { level: 1, name: text });
  }

  /** The reason the pane stands at. */
  async reasonInFocus(): Promise<string> {
    const heading = this.pane.locator("h2:focus");
    await heading.waitFor();
    return heading.innerText();
  }

  body(): Locator {
    return this.page.getByRole("textbox", { name: this.words.body });
  }

  /** Writes over what stands there. */
  async writeOver(text: string, instead: string): Promise<void> {
    await this.body().getByText(text, { exact: true }).selectText();
    if (instead === "") await this.page.keyboard.press("Delete");
    else await this.page.keyboard.insertText(instead);
  }

  /** Writes a paragraph of its own below the one that begins so. */
  async writeBelow(start: string, text: string): Promise<void> {
    await this.body()
      .getByText(new RegExp(`^${start}`))
      .selectText();
    await this.page.keyboard.press("ArrowRight");
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.insertText(text);
  }

  field(name: string): Locator {
    return this.page.getByRole("textbox", { name, exact: true });
  }

  async fill(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.page.keyboard.press("Enter");
  }

  /** The internet headers the sent mail took with it, by name. */
  async sentHeaders(): Promise<Readonly<Record<string, string>>> {
    await this.sentView().waitFor();
    const headers: Record<string, string> = {};
    for (const row of await this.sentView().getByRole("row").all()) {
      headers[await row.locator("th").innerText()] = await row.locator("td").innerText();
    }
    return headers;
  }

  sentView(): Locator {
    return this.page.locator(".sent");
  }

  private list(): Locator {
    return this.page.getByRole("navigation", { name: "Outlook" });
  }
}
