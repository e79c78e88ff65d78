/** Each byte as the character of its number. */
export function latin1(bytes: Uint8Array): string {
  const slice = 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += slice)
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + slice) as unknown as number[]);
  return text;
}

/** The bytes of such a text; what is no byte loses its upper half. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
