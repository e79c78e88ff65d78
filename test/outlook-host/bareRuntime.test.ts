import { readFileSync } from "node:fs";
import { join } from "node:path";

import { runInBareRuntime } from "./bareRuntime";
import { launchFunction } from "./launchFunction";
import { newItem } from "./model/newItem";

const bundleText = readFileSync(join(__dirname, "fixture", "launchevent.js"), "utf8");
const manifest = readFileSync(join(__dirname, "fixture", "manifest.xml"), "utf8");
const functionName = launchFunction(manifest, "OnMessageSend");

function handler(source: string): string {
  return `Office.actions.associate("probe", function (event) { ${source} });`;
}

const probe = { item: newItem("messageCompose"), functionName: "probe" };

test("a handler stops a mail, and its second completion is only counted", async () => {
  const item = newItem("messageCompose", { subject: "please stop" });
  const outcome = await runInBareRuntime({ bundleText, item, functionName });
  expect(outcome.completed).toEqual({
    allowEvent: false,
    errorMessage: "Stopped because of the subject.",
  });
  expect(outcome.completions).toBe(2);
  expect(outcome.trace.map(({ api }) => api)).toEqual(["subject.getAsync"]);
  expect(outcome.thrown).toEqual([]);
});

test.each([
  "window",
  "document",
  "self",
  "localStorage",
  "Intl",
  "globalThis",
  "URL",
  "TextDecoder",
  "atob",
  "fetch",
  "require",
  "process",
])("there is no %s", async (name) => {
  const bundle = handler(`event.completed({ errorMessage: typeof ${name} });`);
  const outcome = await runInBareRuntime({ ...probe, bundleText: bundle });
  expect(outcome.completed?.errorMessage).toBe("undefined");
});

test.each([
  "Object.entries",
  "Object.values",
  '"".normalize',
  '"".padStart',
  '"".matchAll',
  '"".replaceAll',
  "[].flat",
  "[].at",
  "Promise.allSettled",
  "Promise.prototype.finally",
])("%s is younger than the runtime", async (member) => {
  const bundle = handler(`event.completed({ errorMessage: typeof ${member} });`);
  const outcome = await runInBareRuntime({ ...probe, bundleText: bundle });
  expect(outcome.completed?.errorMessage).toBe("undefined");
});

test("the context cannot be touched at the top level", async () => {
  const bundle = `Office.context.mailbox; ${handler("event.completed();")}`;
  await expect(runInBareRuntime({ ...probe, bundleText: bundle })).rejects.toThrow(/top level/);
});

test("code inside onReady does not run", async () => {
  const inside = `Office.onReady(function () { ${handler("event.completed();")} });`;
  await expect(runInBareRuntime({ ...probe, bundleText: inside })).rejects.toThrow(/"probe"/);
});

test("a call that never answers leaves the handler waiting", async () => {
  const outcome = await runInBareRuntime({
    bundleText,
    functionName,
    item: newItem("messageCompose"),
    faults: [{ api: "subject.getAsync", kind: "drop" }],
    timeoutMs: 100,
  });
  expect(outcome.completed).toBeUndefined();
  expect(outcome.completions).toBe(0);
});

test("a call can fail, throw at once, or answer something else", async () => {
  const run = { bundleText, functionName, item: newItem("messageCompose"), timeoutMs: 200 };
  const api = "subject.getAsync";
  const changed = await runInBareRuntime({
    ...run,
    faults: [{ api, kind: "change", data: "stop" }],
  });
  expect(changed.completed?.allowEvent).toBe(false);
  const thrown = await runInBareRuntime({ ...run, faults: [{ api, kind: "throw" }] });
  expect(thrown.thrown).toEqual(["Error: subject.getAsync refuses"]);
  const bundle = handler(
    "Office.context.mailbox.item.to.getAsync(function (result) {" +
      "event.completed({ errorMessage: result.status + result.error.code }); });",
  );
  const failed = await runInBareRuntime({
    ...probe,
    bundleText: bundle,
    faults: [{ api: "to.getAsync", kind: "fail", code: 9020 }],
  });
  expect(failed.completed?.errorMessage).toBe("failed9020");
});

test("what comes back belongs to the runtime's own realm", async () => {
  const item = newItem("appointmentCompose", {
    to: [{ name: "Karen", address: "karen@citizen.example" }],
    start: 1000,
  });
  const bundle = handler(`
    var item = Office.context.mailbox.item;
    item.requiredAttendees.getAsync(function (people) {
      item.start.getAsync(function (start) {
        event.completed({ errorMessage: [
          people.value instanceof Array,
          people.value[0].emailAddress,
          start.value instanceof Date,
          start.value.getTime(),
        ].join(" ") });
      });
    });`);
  const outcome = await runInBareRuntime({ ...probe, item, bundleText: bundle });
  expect(outcome.completed?.errorMessage).toBe("true karen@citizen.example true 1000");
});

test("timers that a handler leaves behind are counted", async () => {
  const bundle = handler("setTimeout(function () {}, 60000); event.completed();");
  const outcome = await runInBareRuntime({ ...probe, bundleText: bundle });
  expect(outcome.leftoverTimers).toBe(1);
});

test("a handler can write a header on the item", async () => {
  const bundle = handler(
    'Office.context.mailbox.item.internetHeaders.setAsync({ "X-A": "b" }, event.completed);',
  );
  const outcome = await runInBareRuntime({ ...probe, bundleText: bundle });
  expect(outcome.item.internetHeaders).toEqual({ "X-A": "b" });
});
