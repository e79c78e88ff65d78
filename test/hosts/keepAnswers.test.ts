import type { Policy } from "../../src/engine/policy/types";
import { policyText } from "../launchevent/handled";
import { opened } from "./openedDraft";

const policy: Policy = JSON.parse(policyText("jammerbugt"));
const letter = { body: "<p>Dit CPR-nummer er 070758-5120.</p>", to: ["borger.test@gmail.com"] };
const answer = { rule: "a-rule", digest: "d1", reason: "Aftalt med borgeren." };

test("answers are kept with the draft and can be taken back", async () => {
  const [, draft] = opened("message", letter);
  await draft.keepAnswers([answer]);
  expect((await draft.read(policy)).communication.acknowledged).toEqual([answer]);
  await draft.forgetAnswers([answer]);
  expect((await draft.read(policy)).communication.acknowledged).toEqual([]);
});

test("a later answer to the same rule replaces the earlier", async () => {
  const [, draft] = opened("message", letter);
  await draft.keepAnswers([answer]);
  await draft.keepAnswers([{ rule: "other", digest: "d" }]);
  await draft.keepAnswers([{ ...answer, digest: "d2" }]);
  const { acknowledged } = (await draft.read(policy)).communication;
  expect(acknowledged).toEqual([
    { rule: "other", digest: "d" },
    { ...answer, digest: "d2" },
  ]);
});

test("earlier answers are not lost when Outlook does not say what is kept", async () => {
  const [office, draft] = opened("message", letter);
  await draft.keepAnswers([{ rule: "other", digest: "d" }]);
  office.faults["sessionData.getAllAsync"] = "fail";
  expect(await draft.keepAnswers([answer])).toEqual({ done: false, why: "failed" });
  delete office.faults["sessionData.getAllAsync"];
  expect((await draft.read(policy)).communication.acknowledged).toEqual([
    { rule: "other", digest: "d" },
  ]);
});

test("a refusal that passes is asked again", async () => {
  const [office, draft] = opened("message", letter);
  await draft.keepAnswers([{ rule: "other", digest: "d" }]);
  office.faults["sessionData.getAllAsync#2"] = "fail";
  expect(await draft.keepAnswers([answer])).toMatchObject({ done: true });
  expect((await draft.read(policy)).communication.acknowledged).toHaveLength(2);
});

test("answers still count in a reading that does not hold them", async () => {
  const [office, draft] = opened("message", letter);
  await draft.keepAnswers([answer]);
  await draft.read(policy);
  office.faults["sessionData.getAllAsync"] = "fail";
  expect((await draft.read(policy)).communication.acknowledged).toEqual([answer]);
});

test("what another version of the add-in has kept stays", async () => {
  const foreign = { rule: "theirs", mark: 2 };
  const session = { "pv1.ack": JSON.stringify([foreign]) };
  const [office, draft] = opened("message", { ...letter, session });
  await draft.keepAnswers([answer]);
  expect(JSON.parse(office.state.session["pv1.ack"]!)).toEqual([foreign, answer]);
});

test("taking one back leaves what was answered after it", async () => {
  const [, draft] = opened("message", letter);
  await draft.keepAnswers([answer]);
  await draft.keepAnswers([{ rule: "other", digest: "d" }]);
  await draft.forgetAnswers([answer]);
  expect((await draft.read(policy)).communication.acknowledged).toEqual([
    { rule: "other", digest: "d" },
  ]);
});

test("taking one back leaves a later answer to the same rule", async () => {
  const [, draft] = opened("message", letter);
  const later = { ...answer, digest: "d2" };
  await draft.keepAnswers([answer]);
  await draft.keepAnswers([later]);
  await draft.forgetAnswers([answer]);
  expect((await draft.read(policy)).communication.acknowledged).toEqual([later]);
});

test("answers are not said to be kept when they are not", async () => {
  const [office, draft] = opened("message", letter);
  office.faults["sessionData.setAsync"] = "fail";
  expect(await draft.keepAnswers([answer])).toEqual({ done: false, why: "failed" });
});
