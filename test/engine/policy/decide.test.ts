import type { Policy, Rule } from "../../../src/engine/policy/types";
import type { Communication, Finding } from "../../../src/engine/types";
import { decided, mail, number, to } from "./decided";
import { sampleRule } from "./samplePolicy";

const securely = sampleRule({
  id: "securely",
  when: { audience: ["external", "private-webmail"], kind: "cpr" },
  then: "secure",
});

describe("deciding", () => {
  test("the strictest rule decides, and all reasons are given, strongest first", () => {
    const asks = sampleRule({ id: "asks", when: { kind: "cpr" }, then: "prompt" });
    const tells = sampleRule({ id: "tells", then: "inform" });
    const { effect, reasons } = decided([tells, securely, asks]);
    expect(effect).toBe("secure");
    expect(reasons.map(({ rule }) => rule)).toEqual(["securely", "asks", "tells"]);
  });

  test("the order of the rules means nothing for the effect", () => {
    const stops = sampleRule({ id: "stops", then: "block" });
    expect(decided([stops, securely]).effect).toBe(decided([securely, stops]).effect);
  });

  test("a rule with nothing to say says nothing", () => {
    expect(decided([securely], to("kollega@kommune.example"))).toMatchObject({
      effect: "allow",
      whenSecured: "allow",
      reasons: [],
    });
  });

  test("a reason names the recipients and the findings it is about", () => {
    const [reason] = decided([securely], to("kollega@kommune.example", "jens@gmail.com")).reasons;
    expect(reason).toMatchObject({ recipients: [1], findings: [0] });
  });

  test("recipients that are not known count as outside", () => {
    const unknown = { ...mail, recipients: undefined };
    expect(decided([securely], unknown).effect).toBe("secure");
  });

  test("nobody to send to is nobody outside", () => {
    expect(decided([securely], to()).effect).toBe("allow");
  });

  test("an effect for each confidence leaves the others alone", () => {
    const rule = sampleRule({ when: { kind: "cpr" }, then: { high: "block", medium: "prompt" } });
    const at = (confidence: Finding["confidence"]) =>
      decided([rule], mail, { findings: [{ ...number, confidence }] }).effect;
    expect([at("high"), at("medium"), at("low")]).toEqual(["block", "prompt", "allow"]);
  });

  test("a number counts only people it says it counts", () => {
    const rule = sampleRule({
      when: { kind: "cpr", people: { atLeast: 2 } },
      then: { high: "prompt" },
    });
    const other = { ...number, person: 2, confidence: "low" } as const;
    expect(decided([rule], mail, { findings: [number, number] }).effect).toBe("allow");
    expect(decided([rule], mail, { findings: [number, other] }).effect).toBe("allow");
    const two = [number, { ...other, confidence: "high" } as const];
    expect(decided([rule], mail, { findings: two }).effect).toBe("prompt");
  });

  test("what an earlier reading counted counts as that many people", () => {
    const rule = sampleRule({ when: { kind: "cpr", people: { atLeast: 10 } } });
    const counted = { ...number, person: undefined, part: "attachment:liste.xlsx", count: 30 };
    expect(decided([rule], mail, { findings: [counted] }).effect).toBe("prompt");
  });
});

test("what a rule on received mail spares has been received too", () => {
  const told = sampleRule({
    when: { direction: "incoming", kind: "cpr" },
    unless: { senderAudience: "internal" },
    then: "inform",
  });
  const received = (address: string): Communication => ({
    ...mail,
    direction: "incoming",
    sender: { address },
  });
  expect(decided([told], received("info@firma.example")).effect).toBe("inform");
  expect(decided([told], received("kollega@kommune.example")).effect).toBe("allow");
  expect(decided([told], mail).effect).toBe("allow");
});

describe("the secure route", () => {
  const asks = sampleRule({ id: "asks", when: { kind: "cpr" }, then: "prompt" });
  const on: Communication = { ...mail, traits: { secureRoute: true } };

  test("meets what must go securely, and no other question", () => {
    expect(decided([securely, asks], on)).toMatchObject({
      effect: "prompt",
      whenSecured: "prompt",
    });
  });

  test("is told beforehand, with the questions that will be left", () => {
    expect(decided([securely], mail)).toMatchObject({ effect: "secure", whenSecured: "allow" });
    expect(decided([securely, asks], mail)).toMatchObject({
      effect: "secure",
      whenSecured: "prompt",
    });
  });

  test("settles a doubt that would only have asked for it", () => {
    const doubtful = { ...number, confidence: "medium" } as const;
    const rule = { ...securely, then: { high: "secure", medium: "prompt" } } as const;
    expect(decided([rule], mail, { findings: [doubtful] })).toMatchObject({
      effect: "prompt",
      whenSecured: "allow",
    });
    expect(decided([rule], on, { findings: [doubtful] }).effect).toBe("allow");
  });

  test("may bring a question of its own", () => {
    const only = sampleRule({ id: "only", when: { secureRoute: true }, then: "inform" });
    expect(decided([securely, only], mail)).toMatchObject({
      effect: "secure",
      whenSecured: "inform",
    });
  });

  test("is recognised on the draft", () => {
    const headed: Communication = { ...mail, traits: { headers: { "x-secure": "1" } } };
    expect(decided([securely], headed).effect).toBe("allow");
  });

  test.each(["meeting", "appointment", "sms", "teams-chat", "social-media"] as const)(
    "cannot be had for a %s, so what must go securely is stopped",
    (channel) => {
      const rule = sampleRule({ when: { kind: "cpr" }, then: "secure" });
      expect(decided([rule], { ...mail, channel })).toMatchObject({
        effect: "block",
        whenSecured: "block",
      });
    },
  );

  test("that a policy does not name turns the requirement into a question that says why", () => {
    const { effect, whenSecured, reasons } = decided([securely], mail, {
      policy: { secureRoute: undefined },
    });
    expect(effect).toBe("prompt");
    expect(whenSecured).toBe("allow");
    expect(reasons[0]).toMatchObject({ noSecureRoute: true, effect: "prompt" });
    expect(reasons[0]!.because).toMatch(/names no secure route/);
  });
});

describe("answers", () => {
  const asks = sampleRule({ id: "asks", when: { kind: "cpr" }, then: "prompt" });
  const answered = (rules: readonly Rule[], communication: Communication, reason?: string) => {
    const acknowledged = decided(rules, communication).reasons.map(({ rule, digest }) => ({
      rule,
      digest,
      reason,
    }));
    return { ...communication, acknowledged };
  };

  test("take a question out of the effect and leave its reason standing", () => {
    const { effect, reasons } = decided([asks], answered([asks], mail));
    expect(effect).toBe("allow");
    expect(reasons[0]).toMatchObject({ rule: "asks", effect: "prompt", acknowledged: true });
  });

  test("do not lift a stop", () => {
    const stops = sampleRule({ then: "block" });
    expect(decided([stops], answered([stops], mail, "jeg ved det")).effect).toBe("block");
  });

  test("lift a stop that allows it, with a written reason only", () => {
    const stops = sampleRule({ then: "block", override: "with-reason" });
    expect(decided([stops], answered([stops], mail)).effect).toBe("block");
    expect(decided([stops], answered([stops], mail, "  ")).effect).toBe("block");
    expect(decided([stops], answered([stops], mail, "aftalt med borgeren")).effect).toBe("allow");
  });

  test.each<readonly [string, Partial<Communication>]>([
    ["another text", { parts: [mail.parts[0]!, { name: "body", text: "010180-0008 og mere" }] }],
    ["another subject", { parts: [{ name: "subject", text: "Andet" }, mail.parts[1]!] }],
    ["another recipient", { recipients: [{ field: "to", address: "bo@gmail.com" }] }],
    [
      "one recipient more",
      { recipients: [...mail.recipients!, { field: "cc", address: "b@c.example" }] },
    ],
    ["an attachment", { parts: [...mail.parts, { name: "attachmentName:a.pdf", text: "a.pdf" }] }],
  ])("are void for %s", (_, changed) => {
    expect(decided([asks], { ...answered([asks], mail), ...changed }).effect).toBe("prompt");
  });

  test("are void for a link to another file behind the same words", () => {
    const linked = (address: string): Communication => ({
      ...mail,
      parts: [
        { name: "body", text: `<p>Se <a href="${address}"><b>filen</b></a></p>`, format: "html" },
      ],
    });
    const first = linked("https://kommune.sharepoint.com/s/en.docx");
    const start = first.parts[0]!.text!.indexOf("filen");
    const findings = [
      { ...number, kind: "cloudLink", dataClass: "conduct", start, end: start + 5 } as const,
    ];
    const links = sampleRule({ id: "links", when: { kind: "cloudLink" }, then: "prompt" });
    const [reason] = decided([links], first, { findings }).reasons;
    const acknowledged = [{ rule: "links", digest: reason!.digest }];
    const effectOf = (draft: Communication) =>
      decided([links], { ...draft, acknowledged }, { findings }).effect;
    expect(effectOf(first)).toBe("allow");
    expect(effectOf(linked("https://kommune.sharepoint.com/s/to.docx"))).toBe("prompt");
    const rewritten = (tag: string): Communication => {
      const text = `<p>Se ${tag}<b>filen</b></a></p>`;
      return { ...mail, parts: [{ name: "body", text, format: "html" }] };
    };
    const effectIn = (draft: Communication) => {
      const at = draft.parts[0]!.text!.indexOf("filen");
      const there = [{ ...findings[0]!, start: at, end: at + 5 }];
      return decided([links], { ...draft, acknowledged }, { findings: there }).effect;
    };
    const [one, other] = ["en", "to"].map(
      (file) => `https://kommune.sharepoint.com/s/${file}.docx`,
    );
    expect(effectIn(rewritten(`<A HREF='${one}' hreflang="da" data-href="1">`))).toBe("allow");
    expect(effectIn(rewritten(`<A HREF='${other}' hreflang="da" data-href="1">`))).toBe("prompt");
  });

  test("are void where the route's tag is written into the text", () => {
    const policy: Partial<Policy> = {
      secureRoute: {
        name: { da: "Sikker" },
        mode: "ask",
        switchOn: [{ subjectTag: { text: "[Sikker]", at: "start" } }],
      },
    };
    const [reason] = decided([asks], mail, { policy }).reasons;
    const acknowledged = [{ rule: "asks", digest: reason!.digest }];
    const parts = [mail.parts[0]!, { name: "body", text: `${mail.parts[1]!.text} [Sikker]` }];
    expect(decided([asks], { ...mail, parts, acknowledged }, { policy }).effect).toBe("prompt");
  });

  test("are void for another file of the same name and size", () => {
    const withFile = (text: string): Communication => ({
      ...mail,
      parts: [...mail.parts, { name: "attachment:liste.txt", text, size: 200 }],
    });
    const findings = [{ ...number, part: "attachment:liste.txt", start: 11, end: 22 }];
    const first = withFile("CPR-nummer 010180-0008");
    const [reason] = decided([asks], first, { findings }).reasons;
    const acknowledged = [{ rule: "asks", digest: reason!.digest }];
    const effectOf = (draft: Communication) =>
      decided([asks], { ...draft, acknowledged }, { findings }).effect;
    expect(effectOf(first)).toBe("allow");
    expect(effectOf(withFile("CPR-nummer 111111-1118"))).toBe("prompt");
  });

  test("hold for another rule's question only where they are that rule's", () => {
    const other = sampleRule({ id: "other", when: { kind: "cpr" }, then: "prompt" });
    expect(decided([asks, other], answered([asks], mail)).effect).toBe("prompt");
  });

  test("come after what is still open", () => {
    const tells = sampleRule({ id: "tells", then: "inform" });
    const { reasons } = decided([asks, tells], answered([asks], mail));
    expect(reasons.map(({ rule }) => rule)).toEqual(["tells", "asks"]);
  });

  test("stay when the secure route puts its tag into the subject", () => {
    const policy: Partial<Policy> = {
      secureRoute: {
        name: { en: "Secure" },
        mode: "ask",
        switchOn: [{ subjectTag: { text: "[sikker]", at: "start" } }],
      },
    };
    const [reason] = decided([asks], mail, { policy }).reasons;
    const tagged: Communication = {
      ...mail,
      parts: [{ name: "subject", text: "[Sikker] Din sag" }, mail.parts[1]!],
      acknowledged: [{ rule: reason!.rule, digest: reason!.digest }],
    };
    expect(decided([asks], tagged, { policy }).effect).toBe("allow");
  });
});

test("a communication no rule may record is marked so, without a reason", () => {
  const rule = sampleRule({ when: { markedPrivat: true }, then: "allow", unrecorded: true });
  const marked = { ...mail, parts: [{ name: "subject", text: "Privat: fødselsdag" }] };
  expect(decided([rule], marked)).toMatchObject({ effect: "allow", unrecorded: true, reasons: [] });
  expect(decided([rule], mail)).not.toHaveProperty("unrecorded");
});
