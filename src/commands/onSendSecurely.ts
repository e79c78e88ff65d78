import { installedPolicy } from "../hosts/installedPolicy";
import { answerOnce } from "../hosts/outlook/answerOnce";
import type { LaunchEvent } from "../hosts/outlook/answerOnce";
import { displayLanguage } from "../hosts/outlook/displayLanguage";
import { notify } from "../hosts/outlook/notification";
import { openItem } from "../hosts/outlook/openItem";
import { questions } from "../hosts/outlook/questions";
import { openDraft } from "../hosts/outlookDraft";
import { languageFor, wordingIn } from "../wording";
import { sendSecurely } from "./sendSecurely";

/** Milliseconds: nobody waits for the button but the user, who sees Outlook working on it. */
const limit = 30_000;
const patience = { usual: 5_000, long: 10_000 };

/** The ribbon's button "Send securely". What it could not do it says in the notification bar. */
export function onSendSecurely(event: LaunchEvent<never>): void {
  answerOnce<never>(
    event,
    async (budget) => {
      const said = await attempt();
      const item = openItem();
      if (said === undefined || item === undefined) return undefined;
      const { seeWhy } = wordingIn(languageFor(displayLanguage()));
      const question = questions(patience, budget);
      await notify(
        item.notificationMessages,
        "message-compose",
        { message: said, button: seeWhy },
        question,
      );
      return undefined;
    },
    () => undefined,
    limit,
  );
}

async function attempt(): Promise<string | undefined> {
  const wording = wordingIn(languageFor(displayLanguage()));
  const draft = openDraft();
  const policy = installedPolicy();
  if (draft === undefined || policy === undefined) return wording.sendSecurely.notNow;
  return sendSecurely(draft, policy, wording);
}
