import { withoutPolicyLine } from "../../src/admin/policyLine";
import { automatic, policyText } from "../launchevent/handled";
import { withPolicyLine } from "../withPolicyLine";
import { FilmStrip } from "./story/filmStrip";
import { Theatre } from "./story/theatre";

jest.setTimeout(60_000);

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open();
}, 300_000);

afterAll(() => theatre?.close());

describe("the policy line of the built files", () => {
  test("swapped for another policy it gives another verdict", async () => {
    const lenient = policyText("jammerbugt", (policy) => ({
      ...policy,
      rules: policy.rules.map((rule) => ({ ...rule, then: "inform" })),
    }));
    theatre.installPolicy(lenient);
    await theatre.play(async (clerk) => {
      await clerk.pick("Brev til borger");
      await clerk.notifications.getByText(/CPR-nummer/).waitFor();
      await clerk.sendAndSeeItLeave();
      expect(await clerk.sentHeaders()).toEqual({ "X-Postvagt": "1;inform;none" });
    });
  });

  test.each([
    ["removed", withoutPolicyLine],
    ["emptied", (file: string) => withPolicyLine(file, "{}")],
    ["cut short", (file: string) => withPolicyLine(file, '{"format":1')],
  ])("%s: it could not be checked, the user is asked, and nothing is lost", async (how, change) => {
    theatre.install(change);
    await theatre.play(async (clerk) => {
      const film = new FilmStrip("unchecked");
      await clerk.pick("Brev til borger");
      expect(await clerk.sendAndReadAlert()).toContain("kunne ikke kontrolleres lige nu");
      expect(await clerk.alertButtons()).toEqual(["Se hvorfor", "Send alligevel", "Send ikke"]);
      if (how === "removed") await film.take(clerk.page);
      await clerk.answerAlert("Se hvorfor");
      await clerk.headline("Reglerne kunne ikke læses").waitFor();
      if (how === "removed") await film.take(clerk.page);
      expect(await clerk.body().innerText()).toContain("111111-1118");
      await clerk.sendAndReadAlert();
      await clerk.alert.getByRole("button", { name: "Send alligevel" }).click();
      expect(await clerk.sentHeaders()).toEqual({});
    });
  });
});

describe("the secure route switched on by Send itself", () => {
  const question = "Send mig venligst en kopi af din lægeerklæring på mail.";

  beforeAll(() => theatre.installPolicy(policyText("jammerbugt", automatic)));

  test("a number alone leaves with the header, and nobody is asked", async () => {
    await theatre.play(async (clerk) => {
      await clerk.pick("Brev til borger");
      await clerk.sendAndSeeItLeave();
      expect(await clerk.sentHeaders()).toEqual({
        "X-Sikker-Mail": "1",
        "X-Postvagt": "1;secure;auto",
      });
    });
  });

  test("a number together with a second question still asks", async () => {
    await theatre.play(async (clerk) => {
      const film = new FilmStrip("automatic");
      await clerk.pick("Brev til borger");
      await clerk.writeBelow("Du får svar", question);
      const said = await clerk.sendAndReadAlert();
      expect(said).toContain("beder modtageren om at sende personoplysninger");
      expect(said).not.toContain("skal krypteres");
      expect(await clerk.alertButtons()).toContain("Send alligevel");
      await film.take(clerk.page);
      await clerk.answerAlert("Send alligevel");
      expect(await clerk.sentHeaders()).toMatchObject({ "X-Sikker-Mail": "1" });
      await film.take(clerk.page);
    });
  });

  test("the header Send has set goes again with the number that called for it", async () => {
    await theatre.play(async (clerk) => {
      await clerk.pick("Brev til borger");
      await clerk.writeBelow("Du får svar", question);
      await clerk.sendAndReadAlert();
      await clerk.answerAlert("Send ikke");
      const headers = () => clerk.page.evaluate(() => window.outlook.item().internetHeaders);
      expect(await headers()).toMatchObject({ "X-Sikker-Mail": "1" });
      await clerk.writeOver("111111-1118", "");
      await clerk.writeOver(question, "Jeg ringer til dig.");
      await clerk.sendAndSeeItLeave();
      expect(await clerk.sentHeaders()).toEqual({ "X-Postvagt": "1;allow;none" });
    });
  });

  test("a header the user has switched on is never taken back", async () => {
    await theatre.play(async (clerk) => {
      await clerk.pick("Brev til borger");
      await clerk.press("Tjek med Postvagt");
      await clerk.repair("Send sikkert");
      await clerk.writeOver("111111-1118", "");
      await clerk.sendAndSeeItLeave();
      expect(await clerk.sentHeaders()).toMatchObject({ "X-Sikker-Mail": "1" });
    });
  });
});
