import { onChange, onDismiss } from "../../src/launchevent/onChange";
import { fakeOffice } from "../hosts/fakeOffice";
import type { FakeItemState, FakeOffice } from "../hosts/fakeOffice";
import { handled, policyText } from "./handled";

const policy = policyText("jammerbugt");

/** A number for 1858, which no living person has. */
const letter: FakeItemState = {
  body: "<p>Dit CPR-nummer er 070758-5120.</p>",
  to: ["borger.test@gmail.com"],
};

const change = (office: FakeOffice) => handled(office, onChange, policy);
const dismiss = (office: FakeOffice) => {
  delete office.state.notifications.postvagt;
  return handled(office, onDismiss, policy);
};
const shown = (office: FakeOffice) => office.state.notifications.postvagt;
const writings = (office: FakeOffice) =>
  office.calls.filter((call) => /notificationMessages\.(?:add|replace|remove)/.test(call)).length;

test("a mail with nothing to mind is left in peace", async () => {
  const office = fakeOffice("message", { ...letter, body: "<p>Tak for sidst.</p>" });
  expect((await change(office)).completions).toEqual([undefined]);
  expect(writings(office)).toBe(0);
});

test("one thing is told, with a button that opens the pane there", async () => {
  const office = fakeOffice("message", letter);
  await change(office);
  expect(Object.keys(office.state.notifications)).toEqual(["postvagt"]);
  expect(shown(office)).toMatchObject({ type: "insightMessage", icon: "Icon.16x16" });
  expect(shown(office)!.message.length).toBeLessThanOrEqual(150);
  expect(shown(office)!.actions![0]).toMatchObject({
    commandId: "postvagtMessageComposePane",
    contextData: '{"reason":"no-civil-registration-number-to-outsiders"}',
  });
});

test("what is said already is not said again", async () => {
  const office = fakeOffice("message", letter);
  await change(office);
  await change(office);
  expect(writings(office)).toBe(1);
});

test("it goes when there is nothing left to mind", async () => {
  const office = fakeOffice("message", letter);
  await change(office);
  office.state.to = ["ole.holm@jammerbugt.dk"];
  await change(office);
  expect(shown(office)).toBeUndefined();
});

test("where no button can be shown the words are", async () => {
  const office = fakeOffice("message", letter);
  office.faults["notificationMessages.addAsync#1"] = "throw";
  await change(office);
  expect(shown(office)).toMatchObject({ type: "informationalMessage", persistent: false });
});

test("what the user has closed is not said again, and nothing of the text is kept", async () => {
  const office = fakeOffice("message", letter);
  await change(office);
  await dismiss(office);
  office.state.body += "<p>Venlig hilsen</p>";
  await change(office);
  expect(shown(office)).toBeUndefined();
  const kept = JSON.stringify(office.state.session);
  expect(kept).toMatch(/pv1\.dismissed/);
  expect(kept).not.toMatch(/070758|gmail/);
});

test("another number is another finding", async () => {
  const office = fakeOffice("message", letter);
  await change(office);
  await dismiss(office);
  office.state.body += "<p>Og 030366-5135.</p>";
  await change(office);
  expect(shown(office)?.message).toContain("CPR-numre");
});

test("another recipient is another finding", async () => {
  const office = fakeOffice("message", letter);
  await change(office);
  await dismiss(office);
  office.state.to.push("en.anden@gmail.com");
  await change(office);
  expect(shown(office)).toBeDefined();
});

test("a meeting's notification opens the meeting's pane", async () => {
  const office = fakeOffice("appointment", { subject: "Møde", ...letter, required: letter.to });
  await change(office);
  expect(shown(office)?.actions![0]?.commandId).toBe("postvagtAppointmentOrganizerPane");
});

test("while the policy is broken nothing is said before Send", async () => {
  const office = fakeOffice("message", letter);
  const { completions } = await handled(office, onChange, "{");
  expect(completions).toEqual([undefined]);
  expect(office.calls).toEqual([]);
});
