const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** A zip with one stored file under PKZIP's own encryption (APPNOTE.TXT 6.1). */
export function encryptedZip(name: string, text: string, password: string): Uint8Array {
  const plain = Buffer.from(text);
  const sum = plain.reduce((crc, byte) => crcStep(crc, byte), 0xffffffff) ^ 0xffffffff;
  const head = Buffer.concat([Buffer.from("a fixed nonce".slice(0, 11)), Buffer.from([sum >>> 24])]);
  const packed = encrypted(Buffer.concat([head, plain]), password);
  const file = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  fields(local, 4, sum >>> 0, packed.length, plain.length, file.length);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  fields(entry, 6, sum >>> 0, packed.length, plain.length, file.length);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + file.length, 12);
  end.writeUInt32LE(local.length + file.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, file, packed, entry, file, end]));
}

/** The fields that both headers have in the same order. */
function fields(header: Buffer, at: number, sum: number, packed: number, size: number, name: number) {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(1, at + 2);
  header.writeUInt32LE(0x00210021, at + 6);
  header.writeUInt32LE(sum, at + 10);
  header.writeUInt32LE(packed, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name, at + 22);
}

function encrypted(bytes: Buffer, password: string): Buffer {
  const keys: [number, number, number] = [0x12345678, 0x23456789, 0x34567890];
  const update = (byte: number) => {
    keys[0] = crcStep(keys[0], byte);
    keys[1] = (Math.imul((keys[1] + (keys[0] & 0xff)) >>> 0, 134775813) + 1) >>> 0;
    keys[2] = crcStep(keys[2], keys[1] >>> 24);
  };
  Buffer.from(password).forEach(update);
  return Buffer.from(
    bytes.map((byte) => {
      const key = (keys[2] | 2) & 0xffff;
      const mask = (Math.imul(key, key ^ 1) >>> 8) & 0xff;
      update(byte);
      return byte ^ mask;
    }),
  );
}

function crcStep(crc: number, byte: number): number {
  return (table[(crc ^ byte) & 0xff]! ^ (crc >>> 8)) >>> 0;
}
