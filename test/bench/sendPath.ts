import { readFileSync } from "node:fs";
import path from "node:path";
import { launchEventFunctions } from "../../src/hosts/installedNames";
import { runInBareRuntime } from "../outlook-host/bareRuntime";
import { readSample } from "../outlook-host/samples/readSamples";
import { medianTime } from "./median";

const runs = 15;
const bundle = path.resolve(__dirname, "../../dist/site/launchevent.js");
const letter = path.resolve(__dirname, "../mails/samples/letter-with-cpr-to-private-webmail.eml");
const functionName = launchEventFunctions.OnMessageSend;
const onlyAllows = `Office.onReady();Office.actions.associate("${functionName}",function(e){e.completed({allowEvent:true})});`;

/** From a cold bundle to `completed` in the bare runtime, against a handler that only allows. */
export async function sendPath(): Promise<readonly string[]> {
  const { item } = await readSample(letter);
  const bundleText = readFileSync(bundle, "utf8");
  const send = (text: string) => () =>
    runInBareRuntime({ bundleText: text, item, functionName, lingerMs: 0 });
  const allowing = await medianTime(runs, send(onlyAllows));
  const guarding = await medianTime(runs, send(bundleText));
  return [
    `a handler that only allows   1.0 (${allowing.toFixed(1)} ms)`,
    `Postvagt, bundle and all     ${(guarding / allowing).toFixed(1)} times as long (${guarding.toFixed(1)} ms)`,
  ];
}
