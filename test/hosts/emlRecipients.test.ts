import { readEml } from "../../src/hosts/eml";
import { readIcs } from "../../src/hosts/ics";

describe("the recipients of a mail", () => {
  const recipientsOf = async (...lines: readonly string[]) => {
    const source = ["From: bo@kommune.example", "Subject: Hej", ...lines, "", "Hej"].join("\r\n");
    const mail = await readEml(new TextEncoder().encode(source), "2026-11-21", readIcs);
    return mail.recipients!.map(({ field, name, address }) => `${field}: ${name} <${address}>`);
  };
  const [ib, ida, bo] = [
    "to: Holm, Ib <ib@a.example>",
    "to: Bach, Ida <ida@b.example>",
    "to:  <bo@c.example>",
  ];

  it.each([
    ["a group", ["To: Gruppe: ib@a.example, bo@c.example;"], ["to:  <ib@a.example>", bo]],
    [
      "a group in a group",
      ["To: Alle: Sagen: ib@a.example, bo@c.example;, ida@b.example;"],
      ["to:  <ib@a.example>", bo, "to:  <ida@b.example>"],
    ],
    [
      "two groups and one beside them",
      ["To: A: ib@a.example;, B: ida@b.example;, bo@c.example"],
      ["to:  <ib@a.example>", "to:  <ida@b.example>", bo],
    ],
    [
      "a group that never ends",
      ["To: Gruppe: ib@a.example, bo@c.example"],
      ["to:  <ib@a.example>", bo],
    ],
    [
      "a group without members",
      ["To: undisclosed-recipients:;", "Bcc: bo@c.example"],
      ["bcc:  <bo@c.example>"],
    ],
    [
      "names in a group",
      ["To: =?utf-8?Q?Gruppe?=: =?utf-8?Q?Holm=2C_Ib?= <ib@a.example>, bo@c.example;"],
      [ib, bo],
    ],
    [
      "quoted names with a comma, folded",
      ['To: "Holm,', ' Ib" <ib@a.example>,', '\t"Bach, Ida"', " <ida@b.example>"],
      [ib, ida],
    ],
    [
      "encoded names with a comma",
      ["To: =?utf-8?Q?Holm=2C_Ib?= <ib@a.example>, =?utf-8?B?QmFjaCwgSWRh?= <ida@b.example>"],
      [ib, ida],
    ],
    [
      "encoded names in pieces, folded",
      ["To: =?utf-8?Q?Hol?=", " =?utf-8?Q?m=2C_?= =?utf-8?Q?Ib?= <ib@a.example>,", " bo@c.example"],
      [ib, bo],
    ],
    [
      "encoded names whose comma is not",
      ["To: =?utf-8?Q?Holm,_Ib?= <ib@a.example>, =?UTF-8?q?Bach,_Ida?=", " <ida@b.example>"],
      [ib, ida],
    ],
    [
      "a comma in a comment",
      ["To: Ib (Holm, Ib) <ib@a.example>, bo@c.example"],
      ["to: Ib <ib@a.example>", bo],
    ],
    ["semicolons between them", ["To: ib@a.example; bo@c.example"], ["to:  <ib@a.example>", bo]],
    [
      "a field that stands twice",
      ["To: ib@a.example", "To: bo@c.example"],
      ["to:  <ib@a.example>", bo],
    ],
    [
      "an address as a name",
      ['To: "ib@a.example" <bo@c.example>'],
      ["to: ib@a.example <bo@c.example>"],
    ],
  ])("are told apart: %s", async (_, lines, recipients) => {
    expect(await recipientsOf(...lines)).toEqual(recipients);
  });
});
