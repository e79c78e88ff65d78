import { readFileSync } from "node:fs";
import path from "node:path";
import { launchEventFunctions } from "../../src/hosts/installedNames";
import { runInBareRuntime } from "../outlook-host/bareRuntime";
import { readSample } from "../outlook-host/samples/readSamples";
import { medianTime } from "./median";

const runs = 15;
const bundle = path.resolve(__dirname, "../../dist/site/launchevent.js");
const letter = path.resolve(__dirname, "../mails/samples/letter-with-cpr-to-private-webmail.eml");
const allow = "allow";
const onlyAllows = `Office.onReady();Office.actions.associate("${allow}",function(e){e.completed({allowEvent:true})});`;

/**
 * From a cold bundle to `completed` in the bare runtime, against a handler that only allows; and how
 * much of that is reading the bundle, before anything is asked of it.
 */
export async function sendPath(): Promise<readonly string[]> {
  const { item } = await readSample(letter);
  const bundleText = readFileSync(bundle, "utf8");
  let run = 0;
  // Every run has a text of its own: a runtime that is started anew has nothing compiled.
  const send = (text: string, name: string) => () =>
    runInBareRuntime({
      bundleText: `${text}\n//${run++}`,
      item,
      functionName: name,
      lingerMs: 0,
    });
  const allowing = await medianTime(runs, send(onlyAllows, allow));
  const starting = await medianTime(runs, send(`${bundleText}\n${onlyAllows}`, allow));
  const guarding = await medianTime(runs, send(bundleText, launchEventFunctions.OnMessageSend));
  const told = (what: string, time: number) =>
    `${what.padEnd(36)}${(time / allowing).toFixed(1).padStart(6)} (${time.toFixed(1)} ms)`;
  return [
    told("a handler that only allows", allowing),
    told("Postvagt read, and only allowing", starting),
    told("Postvagt, its verdict and all", guarding),
  ];
}
