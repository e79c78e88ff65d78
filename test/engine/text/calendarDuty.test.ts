import { check, loadPolicy } from "../../../src";

const policy = loadPolicy("jammerbugt");

function namesIn(subject: string, body = "") {
  const parts = [
    { name: "subject", text: subject },
    { name: "body", text: body },
  ] as const;
  const { findings } = check({ channel: "appointment", parts }, policy);
  return findings
    .filter(({ kind }) => kind === "personName")
    .map(({ part, start, end }) => (part === "subject" ? subject : body).slice(start, end));
}

test("who is away, who is on duty and who holds the talk are staff", () => {
  expect(
    namesIn("Ledermøde", "4. Tilsyn. Sisse tager boller med. Kasper griller. Sven er væk."),
  ).toEqual([]);
  expect(namesIn("Gitte ferie, Anja barsel, Ulla kursus")).toEqual([]);
  expect(namesIn("Teammøde", "Gennemgang v. Hanne Madsen, oplæg ved Lis Bak")).toEqual([]);
});

test("who brings in a point of an agenda is staff, and not whom a point is about", () => {
  expect(namesIn("Forflytning", "Underviser er ergoterapeut Lene Munk Holm.")).toEqual([]);
  expect(namesIn("Udvalgsmøde", "Punkt 4 (anlægstilskud) indledes af Lars Kjeldgaard.")).toEqual(
    [],
  );
  expect(namesIn("Udvalgsmøde", "4. Orientering om sag (Hanne Madsen)\n5. Evt.")).toEqual([
    "Hanne Madsen",
  ]);
  expect(namesIn("Hjemmebesøg ved borger Hanne Madsen")).toEqual(["Hanne Madsen"]);
});

test("who brings what there is to eat and who minds the telephone are staff", () => {
  expect(namesIn("APT", "Brandövning, rastvärdar, övrigt. Fika tar Micke med sig.")).toEqual([]);
  expect(namesIn("APT", "Semester och schema. Fika: Tobias")).toEqual([]);
  expect(namesIn("tandlæge, Tove passer telefonen", "tilbage 10.30")).toEqual([]);
});

test("a colleague by first name may be ill today, a citizen by whole name is asked about", () => {
  expect(namesIn("Ferie uge 7, Jens er syg i dag")).toEqual([]);
  expect(namesIn("Hanne Madsen syg, besøg aflyst")).toEqual(["Hanne Madsen"]);
});

test("whoever else an entry names is asked about", () => {
  expect(namesIn("Samtale m/ Preben Kvistgaard")).toEqual(["Preben Kvistgaard"]);
  expect(namesIn("Opfølgning Hanne Madsen")).toEqual(["Hanne Madsen"]);
});
