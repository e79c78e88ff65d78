import { onChange } from "../../src/launchevent/onChange";
import { onMessageSend } from "../../src/launchevent/onSend";
import { fakeOffice } from "../hosts/fakeOffice";
import type { FakeItemState, FakeOffice } from "../hosts/fakeOffice";
import { onDemand, readable, thirtyPeople, unreadable } from "../mails/attachments/files";
import { handled, policyText } from "./handled";

const policy = policyText("jammerbugt");

/** A mail to an outsider with these files. */
function mailWith(
  files: { readonly [name: string]: Uint8Array },
  more: FakeItemState = {},
): FakeItemState {
  const names = Object.keys(files);
  return {
    subject: "Brev",
    body: "<p>Se det vedhæftede.</p>",
    to: ["borger.test@gmail.com"],
    attachments: names.map((name) => ({
      id: name,
      name,
      size: files[name]!.length,
      isInline: false,
    })),
    contents: Object.fromEntries(
      names.map((name) => [
        name,
        { content: Buffer.from(files[name]!).toString("base64"), format: "base64" },
      ]),
    ),
    ...more,
  };
}

const send = (office: FakeOffice) => handled(office, onMessageSend, policy);
const change = (office: FakeOffice) => handled(office, onChange, policy);
const fetched = (office: FakeOffice) =>
  office.calls.filter((call) => call === "getAttachmentContentAsync").length;
const kept = (office: FakeOffice) =>
  Object.keys(office.state.session).filter((key) => key.startsWith("pv1.att."));

const letter = { "brev.docx": readable["brev.docx"]! };

describe("a file that is added", () => {
  test("is read then, and Send asks for it no more", async () => {
    const office = fakeOffice("message", mailWith(letter));
    await change(office);
    expect(kept(office)).toHaveLength(1);
    expect(office.state.notifications.postvagt?.message).toContain("CPR");
    const { completions } = await send(office);
    expect(completions[0]).toMatchObject({ allowEvent: false });
    expect(completions[0]!.errorMessage).toContain("brev.docx");
    expect(fetched(office)).toBe(1);
  });

  test("is read at Send where nobody has done it before", async () => {
    const office = fakeOffice("message", mailWith(letter));
    const { completions } = await send(office);
    expect(completions[0]).toMatchObject({ allowEvent: false });
    expect(completions[0]!.errorMessage).toContain("CPR");
  });

  test("is read once in a runtime that keeps no session data", async () => {
    const office = fakeOffice("message", mailWith(letter));
    office.faults["sessionData.setAsync"] = "fail";
    await change(office);
    await send(office);
    expect(fetched(office)).toBe(1);
  });

  test("is not taken for another draft's of the same id, size and name", async () => {
    const body = "<p>Se filen.</p>";
    const file = (text: string) => ({
      ...mailWith({}, { body }),
      attachments: [{ id: "0", name: "note.txt", size: 24, isInline: false }],
      contents: { "0": { content: Buffer.from(text).toString("base64"), format: "base64" } },
    });
    const harmless = fakeOffice("message", file("Vi ses i kantinen kl. 12"));
    const numbered = fakeOffice("message", file("Borger: CPR 070758-5120."));
    expect((await send(harmless)).completions).toEqual([{ allowEvent: true }]);
    expect((await send(numbered)).completions[0]).toMatchObject({ allowEvent: false });
    expect((await send(harmless)).completions).toEqual([{ allowEvent: true }]);
    expect(fetched(numbered)).toBe(1);
  });

  test("is read once though several events tell of it at the same time", async () => {
    const office = fakeOffice("message", mailWith(letter));
    await handled(
      office,
      (event) => {
        onChange({ completed: () => undefined });
        onChange(event);
      },
      policy,
    );
    expect(fetched(office)).toBe(1);
  });

  test("leaves no word of itself in the session data", async () => {
    const office = fakeOffice("message", mailWith(letter));
    await change(office);
    expect(JSON.stringify(office.state.session)).not.toMatch(/Ida|111111|1118/);
  });

  test("that names thirty people weighs as thirty", async () => {
    const office = fakeOffice("message", mailWith({ "liste.docx": thirtyPeople }));
    const { completions } = await send(office);
    expect(completions[0]!.errorMessage).toContain("30");
  });

  test("and is harmless lets the mail go", async () => {
    const office = fakeOffice("message", mailWith({ "note.txt": Buffer.from("Vi ses på fredag") }));
    expect((await send(office)).completions).toEqual([{ allowEvent: true }]);
  });

  test("as a mail or meeting is read too", async () => {
    const eml = Buffer.from(readable["videre.eml"]!).toString("latin1");
    const state = mailWith({ "Vedr. sagen": readable["videre.eml"]! });
    const [id] = Object.keys(state.contents!);
    const office = fakeOffice("message", {
      ...state,
      contents: { [id!]: { content: eml, format: "eml" } },
    });
    expect((await send(office)).completions[0]!.errorMessage).toContain("CPR");
  });

  test("and is encrypted is told so to the rules", async () => {
    const locked = { "laast.zip": unreadable["laast.zip"]![0] };
    const office = fakeOffice("message", mailWith(locked, { body: "<p>Koden er Sommer-2026</p>" }));
    await change(office);
    expect(Object.values(office.state.session).join()).toContain('"encrypted":true');
  });

  test("of a kind this runtime has no parser for is unread, and another runtime may try", async () => {
    const office = fakeOffice("message", mailWith({ "brev.pdf": onDemand["brev.pdf"]! }));
    await change(office);
    expect(kept(office)).toEqual([]);
  });
});

describe("when Outlook gives a file late, wrong or not at all", () => {
  test.each(["fail", "throw", "silent", { late: 10_000 }] as const)(
    "Send is answered in time (%j)",
    async (fault) => {
      const office = fakeOffice("message", mailWith(letter));
      office.faults["getAttachmentContentAsync"] = fault;
      const { completions, milliseconds, leftOver } = await send(office);
      expect(completions).toHaveLength(1);
      expect(milliseconds).toBeLessThanOrEqual(3500);
      expect(leftOver).toBe(0);
    },
  );

  test.each(["fail", "throw", "silent", { late: 10_000 }] as const)(
    "the event of a change ends (%j)",
    async (fault) => {
      const office = fakeOffice("message", mailWith(letter));
      office.faults["getAttachmentContentAsync"] = fault;
      const { completions, leftOver } = await change(office);
      expect(completions).toHaveLength(1);
      expect(leftOver).toBe(0);
    },
  );

  test("what was broken on the way is told and does not stop the rest", async () => {
    const state = mailWith({ "a.docx": new Uint8Array([80, 75, 3, 4]), ...letter });
    const office = fakeOffice("message", state);
    expect((await send(office)).completions[0]!.errorMessage).toContain("CPR");
  });

  test("hundreds of files end with what there was time and room for", async () => {
    const text = new Uint8Array(Buffer.from("Vi ses"));
    const names = Array.from({ length: 300 }, (_, index) => [`${index}.txt`, text]);
    const office = fakeOffice("message", mailWith(Object.fromEntries(names)));
    const { completions } = await change(office);
    expect(completions).toHaveLength(1);
    const size = Object.entries(office.state.session).reduce(
      (sum, [k, v]) => sum + k.length + v.length,
      0,
    );
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(45_000);
  });
});
