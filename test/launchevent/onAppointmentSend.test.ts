import { onAppointmentSend } from "../../src/launchevent/onSend";
import { fakeOffice } from "../hosts/fakeOffice";
import type { FakeItemState, FakeOffice } from "../hosts/fakeOffice";
import { handled, policyText } from "./handled";

const policy = policyText("jammerbugt");

/** A number for 1858, which no living person has. */
const meeting: FakeItemState = {
  subject: "Opfølgning 070758-5120",
  required: ["mette.krogh@jammerbugt.dk"],
};

async function answer(office: FakeOffice) {
  const { completions } = await handled(office, onAppointmentSend, policy);
  expect(completions).toHaveLength(1);
  return completions[0]!;
}

test("an ordinary meeting goes, and nothing is written", async () => {
  const office = fakeOffice("appointment", { ...meeting, subject: "Budgetmøde" });
  expect(await answer(office)).toEqual({ allowEvent: true });
  expect(office.calls.filter((call) => /set|add|remove/.test(call))).toEqual([]);
});

test("a CPR number in the calendar is stopped, and the button opens the meeting's pane", async () => {
  const options = await answer(fakeOffice("appointment", meeting));
  expect(options).toMatchObject({
    allowEvent: false,
    commandId: "postvagtAppointmentOrganizerPane",
  });
  expect(options.sendModeOverride).toBeUndefined();
});

test("a meeting that is called off goes, whatever it holds", async () => {
  const subject = `Aflyst: ${meeting.subject}`;
  expect(await answer(fakeOffice("appointment", { ...meeting, subject }))).toEqual({
    allowEvent: true,
  });
});
