import { newAddress } from "../../../src/engine/detectors/newAddress";
import { wrongRecipient } from "../../../src/engine/detectors/wrongRecipient";
import type { Communication } from "../../../src/engine/types";
import { found } from "./recipientFinds";

describe("a reply", () => {
  const thread =
    "Tak for det.\n\nFra: Bo Dam <bo@firma.example>\nSendt: 3. maj 2026 10:12\nTil: Lone Bach <lone.bach@kommune.example>\nEmne: Tilbud\n\nHer er tilbuddet.";
  const reply = (
    address: string,
    { text = thread, subject = "", name = "", isReply = true } = {},
  ): Partial<Communication> => ({
    recipients: [{ field: "to", name, address }],
    parts: [
      { name: "subject", text: subject },
      { name: "body", text },
    ],
    ...(isReply ? { traits: { composeType: "reply" } } : {}),
  });

  test("to an outside domain the thread has not seen is doubtful", () => {
    const hits = found(reply("bo@andet-firma.example"), newAddress);
    expect(hits).toMatchObject([{ text: "bo@andet-firma.example", confidence: "medium" }]);
    expect(found(reply("bo@andet-firma.example"), wrongRecipient)).toEqual([]);
  });

  test.each(["SV: Tilbud", "RE: Tilbud", "Svar: Tilbud"])(
    "is a reply where only the subject says so: %s",
    (subject) => {
      const given = reply("bo@andet-firma.example", { subject, isReply: false });
      expect(found(given, newAddress)).toHaveLength(1);
    },
  );

  test("that nothing says is one is none", () => {
    const given = reply("bo@andet-firma.example", { subject: "Tilbud", isReply: false });
    expect(found(given, newAddress)).toEqual([]);
  });

  test("to a private address a company's thread has not seen is doubtful", () => {
    expect(found(reply("bo.dam78@gmail.com"), newAddress)).toHaveLength(1);
  });

  test.each([
    ["to one it has seen", "bo@firma.example", thread],
    ["to a colleague", "ida@kommune.example", thread],
    ["to a covered authority", "ida@region-nord.example", thread],
    [
      "to a private address it has seen",
      "bo.dam78@gmail.com",
      thread.replace("bo@firma.example", "bo.dam78@gmail.com"),
    ],
    [
      "to a private address where it shows none outside",
      "bo.dam78@gmail.com",
      thread.replace("Bo Dam <bo@firma.example>", "B."),
    ],
    ["where it shows names alone", "bo@firma.example", thread.replace(/ <[^>]*>/g, "")],
  ])("%s is not", (_, address, text) => {
    expect(found(reply(address, { text }), newAddress)).toEqual([]);
  });

  test("to somebody the thread names without an address is not", () => {
    const text = thread.replace("Bo Dam <bo@firma.example>", "Bo Dam");
    expect(found(reply("bo@firma.example", { text, name: "Bo Dam" }), newAddress)).toEqual([]);
  });
});
