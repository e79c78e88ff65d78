import type { Communication } from "../../../src/engine/types";
import { postvagt } from "../../bench/readers";
import { numbersIn, type Writing } from "./numbersIn";

const markup: readonly Writing[] = [
  ["0101<b>80</b>-0008 og 020280&nbsp;0009", "cpr:0101<b>80</b>-0008", "cpr:020280&nbsp;0009"],
  ["<p>cpr 010180&#8209;0008</p>", "cpr:010180&#8209;0008"],
  [
    "<p>01018<span style='color:red'>0-00</span>08</p>",
    "cpr:01018<span style='color:red'>0-00</span>08",
  ],
  ["<td>010180-0008</td><td>9440</td>", "cpr:010180-0008"],
  [
    "<p>010180&shy;-0008 og 010180&#8203;-0008</p>",
    "cpr:010180&shy;-0008",
    "cpr:010180&#8203;-0008",
  ],
  ["<p>Faktura <b>0101800008</b></p>"],
  ["<a href='https://fag.example/0101800008'>sagen</a>"],
  [
    "<table><tr><td>CPR-nr.</td><td>0</td><td>1</td><td>0</td><td>1</td><td>8</td><td>0</td><td>0</td><td>0</td><td>0</td><td>8</td></tr></table>",
    "cpr:0</td><td>1</td><td>0</td><td>1</td><td>8</td><td>0</td><td>0</td><td>0</td><td>0</td><td>8",
  ],
];

test.each(markup)("%j", (text, ...found) => {
  expect(numbersIn(text, "kommune.dk", "html")).toEqual(found);
});

test("a number in a recipient's shown name and in a file's name is found", () => {
  const communication: Communication = {
    channel: "mail",
    recipients: [{ field: "to", name: "Anna Test 010180-0008", address: "anna@mail.example" }],
    parts: [
      { name: "attachmentName:Afgørelse_0101800008.pdf", text: "Afgørelse_0101800008.pdf" },
      { name: "body", text: "Se vedhæftede." },
    ],
  };
  const found = postvagt.claims(communication).filter(({ kind }) => kind === "cpr");
  expect(found.map(({ part }) => part).sort()).toEqual([
    "attachmentName:Afgørelse_0101800008.pdf",
    "recipient:0",
  ]);
});
