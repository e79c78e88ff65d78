import { colleague, linkedIn } from "./linkedIn";

test("what one notes for oneself beside a title that is no work is one's own", () => {
  const note = { channel: "appointment", recipients: [], body: "Svar på knude i brystet kommer." };
  expect(linkedIn("health", { ...note, channel: "appointment", subject: "Væk tirsdag" })).toEqual([
    "knude i brystet: medium",
  ]);
  expect(linkedIn("health", { ...note, channel: "appointment", subject: "Kursus" })).toEqual([
    "knude i brystet: low?",
  ]);
});

test("a first name that has something is somebody in an invitation to many too", () => {
  const subject = "Julefrokost, bordplan";
  const body = "Hej alle\n\nErling er tunghør og skal sidde langt fra bandet.";
  const recipients = [{ ...colleague, name: "Festudvalget", address: "fest@jammerbugt.dk" }];
  expect(linkedIn("health", { subject, body, recipients })).toEqual(["tunghør: high"]);
});

describe("notes at work", () => {
  const note = { channel: "appointment", recipients: [], body: "" } as const;

  test("name somebody by the bed", () => {
    const subject = "stue 14 – terminal, præst kl. 15";
    expect(linkedIn("health", { ...note, subject })).toEqual(["terminal: high"]);
  });

  test("leave no doubt what a name in the title has", () => {
    const subject = "Samtale med Ulla Krarup om stress";
    expect(linkedIn("health", { ...note, subject })).toEqual(["stress: high"]);
  });

  test("name somebody by where they live", () => {
    const body = "Ny på ruten: Vestervej 19, nøgle under potten. Blind, sukkersyge, bor alene.";
    expect(linkedIn("health", { channel: "sms", recipients: [], body })).toEqual(
      expect.arrayContaining(["sukkersyge: high"]),
    );
  });
});

test("their address is somebody's", () => {
  const body = "Hej Jonas\n\nDeres adresse er beskyttet, så jeg må ikke sige mere.";
  expect(linkedIn("protectedAddress", { body })).toEqual(["adresse er beskyttet: high"]);
});

describe("what an entry deals with is nobody's", () => {
  const firm = { field: "to", address: "konsulent@hjaelpemiddel.example" } as const;
  const meeting = { channel: "meeting", recipients: [colleague, firm], body: "" } as const;

  test.each(["Afprøvning af badebænke", "SSP-netværk: lattergas", "Övning: brännskador, HLR"])(
    "where a firm is invited: %s",
    (subject) => {
      expect(linkedIn("health", { ...meeting, subject })).toEqual([
        expect.stringContaining(": low"),
      ]);
    },
  );

  test("but theirs who is invited", () => {
    const subject = "Genoptræning efter din nye hofte";
    expect(linkedIn("health", { ...meeting, recipients: [firm], subject })).toEqual(
      expect.arrayContaining(["Genoptræning: high"]),
    );
  });
});

test("what is sent to the press with a case is somebody's", () => {
  const recipients = [{ field: "to", address: "redaktion@bladet.example" }] as const;
  const parts = [
    { name: "body", text: "Hej! Här kommer handlingen ni bad om." },
    { name: "attachment:a.txt", text: "Brukare: Märta Klack. Fick fel dos. Har liggsår och MRSA." },
  ];
  expect(linkedIn("health", { body: "", recipients, parts })).toEqual(
    expect.arrayContaining(["MRSA: high"]),
  );
});

test("who is given notice is somebody, whatever post it was", () => {
  const body = "Hej Jens\n\nVi avser att säga upp dig från tjänsten som parkarbetare.";
  expect(linkedIn("employment", { body })).toEqual(["säga upp: high"]);
});

test("a room that has something is whoever lies there, among those who work there", () => {
  const body = "hi, room 8 has vomited twice, should I ring the doctor?";
  expect(linkedIn("health", { body, channel: "teams-chat", recipients: [colleague] })).toEqual([
    "vomited: high",
  ]);
});

test("what a citizen is invited to talk about is theirs", () => {
  const recipients = [{ field: "required", address: "lineogjonas@gmail.com" }] as const;
  const subject = "Samtale om fødselsdepression";
  expect(linkedIn("health", { channel: "meeting", recipients, subject, body: "" })).toEqual([
    "fødselsdepression: high",
  ]);
});

test("what a citizen wrote of themselves below an answer is theirs", () => {
  const recipients = [{ field: "to", name: "Bodil Aarup", address: "bodil@hotmail.com" }] as const;
  const body =
    "Hej Bodil, jeg vender tilbage i morgen.\n\nFra: Bodil Aarup <bodil@hotmail.com>\nSendt: 20. november 2026 22:14\nTil: Lone Bach\nEmne: hjælp\n\nhej jeg har fået at vide det er brystkræft";
  expect(linkedIn("health", { body, recipients })).toEqual(["brystkræft: high"]);
});
