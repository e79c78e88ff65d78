import {
  asAddressed,
  isOneClick,
  isSecured,
  recognise,
  switchOffEdits,
  switchOnEdits,
} from "../../../src/engine/policy/route";
import type { RouteStep, SecureRoute } from "../../../src/engine/policy/types";
import type { Communication, Edit } from "../../../src/engine/types";
import { samplePolicy } from "./samplePolicy";

const policy = samplePolicy();

function routeOf(...switchOn: readonly RouteStep[]): SecureRoute {
  return { name: { en: "Secure" }, mode: "ask", switchOn, steps: { en: "Press the button." } };
}

const mail: Communication = {
  channel: "mail",
  sender: { address: "lone@kommune.example" },
  recipients: [
    { field: "to", address: "jens@mail.example" },
    { field: "cc", address: "bo@kommune.example" },
  ],
  parts: [{ name: "subject", text: "Din sag" }],
};

function withSubject(text: string): Communication {
  return { ...mail, parts: [{ name: "subject", text }] };
}

function withRecipients(...addresses: readonly string[]): Communication {
  return { ...mail, recipients: addresses.map((address) => ({ field: "to", address })) };
}

/** Off, then on: how each recipe is seen, switched on and taken back. */
const recipes: readonly (readonly [
  string,
  RouteStep,
  Communication,
  Communication,
  readonly Edit[],
  readonly Edit[],
])[] = [
  [
    "a header",
    { header: { name: "X-Secure", value: "1" } },
    mail,
    { ...mail, traits: { headers: { "x-secure": "1" } } },
    [{ do: "setHeader", name: "X-Secure", value: "1" }],
    [{ do: "removeHeader", name: "X-Secure" }],
  ],
  [
    "a tag first in the subject",
    { subjectTag: { text: "[sikker]", at: "start" } },
    mail,
    withSubject("[SIKKER] Din sag"),
    [{ do: "setSubject", text: "[sikker] Din sag", expected: "Din sag" }],
    [{ do: "setSubject", text: "Din sag", expected: "[SIKKER] Din sag" }],
  ],
  [
    "a tag last in the subject",
    { subjectTag: { text: "#sikker", at: "end" } },
    mail,
    withSubject("Din sag #sikker"),
    [{ do: "setSubject", text: "Din sag #sikker", expected: "Din sag" }],
    [{ do: "setSubject", text: "Din sag", expected: "Din sag #sikker" }],
  ],
  [
    "a tag that makes it insecure, taken out",
    { noSubjectTag: { text: "[åben]" } },
    withSubject("[åben] Din sag"),
    mail,
    [{ do: "setSubject", text: "Din sag", expected: "[åben] Din sag" }],
    [],
  ],
  [
    "a sensitivity label",
    { sensitivityLabel: { id: "fortroligt" } },
    mail,
    { ...mail, traits: { sensitivityLabel: "fortroligt" } },
    [{ do: "setSensitivityLabel", label: "fortroligt" }],
    [{ do: "setSensitivityLabel", label: "" }],
  ],
  [
    "outside addresses led through a gateway",
    { recipientSuffix: { suffix: ".sikker.example" } },
    mail,
    withRecipients("jens@mail.example.sikker.example", "bo@kommune.example"),
    [
      {
        do: "rewriteRecipient",
        address: "jens@mail.example",
        to: "jens@mail.example.sikker.example",
      },
    ],
    [
      {
        do: "rewriteRecipient",
        address: "jens@mail.example.sikker.example",
        to: "jens@mail.example",
      },
    ],
  ],
];

describe.each(recipes)("a route by %s", (_, step, off, on, switchedOn, switchedOff) => {
  const route = routeOf(step);

  test("is recognised", () => {
    expect([off, on].map((draft) => recognise(route, draft, policy))).toEqual([false, true]);
  });

  test("is switched on with one click, and only where it is off", () => {
    expect(isOneClick(route)).toBe(true);
    expect(switchOnEdits(route, off, policy)).toEqual(switchedOn);
    expect(switchOnEdits(route, on, policy)).toEqual([]);
  });

  test("is taken back", () => {
    expect(switchOffEdits(route, on, policy)).toEqual(switchedOff);
  });
});

describe.each<readonly [string, RouteStep, Communication]>([
  [
    "a mailbox that sends securely",
    { senderMailbox: { address: "sikker@kommune.example" } },
    { ...mail, sender: { address: "Sikker@kommune.example" } },
  ],
  [
    "an encrypted attachment",
    { encryptedAttachment: true },
    { ...mail, traits: { encryptedAttachment: true } },
  ],
])("a route by %s", (_, step, on) => {
  test("is recognised, and switched on by hand", () => {
    const route = routeOf(step);
    expect([mail, on].map((draft) => recognise(route, draft, policy))).toEqual([false, true]);
    expect(isOneClick(route)).toBe(false);
    expect(switchOnEdits(route, mail, policy)).toEqual([
      { do: "showSteps", steps: { en: "Press the button." } },
    ]);
  });
});

test("a route by hand shows its steps and is seen only when the host says so", () => {
  const byHand = { ...policy, secureRoute: routeOf({ byHand: true }) };
  expect(isSecured(byHand, mail)).toBe(false);
  expect(isSecured(byHand, { ...mail, traits: { secureRoute: true } })).toBe(true);
  expect(switchOnEdits(byHand.secureRoute, mail, byHand)).toEqual([
    { do: "showSteps", steps: { en: "Press the button." } },
  ]);
});

test("a recipe of several steps is on when all are done, and does what is left", () => {
  const route = routeOf(
    { header: { name: "X-Secure", value: "1" } },
    { subjectTag: { text: "[sikker]", at: "start" } },
  );
  const half = withSubject("[sikker] Din sag");
  expect(recognise(route, half, policy)).toBe(false);
  expect(switchOnEdits(route, half, policy)).toEqual([
    { do: "setHeader", name: "X-Secure", value: "1" },
  ]);
});

describe("a route through a gateway", () => {
  const digitalPost = { addresses: { digitalPostRecipients: ["<cpr>"] } };
  const domains = { ...policy.domains, secure: ["region.example", "ida@skole.example"] };
  const covering = { ...policy, domains, lists: { ...policy.lists, ...digitalPost } };
  const route = routeOf({ recipientSuffix: { suffix: ".sikker.example" } });
  const led = (address: string): Edit => ({
    do: "rewriteRecipient",
    address,
    to: `${address}.sikker.example`,
  });

  test("leads those only that are safe in no other way", () => {
    const draft = withRecipients(
      "bo@gmail.com",
      "x@region.example",
      "ida@skole.example",
      "010180-0008",
      "",
      "jens@mail.example",
      "bo@kommune.example",
    );
    const edits = [led("bo@gmail.com"), led("jens@mail.example")];
    expect(switchOnEdits(route, draft, covering)).toEqual(edits);
  });

  test("is on when they are, and not while a contact has no address", () => {
    const covered = ["bo@gmail.com.sikker.example", "x@region.example", "010180-0008"];
    expect(recognise(route, withRecipients(...covered), covering)).toBe(true);
    expect(recognise(route, withRecipients(...covered, ""), covering)).toBe(false);
    expect(recognise(route, withRecipients(...covered, ".sikker.example"), covering)).toBe(false);
    expect(recognise(route, withRecipients("x@region.example"), covering)).toBe(false);
  });

  test("writes an address once that stands in two fields", () => {
    const draft = withRecipients("bo@gmail.com", "Bo@gmail.com");
    expect(switchOnEdits(route, draft, covering)).toEqual([led("bo@gmail.com")]);
  });

  test("is taken back wherever it was written, whoever has been added since", () => {
    const draft = withRecipients(
      "bo@gmail.com.sikker.example",
      "x@region.example.SIKKER.example",
      "hjaelp@vagt.sikker.example",
      "ny@mail.example",
    );
    expect(switchOffEdits(route, draft, covering)).toEqual([
      { do: "rewriteRecipient", address: "bo@gmail.com.sikker.example", to: "bo@gmail.com" },
      {
        do: "rewriteRecipient",
        address: "x@region.example.SIKKER.example",
        to: "x@region.example",
      },
    ]);
  });

  test("leaves the mail addressed as its writer meant it, and tells whether it is on", () => {
    const through = { ...covering, secureRoute: route };
    const on = withRecipients("bo@gmail.com.sikker.example", "x@region.example");
    const half = withRecipients("bo@gmail.com.sikker.example", "jens@mail.example");
    expect(asAddressed(through, on)).toEqual({
      ...withRecipients("bo@gmail.com", "x@region.example"),
      traits: { secureRoute: true },
    });
    expect(asAddressed(through, half).traits).toEqual({ secureRoute: false });
    const off = withRecipients("bo@gmail.com");
    expect(asAddressed(through, off)).toBe(off);
    expect(asAddressed(policy, on)).toBe(on);
  });
});

test.each([
  ["[åben] Din sag [Åben]", "Din sag"],
  ["SV: [ÅBEN] VS: [åben] İbrahims sag [åben]", "SV: VS: İbrahims sag"],
  ["İbrahims sag [åben]", "İbrahims sag"],
])("a tag that makes a mail insecure is taken out of %s however often it stands", (text, left) => {
  const optOut = routeOf({ noSubjectTag: { text: "[åben]" } });
  const edits = switchOnEdits(optOut, withSubject(text), policy);
  expect(edits).toEqual([{ do: "setSubject", text: left, expected: text }]);
  expect(recognise(optOut, withSubject(left), policy)).toBe(true);
});

test("a tag that stands twice is taken back whole", () => {
  const route = routeOf({ subjectTag: { text: "[sikker]", at: "start" } });
  const twice = "[sikker] SV: [Sikker] Din sag";
  expect(switchOffEdits(route, withSubject(twice), policy)).toEqual([
    { do: "setSubject", text: "SV: Din sag", expected: twice },
  ]);
});

test("a label's id is the same in capitals", () => {
  const id = "8A3F9C1E-6D4B-4C57-9F10-2B7E5D0C4A61";
  const route = routeOf({ sensitivityLabel: { id } });
  const on = { ...mail, traits: { sensitivityLabel: id.toLowerCase() } };
  expect(recognise(route, on, policy)).toBe(true);
  expect(switchOnEdits(route, mail, policy)).toEqual([
    { do: "setSensitivityLabel", label: id.toLowerCase() },
  ]);
});

test("a recipe may be recognised by another sign than what switches it on", () => {
  const route = {
    ...routeOf({ header: { name: "X-Secure", value: "1" } }),
    recognisedBy: [
      { header: { name: "X-Secure", value: "1" } },
      { subjectTag: { text: "[sikker]", at: "start" as const } },
    ],
  };
  expect(recognise(route, withSubject("[sikker] Din sag"), policy)).toBe(true);
});

test("an encrypted file does not secure the mail around it", () => {
  const byFile = { ...policy, secureRoute: routeOf({ encryptedAttachment: true }) };
  expect(isSecured(byFile, { ...mail, traits: { encryptedAttachment: true } })).toBe(false);
});

test("an encrypted file among the signs of a route does not hide the others", () => {
  const sign: RouteStep = { header: { name: "X-Secure", value: "1" } };
  const secureRoute = {
    ...routeOf(sign),
    recognisedBy: [sign, { encryptedAttachment: true }] as const,
  };
  const either = { ...policy, secureRoute };
  const withHeader = { ...mail, traits: { headers: { "X-Secure": "1" } } };
  expect(isSecured(either, withHeader)).toBe(true);
  expect(isSecured(either, { ...mail, traits: { encryptedAttachment: true } })).toBe(false);
});

test("what the host knows comes before what is seen", () => {
  const on: Communication = {
    ...mail,
    traits: { secureRoute: false, headers: { "X-Secure": "1" } },
  };
  expect(isSecured(policy, on)).toBe(false);
});

test("only a mail has a secure route", () => {
  const meeting: Communication = { ...mail, channel: "meeting", traits: { secureRoute: true } };
  expect(isSecured(policy, meeting)).toBe(false);
});
