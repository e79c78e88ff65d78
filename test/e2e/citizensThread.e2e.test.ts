import { FilmStrip, picture } from "./story/filmStrip";
import { Theatre } from "./story/theatre";

jest.setTimeout(60_000);

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open();
}, 300_000);

afterAll(() => theatre?.close());

test("a reply on a citizen's insecure mail is stopped, and leaves without the thread", async () => {
  await theatre.play(async (clerk) => {
    const film = new FilmStrip("reply");
    await clerk.pick("Svar til en borger");
    await clerk.notifications.getByText(/citerede tråd/).waitFor();
    await film.take(clerk.page);

    const said = await clerk.sendAndReadAlert();
    expect(said).toMatch(/^Mailen indeholder .*CPR-nummer.* i den citerede tråd/);
    expect(said).toContain("Tag den ud af svaret, eller svar i en ny mail.");
    expect(await clerk.alertButtons()).toEqual(["Fjern citeret tråd", "Send ikke"]);
    await film.take(clerk.page);

    await clerk.answerAlert("Fjern citeret tråd");
    expect(await clerk.reasonInFocus()).toMatch(/i den citerede tråd/);
    await film.take(clerk.page);

    await clerk.repair("Fjern citeret tråd");
    await clerk.headline("Alt i orden").waitFor();
    const written = await clerk.body().innerText();
    expect(written.split(/\n+/).map((line) => line.slice(0, 22))).toEqual([
      "Kære Karen",
      "Tak for din mail. Jeg ",
      "Din mail indeholdt opl",
      "Venlig hilsen",
      "Lone Bach",
      "Jammerbugt Kommune",
    ]);
    expect(written).not.toMatch(/111111|gigt|Fra:/);
    expect(await clerk.field("Emne").inputValue()).not.toContain("Min ansøgning");
    await film.take(clerk.page);
    await picture(clerk.page.locator(".pane"), "reply-pane");

    await clerk.sendAndSeeItLeave();
    await film.take(clerk.page);
  });
});

test("from the reading pane the answer is a fresh mail with none of the citizen's text", async () => {
  await theatre.play(async (clerk) => {
    const film = new FilmStrip("fresh-reply");
    await clerk.openFolder("Indbakke");
    await clerk.pick("Min ansøgning");
    await clerk.press("Postvagt");
    await clerk.headline("Før du svarer").waitFor();
    await film.take(clerk.page);
    await picture(clerk.page.locator(".pane"), "fresh-reply-pane");

    await clerk.remedy("Svar sikkert").click();
    await clerk.body().waitFor();
    expect(await clerk.item.getByText("karen.test@gmail.com").count()).toBe(1);
    const written = await clerk.body().innerText();
    expect(written).toMatch(/^Kære Karen Vestergaard\s+Din mail indeholdt oplysninger/);
    expect(written).not.toMatch(/111111|gigt/);
    await film.take(clerk.page);

    await clerk.sendAndSeeItLeave();
    await film.take(clerk.page);
  });
});

test("a pinned pane goes with the reader from mail to mail", async () => {
  await theatre.play(async (clerk) => {
    await clerk.page.evaluate(() =>
      window.outlook.addReceived({
        subject: "Frokost på torsdag",
        from: { name: "Mette Krogh", address: "mette.krogh@jammerbugt.dk" },
        body: { type: "html", content: "<p>Skal vi spise sammen?</p>" },
      }),
    );
    await clerk.openFolder("Indbakke");
    await clerk.pick("Min ansøgning");
    await clerk.press("Postvagt");
    await clerk.headline("Før du svarer").waitFor();
    await clerk.pick("Frokost på torsdag");
    await clerk.headline("Intet at bemærke").waitFor();
    await clerk.pick("Min ansøgning");
    await clerk.headline("Før du svarer").waitFor();
  });
});
