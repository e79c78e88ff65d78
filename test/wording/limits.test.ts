import { kinds, remedyIds } from "../../src/engine/types";
import type { Communication, Effect, Kind, Language, Verdict } from "../../src/engine/types";
import { wordingIn } from "../../src/wording";
import { alertText, couldNotCheckText, notificationText } from "../../src/wording/alert";
import type { Because } from "../../src/wording/reasonText";
import { languages, phrasesIn } from "../../src/admin/phrases";

const eachLanguage = languages.map((language) => [language] as const);
const eachKind = languages.flatMap((language) => kinds.map((kind) => [language, kind] as const));

/** The longest a rule's reason may be and still leave room for what was found. */
const because =
  "Fortrolige og følsomme oplysninger må kun sendes ad en sikker forbindelse. ".repeat(3);

const policy: Because = {
  language: "da",
  rules: [{ id: "rule", because: { ids: ["JK-M3", "DK-L3"], text: { da: because } } }],
};

const longAddress = "en.meget.lang.adresse.til.en.afdeling@et-langt-firmanavn-aps.example";

const communication: Communication = {
  channel: "mail",
  recipients: [0, 1, 2, 3].map((each) => ({ field: "to", address: `${each}.${longAddress}` })),
  parts: [{ name: "attachment:et langt filnavn med mange ord i 2026.docx", unread: "?" }],
};

function verdictOn(kind: Kind, effect: Effect, reasons: number): Verdict {
  const reason = {
    rule: "rule",
    because,
    effect,
    digest: "",
    findings: [0],
    recipients: [0, 1, 2, 3],
  };
  return {
    effect,
    whenSecured: effect,
    reasons: Array.from({ length: reasons }, () => reason),
    findings: [
      {
        kind,
        dataClass: "confidential",
        confidence: "high",
        part: communication.parts[0]!.name,
        start: 0,
        end: 0,
        count: 30,
      },
    ],
    remedies: remedyIds.map((id) => ({ id, reasons: [0] })),
  };
}

test.each(eachKind)("%s: an alert about %s keeps Outlook's limits", (language, kind) => {
  for (const reasons of [1, 2, 12]) {
    const text = alertText(verdictOn(kind, "secure", reasons), communication, policy, language);
    expect(text.plain.length).toBeLessThanOrEqual(500);
    expect(text.markdown.length).toBeLessThanOrEqual(500);
    expect(text.button.length).toBeLessThanOrEqual(20);
    expect(text.plain).not.toBe("");
  }
});

test.each(eachKind)("%s: a notification about %s keeps to 150 characters", (language, kind) => {
  const text = notificationText(verdictOn(kind, "inform", 1), communication, policy, language);
  expect(text!.length).toBeLessThanOrEqual(150);
});

test.each(eachLanguage)("%s: every remedy fits on a button of an alert", (language) => {
  const { remedy, remedyInCalendar, seeWhy } = wordingIn(language);
  const words = [...remedyIds.map((id) => remedy[id]), ...Object.values(remedyInCalendar)];
  const labels = [seeWhy, ...words.map(({ label }) => label)];
  expect(labels.filter((label) => label.length > 20)).toEqual([]);
});

test.each(eachLanguage)("%s: what is said when nothing could be checked fits too", (language) => {
  for (const isTooLong of [false, true]) {
    const { plain, markdown, button } = couldNotCheckText(language, isTooLong);
    expect(Math.max(plain.length, markdown.length)).toBeLessThanOrEqual(500);
    expect(button.length).toBeLessThanOrEqual(20);
  }
});

const avoided: { readonly [language in Language]: RegExp } = {
  da: /personfølsom|overtrædelse|fejl|error|forbudt/i,
  sv: /förbjud|radera|fel(?!\s+mottagare)\b|error|sekretess/i,
  en: /error|forbidden|violation|fault|wrong(?! (?:recipient|people))/i,
};

test.each(eachLanguage)(
  "%s: no phrase blames, forbids or uses a word staff should not meet",
  (language) => {
    const found = phrasesIn(language).filter(({ text }) => avoided[language].test(text));
    expect(found).toEqual([]);
  },
);

test.each(eachLanguage)("%s: every phrase says something, without loose spaces", (language) => {
  const bare = phrasesIn(language).filter(
    ({ place, text }) =>
      (text === "" && !place.startsWith("pane.sureness.")) || /^\s|\s$|\s{2}/.test(text),
  );
  expect(bare).toEqual([]);
});

test("every language says the same things", () => {
  const [danish, ...others] = languages.map((language) =>
    phrasesIn(language).map(({ place }) => place.replace(/\.items\.\d+$/, ".items")),
  );
  for (const other of others) expect(other).toEqual(danish);
});
