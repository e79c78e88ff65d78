import type { Call } from "../model/call";
import { OfficeFrame, type Completion, type FrameSetting } from "./officeFrame";

export interface EventLimits {
  /** A page that has not come up by then counts as unavailable. In milliseconds, as the next. */
  loadMs: number;
  /** A handler that has not completed by then counts as timed out. */
  handlerMs: number;
  /** After the press on Send, "still checking" is shown. */
  stillCheckingMs: number;
}

export type EventOutcome =
  | { readonly kind: "completed"; readonly options: Completion["options"] }
  | { readonly kind: "unavailable" | "notAssociated" | "timedOut" | "cancelled" };

export interface EventCall {
  readonly label: string;
  readonly page: string;
  readonly functionName: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Runs one function of the add-in in a fresh hidden page, which is gone afterwards. */
export async function runEvent(
  { label, page, functionName, details }: EventCall,
  call: Call,
  setting: FrameSetting,
  limits: EventLimits,
  cancelled: AbortSignal,
): Promise<EventOutcome> {
  const frame = new OfficeFrame(label, page, call, setting);
  frame.element.hidden = true;
  document.body.append(frame.element);
  const cancellation = new Promise<EventOutcome>((resolve) =>
    cancelled.addEventListener("abort", () => resolve({ kind: "cancelled" })),
  );
  try {
    return await Promise.race([invoked(frame, functionName, details, limits), cancellation]);
  } finally {
    frame.close();
  }
}

async function invoked(
  frame: OfficeFrame,
  functionName: string,
  details: Readonly<Record<string, unknown>>,
  limits: EventLimits,
): Promise<EventOutcome> {
  const ready = await within(
    frame.ready.then(() => true),
    limits.loadMs,
  );
  if (ready === undefined) return { kind: "unavailable" };
  const completion = await within(frame.invoke(functionName, details), limits.handlerMs);
  if (completion === undefined) return { kind: "timedOut" };
  // A page without that function answers at once, with a status of its own.
  return completion.status === 0
    ? { kind: "completed", options: completion.options }
    : { kind: "notAssociated" };
}

function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    void promise.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
