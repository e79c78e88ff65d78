import type { Policy } from "../../../src/engine/policy/types";
import type { RemedyId } from "../../../src/engine/types";
import type { Draft } from "../../../src/hosts/draft";
import { openDraft } from "../../../src/hosts/outlookDraft";
import { after } from "../../../src/hosts/timers";
import { weigh } from "../../../src/engine/weigh";
import { openGuard } from "../../../src/taskpane/guard/openGuard";
import type { Guard, Outcome } from "../../../src/taskpane/guard/types";
import { paneView } from "../../../src/taskpane/view/paneView";
import { policyText } from "../../launchevent/handled";
import type { Item } from "../../outlook-host/model/item";
import { newItem } from "../../outlook-host/model/newItem";
import { distinct, faultsOf, kinds } from "./kinds";
import { installOffice, type StandInOffice } from "./standInOffice";
import { inVirtualTime } from "./virtualTime";

export const paneKinds = [...kinds, "the pane is closed right after"] as const;

export type PaneKind = (typeof paneKinds)[number];

/** What is chosen in the pane, over which draft. */
export interface PaneCase {
  readonly title: string;
  readonly item: Item;
  readonly choice: RemedyId | "open" | "send-now";
  /** What the user writes while a call is under way. */
  readonly writes: Writing;
}

interface Writing {
  readonly change: (item: Item) => Partial<Item>;
  readonly stands: (item: Item) => boolean;
}

export interface PaneRun {
  readonly call: string;
  readonly kind: PaneKind;
  readonly outcome: PaneOutcome;
}

export interface PaneOutcome {
  /** What the pane shows of the draft: its headline. */
  readonly shown: string;
  /** What it says of the choice; undefined where nothing was chosen, or it never ended. */
  readonly told: Pick<Outcome, "refused"> | undefined;
  readonly isBusy: boolean;
  readonly timesSent: number;
  readonly item: Item;
  /** The calls made for the choice, or for opening. */
  readonly calls: readonly string[];
}

const citizen = { name: "Karen Vestergaard", address: "karen.test@gmail.com" };
const colleague = { name: "Mette Krogh", address: "mette.krogh@jammerbugt.dk" };
const families = Array.from({ length: 10 }, (_, index) => ({
  name: `Familie ${index}`,
  address: `familie${index}.test@gmail.com`,
}));
const policy = JSON.parse(policyText("jammerbugt")) as Policy;

const html = (content: string) => ({ type: "html", content }) as const;
const ownWords = "Jeg vender tilbage i løbet af ugen.";
const own = `<p>${ownWords}</p>`;
const numbered = `${own}<p>Sagen er oprettet på dit CPR-nummer 111111-1118.</p>`;
const thread =
  `${own}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Fra:</b> Karen` +
  `<br><b>Emne:</b> Min ansøgning</div><p>Mit CPR-nummer er 111111-1118.</p>`;

const greeting: Writing = {
  change: ({ body }) => ({ body: { ...body, content: `<p>Kære Karen</p>${body.content}` } }),
  stands: ({ body }) => body.content.includes("Kære Karen"),
};
const copy: Writing = {
  change: ({ cc }) => ({ cc: [...cc, colleague] }),
  stands: ({ cc }) => cc.some(({ address }) => address === colleague.address),
};
const place: Writing = {
  change: () => ({ location: "Rådhuset" }),
  stands: ({ location }) => location === "Rådhuset",
};

const letter = newItem("messageCompose", {
  subject: "Din ansøgning",
  body: html(numbered),
  to: [citizen],
});

export const paneCases: readonly PaneCase[] = [
  {
    title: "Opening the pane on a letter with a CPR number",
    item: letter,
    choice: "open",
    writes: greeting,
  },
  {
    title: "»Send sikkert«",
    item: letter,
    choice: "send-securely",
    writes: greeting,
  },
  {
    title: "»Skjul oplysningen«",
    item: letter,
    choice: "mask-finding",
    writes: greeting,
  },
  {
    title: "»Fjern citeret tråd«",
    item: newItem("messageCompose", {
      subject: "SV: Min ansøgning",
      body: html(thread),
      to: [citizen],
      composeType: "reply",
    }),
    choice: "remove-history",
    writes: greeting,
  },
  {
    title: "»Flyt til Bcc«",
    item: newItem("messageCompose", { subject: "Sommerfest", body: html(own), to: families }),
    choice: "move-to-bcc",
    writes: copy,
  },
  {
    title: "»Gør privat«",
    item: newItem("appointmentCompose", {
      subject: "Gruppemøde i Socialdemokratiet",
      body: html(own),
      to: [colleague],
    }),
    choice: "make-private",
    writes: place,
  },
  {
    title: "»Send alligevel« on a question",
    item: newItem("appointmentCompose", {
      subject: "Gruppemøde i Socialdemokratiet",
      body: html(own),
      to: [colleague],
    }),
    choice: "confirm",
    writes: place,
  },
  {
    title: "»Send nu«",
    item: newItem("messageCompose", { subject: "Torsdag", body: html(own), to: [citizen] }),
    choice: "send-now",
    writes: greeting,
  },
];

/** Every fault on every call the pane makes for the choice, and the run where nothing goes wrong. */
export async function paneRuns(
  one: PaneCase,
): Promise<{ readonly undisturbed: PaneOutcome; readonly runs: readonly PaneRun[] }> {
  const undisturbed = await inVirtualTime(() => chosen(one, () => undefined));
  const { calls } = undisturbed;
  const runs: PaneRun[] = [];
  for (const call of distinct(calls)) {
    for (const kind of paneKinds) {
      const disturb = (office: StandInOffice) => plant(office, kind, call, calls, one);
      runs.push({ call, kind, outcome: await inVirtualTime(() => chosen(one, disturb)) });
    }
  }
  return { undisturbed, runs };
}

function plant(
  { faults, store }: StandInOffice,
  kind: PaneKind,
  call: string,
  calls: readonly string[],
  { writes }: PaneCase,
): void {
  if (kind === "the draft changes meanwhile") {
    faults.whenDone(call, () => store.change(writes.change(store.item), "user"));
  } else if (kind === "the pane is closed right after") {
    faults.whenDone(call, () => faults.cut());
  } else {
    faultsOf(kind, calls, calls.indexOf(call), {}).forEach((fault) => faults.plant(fault));
  }
}

/** Milliseconds: longer than the pane waits for anything, and than the latest answer. */
const longEnough = 120_000;

async function chosen(one: PaneCase, disturb: (office: StandInOffice) => void) {
  const office = installOffice(one.item);
  if (one.choice === "open") disturb(office);
  const watched = counting(openDraft()!, office);
  const guard = openGuard({
    draft: watched.draft,
    policy,
    language: "da",
    weigh,
    after,
    // Hidden, it reads when it opens and after what is chosen, and not by the clock.
    isVisible: () => false,
  });
  const opening = watched.reading();
  await waited(one.choice === "open" ? longEnough : 1000);
  if (one.choice !== "open") {
    disturb(office);
    const start = office.trace.length;
    void act(guard, one.choice);
    await waited(longEnough);
    return closed(guard, office, office.trace.slice(start, watched.written()));
  }
  return closed(guard, office, office.trace.slice(0, await opening));
}

/** Nothing may be left waiting for Outlook: what waits would hold up the next run. */
async function closed(
  guard: Guard,
  office: StandInOffice,
  calls: readonly { readonly api: string }[],
): Promise<PaneOutcome> {
  const outcome = outcomeOf(guard, office, calls);
  office.faults.clear();
  guard.close();
  await waited(longEnough);
  return outcome;
}

async function act(guard: Guard, choice: RemedyId | "send-now"): Promise<void> {
  if (choice === "send-now") return guard.sendNow();
  const { verdict } = guard.state();
  const remedy = verdict?.remedies.find(({ id }) => id === choice);
  const rules = remedy?.reasons.map((index) => verdict!.reasons[index]!.rule) ?? [];
  return guard.carryOut({ remedy: choice, rules });
}

/** How many calls had been made when the draft was first read, and when it was last written to. */
function counting(draft: Draft, office: StandInOffice) {
  let written = 0;
  let wasRead: (calls: number) => void = () => undefined;
  const reading = new Promise<number>((resolve) => (wasRead = resolve));
  const counted =
    <Given extends readonly unknown[], T>(method: (...given: Given) => Promise<T>) =>
    async (...given: Given) => {
      const result = await method(...given);
      written = office.trace.length;
      return result;
    };
  return {
    written: () => written,
    reading: () => reading,
    draft: {
      ...draft,
      read: async (from: Policy) => {
        const result = await draft.read(from);
        wasRead(office.trace.length);
        return result;
      },
      apply: counted(draft.apply),
      keepAnswers: counted(draft.keepAnswers),
      forgetAnswers: counted(draft.forgetAnswers),
      sendNow: counted(draft.sendNow),
    },
  };
}

function outcomeOf(
  guard: Guard,
  { store, done }: StandInOffice,
  calls: readonly { readonly api: string }[],
): PaneOutcome {
  const state = guard.state();
  const view = paneView(state, "da", true);
  const { outcomes } = state;
  return {
    shown: view.is === "checked" ? view.verdict.headline : view.is,
    told: outcomes[outcomes.length - 1],
    isBusy: state.busy,
    timesSent: done.filter((each) => each === "sent").length,
    item: store.item,
    calls: calls.map(({ api }) => api),
  };
}

function waited(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What of the draft the user had written that stands nowhere any more. */
export function lost({ outcome, kind }: PaneRun, { item, writes, choice }: PaneCase) {
  const after = outcome.item;
  const everyone = [...after.to, ...after.cc, ...after.bcc].map(({ address }) => address);
  const gone = [...item.to, ...item.cc].some(({ address }) => !everyone.includes(address));
  const isTyped = kind === "the draft changes meanwhile" && choice !== "send-now";
  return [
    ...(gone ? ["recipients"] : []),
    ...(after.body.content.includes(ownWords) ? [] : ["text"]),
    ...(isTyped && !writes.stands(after) ? ["what was just typed"] : []),
  ];
}

/** The outcome in a few words, as the table has it. */
export function paneOutcome(run: PaneRun, undisturbed: PaneOutcome, one: PaneCase): string {
  const { outcome, kind } = run;
  if (one.choice === "open") return outcome.shown;
  const draft = one.choice === "send-now" ? sent(outcome) : draftAfter(outcome, undisturbed, one);
  const said = kind === "the pane is closed right after" ? "" : told(outcome);
  return `${said}${draft}${lost(run, one)
    .map((what) => `, ${what} lost`)
    .join("")}`;
}

function told({ isBusy, told: last }: PaneOutcome): string {
  if (isBusy) return "still busy: ";
  return last?.refused === undefined ? "" : `says »${last.refused}«: `;
}

function sent({ timesSent }: PaneOutcome): string {
  return timesSent === 0 ? "not sent" : timesSent === 1 ? "sent once" : `sent ${timesSent} times`;
}

/** How the draft stands in the end, what the user typed meanwhile left aside. */
function draftAfter({ item }: PaneOutcome, undisturbed: PaneOutcome, { item: before }: PaneCase) {
  const isRepaired = isSame(item, undisturbed.item);
  return isRepaired ? "repaired" : isSame(item, before) ? "as it was" : "partly repaired";
}

function isSame(one: Item, other: Item): boolean {
  return JSON.stringify(written(one)) === JSON.stringify(written(other));
}

function written({ subject, body, to, bcc, internetHeaders, sensitivity, sessionData }: Item) {
  const text = body.content.replace("<p>Kære Karen</p>", "");
  return { subject, text, to, bcc, internetHeaders, sensitivity, sessionData };
}
