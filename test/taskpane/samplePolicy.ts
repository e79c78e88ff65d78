import type { Policy } from "../../src/engine/policy/types";

/** A small policy of our own: one rule of each kind the pane shows differently. */
export const samplePolicy: Policy = {
  format: 1,
  id: "sample",
  name: { da: "Prøvepolitik", sv: "Provpolicy", en: "Sample policy" },
  language: "da",
  country: "DK",
  domains: { own: ["kommune.example"], secure: ["region.example"], privateWebmail: ["gmail.com"] },
  secureRoute: {
    name: { da: "Sikker Mail" },
    mode: "ask",
    switchOn: [{ header: { name: "X-Sikker-Mail", value: "1" } }],
  },
  lists: {
    addresses: {},
    exceptions: [],
    extraTerms: [],
    allowedTerms: [],
    testNumbers: [],
    departments: [],
  },
  texts: {
    safeReply: { da: "Tak for din mail. Brug venligst Digital Post.", sv: "", en: "" },
    neutralSubject: { da: "Din henvendelse" },
    neutralMeeting: { da: "Møde med kommunen" },
  },
  links: { reportBreach: "https://kommune.example/brud", guideline: "https://kommune.example/r" },
  modes: [],
  rules: [
    {
      id: "number-goes-securely",
      when: { channel: "mail", kind: "cpr", audience: ["external", "private-webmail"] },
      unless: { secureRoute: true },
      then: "secure",
      because: {
        ids: ["JK-M3"],
        text: {
          da: "Fortrolige oplysninger må kun gå til andre ad en sikker forbindelse.",
          sv: "Extra skyddsvärda uppgifter får bara gå till andra i en säker kanal.",
          en: "Confidential data may only reach others by a secure route.",
        },
      },
      instead: ["send-securely", "mask-finding", "remove-finding"],
    },
    {
      id: "number-in-subject",
      when: { channel: "mail", kind: "cpr", part: "subject" },
      then: "prompt",
      because: {
        ids: ["JK-M4"],
        text: {
          da: "Emnet bliver ikke krypteret.",
          sv: "Ämnesraden krypteras inte.",
          en: "The subject is not encrypted.",
        },
      },
      instead: ["clean-subject"],
    },
    {
      id: "number-in-calendar",
      when: { channel: ["meeting", "appointment"], kind: "cpr" },
      then: "block",
      because: {
        ids: ["JK-C1"],
        text: {
          da: "Alle kalendere er åbne for alle ansatte.",
          sv: "Alla kalendrar är öppna för alla anställda.",
          en: "All calendars are open to all staff.",
        },
      },
      instead: ["remove-finding", "neutral-subject"],
      override: "with-reason",
    },
    {
      id: "number-received",
      when: { channel: "mail", direction: "incoming", kind: "cpr" },
      then: "inform",
      because: {
        ids: ["JK-M8"],
        text: {
          da: "Svar ikke direkte på en usikker mail.",
          sv: "Svara inte direkt på ett osäkert mejl.",
          en: "Do not answer an insecure mail directly.",
        },
      },
      instead: ["start-fresh-mail"],
    },
    {
      id: "text-not-all-read",
      when: { kind: "unread", part: ["subject", "body", "location"] },
      then: "inform",
      because: {
        ids: ["DK-L2"],
        text: {
          da: "Noget af teksten kunne ikke læses, så den er ikke kontrolleret.",
          sv: "En del av texten kunde inte läsas, så den är inte kontrollerad.",
          en: "Some of the text could not be read, so it has not been checked.",
        },
      },
      instead: [],
    },
  ],
  whenBroken: "prompt",
  reasons: [
    { da: "Tungtvejende hensyn", sv: "Tungt vägande skäl", en: "Weighty considerations" },
    { da: "Aftalt med lederen", sv: "Avtalat med chefen", en: "Agreed with the manager" },
  ],
  reasonInHeader: false,
};
