import { measuredValues } from "../../../src/engine/text/measuredValues";
import { read } from "../../../src/engine/text/read";

function valuesOf(text: string): readonly string[] {
  const [reading] = read({
    channel: "mail",
    at: "2026-11-21",
    sender: { name: "Bo", address: "bo@kommune.example" },
    recipients: [],
    parts: [{ name: "body", text }],
  });
  return measuredValues(reading!).map(({ start, end }) => reading!.plain.text.slice(start, end));
}

test.each([
  ["Hun har Hb 92 og crp på 120", ["crp på 120", "Hb 92"]],
  ["BT 180/100, puls 112, temp. 39,2", ["puls 112", "BT 180/100", "temp. 39,2"]],
  ["Hon hade 13 poäng på EPDS och MADRS 31", ["MADRS 31", "13 poäng på EPDS"]],
  ["MDI-score på 38, WHO-5: 24", ["MDI-score på 38", "WHO-5: 24"]],
  ["HbA1c of 71 and BMI over 35", ["HbA1c of 71", "BMI over 35"]],
  ["Urinstix positiv, 38,9 i temperatur", ["38,9 i temperatur", "Urinstix positiv"]],
])("in '%s' the figure is read with what it measures", (text, values) => {
  expect(valuesOf(text)).toEqual(values);
});

test.each([
  "Audit 14 dage før: IQ-testen på 3 sider, ACE 2026 og VAS 12 stk",
  "Pulsen er på det hele, og temperaturen er 21 grader",
  "The impulse 3 project and subpuls 4",
  "Blodtryk og BMI måles i uge 4",
])("in '%s' nothing is measured", (text) => {
  expect(valuesOf(text)).toEqual([]);
});
