/**
 * SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. Pure and synchronous: the runtimes that
 * decide at Send have no `crypto` all of them share.
 *
 * @see FIPS 180-4
 */
export function sha256(text: string): string {
  const state = Int32Array.from(initialState);
  const words = padded(utf8(text));
  const schedule = new Int32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    compress(state, words, block, schedule);
  }
  return Array.from(state, hexadecimal).join("");
}

const roundConstants = firstPrimes(64).map((prime) => fraction(Math.cbrt(prime)));
const initialState = firstPrimes(8).map((prime) => fraction(Math.sqrt(prime)));

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x100000000) | 0;
}

/** A lone surrogate becomes U+FFFD, as in every encoder. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    let code = character.codePointAt(0)!;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), trail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), trail(code >> 6), trail(code));
    else bytes.push(0xf0 | (code >> 18), trail(code >> 12), trail(code >> 6), trail(code));
  }
  return bytes;
}

function trail(code: number): number {
  return 0x80 | (code & 0x3f);
}

/** The bytes, a one bit, zeros, and the length in bits: whole blocks of sixteen words. */
function padded(bytes: readonly number[]): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) << 4);
  bytes.forEach((byte, index) => {
    words[index >> 2] = words[index >> 2]! | (byte << (24 - (index & 3) * 8));
  });
  const end = bytes.length;
  words[end >> 2] = words[end >> 2]! | (0x80 << (24 - (end & 3) * 8));
  words[words.length - 2] = Math.floor(end / 0x20000000);
  words[words.length - 1] = end << 3;
  return words;
}

function compress(state: Int32Array, words: Int32Array, block: number, schedule: Int32Array): void {
  extend(schedule, words, block);
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let round = 0; round < 64; round++) {
    const choice = (e & f) ^ (~e & g);
    const sigma1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + sigma1 + choice + roundConstants[round]! + schedule[round]!) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const sigma0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sigma0 + majority) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = (state[index]! + value) | 0;
  });
}

function extend(schedule: Int32Array, words: Int32Array, block: number): void {
  for (let index = 0; index < 16; index++) schedule[index] = words[block + index]!;
  for (let index = 16; index < 64; index++) {
    const early = schedule[index - 15]!;
    const late = schedule[index - 2]!;
    const sigma0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const sigma1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    schedule[index] = (schedule[index - 16]! + sigma0 + schedule[index - 7]! + sigma1) | 0;
  }
}

function turn(word: number, places: number): number {
  return (word >>> places) | (word << (32 - places));
}

function hexadecimal(word: number): string {
  return ("0000000" + (word >>> 0).toString(16)).slice(-8);
}
