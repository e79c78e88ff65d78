import { loadPolicy } from "../../src";
import { check } from "../../src/engine/check";
import type { Communication } from "../../src/engine/types";
import { findingKey } from "../../src/launchevent/findingKey";

const policy = loadPolicy("jammerbugt");

function keyOf(body: string, address = "anna.test@gmail.com"): string {
  const communication: Communication = {
    channel: "mail",
    at: "2026-11-21",
    sender: { name: "Lone Bach", address: "lone.bach@jammerbugt.dk" },
    recipients: [{ field: "to", address }],
    parts: [
      { name: "subject", text: "Din sag" },
      { name: "body", format: "html", text: body },
    ],
  };
  const verdict = check(communication, policy);
  const reason = verdict.reasons.find(
    ({ rule }) => rule === "no-civil-registration-number-to-outsiders",
  );
  return findingKey(reason!, verdict, communication);
}

const told = keyOf("<p>CPR-nr. 010180-0008</p>");

test("what a reason found stays the same while the text around it is written on", () => {
  expect(keyOf("<p>Kære Anna</p><p>CPR-nr. 010180-0008 – og mere.</p>")).toBe(told);
});

test("it stays the same however the number is written", () => {
  expect(keyOf("<p>CPR-nr. 010180 <b>0008</b></p>")).toBe(told);
  expect(keyOf("<p>CPR-nr. 0101800008, altså 010180-0008</p>")).toBe(told);
});

test("another number is something else", () => {
  expect(keyOf("<p>CPR-nr. 111111-1118</p>")).not.toBe(told);
  expect(keyOf("<p>CPR-nr. 010180-0008 og CPR-nr. 111111-1118</p>")).not.toBe(told);
});

test("another recipient is something else", () => {
  expect(keyOf("<p>CPR-nr. 010180-0008</p>", "bo.test@gmail.com")).not.toBe(told);
});

test("nothing of the text can be read from it", () => {
  expect(told).toMatch(/^[0-9a-f]{24}$/);
});
