import { read } from "../../../src/engine/text/read";

const readings = read({
  channel: "mail",
  recipients: [
    { field: "to", name: "Eva Lind", address: "eva@x.example" },
    { field: "cc", address: "bo@x.example" },
  ],
  parts: [
    { name: "subject", text: "Emne" },
    { name: "body", format: "html", text: "<p>Hej</p><p>Mvh<br>Bo</p>" },
    { name: "attachmentName:a.pdf", text: "a.pdf" },
    { name: "attachment:a.txt", text: "Mvh" },
    { name: "attachment:b.pdf", unread: "encrypted" },
  ],
});

test("every part with text and every recipient is a reading", () => {
  expect(readings.map(({ name, role }) => `${name} ${role}`)).toEqual([
    "subject subject",
    "body body",
    "attachmentName:a.pdf attachmentName",
    "attachment:a.txt attachment",
    "recipient:0 recipient",
    "recipient:1 recipient",
  ]);
});

test("a recipient reads as name and address, or as the bare address", () => {
  expect(readings[4]?.plain.text).toBe("Eva Lind <eva@x.example>");
  expect(readings[5]?.plain.text).toBe("bo@x.example");
});

test("only the body has a signature", () => {
  expect(readings[1]?.regions.map(({ region }) => region)).toEqual(["new", "signature"]);
  expect(readings[3]?.regions).toEqual([{ start: 0, end: 3, region: "new" }]);
});
