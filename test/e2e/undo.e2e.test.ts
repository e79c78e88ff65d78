import type { Item } from "../outlook-host/model/item";
import { policyText } from "../launchevent/handled";
import type { Clerk } from "./story/clerk";
import { Theatre } from "./story/theatre";

jest.setTimeout(60_000);

let theatre: Theatre;

beforeAll(async () => {
  theatre = await Theatre.open();
}, 300_000);

afterAll(() => theatre?.close());

const citizen = { name: "Karen Vestergaard", address: "karen.test@gmail.com" };
const colleague = { name: "Mette Krogh", address: "mette.krogh@jammerbugt.dk" };
const ownPrivate = { name: "Lone Bach", address: "lone.bach@gmail.com" };
const families = Array.from({ length: 10 }, (_, index) => ({
  name: "",
  address: `familie${index}.test@gmail.com`,
}));

const mail = (subject: string, text: string, to: Item["to"] = [citizen]): Partial<Item> => ({
  subject,
  body: { type: "html", content: `<p>${text}</p>` },
  to,
});

/** A remedy by the name on its button, and a draft it is offered for: a sample's title, or its content. */
const remedies: [label: string, draft: string | Partial<Item>][] = [
  ["Send sikkert", "Brev til borger"],
  ["Skjul oplysningen", "Brev til borger"],
  ["Fjern oplysningen", "Brev til borger"],
  ["Ryd emnet", mail("Vedr. 111111-1118", "Du får svar på torsdag.")],
  ["Flyt til Bcc", mail("Sommerfest", "Kom og vær med på torsdag.", families)],
  ["Fjern modtager", mail("Sagen", "CPR-nummeret er 111111-1118.", [colleague, ownPrivate])],
  ["Indsæt sikkert link", mail("Sagen", "Send mig venligst din lægeerklæring på mail.")],
  ["Fjern citeret tråd", "Svar til en borger"],
  ["Brug initialer", "Møde om en borger"],
  ["Neutral titel", "Møde om en borger"],
  ["Gør privat", "Gruppemøde i partiet"],
  ["Send alligevel", "Gruppemøde i partiet"],
];

test.each(remedies)("»%s« taken back leaves the draft as it was", (label, draft) =>
  theatre.play((clerk) => doneAndUndone(clerk, label, draft)),
);

test("a reason that was given and taken back no longer answers the rule", async () => {
  await theatre.play(async (clerk) => {
    await openDraft(clerk, "Møde om en borger");
    const before = await headline(clerk);
    await clerk.remedy("Giv en begrundelse").click();
    const dialog = clerk.pane.getByRole("dialog");
    await dialog.getByLabel("En anden grund").check();
    await dialog.getByLabel("Skriv kort hvorfor").fill("Aftalt med borgeren i dag");
    await dialog.getByRole("button", { name: "Gem begrundelsen" }).click();
    await clerk.pane.getByText("Din begrundelse: Aftalt").waitFor();
    await clerk.undo();
    await clerk.pane.getByText("Din begrundelse: Aftalt").waitFor({ state: "detached" });
    await clerk.headline(before).waitFor();
  });
});

test("»Mærk »Privat«« taken back, where a municipality asks for the marking", async () => {
  theatre.installPolicy(policyText("ishoj"));
  const home = mail("I dag", "Henter du børnene i dag? Aftensmad kl. 18.");
  await theatre.play((clerk) => doneAndUndone(clerk, "Mærk »Privat«", home));
});

async function doneAndUndone(clerk: Clerk, label: string, draft: string | Partial<Item>) {
  await openDraft(clerk, draft);
  const before = { content: await content(clerk), headline: await headline(clerk) };
  await clerk.repair(label);
  const repaired = { content: await content(clerk), headline: await headline(clerk) };
  expect(repaired).not.toEqual(before);
  await clerk.undo();
  await clerk.pane.getByText("Ændringen er fortrudt.", { exact: true }).waitFor();
  expect({ content: await content(clerk), headline: await headline(clerk) }).toEqual(before);
}

async function openDraft(clerk: Clerk, draft: string | Partial<Item>): Promise<void> {
  if (typeof draft === "string") await clerk.pick(draft);
  else await clerk.page.evaluate((item) => window.outlook.openNew("messageCompose", item), draft);
  await clerk.press("Tjek med Postvagt");
  await clerk.pane.getByRole("heading", { level: 1 }).waitFor();
}

function headline(clerk: Clerk): Promise<string> {
  return clerk.pane.getByRole("heading", { level: 1 }).innerText();
}

/** What of the draft others would get or see. */
function content(clerk: Clerk): Promise<Partial<Item>> {
  return clerk.page.evaluate(() => {
    const { subject, body, to, cc, bcc, location, sensitivity, internetHeaders } =
      window.outlook.item();
    return { subject, body, to, cc, bcc, location, sensitivity, internetHeaders };
  });
}
