import { contentDigest, ruleDigest } from "../../src/engine/digest";
import { read } from "../../src/engine/text/read";
import type { Communication, Finding } from "../../src/engine/types";

const mail: Communication = {
  channel: "mail",
  recipients: [
    { field: "to", address: "a@mail.example" },
    { field: "cc", address: "b@mail.example" },
  ],
  parts: [
    { name: "subject", text: "Din sag" },
    { name: "body", text: "<p>Hej <b>Jens</b></p><p>Vi ses.</p>", format: "html" },
    { name: "attachmentName:a.pdf", text: "a.pdf" },
    { name: "attachment:a.pdf", unread: "later", size: 100 },
  ],
};

function digest(given: Partial<Communication> = {}): string {
  const communication = { ...mail, ...given };
  return contentDigest(communication, read(communication));
}

function body(text: string, format: "html" | "text" = "html"): Partial<Communication> {
  return {
    parts: mail.parts.map((part) => (part.name === "body" ? { name: "body", text, format } : part)),
  };
}

function attachment(name: string, size: number | undefined, rest: object): Partial<Communication> {
  const parts = [
    ...mail.parts.slice(0, 2),
    { name: `attachmentName:${name}`, text: name },
    { name: `attachment:${name}`, size, ...rest },
  ];
  return { parts };
}

describe("the digest of a content stays", () => {
  test.each<readonly [string, Partial<Communication>]>([
    [
      "when a client rewrites the HTML",
      body("<div><p>Hej <strong>Jens</strong></p>\n<p>Vi  ses.</p></div>"),
    ],
    ["when the recipients change places", { recipients: [...mail.recipients!].reverse() }],
    [
      "when an address is written in capitals",
      { recipients: [{ field: "to", address: "A@Mail.example" }, mail.recipients![1]!] },
    ],
    [
      "when a recipient moves from Cc to To",
      { recipients: mail.recipients!.map((each) => ({ ...each, field: "to" as const })) },
    ],
    ["when an attachment is read in the meantime", attachment("a.pdf", 100, { text: "indhold" })],
  ])("%s", (_, changed) => {
    expect(digest(changed)).toBe(digest());
  });
});

describe("the digest of a content changes", () => {
  test.each<readonly [string, Partial<Communication>]>([
    [
      "when a recipient moves out of sight, or into it",
      { recipients: mail.recipients!.map((each) => ({ ...each, field: "bcc" as const })) },
    ],
    ["with the text", body("<p>Hej <b>Jens</b></p><p>Vi ses snart.</p>")],
    [
      "with a number that is not shown",
      body(`<p>Hej <b>Jens</b></p><p>Vi ses.</p><p style="display:none">010180-0008</p>`),
    ],
    [
      "with the subject",
      { parts: [{ name: "subject", text: "Din anden sag" }, ...mail.parts.slice(1)] },
    ],
    ["with a recipient", { recipients: [mail.recipients![0]!] }],
    ["with an attachment's name", attachment("b.pdf", 100, { unread: "later" })],
    ["with an attachment's size", attachment("a.pdf", 101, { unread: "later" })],
  ])("%s", (_, changed) => {
    expect(digest(changed)).not.toBe(digest());
  });

  test("with an attachment's text where no size is known", () => {
    const one = digest(attachment("a.txt", undefined, { text: "et" }));
    expect(digest(attachment("a.txt", undefined, { text: "to" }))).not.toBe(one);
  });
});

test("a hidden number in the place of another is another content", () => {
  const hidden = (number: string) => digest(body(`<p>Hej</p><!-- CPR ${number} -->`));
  expect(hidden("010180-0008")).not.toBe(hidden("111111-1118"));
});

test("a text moved from the subject to the body is another content", () => {
  const parts = (subject: string, text: string) => ({
    parts: [
      { name: "subject", text: subject },
      { name: "body", text },
    ],
  });
  expect(digest(parts("a", "b"))).not.toBe(digest(parts("a b", "")));
});

test("every rule has a digest of its own on the same content", () => {
  const content = digest();
  expect(ruleDigest("one", content)).not.toBe(ruleDigest("two", content));
  expect(ruleDigest("one", content)).toMatch(/^[0-9a-f]{32}$/);
});

describe("the digest of a reason", () => {
  const found: Finding = {
    part: "attachment:a.pdf",
    start: 0,
    end: 11,
    kind: "cpr",
    dataClass: "confidential",
    confidence: "high",
  };
  const content = digest();
  const of = (findings: readonly Finding[], text = "010180-0008") =>
    ruleDigest("one", content, findings, () => text);

  test.each([
    ["with what it found in a file of the same name and size", of([found], "111111-1118")],
    ["with how much it found in a file that was read earlier", of([{ ...found, count: 30 }])],
    ["when a file turns out to hold something", of([])],
  ])("changes %s", (_, changed) => {
    expect(changed).not.toBe(of([found]));
  });

  test("stays when what it found stands in another order, and with what stands in the text", () => {
    const other: Finding = { ...found, start: 20, end: 31, kind: "iban" };
    expect(of([other, found])).toBe(of([found, other]));
    expect(of([{ ...found, part: "body" }])).toBe(of([]));
  });
});
