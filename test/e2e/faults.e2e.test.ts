import type { Clerk } from "./story/clerk";
import { browserFaults } from "./faults/browserFaults";
import { FilmStrip } from "./story/filmStrip";
import { Theatre } from "./story/theatre";

jest.setTimeout(60_000);

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open();
}, 300_000);

afterAll(() => theatre?.close());

const [twoSends, left, closed, unread, refused, sameWords, outOfReach] = browserFaults;

test(twoSends, async () => {
  await theatre.play(async (clerk) => {
    await clerk.pick("Besked til en kollega");
    await clerk.page.evaluate(async () => {
      await Promise.all([window.outlook.send(), window.outlook.send(), window.outlook.send()]);
    });
    expect(await sends(clerk)).toEqual(["completed"]);
    expect(await clerk.page.evaluate(() => window.outlook.sent().length)).toBe(1);
  });
});

test(left, async () => {
  await theatre.play(async (clerk) => {
    await clerk.pick("Brev til borger");
    const before = await clerk.body().innerHTML();
    await fault(clerk, { api: "body.getAsync", kind: "delay", ms: 700 });
    await clerk.press("Send");
    await clerk.pick("Besked til en kollega");
    await clerk.alert.waitFor();
    await clerk.answerAlert("Send ikke");
    expect(await clerk.page.evaluate(() => window.outlook.sent())).toEqual([]);
    await clerk.pick("Brev til borger");
    expect(await clerk.body().innerHTML()).toBe(before);
  });
});

test(closed, async () => {
  await theatre.play(async (clerk) => {
    await clerk.pick("Brev til borger");
    await clerk.press("Tjek med Postvagt");
    await clerk.remedy("Fjern oplysningen").waitFor();
    await fault(clerk, { api: "body.setAsync", kind: "delay", ms: 300, times: 1 });
    await clerk.remedy("Fjern oplysningen").click();
    await clerk.page.getByRole("button", { name: "Luk", exact: true }).click();
    await clerk.body().getByText("111111-1118").waitFor({ state: "detached" });
    expect(await clerk.body().innerText()).toMatch(/^Kære Karen[\s\S]*Jammerbugt Kommune\s*$/);
    await clerk.press("Tjek med Postvagt");
    await clerk.headline("Alt i orden").waitFor();
  });
});

test(unread, async () => {
  await theatre.play(async (clerk) => {
    const film = new FilmStrip("unread");
    await clerk.pick("Brev til borger");
    await fault(clerk, { api: "body.getAsync", kind: "fail" });
    await clerk.press("Tjek med Postvagt");
    await clerk.headline("Teksten kunne ikke kontrolleres lige nu").waitFor();
    await film.take(clerk.page);
    await clerk.page.evaluate(() => window.outlook.clearFaults());
    await clerk.remedy("Prøv igen").click();
    await clerk.headline("Skal sendes sikkert").waitFor();
  });
});

test(refused, async () => {
  await theatre.play(async (clerk) => {
    const film = new FilmStrip("refused");
    await clerk.pick("Brev til borger");
    await clerk.press("Tjek med Postvagt");
    await fault(clerk, { api: "internetHeaders.setAsync", kind: "fail" });
    await clerk.remedy("Send sikkert").click();
    await clerk.pane
      .getByText("Slå den sikre forbindelse til i Outlook", { exact: false })
      .last()
      .waitFor();
    await film.take(clerk.page);
    expect(await clerk.page.evaluate(() => window.outlook.item().internetHeaders)).toEqual({});
    await clerk.page.evaluate(() => window.outlook.clearFaults());
    await clerk.repair("Send sikkert");
    await clerk.sendAndSeeItLeave();
  });
});

test(sameWords, async () => {
  await theatre.play(async (clerk) => {
    await clerk.pick("Brev til borger");
    await clerk.press("Tjek med Postvagt");
    const what = await clerk.pane.getByRole("heading", { level: 2 }).first().innerText();
    const [said] = await [await clerk.sendAndReadAlert()];
    expect(said.replace(/\s+/g, " ")).toContain(what.replace(/\s+/g, " "));
    await clerk.answerAlert("Send sikkert");
    expect(await clerk.reasonInFocus()).toBe(what);
  });
});

test(outOfReach, async () => {
  await theatre.play(async (clerk) => {
    await clerk.pick("Besked til en kollega");
    await clerk.page.evaluate(() => {
      window.outlook.limits.loadMs = 300;
      window.outlook.fault({ api: "load", kind: "drop" });
    });
    await clerk.sendAndReadAlert();
    expect(await clerk.alertButtons()).toEqual(["Send alligevel", "Send ikke"]);
    await clerk.alert.getByRole("button", { name: "Send alligevel" }).click();
    await clerk.sentView().waitFor();
  });
});

type Fault = Parameters<typeof window.outlook.fault>[0];

function fault(clerk: Clerk, planted: Fault): Promise<void> {
  return clerk.page.evaluate((one) => window.outlook.fault(one), planted);
}

/** What came of each run of the send handler. */
function sends(clerk: Clerk): Promise<readonly string[]> {
  return clerk.page.evaluate(() =>
    window.outlook.events
      .filter(({ type }) => type === "OnMessageSend")
      .map(({ outcome }) => outcome),
  );
}
