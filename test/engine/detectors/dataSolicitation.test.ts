import { postvagt } from "../../bench/readers";

/** What a mail to a citizen asks them to send. */
function asked(body: string): string[] {
  return postvagt
    .claims({
      channel: "mail",
      sender: { address: "a@kommune.dk" },
      recipients: [{ field: "to", address: "natasja.worm@gmail.com" }],
      parts: [{ name: "body", text: body }],
    })
    .filter(({ kind }) => kind === "dataSolicitation")
    .map(({ start, end }) => body.slice(start, end));
}

const list = "* den lægeerklæring, vi talte om\n* cpr-nummer på jer begge\n* regntøj\n";

test("a list of what is asked for by mail", () => {
  expect(
    asked(`Hej Natasja\n\nJeg mangler et par ting. Mail det bare til mig her:\n\n${list}`),
  ).toEqual(["lægeerklæring", "cpr-nummer"]);
});

test("the same list where the way is safe", () => {
  const safe = "Hej Natasja\n\nJeg mangler et par ting. Send det i Digital Post:\n\n";
  expect(asked(`${safe}${list}Du kan ikke svare på denne mail.`)).toEqual([]);
});

test("the same list of what to bring", () => {
  expect(asked(`Hej Natasja\n\nTag med på mandag:\n\n${list}`)).toEqual([]);
});

test("who is told not to", () => {
  const polite =
    "Du spørger, om du kan sende dit CPR-nummer på mail. Det er pænt tænkt, men lad være med det.";
  expect(asked(`Hej Natasja\n\n${polite}`)).toEqual([]);
});
