import type { Communication } from "../../../src/engine/types";
import type { FakeDraft, FakeDraftSetting } from "../fakeDraft";
import {
  emptyMail,
  harmlessMail,
  mailToCitizen,
  meetingWithNumber,
  number,
  numberInSubject,
  receivedMail,
} from "../sampleDrafts";

type Sample = FakeDraftSetting & { readonly prepare?: (draft: FakeDraft) => void };

/** Every state of the pane that an item can put it in. */
export const samples = {
  empty: { communication: emptyMail },
  loading: { communication: mailToCitizen, prepare: (draft) => void (draft.readTakes = 60_000) },
  "could-not-check": {
    communication: mailToCitizen,
    prepare: (draft) => void (draft.isBroken = true),
  },
  "all-clear": { communication: harmlessMail },
  "partly-read": { communication: tooLong() },
  reason: { communication: mailToCitizen },
  "opened-by-alert": { communication: mailToCitizen, opened: "number-goes-securely" },
  "many-reasons": { communication: manyThings() },
  meeting: { communication: meetingWithNumber, form: "appointment-compose", canSendNow: false },
  received: { communication: receivedMail, form: "message-read", canSendNow: false },
} satisfies Record<string, Sample> as Record<string, Sample>;

export type SampleName = keyof typeof samples;

/** Too long to be read whole, with the limits of a slow day. */
function tooLong(): Communication {
  const text = "Vi ses på rådhuset på torsdag. ".repeat(40);
  const limits = { source: 5_000, first: 200, last: 100 };
  return {
    ...harmlessMail,
    parts: [harmlessMail.parts[0]!, { name: "body", text, limits }],
  };
}

function manyThings(): Communication {
  const numbers = Array.from({ length: 6 }, (_, day) => `0${day + 1}0258-5${day}10`);
  return {
    ...numberInSubject,
    recipients: [
      ...(mailToCitizen.recipients ?? []),
      { field: "cc", name: "Advokatfirmaet Strand", address: "post@strand-advokater.example" },
      { field: "bcc", name: "", address: "peter.holm@kommune.example" },
    ],
    parts: [
      { name: "subject", text: `Vedr. CPR-nummer ${number}` },
      {
        name: "body",
        text: `Listen:\n${numbers.map((each) => `CPR-nummer ${each}`).join("\n")}\nHilsen Lone`,
      },
    ],
  };
}
