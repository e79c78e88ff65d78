import { wrongRecipient } from "../../../src/engine/detectors/wrongRecipient";
import { knownAddresses } from "../../../src/engine/policy/knownAddresses";
import { recipientText, read } from "../../../src/engine/text/read";
import type { Communication, Confidence } from "../../../src/engine/types";
import { samplePolicy } from "../policy/samplePolicy";

const policy = samplePolicy({
  domains: {
    own: ["kommune.example"],
    secure: ["region-nord.example"],
    privateWebmail: ["gmail.*", "hotmail.*"],
  },
});

interface Hit {
  readonly part: string;
  readonly text: string;
  readonly confidence: Confidence;
}

function found(given: Partial<Communication>): readonly Hit[] {
  const communication: Communication = {
    channel: "mail",
    sender: { name: "Lone Bach", address: "lone.bach@kommune.example" },
    parts: [],
    ...given,
  };
  const readings = read(communication);
  const context = {
    channel: communication.channel,
    communication,
    readings,
    terms: { extra: [], allowed: [], testNumbers: [] },
    addresses: knownAddresses(policy),
  };
  return readings.flatMap((reading) =>
    wrongRecipient.find(reading, context).map(({ start, end, confidence }) => ({
      part: reading.name,
      text: reading.plain.text.slice(start, end),
      confidence,
    })),
  );
}

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

describe("a reply", () => {
  const thread =
    "Tak for det.\n\nFra: Bo Dam <bo@firma.example>\nSendt: 3. maj 2026 10:12\nTil: Lone Bach <lone.bach@kommune.example>\nEmne: Tilbud\n\nHer er tilbuddet.";
  const reply = (address: string): Partial<Communication> => ({
    ...to(address),
    parts: [{ name: "body", text: thread }],
    traits: { composeType: "reply" },
  });

  test("to an outside domain the thread has not seen is doubtful", () => {
    expect(found(reply("bo@andet-firma.example"))).toMatchObject([{ confidence: "medium" }]);
  });

  test("to one it has seen is not", () => {
    expect(found(reply("bo@firma.example"))).toEqual([]);
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

test("incoming mail has gone where it went", () => {
  const incoming = { ...to("bo@komune.example"), direction: "incoming" } as const;
  expect(found(incoming)).toEqual([]);
});
