import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../../src/admin/manifest/checkManifest";
import {
  launchEventFunctions,
  notificationIcon,
  notificationKey,
  paneControls,
  sendSecurelyControl,
  sendSecurelyFunction,
} from "../../src/hosts/installedNames";
import { sessionKeys } from "../../src/hosts/sessionRecord";
import { stamp, stampHeader } from "../../src/hosts/stamp";

const project = join(__dirname, "../..");
const manifest = readFileSync(join(project, "manifest.xml"), "utf8");
const page = readFileSync(join(project, "docs/installed-names.md"), "utf8");

const events = Object.entries(launchEventFunctions);
const controls = [...Object.values(paneControls), sendSecurelyControl];

test("the manifest calls each event's function by its fixed name", () => {
  for (const [event, name] of events)
    expect(manifest).toContain(`<LaunchEvent Type="${event}" FunctionName="${name}"`);
  expect(manifest).toContain(`<FunctionName>${sendSecurelyFunction}</FunctionName>`);
});

test("the manifest gives each control its fixed id", () => {
  for (const id of controls) expect(manifest).toContain(`<Control xsi:type="Button" id="${id}">`);
});

test("the manifest serves the pages under their fixed names", () => {
  for (const name of ["taskpane.html", "commands.html", "launchevent.html", "launchevent.js"])
    expect(manifest).toContain(`DefaultValue="https://localhost:3443/${name}"`);
});

test("the page that lists the names lists them all, and the events beside their functions", () => {
  const names = [
    ...controls,
    sendSecurelyFunction,
    stampHeader,
    sessionKeys.acknowledged,
    sessionKeys.dismissed,
    sessionKeys.attachment("<id>"),
    "launchevent.js",
    "policy.js",
    "POSTVAGT_POLICY",
    notificationIcon,
  ];
  for (const name of names) expect(page).toContain(name);
  for (const [event, name] of events)
    expect(page).toMatch(new RegExp(`^\\| ${event} +\\| \`${name}\` +\\|$`, "m"));
});

test("nothing is within Outlook's limits by chance", () => {
  expect(notificationKey.length).toBeLessThanOrEqual(32);
  expect(notificationIcon.length).toBeLessThanOrEqual(32);
  expect(checkManifest(manifest)).toEqual([]);
});

test("the stamp reads as mail-flow rules were told it would", () => {
  expect(stamp("secure", "auto")).toBe("1;secure;auto");
  expect(stamp("allow", "none", [{ rule: "a-rule", reason: "Så" }])).toBe(
    "1;allow;none;a-rule=S%C3%A5",
  );
});
