import type { Item } from "../outlook-host/model/item";
import type { StageOptions } from "../outlook-host/stage";
import type { Clerk } from "./story/clerk";
import { Theatre } from "./story/theatre";

// Each client walks the same stories; where it differs stands in the tables.
jest.setTimeout(60_000);

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open();
}, 300_000);

afterAll(() => theatre?.close());

const inPlace = ["Send sikkert"];
const third = ["Send sikkert", "Send ikke"];

/** The overlay gives Microsoft's library of 2022 the members of requirement sets 1.13 to 1.15. */
const clients: [client: string, overlay: boolean, buttons: readonly string[], canSend: boolean][] =
  [
    ["web", true, third, true],
    ["new", true, third, true],
    ["classic", true, third, true],
    ["mac", false, inPlace, false],
    ["1.14", false, third, false],
  ];

test.each(clients)(
  "%s (overlay: %s): a CPR number is stopped, sent securely from the pane, and leaves",
  (client, overlay, buttons, canSend) =>
    theatre.play(
      async (clerk) => {
        await clerk.pick("Brev til borger");
        const said = await clerk.sendAndReadAlert();
        expect(said).toMatch(/^Mailen indeholder et CPR-nummer/);
        expect(said).not.toContain("**");
        expect(await clerk.alertButtons()).toEqual(buttons);
        await clerk.answerAlert("Send sikkert");
        await clerk.repair("Send sikkert");
        const sendNow = clerk.pane.getByRole("button", { name: "Send nu" });
        expect(await sendNow.count()).toBe(canSend ? 1 : 0);
        if (canSend) await sendNow.click();
        else await clerk.press("Send");
        expect(await clerk.sentHeaders()).toMatchObject({ "X-Sikker-Mail": "1" });
      },
      options(client, overlay),
    ),
);

test.each([
  ["web", true, ["Gør privat", "Send alligevel", "Send ikke"]],
  ["classic", true, ["Gør privat", "Send alligevel", "Send ikke"]],
  ["mac", true, ["Send alligevel", "Gør privat"]],
  ["mac", false, ["Gør privat"]],
] as const)(
  "%s (overlay: %s): a question can be answered, in the alert or in the pane",
  (client, overlay, buttons) =>
    theatre.play(
      async (clerk) => {
        await clerk.pick("Gruppemøde i partiet");
        await clerk.sendAndReadAlert();
        expect([...(await clerk.alertButtons())].sort()).toEqual([...buttons].sort());
        await clerk.answerAlert("Gør privat");
        await clerk.repair("Gør privat");
        await clerk.remedy("Send alligevel").click();
        await clerk.pane.getByText("Du har bekræftet, at du har tjekket det.").waitFor();
        await clerk.sendAndSeeItLeave();
      },
      options(client, overlay),
    ),
);

const fromSharedMailbox: Partial<Item> = {
  subject: "Advarsel",
  from: { name: "Teknik og Miljø", address: "teknik@jammerbugt.dk" },
  to: [{ name: "Bo Dam", address: "bo.dam@jammerbugt.dk" }],
  body: {
    type: "html",
    content: "<p>Hej Bo</p><p>Hermed en skriftlig advarsel for gentagne forsinkelser.</p>",
  },
};

test.each([
  ["from one's own mailbox nothing is said of it", {}, false],
  ["a shared mailbox is told from one's own", fromSharedMailbox, true],
  ["a delegate writes for another", { ...fromSharedMailbox, isShared: true }, true],
])("%s", (_, given, isTold) =>
  theatre.play(async (clerk) => {
    const own = { from: { name: "Lone Bach", address: "lone.bach@jammerbugt.dk" } };
    await write(clerk, { ...fromSharedMailbox, ...own, ...given });
    await clerk.press("Tjek med Postvagt");
    await clerk.pane.getByRole("heading", { level: 1 }).waitFor();
    const told = clerk.pane.getByText(/Personalesager hører til i HR's postkasse/);
    expect(await told.count()).toBe(isTold ? 1 : 0);
    await clerk.sendAndSeeItLeave();
  }),
);

function options(client: string, overlay: boolean): StageOptions {
  return { query: { client }, overlay };
}

function write(clerk: Clerk, item: Partial<Item>): Promise<void> {
  return clerk.page.evaluate((given) => window.outlook.openNew("messageCompose", given), item);
}
