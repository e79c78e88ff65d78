import { isLuhn, isModulus11Cpr, isModulus731, isModulus97 } from "../../src/engine/checksums";

test.each(["1111111118", "2110625629", "0101800008", "2905893326", "1207999772"])(
  "%s has the check digit of a CPR number or has not, as the CPR office counts",
  (digits) => {
    const right = new Set(["1111111118", "2110625629", "0101800008", "1207999772"]);
    expect(isModulus11Cpr(digits)).toBe(right.has(digits));
  },
);

test("Luhn counts from the right, in any length", () => {
  expect(isLuhn("6408233234")).toBe(true);
  expect(isLuhn("4571000000000001")).toBe(true);
  expect(isLuhn("378282246310005")).toBe(true);
  expect(isLuhn("378282246310006")).toBe(false);
});

test("an IBAN leaves one modulo 97", () => {
  expect(isModulus97("DK5000400440116243")).toBe(true);
  expect(isModulus97("SE4550000000058398257466")).toBe(true);
  expect(isModulus97("GB82WEST12345698765432")).toBe(true);
  expect(isModulus97("DK5100400440116243")).toBe(false);
});

test.each([
  ["L898902C3", "6"],
  ["408122", "7"],
  ["ZE184226B<<<<<", "1"],
])("the field %s of a passport has the digit %s", (field, digit) => {
  expect(isModulus731(field, digit)).toBe(field !== "408122");
});
