import { loadPolicy } from "../../src";
import { check } from "../../src/engine/check";
import type { Communication } from "../../src/engine/types";

const policy = loadPolicy("jammerbugt");

const mail: Communication = {
  channel: "mail",
  at: "2026-11-21",
  sender: { name: "Lone Bach", address: "lone.bach@jammerbugt.dk" },
  recipients: [{ field: "to", name: "010180-0008", address: "0101800008@post.example" }],
  parts: [
    { name: "subject", text: "Vedr. Hanne Madsen 010180 0008" },
    {
      name: "body",
      format: "html",
      text:
        "<p>Hanne Madsens CPR-nummer er 010180-<b>0008</b>, og Ole Dams er 111111-1118.</p>" +
        "<p>Ole Dam har fået gigt.</p>",
    },
    { name: "attachment:liste.txt", text: "Hanne Madsen, 0101800008" },
  ],
};

test("a verdict holds neither numbers nor names, only where they stand", () => {
  const verdict = check(mail, policy);
  const kinds = verdict.findings.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["cpr", "personName", "health"]));
  const told = JSON.stringify(verdict);
  expect(told.replace(/\D+/g, "")).not.toMatch(/0101800008|1111111118/);
  expect(told).not.toMatch(/hanne|madsen|ole|dam/i);
});

test("one person's number has one key, wherever and however it stands", () => {
  const numbers = check(mail, policy).findings.filter(({ kind }) => kind === "cpr");
  const bySpot = (part: string) =>
    numbers.filter((each) => each.part === part).map(({ person }) => person);
  const [hannes, oles] = bySpot("body");
  expect(oles).not.toBe(hannes);
  for (const part of ["subject", "attachment:liste.txt", "recipient:0"]) {
    expect(new Set(bySpot(part))).toEqual(new Set([hannes]));
  }
});

test("the same communication gives the same verdict, keys and all", () => {
  expect(check(mail, policy)).toEqual(check(mail, policy));
});
