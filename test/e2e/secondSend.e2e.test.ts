import { Theatre } from "./story/theatre";

jest.setTimeout(60_000);

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open();
}, 300_000);

afterAll(() => theatre?.close());

test("pressing Send again while the pane is open brings the writer back to the reason", async () => {
  await theatre.play(async (clerk) => {
    await clerk.pick("Brev til borger");
    await clerk.sendAndReadAlert();
    await clerk.answerAlert("Send sikkert");
    const first = await clerk.reasonInFocus();

    await clerk.body().click();
    await clerk.page.keyboard.insertText("Tak. ");
    expect(await clerk.pane.locator("h2:focus").count()).toBe(0);

    await clerk.page.clock.setFixedTime(new Date("2026-11-24T09:01:00+01:00"));
    await clerk.sendAndReadAlert();
    await clerk.answerAlert("Send sikkert");
    expect(await clerk.reasonInFocus()).toBe(first);
  });
});

test("a repair in the pane, and writing on, never take the keyboard out of the mail", async () => {
  await theatre.play(async (clerk) => {
    await clerk.pick("Brev til borger");
    await clerk.sendAndReadAlert();
    await clerk.answerAlert("Send sikkert");
    await clerk.reasonInFocus();
    await clerk.repair("Send sikkert");
    await clerk.body().click();
    await clerk.undoButton().waitFor();
    await clerk.page.keyboard.insertText("Ring til mig, CPR-nummer 111111-1118. ");
    // Longer than the pane waits between two looks at the draft.
    await clerk.page.waitForTimeout(4_000);
    expect(await clerk.body().evaluate((body) => body.contains(document.activeElement))).toBe(true);
  });
});
