import { burn } from "@kenjiuno/msgreader/lib/Burner";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader";
import { isMsg, readMsg } from "../../src/hosts/msg";

/** One property stream of MS-OXMSG: tag of eight hexadecimal digits, the value in UTF-16. */
interface Stream {
  readonly tag: string;
  readonly value: string;
}

/** Writes a message file with text properties, and one recipient storage. */
function messageFile(message: readonly Stream[], recipient: readonly Stream[]): Uint8Array {
  const streams = (list: readonly Stream[]) =>
    list.map(({ tag, value }) => {
      const bytes = new Uint8Array(Buffer.from(value, "utf16le"));
      const name = `__substg1.0_${tag}`;
      return { name, type: TypeEnum.DOCUMENT, length: bytes.length, binaryProvider: () => bytes };
    });
  const properties = (size: number) => ({
    name: "__properties_version1.0",
    type: TypeEnum.DOCUMENT,
    length: size,
    binaryProvider: () => new Uint8Array(size),
  });
  const top = [...streams(message), properties(32)];
  const inside = [...streams(recipient), properties(8)];
  const storage = top.length + 1;
  return burn([
    {
      name: "Root Entry",
      type: TypeEnum.ROOT,
      length: 0,
      children: [...top.map((_, index) => index + 1), storage],
    },
    ...top,
    {
      name: "__recip_version1.0_#00000000",
      type: TypeEnum.DIRECTORY,
      length: 0,
      children: inside.map((_, index) => storage + 1 + index),
    },
    ...inside,
  ]);
}

const letter = messageFile(
  [
    { tag: "001A001F", value: "IPM.Note" },
    { tag: "0037001F", value: "Vedr. din ansøgning" },
    { tag: "1000001F", value: "Kære Jens\r\nDit CPR-nummer er 111111-1118." },
    { tag: "0C1A001F", value: "Lone Bach" },
    { tag: "5D01001F", value: "lone.bach@kommune.example" },
  ],
  [
    { tag: "3001001F", value: "Jens Ørum" },
    { tag: "39FE001F", value: "jens.oerum@mail.example" },
  ],
);

describe("readMsg", () => {
  it("reads subject, text, sender and recipients of an Outlook message file", async () => {
    expect(isMsg(letter)).toBe(true);
    expect(await readMsg(letter, "2026-11-21")).toMatchObject({
      channel: "mail",
      at: "2026-11-21",
      sender: { name: "Lone Bach", address: "lone.bach@kommune.example" },
      recipients: [{ field: "to", name: "Jens Ørum", address: "jens.oerum@mail.example" }],
      parts: [
        { name: "subject", text: "Vedr. din ansøgning" },
        { name: "body", text: "Kære Jens\r\nDit CPR-nummer er 111111-1118.", format: "text" },
      ],
    });
  });

  it("says of a cut-off file that it cannot be taken apart", async () => {
    await expect(readMsg(letter.subarray(0, 600), "2026-11-21")).rejects.toThrow(
      /Outlook message file cannot be taken apart/,
    );
  });
});
