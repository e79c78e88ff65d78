import type { Policy } from "../engine/policy/types";
import type { Effect, Language } from "../engine/types";
import { openBudget } from "../hosts/budget";
import type { Budget } from "../hosts/budget";
import type { ItemForm } from "../hosts/draft";
import { openItem } from "../hosts/outlook/openItem";
import type { OpenItem } from "../hosts/outlook/openItem";
import { questions } from "../hosts/outlook/questions";
import { languageFor } from "../wording";
import { answerOnce } from "../hosts/outlook/answerOnce";
import type { LaunchEvent } from "../hosts/outlook/answerOnce";
import { displayLanguage } from "../hosts/outlook/displayLanguage";
import { installedPolicy } from "../hosts/installedPolicy";
import { couldNotCheck } from "./couldNotCheck";
import { handlerLimit, patience } from "./patience";
import type { SendOptions } from "./sendAnswer";
import { sendAppointment } from "./sendAppointment";
import { sendMessage } from "./sendMessage";
import type { SendQuestions } from "./sendMessage";

/** Milliseconds for all reading; what is left of the budget is for the header. */
const readingLimit = 2400;
/** With no policy to ask, the user is. */
const withoutPolicy: Effect = "prompt";

export function onMessageSend(event: LaunchEvent<SendOptions>): void {
  onSend(event, "message-compose", (policy, language, asking) =>
    sendMessage(itemToSend(), policy, language, asking),
  );
}

export function onAppointmentSend(event: LaunchEvent<SendOptions>): void {
  onSend(event, "appointment-compose", (policy, language, asking) =>
    sendAppointment(itemToSend(), policy, language, asking),
  );
}

function onSend(
  event: LaunchEvent<SendOptions>,
  form: ItemForm,
  work: (policy: Policy, language: Language, asking: SendQuestions) => Promise<SendOptions>,
): void {
  const policy = installedPolicy();
  answerOnce(
    event,
    async (budget) =>
      policy === undefined
        ? couldNotCheck(withoutPolicy, form)
        : work(policy, languageFor(displayLanguage()), sendQuestions(budget)),
    () => couldNotCheck(policy?.whenBroken ?? withoutPolicy, form),
    handlerLimit,
  );
}

/** The reading budget ends with the whole one, so that closing that one stops every timer. */
function sendQuestions(budget: Budget): SendQuestions {
  const forReading = openBudget(readingLimit);
  budget.whenSpent(forReading.close);
  return {
    reading: questions(patience, forReading),
    writing: questions(patience, budget),
    budget: forReading,
  };
}

/** Throws where Outlook gives no item, as for a shared mailbox hidden from the address list. */
function itemToSend(): OpenItem {
  const item = openItem();
  if (item === undefined) throw new Error("Outlook gives no open item");
  return item;
}
