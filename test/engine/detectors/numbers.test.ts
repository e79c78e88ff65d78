import type { Kind } from "../../../src/engine/types";
import { found, seen } from "./find";

const finds = (
  kind: Kind,
  rows: readonly (readonly [text: string, ...found: readonly string[]])[],
) =>
  test.each(rows.map(([text, ...all]) => [text, all] as const))(`${kind} in %j`, (text, all) => {
    expect(found(kind, text)).toEqual(all);
  });

describe("payment cards", () => {
  finds("paymentCard", [
    ["4571 0000 0000 0001", "4571 0000 0000 0001"],
    ["4571-0000-0000-0001.", "4571-0000-0000-0001"],
    ["Amex 3782 822463 10005", "3782 822463 10005"],
    ["4571 0000 0000 0002"],
    ["ordre 4571 0000 0000 0001"],
    ["4571 0000 0000 0001 2222"],
    ["A4571000000000001"],
    ["0000 0000 0000 0000"],
  ]);

  test("a bare number without a word is only likely", () => {
    expect(seen("paymentCard", "se 4571000000000001")).toMatchObject([{ confidence: "medium" }]);
    expect(seen("paymentCard", "kort 4571000000000001")).toMatchObject([{ confidence: "high" }]);
  });
});

describe("bank accounts", () => {
  finds("iban", [
    ["DK50 0040 0440 1162 43 i dag", "DK50 0040 0440 1162 43"],
    ["DK5000400440116243", "DK5000400440116243"],
    ["GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32"],
    ["xDK5000400440116243"],
    ["DK500040044011624399"],
    ["ZZ50 0040 0440 1162 43"],
  ]);
  finds("bankAccount", [
    ["Reg.nr. 1234 Kontonr. 0001234567", "1234 Kontonr. 0001234567"],
    ["reg. 1234 og konto 12345678", "1234 og konto 12345678"],
    ["kontonr. 1234-0001234567", "1234-0001234567"],
    ["Kontonummer: 8327-9 123 456 789-0", "8327-9 123 456 789-0"],
    ["Clearingnummer 6112 kontonummer 123456789", "6112 kontonummer 123456789"],
    ["konto 2205"],
    ["Reg. 1234"],
    ["registreringsnr. AB 12 345"],
    ["Kontoen blev oprettet 12.05.2026"],
  ]);
});

describe("documents", () => {
  finds("passport", [
    ["pas nr. 123456789", "123456789"],
    ["Passport for Ann is 123456789", "123456789"],
    ["passnummer: AB1234567", "AB1234567"],
    ["pasnummer 1234567"],
    ["pas på 123456789"],
    ["passport 2026-05-12"],
  ]);
  finds("driversLicence", [
    ["kørekort nr. 12345678", "12345678"],
    ["Kørekortnummer: 12345678", "12345678"],
    ["kørekort 12.05.2026"],
    ["tlf. 12345678"],
  ]);
});

describe("phones and addresses of mail", () => {
  finds("phone", [
    ["20 30 40 50", "20 30 40 50"],
    ["ring 20304050", "20304050"],
    ["+4520304050", "+4520304050"],
    ["T: 20304050", "20304050"],
    ["0370-37 70 00", "0370-37 70 00"],
    ["20304050"],
    ["CVR 20304050"],
    ["12 34 56 78"],
    ["20 30 40 50 60"],
    ["2026 2027"],
    ["faktura 20 30 40 50"],
    ["+45 20 30 40 50,,123456789#"],
  ]);
  finds("emailAddress", [
    ["hos bo@x.example.", "bo@x.example"],
    ["mailto:bo.holm+a@x.example", "bo.holm+a@x.example"],
    ["æble@grød.example", "æble@grød.example"],
    ["bo@x"],
    ["@x.example"],
    ["kl. 10 @ kontoret"],
  ]);

  test("the sender's and the recipients' own addresses are no finding", () => {
    const sender = { address: "Bo@X.example" };
    expect(found("emailAddress", "bo@x.example og eva@x.example", { sender })).toEqual([
      "eva@x.example",
    ]);
  });

  test("phone, address and mail address in the signature are the sender's own", () => {
    const text = "Hej\n\nMvh\nBo\nStoregade 12, 9440 Aabybro\nTlf. 20 30 40 50\nbo@x.example";
    for (const kind of ["phone", "postalAddress", "emailAddress"] as const) {
      expect(found(kind, text)).toEqual([]);
    }
  });
});

describe("births", () => {
  finds("dateOfBirth", [
    ["født 3.5.1980", "3.5.1980"],
    ["Hun er født d. 3. maj 1980", "3. maj 1980"],
    ["(f. 03.05.80)", "03.05.80"],
    ["född den 3 maj 1980", "3 maj 1980"],
    ["Födelsedatum 19800503", "19800503"],
    ["born on 3 May 1980", "3 May 1980"],
    ["030580-xxxx", "030580"],
    ["ideen blev født i 2010"],
    ["født 030580-1234"],
    ["dato 3.5.1980"],
    ["født den 3. maj"],
    ["født 45.13.1980"],
  ]);
});

describe("addresses", () => {
  finds("postalAddress", [
    ["Storegade 12, 9440 Aabybro", "Storegade 12, 9440 Aabybro"],
    ["bor Storegade 12A, 2. th. nu", "Storegade 12A, 2. th."],
    ["Karen Blixens Plads 7", "Karen Blixens Plads 7"],
    ["Mød Karen Blixens Plads 7", "Karen Blixens Plads 7"],
    ["Sct. Jørgens Gade 3, 9440 Aabybro", "Sct. Jørgens Gade 3, 9440 Aabybro"],
    ["10. Februar Vej 75", "Februar Vej 75"],
    ["Storgatan 1, 331 30 Värnamo", "Storgatan 1, 331 30 Värnamo"],
    ["Hjortevænget 3\n9440 Aabybro", "Hjortevænget 3\n9440 Aabybro"],
    ["Karen Blixens Plads er lukket"],
    ["Bilag 3, 4000 sider"],
    ["Kapitel 3, 2026 Kommunen"],
    ["Vejen 12 km herfra"],
    ["i uge 12, 2026 Kommunen"],
  ]);

  test("an address with door or town is sure, a street and number likely", () => {
    expect(seen("postalAddress", "Storegade 12, 2. tv")).toMatchObject([{ confidence: "high" }]);
    expect(seen("postalAddress", "Storegade 12")).toMatchObject([{ confidence: "medium" }]);
    expect(seen("postalAddress", "Byparken 12")).toMatchObject([{ confidence: "low" }]);
  });
});

describe("cases", () => {
  finds("caseNumber", [
    ["Møde med JJ, sag 24/1187", "24/1187"],
    ["sagsnr. 2026-001234", "2026-001234"],
    ["J.nr. S2026-55", "S2026-55"],
    ["dnr KS 2026/123", "KS 2026/123"],
    ["BUN 2026/45-3", "BUN 2026/45-3"],
    ["27.69.40-A00-3-25", "27.69.40-A00-3-25"],
    ["sag 010180-0008"],
    ["faktura 24/1187"],
    ["i sagen 3 vidner"],
    ["EU 2016/679 gælder"],
  ]);
});
