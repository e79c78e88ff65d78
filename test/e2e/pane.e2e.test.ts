import AxeBuilder from "@axe-core/playwright";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PanePage } from "../taskpane/page/panePage";

/** Pictures are written anew with SCREENS=1, and looked at before they are committed. */
const folder = join(__dirname, "..", "..", "docs", "screens");
const writesPictures = process.env.SCREENS === "1";

let pane: PanePage;

beforeAll(async () => {
  pane = await PanePage.open();
}, 120_000);

afterAll(() => pane?.close());

async function repair(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send sikkert" }).click();
  await page.getByRole("button", { name: "Fortryd" }).waitFor();
}

async function beRefused(page: Page): Promise<void> {
  await page.evaluate(() => window.draft.refusals.push("failed"));
  await page.getByRole("button", { name: "Send sikkert" }).click();
  await page.getByRole("button", { name: "Luk" }).waitFor();
}

async function askReason(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Giv en begrundelse" }).click();
  await page.getByRole("dialog").waitFor();
}

async function giveReason(page: Page): Promise<void> {
  await askReason(page);
  await page.getByLabel("En anden grund").check();
  await page.getByLabel("Skriv kort hvorfor").fill("Aftalt med borgeren i dag");
  await page.getByRole("button", { name: "Gem begrundelsen" }).click();
  await page.getByRole("button", { name: "Fortryd" }).waitFor();
  await page.locator("[data-tabster-dummy]").first().waitFor({ state: "detached" });
}

async function openFinding(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Et CPR-nummer/ }).click();
  await page.getByRole("button", { name: "Det er ikke personoplysninger" }).waitFor();
}

async function mark(page: Page): Promise<void> {
  await openFinding(page);
  await page.getByRole("button", { name: "Det er ikke personoplysninger" }).click();
  await page.getByText("1 fund er mærket som ikke personoplysninger").waitFor();
  await page.getByRole("button", { name: "Luk" }).click();
}

async function aboutPage(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Hvad læser, gemmer og sender Postvagt?" }).click();
  await page.getByRole("button", { name: "Tilbage" }).waitFor();
}

type Step = (page: Page) => Promise<void>;

const states: [name: string, state: string, then?: Step][] = [
  ["empty", "empty"],
  ["loading", "loading"],
  ["could-not-check", "could-not-check"],
  ["all-clear", "all-clear"],
  ["partly-read", "partly-read"],
  ["one-reason", "reason"],
  ["one-finding-open", "reason", openFinding],
  ["many-reasons", "many-reasons"],
  ["after-repair", "opened-by-alert", repair],
  ["repair-refused", "reason", beRefused],
  ["stopped-with-a-way-out", "meeting"],
  ["reason-asked", "meeting", askReason],
  ["reason-given", "meeting", giveReason],
  ["finding-marked", "meeting", mark],
  ["read-only-item", "received"],
  ["no-item", "no-item"],
  ["unsupported-client", "unsupported"],
  ["rules-unreadable", "policy-unreadable"],
  ["what-it-reads-keeps-and-sends", "all-clear", aboutPage],
];

/** For one frame after a change of theme, new grounds stand under old letters: the buttons' colours are on their way. */
function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    await nextFrame();
    await nextFrame();
    const underWay = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(underWay.map(({ finished }) => finished));
  });
}

async function isClean(page: Page): Promise<void> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test.each(states)(
  "%s: axe finds nothing in any theme, and nothing sticks out",
  async (...of) => {
    const [name, state, then] = of;
    await pane.show({ state }, async (page) => {
      await then?.(page);
      await isClean(page);
      if (writesPictures) await picture(page, name);
      await page.emulateMedia({ colorScheme: "dark" });
      await isClean(page);
      await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
      await isClean(page);
      // 160 pixels are what is left of 320 at twice the size.
      for (const width of [320, 160]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await sideways(page)).toBe(0);
      }
    });
  },
  60_000,
);

test.each(states)("%s has its picture in docs/screens", (name) => {
  expect(existsSync(join(folder, `pane-${name}.png`))).toBe(true);
});

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `pane-${name}.png`), fullPage: true });
}

/** Pixels one would have to scroll sideways. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

test("neither a guideline's number nor »CPR-nummer« is torn at the end of a line", async () => {
  await pane.show({ state: "many-reasons" }, async (page) => {
    let seen = 0;
    for (let width = 400; width >= 160; width -= 16) {
      await page.setViewportSize({ width, height: 700 });
      const lines = await linesOfCompounds(page);
      seen += lines.length;
      expect(lines.filter((count) => count !== 1)).toEqual([]);
    }
    expect(seen).toBeGreaterThan(0);
  });
});

/** On how many lines each of them stands. */
function linesOfCompounds(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: number[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? "";
      if (!/^(?:[A-Z]{2}-[A-Z]+\d+|CPR-\w+)$/.test(text)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      lines.push(range.getClientRects().length);
    }
    return lines;
  });
}

const buttons = { da: "Send sikkert", sv: "Skicka säkert", en: "Send securely" } as const;

test.each(Object.entries(buttons))("the pane speaks %s", async (lang, button) => {
  await pane.show({ state: "many-reasons", lang }, async (page) => {
    await page.getByRole("button", { name: button }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    if (writesPictures) await picture(page, `many-reasons-${lang}`);
  });
});

test("the keyboard alone repairs a mail, takes it back, and reads about Postvagt", async () => {
  await pane.show({ state: "reason" }, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Send sikkert");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Fortryd" }).waitFor();
    await tabTo(page, "Fortryd");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Send sikkert" }).waitFor();
    await tabTo(page, "Hvad læser, gemmer og sender Postvagt?");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("Hvad læser, gemmer og sender Postvagt?");
    await tabTo(page, "Tilbage");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("Hvad læser, gemmer og sender Postvagt?");
  });
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 20; press++) {
    await page.keyboard.press("Tab");
    const text = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (text === name) return;
  }
  throw new Error(`the keyboard does not come to "${name}"`);
}

test("what is marked is counted, and taking it back brings the reason back", async () => {
  await pane.show({ state: "meeting" }, async (page) => {
    const reason = page.getByRole("button", { name: "Giv en begrundelse" });
    await mark(page);
    await reason.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Fjern mærket" }).click();
    await reason.waitFor();
    expect(await page.getByText("er mærket som ikke").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  });
});

test("the keyboard is never lost: after a repair it stands on something", async () => {
  await pane.show({ state: "reason" }, async (page) => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Fortryd" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  });
});

test("the keyboard is never lost: after a reason it stands on something", async () => {
  await pane.show({ state: "meeting" }, async (page) => {
    await giveReason(page);
    await page.waitForFunction(() => document.activeElement !== document.body);
  });
});

test("opened by an alert, the pane stands at the alert's reason", async () => {
  await pane.show({ state: "opened-by-alert" }, async (page) => {
    const heading = page.locator("h2:focus");
    await heading.waitFor();
    expect(await heading.textContent()).toMatch(/^Mailen indeholder et CPR-nummer/);
  });
});

/** Send has been pressed while the pane was open, and the alert's button was chosen. */
function beCalledAgain(page: Page, rule: string): Promise<void> {
  return page.evaluate((said) => {
    window.draft.opened = { rule: said, isAtSend: true, mark: "a second alert" };
  }, rule);
}

test.each([
  ["its reason", "number-goes-securely"],
  ["the strongest reason, where its own has gone", "a-rule-that-is-silent-now"],
])("a second alert brings the keyboard back to %s", async (_, rule) => {
  await pane.show({ state: "opened-by-alert" }, async (page) => {
    await page.locator("h2:focus").waitFor();
    const heard = page.getByRole("status");
    const before = await heard.textContent();
    await page.getByRole("button", { name: /Et CPR-nummer/ }).focus();
    await beCalledAgain(page, rule);
    await page.locator("h2:focus").waitFor({ timeout: 5_000 });
    expect(await page.locator("h2:focus").textContent()).toMatch(/^Mailen indeholder et CPR/);
    expect(await heard.textContent()).not.toBe(before);
    expect((await heard.textContent())?.trim()).toBe(before?.trim());
  });
});

test("a second alert leaves the keyboard in a field that is written in", async () => {
  await pane.show({ state: "meeting" }, async (page) => {
    await askReason(page);
    const field = page.getByLabel("Tilføj noget, hvis du vil");
    await field.fill("Aftalt");
    await beCalledAgain(page, "number-in-meeting");
    const readings = await page.evaluate(() => window.draft.readings);
    await page.waitForFunction((before) => window.draft.readings > before + 2, readings);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test("hover and focus show the words around a finding, with the finding masked", async () => {
  await pane.show({ state: "reason" }, async (page) => {
    const row = page.getByRole("button", { name: /Et CPR-nummer/ });
    await row.hover();
    const hint = page.getByRole("tooltip");
    await hint.waitFor();
    expect(await hint.textContent()).toContain("CPR-nummer 01••••-•••• i dag.");
    expect(await page.locator("body").textContent()).not.toContain("010158");
  });
});

test("a screen reader hears the verdict, and what a repair did", async () => {
  await pane.show({ state: "opened-by-alert" }, async (page) => {
    const heard = page.getByRole("status");
    expect(await heard.textContent()).toMatch(/^Skal sendes sikkert\. Mailen indeholder/);
    await repair(page);
    expect(await heard.textContent()).toMatch(
      /^Den sikre forbindelse er slået til\. Tryk på Send igen\./,
    );
  });
});

test("the pane follows what is written", async () => {
  await pane.show({ state: "reason" }, async (page) => {
    await page.evaluate(() => window.draft.write("body", "<p>Vi ses på torsdag.</p>"));
    await page.getByRole("heading", { name: "Alt i orden" }).waitFor({ timeout: 5_000 });
    expect(await page.evaluate(() => window.draft.mostRunning)).toBe(1);
  });
});

test("a reason too short is not taken; a sentence is", async () => {
  await pane.show({ state: "meeting" }, async (page) => {
    await askReason(page);
    const save = page.getByRole("button", { name: "Gem begrundelsen" });
    await save.click();
    await page.getByText("Vælg en begrundelse, eller skriv din egen.").waitFor();
    await page.getByLabel("En anden grund").check();
    await page.getByLabel("Skriv kort hvorfor").fill("fordi");
    await save.click();
    await page.getByText("Skriv lidt mere: mindst 10 tegn.").waitFor();
    await page.getByLabel("Skriv kort hvorfor").fill("Aftalt med borgeren i dag");
    await save.click();
    await page.getByText("Din begrundelse: Aftalt med borgeren i dag").waitFor();
  });
});
