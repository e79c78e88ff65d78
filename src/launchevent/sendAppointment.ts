import type { Policy } from "../engine/policy/types";
import { whenIncomplete } from "../engine/policy/whenIncomplete";
import { withSendersDomain } from "../engine/policy/withOwnDomain";
import type { Language } from "../engine/types";
import { weigh } from "../engine/weigh";
import { checkFiles } from "../hosts/outlook/checkFiles";
import { readAppointment } from "../hosts/outlookAppointment";
import { alertText } from "../wording/alert";
import { couldNotCheck } from "./couldNotCheck";
import { passes, sendAnswer } from "./sendAnswer";
import type { SendOptions } from "./sendAnswer";
import type { SendQuestions } from "./sendMessage";

/** What Send is answered for a meeting. Writes nothing: meetings have no headers. */
export async function sendAppointment(
  item: Office.AppointmentCompose,
  installed: Policy,
  language: Language,
  { reading, budget }: Pick<SendQuestions, "reading" | "budget">,
): Promise<SendOptions> {
  const { communication } = await checkFiles(item, await readAppointment(item, reading), {
    policy: installed,
    question: reading,
    budget,
  });
  if (communication.traits?.cancelled) return passes;
  const policy = withSendersDomain(installed, communication);
  const verdict = weigh(communication, policy);
  const broken = whenIncomplete(communication, verdict, policy);
  if (broken !== undefined) return couldNotCheck(broken, "appointment-compose", communication);
  return sendAnswer(
    verdict.effect,
    "appointment-compose",
    () => alertText(verdict, communication, policy, language),
    verdict.reasons[0]?.rule,
  );
}
