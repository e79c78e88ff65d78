import { PanePage } from "../taskpane/page/panePage";

const openings = 5;
const frame = 1000 / 60;

/** From the moment the pane knows its item to its first content, in frames of a screen. */
export async function paneStart(): Promise<readonly string[]> {
  const pane = await PanePage.open();
  const times: number[] = [];
  for (let opening = 0; opening < openings; opening += 1)
    await pane.show({ state: "loading" }, async (page) => {
      times.push(await page.evaluate(() => window.firstContent));
    });
  await pane.close();
  times.sort((a, b) => a - b);
  const median = times[Math.floor(openings / 2)]!;
  return [`first content   ${(median / frame).toFixed(2)} of a frame (${median.toFixed(1)} ms)`];
}
