import { wrongRecipient } from "../../../src/engine/detectors/wrongRecipient";
import { knownAddresses } from "../../../src/engine/policy/knownAddresses";
import { recipientText } from "../../../src/engine/text/read";
import type { Communication } from "../../../src/engine/types";
import { samplePolicy } from "../policy/samplePolicy";
import { found as foundBy } from "./recipientFinds";

const found = (given: Partial<Communication>, addresses?: ReturnType<typeof knownAddresses>) =>
  foundBy(given, wrongRecipient, addresses);

function to(...addresses: readonly string[]): Partial<Communication> {
  return { recipients: addresses.map((address) => ({ field: "to", address })) };
}

describe("an address", () => {
  test.each([
    ["near a covered domain", ["visitation@regoin-nord.example"]],
    ["near the own domain", ["bo@komune.example"]],
    ["near a consumer provider", ["jens@gmial.com"]],
    ["near another recipient's domain", ["bo@entreprenoer.example", "ida@entrepenoer.example"]],
    ["at the own name with another ending", ["bo@kommune.test"]],
  ])("%s is surely suspect", (_, addresses) => {
    const hits = found(to(...addresses));
    expect(hits[0]).toMatchObject({ part: "recipient:0", confidence: "high" });
    expect(hits[0]!.text).toBe(addresses[0]);
  });

  test.each([
    ["at a covered domain", ["visitation@region-nord.example"]],
    ["of a colleague", ["bo@kommune.example"]],
    ["at a consumer provider with a rare ending", ["jens@hotmail.dk"]],
    ["of a stranger", ["info@firma.example"]],
    ["of two offices told apart by a number", ["kontor@skole1.example", "kontor@skole2.example"]],
  ])("%s is not", (_, addresses) => {
    expect(found(to(...addresses))).toEqual([]);
  });

  test("with a name before it is marked without the name", () => {
    const recipient = {
      field: "to",
      name: "Visitation",
      address: "v@regoin-nord.example",
    } as const;
    const [hit] = found({ recipients: [recipient] });
    expect(recipientText(recipient)).toContain(hit!.text);
    expect(hit!.text).toBe("v@regoin-nord.example");
  });
});

describe("a provider's domain", () => {
  test.each([
    "gmail.con",
    "gmail.cm",
    "gmail.co",
    "gmail.comm",
    "hotmail.con",
    "hotmail.vom",
    "outlook.dkk",
    "live.dkk",
    "live.sse",
    "gmail.com.dk",
    "hotmial.dk",
    "hotmai.dk",
    "outlok.dk",
    "outllok.se",
    "yaho.dk",
    "gmial.dk",
    "gmai.com",
    "mgail.com",
    "iclod.com",
  ])("%s is mistyped", (domain) => {
    const address = `jens@${domain}`;
    expect(found(to(address))).toMatchObject([{ text: address, confidence: "high" }]);
  });

  test.each([
    "hotmail.dk",
    "hotmail.se",
    "hotmail.co.uk",
    "hotmail.com.br",
    "outlook.dk",
    "outlook.com",
    "live.dk",
    "live.se",
    "live.no",
    "gmail.com",
    "googlemail.com",
    "yahoo.dk",
    "ymail.com",
    "mail.dk",
    "email.dk",
    "gmx.net",
    "gmx.de",
    "icloud.com",
    "jubii.dk",
    "jubiipost.dk",
    "line.dk",
    "cloud.dk",
    "olive.example",
  ])("%s is not", (domain) => {
    expect(found(to(`jens@${domain}`))).toEqual([]);
  });

  test("is whatever a list of the municipality's says it is", () => {
    const covered = knownAddresses(
      samplePolicy({
        domains: { own: ["outlok.example"], secure: [], privateWebmail: ["gmail.*"] },
      }),
    );
    expect(covered.isPrivate({ address: "bo@outlok.example" })).toBe(false);
    expect(found(to("bo@outlok.example"))).toHaveLength(1);
    expect(found(to("bo@outlok.example"), covered)).toEqual([]);
  });
});

describe("a greeting with another surname", () => {
  const greeted = (name: string, display: string, address: string, thread = "") => ({
    recipients: [{ field: "to" as const, name: display, address }],
    parts: [
      { name: "body", text: `Kære ${name}\n\nHer er brevet.\n\nVenlig hilsen\nLone${thread}` },
    ],
  });

  test.each([
    ["Mette Holm", "Mette Lund", "mette.lund@gmail.com", "Holm"],
    ["Anna Berg", "Anna Lind", "anna.lind@firma.example", "Berg"],
    ["Peter Hansen", "Peter Jensen", "pj78@gmail.com", "Hansen"],
    ["Mette Holm", "", "mette.lund@gmail.com", "Holm"],
  ])("%s, to %s <%s>, is doubtful", (name, display, address, marked) => {
    expect(found(greeted(name, display, address))).toMatchObject([{ part: "body", text: marked }]);
  });

  test.each([
    ["a double surname", "Mette Holm Lund", "Mette Lund", "mette.lund@gmail.com"],
    ["one of two surnames", "Mette Holm", "Mette Lund Holm", "mlh@firma.example"],
    ["surnames with a hyphen", "Mette Holm", "Mette Lund-Holm", "mette@firma.example"],
    ["a former surname in the address", "Mette Holm", "Mette Lund", "metteholm78@gmail.com"],
    ["its letter in the address", "Mette Holm", "Mette Lund", "mhl@firma.example"],
    ["a name without a surname", "Mette Holm", "Mette", "mette.lund@gmail.com"],
    ["an initial for a surname", "Mette Holm", "Mette L.", "mette78@gmail.com"],
    ["an address without a surname", "Mette Holm", "Mette", "mette78@gmail.com"],
    ["a second first name", "Anne Mette", "Anne Lund", "anne.lund@gmail.com"],
    ["another spelling", "Peter Pedersen", "Peter Petersen", "peter.petersen@gmail.com"],
    ["another spelling at its head", "Kim Christensen", "Kim Kristensen", "kim@firma.example"],
    ["a nickname and the surname", "Micke Storm", "Mikael Storm", "mikael.storm@firma.example"],
    ["good wishes", "Mette God Jul", "Mette Lund", "mette.lund@gmail.com"],
    ["what the mailbox is for", "Mette Holm", "Mette (Jobcenter)", "mette@firma.example"],
  ])("%s is not", (_, name, display, address) => {
    expect(found(greeted(name, display, address))).toEqual([]);
  });

  test("is the name the recipient wrote under", () => {
    const thread =
      "\n\nFra: Mette Lund <mette.lund@gmail.com>\nSendt: 3. maj 2026 10:12\nTil: Lone Bach <lone.bach@kommune.example>\nEmne: Brev\n\nHej\n\nHilsen\nMette Holm";
    expect(found(greeted("Mette Holm", "Mette Lund", "mette.lund@gmail.com", thread))).toEqual([]);
  });
});

describe("of two recipients that are alike", () => {
  test.each([
    [
      "the later of two that differ by a letter",
      ["anna.lund@kommune.example", "anne.lund@kommune.example"],
      "anne.lund@kommune.example",
    ],
    [
      "the later of two that differ by the letter of a surname",
      ["jens.b@kommune.example", "jens.h@kommune.example"],
      "jens.h@kommune.example",
    ],
    [
      "the later of two that differ by a number",
      ["jens.hansen@gmail.com", "jens.hansen2@gmail.com"],
      "jens.hansen2@gmail.com",
    ],
    [
      "a colleague's namesake at a private provider",
      ["peter.holm@gmail.com", "peter.holm@kommune.example"],
      "peter.holm@gmail.com",
    ],
  ])("%s is doubtful", (_, addresses, doubtful) => {
    expect(found(to(...addresses))).toMatchObject([{ text: doubtful, confidence: "medium" }]);
  });

  test.each([
    ["offices with a number", ["kontor1@kommune.example", "kontor2@kommune.example"]],
    [
      "mailboxes of one house",
      ["familieteam-oest@kommune.example", "familieteam-vest@kommune.example"],
    ],
    ["people of one family", ["anna.lund@gmail.com", "jens.lund@gmail.com"]],
    ["initials", ["lba@kommune.example", "lbb@kommune.example"]],
    ["an office inside and one outside", ["info@kommune.example", "info@firma.example"]],
  ])("%s are not", (_, addresses) => {
    expect(found(to(...addresses))).toEqual([]);
  });
});

describe("a file sent to a private person", () => {
  const file = (name: string, recipient: { name: string; address: string }) => ({
    recipients: [{ field: "to" as const, ...recipient }],
    parts: [{ name: `attachmentName:${name}`, text: name }],
  });
  const anne = { name: "Anne Lund", address: "anne.lund@gmail.com" };

  test.each([
    ["in another's name is doubtful", "Afgørelse Mette Holm.pdf", anne, 1],
    ["in another's name with underscores too", "afgoerelse_mette_holm.pdf", anne, 1],
    ["in their own name is not", "Afgørelse Anne Lund.pdf", anne, 0],
    ["in nobody's name is not", "Vejledning 2026.pdf", anne, 0],
  ])("%s", (_, name, recipient, count) => {
    expect(found(file(name, recipient))).toHaveLength(count);
  });

  test("is no wonder where an office gets it", () => {
    const office = { name: "Anne Lund", address: "anne.lund@firma.example" };
    expect(found(file("Afgørelse Mette Holm.pdf", office))).toEqual([]);
  });
});

describe("a file with a name", () => {
  const given = (
    file: string,
    text: string,
    address = "rikke.sand@firma.example",
    more: Partial<Communication> = {},
  ): Partial<Communication> => ({
    recipients: [{ field: "to", name: "Rikke Sand", address }],
    parts: [
      { name: "body", text: `Hej Rikke\n\n${text}\n\nVenlig hilsen\nLone` },
      { name: `attachmentName:${file}`, text: file },
    ],
    ...more,
  });

  test.each([
    [
      "a new colleague's",
      "Kontrakt Thomas Bro.docx",
      "Her er din kontrakt.",
      "rsa@kommune.example",
    ],
    [
      "at a firm",
      "Kontrakt Thomas Bro.docx",
      "Hermed din nye kontrakt til underskrift.",
      undefined,
    ],
    [
      "in a longer word",
      "Ansættelseskontrakt Thomas Bro.pdf",
      "Vedhæftet er din kontrakt.",
      undefined,
    ],
    ["in Swedish", "Anställningsavtal Thomas Bro.pdf", "Här kommer ditt avtal.", undefined],
  ])("that is called the recipient's own is doubtful: %s", (_, file, text, address) => {
    expect(found(given(file, text, address))).toMatchObject([{ text: "Thomas Bro" }]);
  });

  test.each([
    ["about a case", "Handleplan Thomas Bro.docx", "Her er handleplanen."],
    ["of somebody the text names", "Kontrakt Thomas Bro.docx", "Her er din kontrakt med Thomas."],
    ["of the writer", "Kontrakt Lone Bach.docx", "Her er din kontrakt."],
    ["of the recipient", "Kontrakt Rikke Sand.docx", "Her er din kontrakt."],
    ["of another paper", "Handleplan Thomas Bro.docx", "Her er din adgang til sagen."],
    ["that the recipient wrote", "Udtalelse Thomas Bro.docx", "Tak for din udtalelse."],
  ])("%s is not", (_, file, text) => {
    expect(found(given(file, text))).toEqual([]);
  });

  test.each([
    ["of a child with the same surname", "Afgørelse Noah Sand.pdf", 0],
    ["of the recipient and another", "Aftale Rikke Sand og Thomas Bro.pdf", 0],
    ["of a stranger", "Afgørelse Thomas Bro.pdf", 1],
  ])("to a private person, %s", (_, file, count) => {
    expect(found(given(file, "Her er papirerne.", "rikke.sand@gmail.com"))).toHaveLength(count);
  });

  test("to a private person is doubtful with a colleague in copy too", () => {
    const recipients = [
      { field: "to", name: "Rikke Sand", address: "rikke.sand@gmail.com" },
      { field: "cc", name: "Jobcenter", address: "job@kommune.example" },
    ] as const;
    const mail = given("Afgørelse Thomas Bro.pdf", "Her er den.", undefined, { recipients });
    expect(found(mail)).toMatchObject([{ text: "Thomas Bro" }]);
  });
});

test("incoming mail has gone where it went", () => {
  const incoming = { ...to("bo@komune.example"), direction: "incoming" } as const;
  expect(found(incoming)).toEqual([]);
});
