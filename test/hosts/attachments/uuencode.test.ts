import { uuencodedFiles } from "../../../src/hosts/attachments/uuencode";
import { decodeText } from "../../../src/hosts/attachments/decodeText";
import { read } from "./reading";

const content = "Sag 12: Ib Holm, CPR 111111-1118, bor på Å-vej 1 og får brev om det i dag.";
const code = [
  'M4V%G(#$R.B!)8B!(;VQM+"!#4%(@,3$Q,3$Q+3$Q,3@L(&)O<B!PPZ4@PX4M',
  '@=F5J(#$@;V<@9L.E<B!B<F5V(&]M(&1E="!I(&1A9RX ',
];
const file = ["begin 644 sag 12.txt", ...code, "`", "end"];

const told = (...lines: readonly string[]) =>
  uuencodedFiles(lines.join("\r\n")).map(({ name, bytes }) => [name, decodeText(bytes)]);

test("a file written into a plain mail is taken out of it", () => {
  expect(told("Hej", "", ...file, "", "Hilsen Bo")).toEqual([["sag 12.txt", content]]);
  expect(told(...file, ...file)).toHaveLength(2);
});

test("spaces that were lost at the ends of lines are put back", () => {
  expect(told("begin 644 a", '"  ', "end")).toEqual([["a", "\0\0"]]);
  expect(told("begin 644 a", "#2&5J", "end")).toEqual([["a", "Hej"]]);
});

test("base64 between the same lines is read too", () => {
  const encoded = Buffer.from(content).toString("base64");
  expect(told("begin-base64 644 sag.txt", encoded.slice(0, 76), encoded.slice(76), "====")).toEqual(
    [["sag.txt", content]],
  );
});

test("a file that breaks off is given as far as it goes", () => {
  expect(told("begin 644 sag.txt", code[0]!)).toEqual([["sag.txt", content.slice(0, 43)]]);
});

test.each([
  ["a sentence", ["begin 2024 og slut i maj", "Så er det planen", "end"]],
  ["a line alone", ["begin 644 sag.txt", "", "end"]],
  ["one that begins later", ["vi begin 644 sag.txt", ...code]],
])("%s is no file", (_, lines) => {
  expect(told(...lines)).toEqual([]);
});

test("a mail that is attached tells what the file in its text says, and what nobody reads", async () => {
  const mail = ["Subject: Sagen", "", "Se filen", ...file, "begin 644 kerne.bin", '"``$`', "end"];
  const { text, unread } = await read("mail.eml", mail.join("\r\n"));
  expect(text).toContain(`sag 12.txt\n${content}`);
  expect(unread).toEqual([{ inside: "kerne.bin", why: ".bin files are not read" }]);
});
