import { FilmStrip, picture } from "./story/filmStrip";
import { Theatre } from "./story/theatre";

jest.setTimeout(60_000);

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open();
}, 300_000);

afterAll(() => theatre?.close());

test("a meeting with a citizen's name and an illness gets initials and a neutral title", async () => {
  await theatre.play(async (clerk) => {
    const film = new FilmStrip("meeting");
    await clerk.pick("Møde om en borger");
    await clerk.notifications.getByText(/helbredsoplysninger/).waitFor();
    await film.take(clerk.page);

    const said = await clerk.sendAndReadAlert();
    expect(said).toMatch(/^Indkaldelsen indeholder helbredsoplysninger/);
    expect(said).toContain("Alle kalendere er åbne for alle ansatte");
    expect(said).not.toContain("Hanne");
    const [best, ...others] = await clerk.alertButtons();
    expect(others).toEqual(["Send ikke"]);
    await film.take(clerk.page);

    await clerk.answerAlert(best!);
    expect(await clerk.reasonInFocus()).toMatch(/helbredsoplysninger/);
    await film.take(clerk.page);

    await clerk.repair("Brug initialer");
    expect(await clerk.field("Titel").inputValue()).toContain("HM");
    await film.take(clerk.page);

    await clerk.repair("Neutral titel");
    await clerk.headline("Alt i orden").waitFor();
    expect(await clerk.field("Titel").inputValue()).not.toMatch(/Hanne|Madsen|depression/);
    await film.take(clerk.page);
    await picture(clerk.page.locator(".pane"), "meeting-pane");

    await clerk.sendAndSeeItLeave();
    await film.take(clerk.page);
  });
});

test("an invitation to a party meeting is asked about, made private, confirmed and sent", async () => {
  await theatre.play(async (clerk) => {
    const film = new FilmStrip("party");
    await clerk.pick("Gruppemøde i partiet");
    await clerk.notifications.getByText(/partipolitisk/).waitFor();
    await film.take(clerk.page);

    const said = await clerk.sendAndReadAlert();
    expect(said).toMatch(/^Indkaldelsen ser ud til at gælde et partipolitisk møde/);
    expect(said).toContain("Har alle selv gjort deres medlemskab offentligt kendt?");
    expect(await clerk.alertButtons()).toEqual(["Gør privat", "Send alligevel", "Send ikke"]);
    await film.take(clerk.page);

    await clerk.answerAlert("Gør privat");
    await clerk.reasonInFocus();
    await film.take(clerk.page);

    await clerk.repair("Gør privat");
    expect(await clerk.page.getByRole("switch", { name: "Privat" }).isChecked()).toBe(true);
    await clerk.pane.getByText(/Mødet er privat, men de inviterede kan se hinanden/).waitFor();
    expect(await clerk.pane.getByText(/gør mødet privat/).count()).toBe(0);
    await film.take(clerk.page);

    await clerk.remedy("Send alligevel").click();
    await clerk.pane.getByText("Du har bekræftet, at du har tjekket det.").waitFor();
    await film.take(clerk.page);
    await picture(clerk.page.locator(".pane"), "party-pane");

    await clerk.sendAndSeeItLeave();
    await film.take(clerk.page);
  });
});
