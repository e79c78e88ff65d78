/** A mail with text and files, as Exchange hands over an attached item. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array | string }[];
}

export function eml({ subject, text, files = [] }: Mail): string {
  const parts = [
    `Content-Type: text/plain; charset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}`,
    ...files.map(
      ({ name, bytes }) =>
        `Content-Type: application/octet-stream; name="${encodedWord(name)}"\r\nContent-Disposition: attachment; filename="${encodedWord(name)}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}`,
    ),
  ];
  return [
    `Subject: ${encodedWord(subject)}`,
    "From: Lone Bach <lone.bach@kommune.example>",
    "To: Jens Test <jens@mail.example>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="graense_1"',
    "",
    ...parts.map((part) => `--graense_1\r\n${part}`),
    "--graense_1--",
    "",
  ].join("\r\n");
}

function encodedWord(text: string): string {
  return `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
}

function quotedPrintable(text: string): string {
  return Array.from(Buffer.from(text, "latin1"), (byte) =>
    byte === 10 ? "\r\n" : byte < 32 || byte > 126 || byte === 61 ? escaped(byte) : String.fromCharCode(byte),
  ).join("");
}

function escaped(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

function base64(bytes: Uint8Array | string): string {
  const text = Buffer.from(bytes).toString("base64");
  return text.replace(/.{76}/g, "$&\r\n");
}
