import type { Policy } from "../../../src/engine/policy/types";
import { policyText } from "../../launchevent/handled";
import type { FakeItemState, Fault } from "../fakeOffice";
import { opened } from "../openedDraft";

const policy: Policy = JSON.parse(policyText("jammerbugt"));

async function locationOf(state: FakeItemState, faults: Record<string, Fault> = {}) {
  const [office, draft] = opened("appointment", state);
  Object.assign(office.faults, faults);
  const { communication } = await draft.read(policy);
  return communication.parts.find(({ name }) => name === "location");
}

const held = { location: "Hos Karen", places: ["Hos Karen", "Lokale 3"] };

test("a meeting is held where the line says, and in the rooms beside it", async () => {
  expect(await locationOf(held)).toEqual({ name: "location", text: "Hos Karen; Lokale 3" });
});

test("rooms are places, and nobody is invited for them", async () => {
  const [, draft] = opened("appointment", { ...held, required: [] });
  const { communication } = await draft.read(policy);
  expect(communication.recipients).toEqual([]);
  expect(communication.channel).toBe("appointment");
});

test.each(["fail", "throw"] as const)(
  "the line is read where the rooms are not: %s",
  async (fault) => {
    expect(await locationOf(held, { "enhancedLocation.getAsync": fault })).toEqual({
      name: "location",
      text: "Hos Karen",
    });
  },
);

test("a client without rooms has the line", async () => {
  expect(await locationOf({ location: "Hos Karen" })).toMatchObject({ text: "Hos Karen" });
});

test("without the line the place is unread, whatever rooms there are", async () => {
  expect(await locationOf(held, { "location.getAsync": "fail" })).toEqual({
    name: "location",
    unread: "outlook: failed",
  });
});
