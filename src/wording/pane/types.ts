import type { Audience, Confidence, Effect, RecipientField, RemedyId } from "../../engine/types";

/** A heading and a sentence or two below it. */
export interface NoticeWording {
  readonly title: string;
  readonly text: string;
}

/**
 * What only the task pane says, in one language. Apart from `Wording`, so that the event bundle
 * does not carry it.
 */
export interface PaneWording {
  /** Shown when reading takes longer than the eye notices. */
  readonly reading: string;
  /** One sentence, without a full stop. */
  readonly headline: { readonly [effect in Effect]: string };
  /** One quiet line below the headline. */
  readonly lead: { readonly [effect in Effect]: string };
  /** Instead of the two above, for a mail or meeting somebody else has sent. */
  readonly received: {
    readonly nothing: NoticeWording;
    readonly something: NoticeWording;
  };
  /** When the user's own answers are all that was needed. */
  readonly answered: string;
  /** The secure route is on. */
  readonly secured: string;
  readonly notices: {
    readonly empty: NoticeWording;
    readonly noItem: NoticeWording;
    readonly unsupported: NoticeWording;
    readonly policyUnreadable: NoticeWording;
  };
  readonly tryAgain: string;

  /** Small labels above the parts of a reason. */
  readonly found: string;
  readonly recipients: string;
  readonly attendees: string;
  readonly field: { readonly [field in RecipientField]: string };
  readonly audience: { readonly [audience in Audience]: string };
  /** How sure we are; empty for what is certain. */
  readonly sureness: { readonly [confidence in Confidence]: string };
  readonly showMore: (count: number) => string;
  readonly showFewer: string;
  /** `label` is the button of a remedy shown with another reason. */
  readonly alsoHelped: (label: string) => string;
  readonly confirmed: string;
  readonly reasonGiven: (reason: string) => string;
  readonly notPersonal: NotPersonalWording;
  /** Low-confidence findings and those no rule minded. */
  readonly fineHere: (count: number) => string;
  /** The same thing found more than once. */
  readonly places: (count: number) => string;

  readonly done: { readonly [id in RemedyId]: string };
  /** Where a calendar's words are others. */
  readonly doneInCalendar: { readonly [id in RemedyId]?: string };
  /** What to do in Outlook where the add-in cannot; one sentence in the imperative. */
  readonly byHand: { readonly [id in RemedyId]: string };
  readonly byHandInCalendar: { readonly [id in RemedyId]?: string };
  readonly refused: {
    readonly stale: string;
    readonly notNeeded: string;
    readonly tooLarge: string;
    readonly unsupported: string;
    readonly failed: string;
    readonly undoStale: string;
    readonly notSent: string;
  };
  readonly next: {
    readonly pressSend: string;
    readonly mayBeSent: string;
    readonly left: (count: number) => string;
  };
  readonly sendNow: string;
  readonly undo: string;
  readonly undone: string;
  readonly close: string;
  readonly giveReason: GiveReasonWording;

  readonly guideline: string;
  readonly reportBreach: string;
  readonly about: AboutWording;
}

export interface NotPersonalWording {
  readonly mark: string;
  readonly marked: string;
  readonly takeBack: string;
  readonly done: string;
  readonly inDraft: (count: number) => string;
  readonly takeAllBack: (count: number) => string;
  /** When the rule stands all the same. */
  readonly stillHolds: string;
}

export interface GiveReasonWording {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly other: string;
  readonly write: string;
  readonly writeMore: string;
  /** Stands below the words. */
  readonly leaveOut: string;
  readonly atLeast: (least: number) => string;
  readonly tooShort: (least: number) => string;
  readonly chooseOne: string;
  readonly inHeader: string;
  readonly save: string;
  readonly cancel: string;
}

export interface AboutWording {
  readonly link: string;
  readonly title: string;
  readonly back: string;
  readonly purpose: { readonly title: string; readonly text: string };
  readonly reads: { readonly title: string; readonly items: readonly string[] };
  readonly keeps: { readonly title: string; readonly items: readonly string[] };
  readonly sends: { readonly title: string; readonly items: readonly string[] };
  readonly reasonSent: string;
  readonly reasonStays: string;
  readonly never: { readonly title: string; readonly items: readonly string[] };
  readonly rules: { readonly title: string; readonly text: (policy: string) => string };
}
