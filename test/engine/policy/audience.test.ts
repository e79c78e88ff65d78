import { audienceOf } from "../../../src/engine/policy/audience";
import { samplePolicy } from "./samplePolicy";

const policy = samplePolicy({
  domains: {
    own: ["kommune.example", "jammerbugt.dk"],
    secure: ["region.example", "post@firma.example"],
    privateWebmail: ["gmail.*", "mail.dk"],
  },
  lists: {
    ...samplePolicy().lists,
    addresses: { digitalPostRecipients: ["<cpr>", "<cvr>", "<cpr>@post.example"] },
  },
});

function audience(address: string, name?: string) {
  return audienceOf({ address, name }, policy);
}

describe("whose an address is", () => {
  test.each([
    ["an own domain is inside", "lone@kommune.example", "internal"],
    ["capitals make no difference", "Lone@KOMMUNE.EXAMPLE", "internal"],
    ["neither does the dot that ends a domain", "lone@kommune.example.", "internal"],
    ["angle brackets may stand around it", " <lone@kommune.example> ", "internal"],
    ["a longer name is somebody else", "lone@evilkommune.example", "external"],
    ["a subdomain is not implied", "lone@mail.kommune.example", "external"],
    ["a domain that only begins alike is outside", "lone@kommune.example.evil.example", "external"],
    ["a covered domain is secure", "sag@region.example", "secure"],
    ["a covered address is secure", "post@firma.example", "secure"],
    ["its neighbour is not", "anden@firma.example", "external"],
    ["a consumer provider is private", "jens@gmail.com", "private-webmail"],
    ["with any ending where the list says so", "jens@gmail.dk", "private-webmail"],
    ["a CPR number alone is Digital Post", "010180-0008", "secure"],
    ["a CVR number alone too", "29189382", "secure"],
    ["a number at a listed domain too", "0101800008@post.example", "secure"],
    ["a number at another domain is not", "0101800008@firma.example", "external"],
    ["ten digits that are no date are not", "9999999999", "external"],
  ])("%s: %s", (_, address, expected) => {
    expect(audience(address)).toBe(expected);
  });

  test.each([
    ["an address inside the local part", '"lone@kommune.example"@evil.example'],
    ["an address before the real one", "lone@kommune.example <x@evil.example>"],
    ["two addresses", "x@evil.example,lone@kommune.example"],
    ["two at-signs", "lone@kommune.example@evil.example"],
    ["a comment behind", "x@evil.example (lone@kommune.example)"],
    ["two at-signs the other way round", "x@evil.example@kommune.example"],
    ["the Kelvin sign for k", "lone@\u212Aommune.example"],
    ["a full-width dot", "lone@kommune\uFF0Eexample"],
    ["nothing", ""],
    ["no at-sign", "lone.kommune.example"],
    ["two dots", "lone@kommune..example"],
  ])("%s is external", (_, address) => {
    expect(audience(address)).toBe("external");
  });

  test("a display name says what its owner likes", () => {
    expect(audience("x@evil.example", "lone@kommune.example")).toBe("external");
  });
});
