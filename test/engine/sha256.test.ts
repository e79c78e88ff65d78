import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { sha256 } from "../../src/engine/sha256";

describe("sha256", () => {
  test.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("gives the published digest of %p", (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  test("gives the published digest of a million times a", () => {
    expect(sha256("a".repeat(1_000_000))).toBe(
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
    );
  });

  test("agrees with Node on any text, at every length around a block", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
    for (let length = 50; length < 130; length++) {
      const text = "å".repeat(length);
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }
  });

  test("reads half a surrogate pair as the replacement character, as encoders do", () => {
    expect(sha256("a\ud800b")).toBe(createHash("sha256").update("a\ufffdb").digest("hex"));
  });
});
