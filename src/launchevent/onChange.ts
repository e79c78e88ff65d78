import { hasUnreadText } from "../engine/policy/hasUnreadText";
import type { Policy } from "../engine/policy/types";
import { openBudget } from "../hosts/budget";
import type { Budget } from "../hosts/budget";
import { checkFiles, missingFiles } from "../hosts/outlook/checkFiles";
import { formOf, openItem } from "../hosts/outlook/openItem";
import type { OpenItem } from "../hosts/outlook/openItem";
import { notify } from "../hosts/outlook/notification";
import type { Question } from "../hosts/outlook/questions";
import { questions } from "../hosts/outlook/questions";
import { changeKept } from "../hosts/changeKept";
import type { Kept } from "../hosts/changeKept";
import { sessionKeys } from "../hosts/sessionRecord";
import { languageFor, wordingIn } from "../wording";
import { notificationText } from "../wording/alert";
import { answerOnce } from "../hosts/outlook/answerOnce";
import type { LaunchEvent } from "../hosts/outlook/answerOnce";
import { displayLanguage } from "../hosts/outlook/displayLanguage";
import { findingKey } from "./findingKey";
import { installedPolicy } from "../hosts/installedPolicy";
import { itemWeighed, worthTelling } from "./itemWeighed";
import type { WeighedItem } from "./itemWeighed";
import { changeLimit, filePatience, handlerLimit, patience } from "./patience";

/** Something about the item has changed: what the notification says is made right. */
export function onChange(event: LaunchEvent<never>): void {
  onWrittenItem(event, async ({ item, installed, weighed, question, budget }) => {
    await tell(item, weighed, question);
    if (!(await filesRead(item, weighed, installed, budget))) return;
    const asking = questions(filePatience, budget);
    const again = await itemWeighed(item, formOf(item), installed, asking);
    if (!hasUnreadText(again.communication)) await tell(item, again, asking);
  });
}

async function tell(item: OpenItem, weighed: WeighedItem, question: Question): Promise<void> {
  const form = formOf(item);
  const { verdict, communication, policy } = weighed;
  const [reason] = untold(weighed);
  const language = languageFor(displayLanguage());
  const message =
    reason && notificationText({ ...verdict, reasons: [reason] }, communication, policy, language);
  const { seeWhy } = wordingIn(language);
  const notification = message ? { message, button: seeWhy, rule: reason?.rule } : undefined;
  await notify(item.notificationMessages, form, notification, question);
}

/** Files are read when they are added, so that Send finds it done. Resolves to whether any was. */
async function filesRead(
  item: OpenItem,
  { reading }: WeighedItem,
  policy: Policy,
  budget: Budget,
): Promise<boolean> {
  const missing = missingFiles(reading, policy).length;
  if (missing === 0) return false;
  const question = questions(filePatience, budget);
  const read = await checkFiles(item, reading, { policy, question, budget });
  return missingFiles(read, policy).length < missing;
}

/** The user has closed the notification: what it said is not said again while the draft is open. */
export function onDismiss(event: LaunchEvent<never>): void {
  onWrittenItem(event, async ({ item, weighed, question }) => {
    const { verdict, communication } = weighed;
    const [reason] = untold(weighed);
    if (reason === undefined) return;
    const key = findingKey(reason, verdict, communication);
    const withKey = (kept: Kept) => kept.concat(key);
    await changeKept(item.sessionData, sessionKeys.dismissed, withKey, question);
  });
}

function untold({ verdict, communication, session: { dismissed } }: WeighedItem) {
  return worthTelling(verdict).filter(
    (reason) => dismissed.indexOf(findingKey(reason, verdict, communication)) < 0,
  );
}

interface Written {
  readonly item: OpenItem;
  readonly installed: Policy;
  readonly weighed: WeighedItem;
  readonly question: Question;
  /** For what may take longer than a person waits. */
  readonly budget: Budget;
}

/** Without an item or a policy there is nothing to tell until Send; the event is completed anyway. */
function onWrittenItem(event: LaunchEvent<never>, work: (written: Written) => Promise<void>): void {
  answerOnce<never>(
    event,
    async (budget) => {
      const item = openItem();
      const installed = installedPolicy();
      if (item === undefined || installed === undefined) return undefined;
      const soon = openBudget(handlerLimit);
      budget.whenSpent(soon.close);
      const question = questions(patience, soon);
      const weighed = await itemWeighed(item, formOf(item), installed, question);
      // Half a reading says nothing new: what is shown stays until the next event.
      if (!hasUnreadText(weighed.communication))
        await work({ item, installed, weighed, question, budget });
      return undefined;
    },
    () => undefined,
    changeLimit,
  );
}
