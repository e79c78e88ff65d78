import { check } from "../engine/check";
import type { Policy } from "../engine/policy/types";
import type { Language } from "../engine/types";
import type { Question } from "../hosts/outlook/questions";
import { readAppointment } from "../hosts/outlookAppointment";
import { alertText } from "../wording/alert";
import { passes, sendAnswer } from "./sendAnswer";
import type { SendOptions } from "./sendAnswer";

/** What Send is answered for a meeting. Writes nothing: meetings have no headers. */
export async function sendAppointment(
  item: Office.AppointmentCompose,
  policy: Policy,
  language: Language,
  question: Question,
): Promise<SendOptions> {
  const { communication } = await readAppointment(item, question);
  if (communication.traits?.cancelled) return passes;
  const verdict = check(communication, policy);
  return sendAnswer(
    verdict.effect,
    "appointment-compose",
    () => alertText(verdict, communication, policy, language),
    verdict.reasons[0]?.rule,
  );
}
