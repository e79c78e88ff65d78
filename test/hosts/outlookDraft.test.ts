import { switchOnEdits } from "../../src/engine/policy/route";
import type { Policy, SecureRoute } from "../../src/engine/policy/types";
import type { Edit } from "../../src/engine/types";
import { policyVersion } from "../../src/engine/policy/policyVersion";
import { engineVersion } from "../../src/engine/version";
import { policyText } from "../launchevent/handled";
import type { FakeItemState } from "./fakeOffice";
import { opened, undone } from "./openedDraft";

const policy: Policy = JSON.parse(policyText("jammerbugt"));
const letter: FakeItemState = {
  subject: "Svar til 070758-5120",
  body: "<p>Dit CPR-nummer er 070758-5120.</p>",
  to: ["borger.test@gmail.com", "ole.holm@jammerbugt.dk"],
  cc: ["info@firma.example"],
};

const maskedBody: Edit = {
  do: "replaceText",
  part: "body",
  start: 21,
  end: 32,
  expected: "070758-5120",
  text: "[CPR]",
};
const secured: Edit = { do: "setHeader", name: "X-Sikker-Mail", value: "1" };

describe("reading", () => {
  test("a mail becomes a communication", async () => {
    const [, draft] = opened("message", {
      ...letter,
      attachments: [
        { id: "1", name: "brev.pdf", size: 10, isInline: false },
        { id: "2", name: "brev.pdf", size: 20, isInline: false },
        { id: "3", name: "logo.png", size: 30, isInline: true },
      ],
    });
    const { communication, form } = await draft.read(policy);
    expect(form).toBe("message-compose");
    expect(communication).toMatchObject({
      channel: "mail",
      sender: { address: "lone.bach@jammerbugt.dk" },
      recipients: [
        { field: "to", address: "borger.test@gmail.com" },
        { field: "to", address: "ole.holm@jammerbugt.dk" },
        { field: "cc", address: "info@firma.example" },
      ],
      parts: [
        { name: "subject", text: letter.subject },
        { name: "body", text: letter.body, format: "html" },
        { name: "attachmentName:brev.pdf", text: "brev.pdf" },
        { name: "attachment:brev.pdf", size: 10, checked: { found: [] } },
        { name: "attachmentName:brev.pdf#2" },
        { name: "attachment:brev.pdf#2", size: 20 },
      ],
      traits: { composeType: "new", sharedMailbox: false, secureRoute: false },
    });
    expect(communication.parts).toHaveLength(6);
  });

  test("a body that is no text at all has not been read", async () => {
    const [, draft] = opened("message", { ...letter, body: 42 as unknown as string });
    const { communication } = await draft.read(policy);
    expect(communication.parts[1]).toEqual({ name: "body", unread: "outlook: unusable" });
  });

  test("a plain-text mail is read as text", async () => {
    const [, draft] = opened("message", { ...letter, body: "linje 1\nlinje 2", bodyType: "text" });
    const { communication } = await draft.read(policy);
    expect(communication.parts[1]).toMatchObject({
      name: "body",
      text: "linje 1\nlinje 2",
      format: "text",
    });
  });

  test("a mail from another mailbox than one's own is from a shared one", async () => {
    const [, draft] = opened("message", { ...letter, from: "hr@jammerbugt.dk" });
    const { traits } = (await draft.read(policy)).communication;
    expect(traits).toMatchObject({ sharedMailbox: true, writer: "lone.bach@jammerbugt.dk" });
  });

  test("the sensitivity label is asked for only where the secure route hangs on it", async () => {
    const [office, draft] = opened("message", { ...letter, label: "label-1" });
    expect((await draft.read(policy)).communication.traits).not.toHaveProperty("sensitivityLabel");
    expect(office.calls).not.toContain("sensitivityLabel.getAsync");
    const switchOn = [{ sensitivityLabel: { id: "label-1" } }];
    const reading = await draft.read({
      ...policy,
      secureRoute: { ...policy.secureRoute!, switchOn },
    });
    expect(reading.communication.traits).toMatchObject({
      sensitivityLabel: "label-1",
      secureRoute: true,
    });
    expect(reading.routeSetBy).toBe("user");
  });

  test("a meeting has attendees, an appointment none", async () => {
    const [, meeting] = opened("appointment", { required: ["a@firma.example"], isPrivate: true });
    expect((await meeting.read(policy)).communication).toMatchObject({
      channel: "meeting",
      traits: { private: true },
    });
    const [, appointment] = opened("appointment", {});
    expect((await appointment.read(policy)).communication.channel).toBe("appointment");
  });

  test("Outlook's own word before the subject of a saved meeting means it is called off", async () => {
    const [, draft] = opened("appointment", { subject: "Aflyst: Personalemøde" });
    expect((await draft.read(policy)).communication.traits?.cancelled).toBe(true);
    const [office, unsaved] = opened("appointment", { subject: "Aflyst: Personalemøde" });
    office.faults["getItemIdAsync"] = "fail";
    expect((await unsaved.read(policy)).communication.traits?.cancelled).toBeUndefined();
  });

  test("what an earlier reading of a file counted stands for the file, if it is that file", async () => {
    const held = { engine: engineVersion, policy: policyVersion(policy), people: 3 };
    const checked = { attachment: "1|10|a.docx", found: [], ...held };
    const session = { "pv1.att.1": JSON.stringify(checked) };
    const file = { id: "1", name: "a.docx", size: 10, isInline: false };
    const [, same] = opened("message", { session, attachments: [file] });
    expect((await same.read(policy)).communication.parts[3]).toMatchObject({ checked });
    const [, changed] = opened("message", { session, attachments: [{ ...file, size: 11 }] });
    expect((await changed.read(policy)).communication.parts[3]).not.toMatchObject({ checked });
  });

  test("session data somebody else wrote is taken for nothing", async () => {
    const session = { "pv1.ack": "{", "pv1.dismissed": '"x"', "pv1.att.1": "[]" };
    const [, draft] = opened("message", { ...letter, session });
    expect((await draft.read(policy)).communication.acknowledged).toEqual([]);
  });
});

describe("edits", () => {
  test("are carried out and taken back", async () => {
    const [office, draft] = opened("message", letter);
    const before = { ...office.state };
    const outcome = await draft.apply([
      maskedBody,
      { do: "setSubject", text: "Svar", expected: letter.subject! },
      { do: "moveToBcc", addresses: ["borger.test@gmail.com", "info@firma.example"] },
      secured,
    ]);
    expect(office.state).toMatchObject({
      body: "<p>Dit CPR-nummer er [CPR].</p>",
      subject: "Svar",
      to: ["ole.holm@jammerbugt.dk"],
      cc: [],
      bcc: ["borger.test@gmail.com", "info@firma.example"],
      headers: { "X-Sikker-Mail": "1", "X-Postvagt": "1;secure;user" },
    });
    expect((await undone(outcome)).done).toBe(true);
    expect(office.state).toMatchObject({
      body: before.body,
      subject: before.subject,
      to: before.to,
      cc: before.cc,
      bcc: [],
      headers: {},
    });
  });

  test("of a draft that has changed are stale, and nothing is written", async () => {
    const [office, draft] = opened("message", letter);
    office.state.body = "<p>Noget helt andet.</p>";
    const outcome = await draft.apply([
      { do: "setSubject", text: "Svar", expected: letter.subject! },
      maskedBody,
    ]);
    expect(outcome).toEqual({ done: false, why: "stale" });
    expect(office.state.subject).toBe(letter.subject);
    expect(office.calls.filter((call) => /set|add|remove/.test(call))).toEqual([]);
  });

  test("that fail halfway are taken back", async () => {
    const [office, draft] = opened("message", letter);
    office.faults["body.setAsync"] = "fail";
    const outcome = await draft.apply([
      { do: "setSubject", text: "Svar", expected: letter.subject! },
      maskedBody,
    ]);
    expect(outcome).toEqual({ done: false, why: "failed" });
    expect(office.state.subject).toBe(letter.subject);
  });

  test("are not taken back over what the user wrote there since", async () => {
    const [office, draft] = opened("message", letter);
    const outcome = await draft.apply([maskedBody]);
    office.state.body = "<p>Dit CPR-nummer [CPR] er skjult.</p>";
    expect(await undone(outcome)).toEqual({ done: false, why: "stale" });
    expect(office.state.body).toContain("er skjult");
  });

  test("are taken back beside what the user wrote elsewhere since", async () => {
    const [office, draft] = opened("message", letter);
    const outcome = await draft.apply([maskedBody]);
    office.state.body += "<p>Venlig hilsen</p>";
    expect((await undone(outcome)).done).toBe(true);
    expect(office.state.body).toBe(`${letter.body}<p>Venlig hilsen</p>`);
  });

  test("a tag taken out of the subject, so that the mail is secure, comes back", async () => {
    const subject = "[usikker] Din sag [usikker]";
    const [office, draft] = opened("message", { ...letter, subject });
    const optOut: SecureRoute = {
      name: { da: "krypteret mail" },
      mode: "ask",
      switchOn: [{ noSubjectTag: { text: "[usikker]" } }],
    };
    const { communication } = await draft.read(policy);
    const outcome = await draft.apply(switchOnEdits(optOut, communication, policy));
    expect(office.state.subject).toBe("Din sag");
    expect((await undone(outcome)).done).toBe(true);
    expect(office.state.subject).toBe(subject);
  });

  test("addresses led through a gateway come back, whoever has come or gone since", async () => {
    const gateway: SecureRoute = {
      name: { da: "sikker gateway" },
      mode: "ask",
      switchOn: [{ recipientSuffix: { suffix: ".sikkermail.example" } }],
    };
    const to = ["borger.test@gmail.com", "ole.holm@jammerbugt.dk", "ida.test@gmail.com"];
    const cc = ["info@firma.example", "Borger.Test@gmail.com"];
    const [office, draft] = opened("message", { ...letter, to, cc });
    const { communication } = await draft.read(policy);
    const outcome = await draft.apply(switchOnEdits(gateway, communication, policy));
    expect([...office.state.to!, ...office.state.cc!].join(" ").toLowerCase()).toBe(
      "borger.test@gmail.com.sikkermail.example ole.holm@jammerbugt.dk " +
        "ida.test@gmail.com.sikkermail.example info@firma.example.sikkermail.example " +
        "borger.test@gmail.com.sikkermail.example",
    );
    office.state.to = office.state.to!.slice(0, 2).concat("ny@mail.example");
    expect((await undone(outcome)).done).toBe(true);
    expect(office.state.to).toEqual([to[0], to[1], "ny@mail.example"]);
    expect(office.state.cc!.map((each) => each.toLowerCase())).toEqual([
      "info@firma.example",
      "borger.test@gmail.com",
    ]);
  });

  test("a body over a million characters is left alone", async () => {
    const [office, draft] = opened("message", { ...letter, body: letter.body + " ".repeat(1e6) });
    expect(await draft.apply([maskedBody])).toEqual({ done: false, why: "too-large" });
    expect(office.calls).not.toContain("body.setAsync");
  });

  test("a header that does not come to stand is not said to", async () => {
    const [office, draft] = opened("message", letter);
    office.faults["internetHeaders.getAsync#2"] = "fail";
    expect(await draft.apply([secured])).toEqual({ done: false, why: "failed" });
  });

  test("what a form does not have is unsupported", async () => {
    const [, meeting] = opened("appointment", { subject: "Møde" });
    expect(await meeting.apply([secured])).toEqual({ done: false, why: "unsupported" });
    const [, mail] = opened("message", letter);
    const outcome = await mail.apply([{ do: "setPrivate", private: true }]);
    expect(outcome).toEqual({ done: false, why: "unsupported" });
  });

  test("a meeting is made private, and open again", async () => {
    const [office, draft] = opened("appointment", { subject: "Gruppemøde" });
    const outcome = await draft.apply([{ do: "setPrivate", private: true }]);
    expect(office.state.isPrivate).toBe(true);
    await undone(outcome);
    expect(office.state.isPrivate).toBe(false);
  });

  test("whoever is moved is written to the new field before leaving the old, and on the way back", async () => {
    const [office, draft] = opened("message", letter);
    const moved = await draft.apply([{ do: "moveToBcc", addresses: ["info@firma.example"] }]);
    await undone(moved);
    const written = office.calls.filter((call) => /^(?:to|cc|bcc)\.setAsync$/.test(call));
    expect(written).toEqual(["bcc.setAsync", "cc.setAsync", "cc.setAsync", "bcc.setAsync"]);
  });

  test("a recipient who is gone already makes the edit stale", async () => {
    const [, draft] = opened("message", letter);
    const outcome = await draft.apply([{ do: "removeRecipient", address: "x@firma.example" }]);
    expect(outcome).toEqual({ done: false, why: "stale" });
  });

  test("a sending that was not delayed has no documented way back", async () => {
    const [office, draft] = opened("message", letter);
    const outcome = await draft.apply([{ do: "delayDelivery", minutes: 5 }]);
    expect(outcome).toEqual({ done: true });
    expect(office.state.delivery).toBeInstanceOf(Date);
  });

  test("a fresh mail opens beside the one that is read", async () => {
    const [office, draft] = opened("message", letter);
    const text = "Kære borger\nSkriv sikkert til os.";
    const to = [{ name: "Karen Test", address: "a@b.example" }];
    await draft.apply([{ do: "openDraft", to, subject: "Svar", text }]);
    expect(office.state.opened).toEqual([
      {
        toRecipients: [{ displayName: "Karen Test", emailAddress: "a@b.example" }],
        subject: "Svar",
        htmlBody: "Kære borger<br>Skriv sikkert til os.",
      },
    ]);
  });
});

test.each([
  ["an alert's JSON", '{"reason":"a-rule","stopped":1}', { rule: "a-rule", isAtSend: true }],
  ["a notification's object", { reason: "a-rule" }, { rule: "a-rule", isAtSend: false }],
  ["an alert that could not check", '{"stopped":1}', { isAtSend: true }],
  ["nothing", "", undefined],
  ["somebody else's text", "{", undefined],
])("the pane learns what opened it: %s", async (_, openedWith, expected) => {
  const [, draft] = opened("message", { ...letter, openedWith: openedWith as string });
  const opening = await draft.openedAt();
  expect(opening).toEqual(expected && { ...expected, mark: expect.any(String) });
});

test("a header Send has set counts as set by Send, any other as the user's", async () => {
  const headers = { "X-Sikker-Mail": "1" };
  const [, own] = opened("message", { headers: { ...headers, "X-Postvagt": "1;secure;auto" } });
  expect((await own.read(policy)).routeSetBy).toBe("auto");
  const [, other] = opened("message", { headers });
  expect((await other.read(policy)).routeSetBy).toBe("user");
});
