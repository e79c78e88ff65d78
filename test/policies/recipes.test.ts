import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { policyCheck } from "../../src/admin/policyCheck";
import { policyTest } from "../../src/admin/policyTest";
import { loadNamedPolicy } from "../../src/admin/presets";
import { check } from "../../src/engine/check";
import { isOneClick, switchOffEdits, switchOnEdits } from "../../src/engine/policy/route";
import type { Policy } from "../../src/engine/policy/types";
import type { Communication, Edit } from "../../src/engine/types";

const folder = join(__dirname, "../../policies/recipes");
const recipes = readdirSync(folder).map((file) => basename(file, ".json"));

function policyOf(recipe: string): Policy {
  const loaded = loadNamedPolicy(join(folder, `${recipe}.json`));
  if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.policy;
}

function mailsOf(recipe: string): { readonly off: Communication; readonly on: Communication } {
  const text = readFileSync(join(__dirname, "recipes", `${recipe}.json`), "utf8");
  return JSON.parse(text) as { off: Communication; on: Communication };
}

describe.each(recipes)("the secure route %s", (recipe) => {
  const policy = policyOf(recipe);
  const route = policy.secureRoute!;
  const { off, on } = mailsOf(recipe);

  test("is asked for where it is off", () => {
    const verdict = check(off, policy);
    expect(verdict).toMatchObject({ effect: "secure", whenSecured: "allow" });
    expect(verdict.remedies[0]).toMatchObject({ id: "send-securely" });
  });

  test("is enough where it is on", () => {
    expect(["allow", "inform"]).toContain(check(on, policy).effect);
  });

  test("is no excuse for what stands outside it", () => {
    const [subject] = on.parts;
    const leaking = { ...on, parts: [subject!, off.parts[1]!, ...on.parts.slice(2)] };
    const { effect } = check(leaking, policy);
    expect(effect).toBe(recipe === "encrypted-attachment" ? "secure" : check(on, policy).effect);
  });

  test("is switched on by one click, or told step by step", () => {
    const edits = switchOnEdits(route, off, policy);
    if (isOneClick(route)) expect(check(carriedOut(edits, off), policy).effect).toBe("allow");
    else expect(edits).toEqual([{ do: "showSteps", steps: route.steps }]);
  });

  test("is taken back by the same click, or by hand", () => {
    const edits = switchOffEdits(route, on, policy);
    const isUndone = isOneClick(route) && !route.switchOn.some((step) => "noSubjectTag" in step);
    if (isUndone) expect(check(carriedOut(edits, on), policy).effect).toBe("secure");
    else expect(edits).toEqual([]);
  });

  test("leaves every example of the base as it is", () => {
    const { output, status } = policyTest(join(folder, `${recipe}.json`));
    expect(output).toMatch(/^\d+ of \d+ examples hold\n$/);
    expect(status).toBe(0);
    expect(policyCheck(join(folder, `${recipe}.json`)).complaints).not.toContain("examples.");
  });

  test("says in the user's words what it does", () => {
    expect(Object.keys(route.says ?? {})).toEqual(["da", "sv", "en"]);
    if (!isOneClick(route)) expect(Object.keys(route.steps ?? {})).toEqual(["da", "sv", "en"]);
  });
});

describe("a mail through the gateway", () => {
  const gateway = policyOf("recipient-gateway");
  const { domains } = gateway;
  const secure = domains.secure.concat("region.example");
  const policy = { ...gateway, domains: { ...domains, secure } };
  const { off } = mailsOf("recipient-gateway");
  const mailTo = (...addresses: readonly string[]): Communication => ({
    ...off,
    recipients: addresses.map((address) => ({ field: "to", name: "", address })),
  });
  const clicked = (draft: Communication) =>
    carriedOut(switchOnEdits(policy.secureRoute!, draft, policy), draft);

  test.each([
    ["bo@gmail.com"],
    ["bo@gmail.com", "x@region.example"],
    ["bo@gmail.com", "010180-0008"],
    ["bo@gmail.com", "x@region.example", "ole.holm@kommune.example", "jens@firma.example"],
  ])("may be sent after one click: %s, %s", (...addresses) => {
    const draft = mailTo(...addresses);
    expect(check(draft, policy)).toMatchObject({ effect: "secure", whenSecured: "allow" });
    expect(check(clicked(draft), policy)).toMatchObject({ effect: "allow", reasons: [] });
  });

  test.each([
    ["bo@gmial.com"],
    ["ole.holm@komune.example"],
    ["ole.holm@kommune.example.com"],
    ["bo.lund@firma.example", "bo.lund@kommune.example"],
  ])("is judged by the address it was meant for: %s, %s", (...addresses) => {
    const draft = mailTo(...addresses);
    const plain = check(draft, policy);
    const on = clicked(draft);
    const secured = check(on, policy);
    expect(on.recipients).not.toEqual(draft.recipients);
    expect(secured.effect).toBe(plain.whenSecured);
    const asked = plain.reasons.map(({ rule }) => rule).filter((rule) => /looks-like/.test(rule));
    expect(secured.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(asked));
    const texts = [plain, secured].map(({ findings }) =>
      findings
        .filter(({ kind }) => kind === "wrongRecipient")
        .map(({ start, end }) => [start, end]),
    );
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[0]).not.toEqual([]);
  });

  test("is taken back whole after somebody was added", () => {
    const on = clicked(mailTo("bo@gmail.com"));
    const more = {
      ...on,
      recipients: on.recipients!.concat(mailTo("ny@firma.example").recipients!),
    };
    const back = carriedOut(switchOffEdits(policy.secureRoute!, more, policy), more);
    expect(back.recipients).toEqual(mailTo("bo@gmail.com", "ny@firma.example").recipients);
  });
});

test("the code of an encrypted file in the same mail stops it, and by SMS it may go", () => {
  const policy = policyOf("encrypted-attachment");
  const { on } = mailsOf("encrypted-attachment");
  const [subject, , ...files] = on.parts;
  const told = { name: "body", text: "Hej Jens\n\nKoden til zip-filen er Birk-4711." };
  expect(check({ ...on, parts: [subject!, told, ...files] }, policy).effect).toBe("block");
  const sms: Communication = { channel: "sms", parts: [{ ...told, text: "Koden er Birk-4711." }] };
  expect(check(sms, policy).effect).toBe("allow");
});

/** What a host would do with the edits of a one-click route. */
function carriedOut(edits: readonly Edit[], communication: Communication): Communication {
  return edits.reduce((draft, edit) => {
    if (edit.do === "setHeader") {
      return { ...draft, traits: { ...draft.traits, headers: { [edit.name]: edit.value } } };
    }
    if (edit.do === "setSensitivityLabel") {
      return { ...draft, traits: { ...draft.traits, sensitivityLabel: edit.label } };
    }
    if (edit.do === "setSubject") {
      const [, ...rest] = draft.parts;
      return { ...draft, parts: [{ name: "subject", text: edit.text }, ...rest] };
    }
    if (edit.do === "rewriteRecipient") {
      const recipients = draft.recipients!.map((each) =>
        each.address === edit.address ? { ...each, address: edit.to } : each,
      );
      return { ...draft, recipients };
    }
    if (edit.do === "removeHeader") return { ...draft, traits: { ...draft.traits, headers: {} } };
    throw new Error(`${edit.do} is no one-click step`);
  }, communication);
}
