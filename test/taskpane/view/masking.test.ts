import type { Communication, DataClass, Finding, Kind } from "../../../src/engine/types";
import { shownExcerpt } from "../../../src/taskpane/view/masking";
import { plainSpans } from "../../../src/engine/text/plainSpan";
import type { Viewing } from "../../../src/taskpane/view/viewing";

const body = "Mail mig dit nummer 010158-5010, Karen.";
const communication: Communication = {
  channel: "mail",
  parts: [{ name: "body", text: body }],
  recipients: [{ field: "to", name: "Jonas Holm", address: "jonas.holm@jammerbugt.example" }],
};

function finding(kind: Kind, dataClass: DataClass, words: string, part = "body"): Finding {
  const text = part === "body" ? body : "Jonas Holm <jonas.holm@jammerbugt.example>";
  const start = text.indexOf(words);
  return { kind, dataClass, part, start, end: start + words.length, confidence: "high" };
}

function shown(about: Finding, ...others: readonly Finding[]): string {
  const spanOf = plainSpans(communication);
  const verdict = { findings: [about, ...others] };
  return shownExcerpt(about, spanOf(about)!, {
    communication,
    verdict,
    spanOf,
  } as unknown as Viewing);
}

const number = finding("cpr", "confidential", "010158-5010");
const request = finding("dataSolicitation", "conduct", "Mail mig dit nummer 010158-5010, Karen");

test("data is masked", () => {
  expect(shown(number, request)).toBe("01••••-••••");
});

test("what the mail does is shown, but for the data in it", () => {
  const name = finding("personName", "ordinary", "Karen");
  expect(shown(request, number, name)).toBe("Mail mig dit nummer ••••••-••••, Karen");
});

test("an address it may be wrong to send to is shown", () => {
  const address = "jonas.holm@jammerbugt.example";
  expect(shown(finding("wrongRecipient", "conduct", address, "recipient:0"))).toBe(address);
});
