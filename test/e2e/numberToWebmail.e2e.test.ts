import { FilmStrip, picture } from "./story/filmStrip";
import { Theatre } from "./story/theatre";
import { words } from "./story/words";

jest.setTimeout(60_000);

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open();
}, 300_000);

afterAll(() => theatre?.close());

test("a CPR number to Gmail is stopped, sent securely from the pane, and leaves with the header", async () => {
  await theatre.play(async (clerk) => {
    const film = new FilmStrip("letter");
    await clerk.pick("Brev til borger");
    await clerk.notifications.getByText(/CPR-nummer/).waitFor();
    await film.take(clerk.page);

    const said = await clerk.sendAndReadAlert();
    expect(said).toMatch(/^Mailen indeholder et CPR-nummer i teksten og går til karen\.test@gmail/);
    expect(said).toContain("skal krypteres, når det sendes ud af kommunen");
    expect(said).toContain("Vælg »Send sikkert«.");
    expect(said).not.toContain("111111");
    expect(await clerk.alertButtons()).toEqual(["Send sikkert", "Send ikke"]);
    await film.take(clerk.page);

    await clerk.answerAlert("Send sikkert");
    expect(await clerk.reasonInFocus()).toMatch(/^Mailen indeholder et CPR-nummer/);
    await film.take(clerk.page);
    await picture(clerk.page, "letter-pane-da");

    await clerk.repair("Send sikkert");
    await clerk.headline("Alt i orden").waitFor();
    await film.take(clerk.page);

    await clerk.sendAndSeeItLeave();
    expect(await clerk.sentHeaders()).toEqual({
      "X-Sikker-Mail": "1",
      "X-Postvagt": "1;allow;user",
    });
    await film.take(clerk.page);
  });
});

test("without the number the same letter leaves at once, and with another it is stopped again", async () => {
  await theatre.play(async (clerk) => {
    await clerk.pick("Brev til borger");
    await clerk.sendAndReadAlert();
    await clerk.answerAlert("Send ikke");
    await clerk.writeOver("111111-1118", "010180-0008");
    expect(await clerk.sendAndReadAlert()).toContain("et CPR-nummer");
    await clerk.answerAlert("Send ikke");
    await clerk.writeOver("010180-0008", "");
    await clerk.sendAndSeeItLeave();
    expect(await clerk.sentHeaders()).toEqual({ "X-Postvagt": "1;allow;none" });
  });
});

test("a header the user has asked for stays on the mail after the number is gone", async () => {
  await theatre.play(async (clerk) => {
    await clerk.pick("Brev til borger");
    await clerk.sendAndReadAlert();
    await clerk.answerAlert("Send sikkert");
    await clerk.repair("Send sikkert");
    await clerk.writeOver("111111-1118", "");
    await clerk.sendAndSeeItLeave();
    expect(await clerk.sentHeaders()).toMatchObject({ "X-Sikker-Mail": "1" });
  });
});

test.each(["sv", "en"])("the same letter stopped and repaired in %s", async (lang) => {
  const { sendSecurely, dontSend } = words[lang]!;
  await theatre.play(
    async (clerk) => {
      await clerk.pick("Brev til borger");
      await clerk.sendAndReadAlert();
      expect(await clerk.alertButtons()).toEqual([sendSecurely, dontSend]);
      await picture(clerk.page, `letter-alert-${lang}`);
      await clerk.answerAlert(sendSecurely);
      await clerk.reasonInFocus();
      await picture(clerk.page, `letter-pane-${lang}`);
      await clerk.repair(sendSecurely);
      await clerk.sendAndSeeItLeave();
      expect(await clerk.sentHeaders()).toMatchObject({ "X-Sikker-Mail": "1" });
    },
    { query: { lang } },
  );
});
