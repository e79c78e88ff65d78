import type { Call } from "../model/call";
import { runEvent, type EventCall, type EventOutcome } from "./eventRun";
import type { EventRecord, Session } from "./session";

/** Runs a function of the add-in and keeps what came of it among the session's events. */
export async function recordedRun(
  session: Session,
  type: string,
  run: Omit<EventCall, "label">,
  call: Call,
  cancelled: AbortSignal,
): Promise<EventOutcome> {
  const { functionName } = run;
  const record: EventRecord = { type, functionName, outcome: "running" };
  session.events.push(record);
  const label = `${type} ${session.events.length}`;
  const started = performance.now();
  const setting = session.frameSetting();
  const outcome = await runEvent({ ...run, label }, call, setting, session.limits, cancelled);
  record.outcome = outcome.kind;
  record.milliseconds = Math.round(performance.now() - started);
  if (outcome.kind === "completed") record.options = outcome.options;
  if (outcome.kind === "notAssociated") {
    session.problems.push(`${type}: the page associates no function "${functionName}"`);
  }
  session.changed();
  return outcome;
}
