import { FilmStrip, picture } from "./story/filmStrip";
import { Theatre } from "./story/theatre";

jest.setTimeout(60_000);

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open();
}, 300_000);

afterAll(() => theatre?.close());

test("a document with thirty CPR numbers to a look-alike address is stopped", async () => {
  await theatre.play(async (clerk) => {
    const film = new FilmStrip("list");
    await clerk.pick("Liste til en kollega");
    await clerk.notifications.getByText(/forkert modtager/).waitFor();
    await film.take(clerk.page);

    const said = await clerk.sendAndReadAlert();
    expect(said).toMatch(/^Mailen kan være på vej til en forkert modtager/);
    expect(said).toContain("Ret adressen først.");
    expect(said).toContain("30 CPR-numre i »borgerliste.docx«");
    const buttons = await clerk.alertButtons();
    expect(buttons).not.toContain("Send alligevel");
    await film.take(clerk.page);

    await clerk.answerAlert(buttons[0]!);
    await clerk.headline("Kan ikke sendes, som den er").waitFor();
    await film.take(clerk.page);
    await picture(clerk.page.locator(".pane"), "list-pane");

    // The address put right: a colleague may have the list.
    await clerk.page.getByRole("button", { name: "Fjern Jonas Holm" }).click();
    await clerk.fill("Til", "Jonas Holm <jonas.holm@jammerbugt.dk>");
    await clerk.pane
      .getByText(/30 CPR-numre/)
      .first()
      .waitFor({ state: "detached" });
    await clerk.sendAndSeeItLeave();
    await film.take(clerk.page);
  });
});

test("a harmless mail: no notification, no alert, sent at once", async () => {
  await theatre.play(async (clerk) => {
    const film = new FilmStrip("harmless");
    await clerk.pick("Besked til en kollega");
    await clerk.page.evaluate(() => window.outlook.idle());
    expect(await clerk.notifications.count()).toBe(0);
    await film.take(clerk.page);
    await clerk.sendAndSeeItLeave();
    expect(await clerk.alert.isVisible()).toBe(false);
    await film.take(clerk.page);
  });
});

test("a harmless mail to a citizen, typed by hand: nothing at all", async () => {
  await theatre.play(async (clerk) => {
    await clerk.page.getByRole("button", { name: "Ny mail" }).click();
    await clerk.fill("Til", "Karen Vestergaard <karen.test@gmail.com>");
    await clerk.field("Emne").fill("Mødet på torsdag");
    await clerk.body().fill("Kære Karen. Vi ses på rådhuset på torsdag kl. 10.");
    await clerk.page.evaluate(() => window.outlook.idle());
    expect(await clerk.notifications.count()).toBe(0);
    await clerk.sendAndSeeItLeave();
    expect(await clerk.sentHeaders()).toEqual({ "X-Postvagt": "1;allow;none" });
  });
});
