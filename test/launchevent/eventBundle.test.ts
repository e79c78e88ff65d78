import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associatedFunctions } from "../../src/admin/bundle/associatedFunctions";
import { checkEventBundle } from "../../src/admin/bundle/checkEventBundle";
import { policyLine, withoutPolicyLine } from "../../src/admin/policyLine";
import { launchEventFunctions } from "../../src/hosts/installedNames";
import { builtSite } from "../builtSite";
import { runInBareRuntime } from "../outlook-host/bareRuntime";
import { newItem } from "../outlook-host/model/newItem";
import { withPolicyLine } from "../withPolicyLine";
import { policyText } from "./handled";

let bundleText: string;

beforeAll(async () => {
  const site = await builtSite(["event-bundle"]);
  bundleText = readFileSync(join(site, "launchevent.js"), "utf8");
}, 300_000);

/** A number for 1858, which no living person has. */
const letter = newItem("messageCompose", {
  subject: "Svar",
  body: { type: "html", content: "<p>Dit CPR-nummer er 070758-5120.</p>" },
  to: [{ name: "Borger", address: "borger.test@gmail.com" }],
});
const functionName = launchEventFunctions.OnMessageSend;

test("nothing in it is newer than ES2016 or belongs to a browser", () => {
  expect(checkEventBundle(bundleText)).toEqual([]);
});

test("every event's function is associated when it is loaded", () => {
  const expected = Object.values(launchEventFunctions).sort();
  expect([...associatedFunctions(bundleText)].sort()).toEqual(expected);
});

test("the policy is its first line, and in no other", () => {
  const [first, ...rest] = bundleText.split("\n");
  expect(first).toMatch(/^var POSTVAGT_POLICY='/);
  expect(rest.join("\n")).not.toContain("no-civil-registration-number-to-outsiders");
});

test("in the bare runtime a mail with a number is stopped once, and nothing is left running", async () => {
  const outcome = await runInBareRuntime({ bundleText, item: letter, functionName });
  expect(outcome).toMatchObject({ completions: 1, leftoverTimers: 0, thrown: [], printed: [] });
  expect(outcome.completed).toMatchObject({ allowEvent: false });
  expect(outcome.completed?.errorMessage).toContain("CPR-nummer");
});

test("a swapped policy line gives another verdict", async () => {
  const lenient = policyText("jammerbugt", (policy) => ({
    ...policy,
    rules: policy.rules.map((rule) => ({ ...rule, then: "inform" })),
  }));
  const swapped = withPolicyLine(bundleText, lenient);
  const outcome = await runInBareRuntime({ bundleText: swapped, item: letter, functionName });
  expect(outcome.completed).toEqual({ allowEvent: true });
});

test.each([
  ["removed", withoutPolicyLine],
  ["emptied", (text: string) => withPolicyLine(text, "{}")],
  ["cut short", (text: string) => `${policyLine('{"format":1')}\n${withoutPolicyLine(text)}`],
])("a policy line %s means it could not be checked, and the user is asked", async (_, change) => {
  const broken = change(bundleText);
  const outcome = await runInBareRuntime({ bundleText: broken, item: letter, functionName });
  expect(outcome.completed).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
  expect(outcome.completed?.errorMessage).toContain("kunne ikke kontrolleres");
});
