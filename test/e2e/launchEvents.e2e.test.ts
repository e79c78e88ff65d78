import { builtSite } from "../builtSite";
import { Stage, type OutlookPage } from "../outlook-host/stage";

// Every test opens a page of its own, and continuous integration is slow.
jest.setTimeout(60_000);

let stage: Stage;
let outlook: OutlookPage;

beforeAll(async () => {
  stage = await Stage.open(await builtSite());
}, 400_000);

afterAll(() => stage?.close());

beforeEach(async () => {
  outlook = await stage.outlook();
});

afterEach(async () => {
  const { complaints } = outlook;
  await outlook.close();
  expect(complaints).toEqual([]);
});

async function open(draft: string): Promise<void> {
  await outlook.page.evaluate(async (name) => {
    window.outlook.openDraft(name);
    await window.outlook.idle();
  }, draft);
}

const notifications = () => outlook.page.evaluate(() => window.outlook.notifications());
const headers = () => outlook.page.evaluate(() => window.outlook.item().internetHeaders);
const send = () => outlook.page.evaluate(() => window.outlook.send());
const alert = () => outlook.page.evaluate(() => window.outlook.alert());

async function addRecipient(address: string): Promise<void> {
  await outlook.page.evaluate(async (text) => {
    const { to } = window.outlook.item();
    window.outlook.edit({ to: [...to, { name: "", address: text }] });
    await window.outlook.idle();
  }, address);
}

test("a harmless mail is left in peace and goes", async () => {
  await open("Besked til en kollega");
  expect(await notifications()).toEqual([]);
  expect(await send()).toBe("sent");
});

test("opening a letter with a number shows one notification, and closed it stays closed", async () => {
  await open("Brev til borger");
  expect(await notifications()).toMatchObject([
    { key: "postvagt", type: "insightMessage", icon: "Icon.16x16" },
  ]);
  await outlook.page.evaluate(async () => {
    window.outlook.dismissNotification("postvagt");
    await window.outlook.idle();
  });
  await addRecipient("mette.krogh@jammerbugt.dk");
  expect(await notifications()).toEqual([]);
});

test("sending it is stopped within the limits of the alert, and names the repair", async () => {
  await open("Brev til borger");
  expect(await send()).toBe("alert");
  expect(await alert()).toMatchObject({
    kind: "handler",
    problems: [],
    buttons: ["takeAction", "dontSend"],
    renamed: { text: "Send sikkert" },
    commandId: "postvagtMessageComposePane",
  });
});

test("the button Send sikkert sends with the header on", async () => {
  await open("Brev til borger");
  await outlook.page.evaluate(() => window.outlook.pressControl("postvagtMessageSendSecurely"));
  await outlook.page.waitForFunction(() => window.outlook.sent().length === 1);
  const [sent] = await outlook.page.evaluate(() => window.outlook.sent());
  expect(sent?.item.internetHeaders).toMatchObject({ "X-Sikker-Mail": "1" });
  expect(sent?.item.internetHeaders["X-Postvagt"]).toMatch(/;user$/);
});

test("where the client lets no add-in send, the button switches on and says so", async () => {
  await outlook.close();
  outlook = await stage.outlook({ overlay: false, query: { client: "mac" } });
  await open("Brev til borger");
  await outlook.page.evaluate(() => window.outlook.pressControl("postvagtMessageSendSecurely"));
  await outlook.page.waitForFunction(() =>
    window.outlook.notifications().some(({ message }) => /Tryk på Send/.test(message)),
  );
  expect(await headers()).toMatchObject({ "X-Sikker-Mail": "1" });
});

test.each(["body.getAsync", "to.getAsync", "internetHeaders.setAsync", "from.getAsync"])(
  "a letter with a number is answered by the handler when %s never answers",
  async (api) => {
    await open("Brev til borger");
    await outlook.page.evaluate((name) => window.outlook.fault({ api: name, kind: "drop" }), api);
    expect(await send()).toBe("alert");
    expect(await alert()).toMatchObject({ kind: "handler", problems: [] });
  },
);
