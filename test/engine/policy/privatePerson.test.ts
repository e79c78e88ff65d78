import { isOwnPrivate, isPrivatePerson } from "../../../src/engine/policy/privatePerson";
import type { Communication } from "../../../src/engine/types";

describe("a private person's mailbox", () => {
  test.each([
    ["at a consumer provider", { address: "jens@gmail.com" }, "private-webmail", true],
    [
      "at a domain of one's own name",
      { address: "jens.oerum@jensoerum.example" },
      "external",
      true,
    ],
    [
      "at a domain of one's surname",
      { name: "Jens Ørum", address: "jens@oerum.example" },
      "external",
      true,
    ],
    [
      "at the family's",
      { name: "Jens Ørum", address: "j@familien-ørum.example" },
      "external",
      true,
    ],
    ["not at a firm", { name: "Jens Ørum", address: "jens@oerum-vvs.example" }, "external", false],
    ["not an office", { address: "info@info.example" }, "external", false],
    ["not where the domain is covered", { address: "jens@jens.example" }, "secure", false],
  ] as const)("%s", (_, mailbox, audience, expected) => {
    expect(isPrivatePerson(mailbox, audience)).toBe(expected);
  });
});

describe("the writer's own private mailbox", () => {
  const written: Communication = {
    channel: "mail",
    sender: { name: "Lone Bækgård", address: "lbg@kommune.example" },
    parts: [],
  };

  test.each([
    ["first and last name in the address", { address: "lonebaekgaard@gmail.com" }, true],
    ["with dots, digits and another spelling", { address: "lone.bækgård72@gmail.com" }, true],
    ["the same display name", { name: "Lone Bækgård", address: "lb@gmail.com" }, true],
    ["only the first name is anybody", { address: "lone@gmail.com" }, false],
    ["another person", { name: "Jens Ørum", address: "jens@gmail.com" }, false],
  ])("%s", (_, mailbox, expected) => {
    expect(isOwnPrivate(mailbox, "private-webmail", written)).toBe(expected);
  });

  test.each([
    ["at a domain of one's surname", { address: "lone@baekgaard.example" }, true],
    ["not at a firm that employs a namesake", { address: "lone.baekgaard@firma.example" }, false],
  ])("%s", (_, mailbox, expected) => {
    expect(isOwnPrivate(mailbox, "external", written)).toBe(expected);
  });

  test.each([
    ["lonebaekg@gmail.com", true],
    ["lbaekgaard7@gmail.com", true],
    ["lonebk@gmail.com", false],
    ["lonestrand@gmail.com", false],
  ])("shortened: %s", (address, expected) => {
    expect(isOwnPrivate({ address }, "private-webmail", written)).toBe(expected);
  });

  test("is never a colleague's", () => {
    expect(isOwnPrivate({ address: "lone.baekgaard@kommune.example" }, "internal", written)).toBe(
      false,
    );
  });

  test("is told by the writer where the mail leaves from a shared mailbox", () => {
    const shared = {
      ...written,
      sender: { name: "Jobcenter", address: "jobcenter@kommune.example" },
      traits: { writer: "lone.bach@kommune.example" },
    };
    expect(isOwnPrivate({ address: "lonebach@gmail.com" }, "private-webmail", shared)).toBe(true);
  });
});
