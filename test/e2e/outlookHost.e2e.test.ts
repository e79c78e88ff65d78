import { join } from "node:path";

import { Stage, type OutlookPage } from "../outlook-host/stage";

const FIXTURE = join(__dirname, "..", "outlook-host", "fixture");

// Every test opens a page of its own, and continuous integration is slow.
jest.setTimeout(30_000);

let stage: Stage;
let outlook: OutlookPage;

beforeAll(async () => {
  stage = await Stage.open(FIXTURE);
}, 120_000);

afterAll(() => stage?.close());

beforeEach(async () => {
  outlook = await stage.outlook();
});

afterEach(async () => {
  const { complaints } = outlook;
  await outlook.close();
  expect(complaints).toEqual([]);
});

async function openMail(subject: string): Promise<void> {
  await outlook.page.evaluate(async (text) => {
    window.outlook.openDraft("Brev til borger");
    await window.outlook.idle();
    window.outlook.edit({ subject: text });
  }, subject);
}

async function paneText(pattern: RegExp): Promise<string> {
  const line = outlook.page.frameLocator(".pane iframe").getByText(pattern).first();
  return line.innerText();
}

test("a harmless mail leaves, and the sent view shows the headers that were set", async () => {
  await openMail("hello");
  await outlook.page.evaluate(() => window.outlook.pressControl("compose.tag"));
  await outlook.page.waitForFunction(() => window.outlook.item().internetHeaders["X-Fixture"]);
  expect(await outlook.page.evaluate(() => window.outlook.send())).toBe("sent");
  expect(await outlook.page.locator(".sent td").innerText()).toBe("tagged");
});

test("a stopped mail stays, with the message and no way around it", async () => {
  await openMail("stop");
  await outlook.page.getByRole("button", { name: "Send", exact: true }).click();
  const dialog = outlook.page.getByRole("dialog");
  await dialog.getByText("Stopped because of the subject.").waitFor();
  expect(await dialog.getByRole("button").allInnerTexts()).toEqual(["Send ikke"]);
  await dialog.getByRole("button", { name: "Send ikke" }).click();
  await dialog.waitFor({ state: "hidden" });
  expect(await outlook.page.evaluate(() => window.outlook.sent())).toEqual([]);
});

test("a softened stop lets the user send anyway", async () => {
  await openMail("stop soften");
  expect(await outlook.page.evaluate(() => window.outlook.send())).toBe("alert");
  await outlook.page.getByRole("button", { name: "Send alligevel" }).click();
  await outlook.page.waitForFunction(() => window.outlook.sent().length === 1);
});

test("the alert's own button opens the pane, which reads what the handler handed over", async () => {
  await openMail("stop pane");
  expect(await outlook.page.evaluate(() => window.outlook.send())).toBe("alert");
  await outlook.page.getByRole("button", { name: "Open the pane" }).click();
  expect(await paneText(/context \{/)).toContain('{"from":"alert"}');
});

test("Markdown becomes bold text and a list", async () => {
  await openMail("stop markdown");
  await outlook.page.evaluate(() => window.outlook.send());
  const dialog = outlook.page.getByRole("dialog");
  expect(await dialog.locator("b").innerText()).toBe("because");
  expect(await dialog.locator("li").allInnerTexts()).toEqual(["the subject", "nothing else"]);
});

test("what is too long for a real client is cut, and said", async () => {
  await openMail("stop long");
  await outlook.page.evaluate(() => window.outlook.send());
  const { length, problems } = await outlook.page.evaluate(() => ({
    length: window.outlook.alert()?.message.length,
    problems: window.outlook.problems,
  }));
  expect(length).toBe(500);
  expect(problems.join()).toMatch(/errorMessage has 600.*cancelLabel has 28/);
});

test("a handler that takes its time is waited for, with a dialog of Outlook's own", async () => {
  await openMail("slow");
  await outlook.page.evaluate(() => (window.outlook.limits.stillCheckingMs = 100));
  expect(await outlook.page.evaluate(() => window.outlook.send())).toBe("alert");
  expect(await outlook.page.evaluate(() => window.outlook.alert()?.kind)).toBe("stillChecking");
  await outlook.page.waitForFunction(() => window.outlook.sent().length === 1);
});

test("a handler that never completes keeps a soft-blocked mail here", async () => {
  await openMail("silent");
  const kind = await outlook.page.evaluate(async () => {
    window.outlook.limits.handlerMs = 150;
    await window.outlook.send();
    return window.outlook.alert();
  });
  expect(kind).toMatchObject({ kind: "timedOut", buttons: ["dontSend"] });
});

test("an add-in that cannot be loaded does not trap a soft-blocked mail", async () => {
  await openMail("hello");
  const alert = await outlook.page.evaluate(async () => {
    window.outlook.limits.loadMs = 150;
    window.outlook.fault({ api: "load", kind: "drop" });
    await window.outlook.send();
    return window.outlook.alert();
  });
  expect(alert).toMatchObject({ kind: "unavailable", buttons: ["sendAnyway", "dontSend"] });
});

test("a call can be made to fail, in Office's own words", async () => {
  await openMail("stop");
  const alert = await outlook.page.evaluate(async () => {
    window.outlook.fault({ api: "subject.getAsync", kind: "fail", code: 9020, times: 1 });
    await window.outlook.send();
    return window.outlook.alert();
  });
  expect(alert?.message).toBe("Subject not read.");
});

test("a call can be answered late, falsely, or with a throw", async () => {
  await openMail("hello");
  const messages = await outlook.page.evaluate(async () => {
    const { outlook } = window;
    outlook.fault({ dispid: 18, kind: "change", data: "stop", ms: 50 });
    await outlook.send();
    const changed = outlook.alert()?.message;
    await outlook.pressAlertButton("dontSend");
    outlook.clearFaults();
    outlook.fault({ api: "subject.getAsync", kind: "throw" });
    outlook.limits.handlerMs = 150;
    await outlook.send();
    return [changed, outlook.alert()?.kind];
  });
  expect(messages).toEqual(["Stopped because of the subject.", "timedOut"]);
  // The planted throw is the add-in's own uncaught exception.
  (outlook.complaints as string[]).length = 0;
});

test("opening, changing recipients and dismissing reach the handlers and the pane", async () => {
  await openMail("hello");
  await outlook.page.evaluate(() => window.outlook.pressControl());
  await paneText(/ready in Outlook/);
  await outlook.page.getByRole("textbox", { name: "Cc", exact: true }).fill("anna@citizen.example");
  await outlook.page.keyboard.press("Enter");
  expect(await paneText(/recipients/)).toContain('recipients {"to":false,"cc":true,"bcc":false}');
  await outlook.page.evaluate(() => window.outlook.idle());
  await outlook.page.getByRole("button", { name: "Afvis" }).click();
  await outlook.page.waitForFunction(() => window.outlook.item().sessionData.dismissed === "yes");
  expect(await outlook.page.evaluate(() => window.outlook.item().sessionData.changed)).toBe(
    '{"to":false,"cc":true,"bcc":false}',
  );
});

test("a pinned pane follows from one received mail to the next", async () => {
  await outlook.page.evaluate(() => {
    window.outlook.openDraft("Min ansøgning");
    window.outlook.pressControl("read.pane");
  });
  await paneText(/reading Min ansøgning/);
  await outlook.page.evaluate(() => {
    window.outlook.addReceived({ subject: "En anden mail", itemId: "another" });
    window.outlook.openDraft("En anden mail");
  });
  await paneText(/now reading En anden mail/);
});

test("an add-in that stays silent is pointed out, with the address to accept", async () => {
  await outlook.page.evaluate(() => {
    window.outlook.openDraft("Brev til borger");
    window.outlook.fault({ api: "load", kind: "drop" });
    window.outlook.pressControl();
  });
  const link = outlook.page.getByRole("status").getByRole("link");
  await link.waitFor();
  expect(await link.getAttribute("href")).toBe(`${stage.servers.addinUrl}accepted.html`);
});

test("a meeting nobody is invited to is saved, and no send handler runs", async () => {
  const ran = await outlook.page.evaluate(async () => {
    window.outlook.openDraft("Gruppemøde i partiet");
    window.outlook.edit({ to: [], cc: [] });
    return [await window.outlook.send(), window.outlook.events.map(({ type }) => type).join()];
  });
  expect(ran).toEqual(["kept", ""]);
  await outlook.page.getByRole("button", { name: "Gem" }).waitFor();
});

test("a reply carries the quoted mail below the mark Outlook sets", async () => {
  await outlook.page.evaluate(() => window.outlook.openDraft("Min ansøgning"));
  await outlook.page.getByRole("button", { name: "Besvar", exact: true }).click();
  const item = await outlook.page.evaluate(() => window.outlook.item());
  expect(item).toMatchObject({
    composeType: "reply",
    inReplyTo: "<sample-1@gmail.com>",
    to: [{ address: "karen.test@gmail.com" }],
  });
  expect(item.body.content).toMatch(/id="appendonsend".*111111-1118/s);
});

test("without the overlay Office.js is exactly as Microsoft shipped it", async () => {
  const bare = await stage.outlook({ overlay: false, query: { client: "1.12" } });
  await bare.page.evaluate(() => {
    window.outlook.openDraft("Brev til borger");
    window.outlook.pressControl();
  });
  await bare.page.waitForFunction(() => window.outlook.paneFrame !== undefined);
  const frame = await (await bare.page.locator(".pane iframe").elementHandle())?.contentFrame();
  await frame?.waitForFunction(() => document.body?.innerText.includes("ready"));
  const kinds = await frame?.evaluate(() => [
    typeof Office.context.mailbox.item?.sensitivityLabel,
    typeof Office.MailboxEnums.SendModeOverride,
    String(Office.context.requirements.isSetSupported("Mailbox", "1.14")),
  ]);
  expect(kinds).toEqual(["undefined", "undefined", "false"]);
  await bare.close();
});

test("a request that would leave the machine is refused and complained of", async () => {
  await outlook.page.evaluate(() => fetch("https://elsewhere.example/").catch(() => undefined));
  expect(outlook.complaints.join()).toContain("request: https://elsewhere.example/");
  (outlook.complaints as string[]).length = 0;
});

test("all three languages name the add-in and its buttons in their own words", async () => {
  const words: Readonly<Record<string, string>> = { da: "Kladder", sv: "Utkast", en: "Drafts" };
  for (const lang of Object.keys(words)) {
    const page = await stage.outlook({ query: { lang } });
    await page.page.getByRole("button", { name: words[lang] ?? "" }).waitFor();
    await page.close();
  }
});
