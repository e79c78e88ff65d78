import { apiName } from "./apiName";
import type { Call, Parameters } from "./call";
import { dispatch } from "./dispatch";
import type { Fault, Faults } from "./fault";
import { OfficeCode } from "./officeCode";

/** Answers a call and lets a planted fault strike; `reply` is called once, or never. */
export function answer(
  dispatchId: number,
  parameters: Parameters,
  call: Call,
  faults: Faults,
  reply: (payload: unknown) => void,
): void {
  const fault = faults.strike(dispatchId, apiName(dispatchId, parameters, call.store.item));
  if (fault === undefined) return reply(dispatch(dispatchId, parameters, call));
  if (fault.kind === "drop") return;
  const answered = () => reply(faultyAnswer(fault, dispatchId, parameters, call));
  if (fault.ms === undefined) return answered();
  setTimeout(answered, fault.ms);
}

function faultyAnswer(
  fault: Fault,
  dispatchId: number,
  parameters: Parameters,
  call: Call,
): unknown {
  if (fault.kind === "fail") return { error: true, errorCode: fault.code ?? OfficeCode.generic };
  const payload = dispatch(dispatchId, parameters, call);
  if (fault.item !== undefined) call.store.change(fault.item, "user");
  const changesData = fault.kind === "change" && fault.data !== undefined;
  return changesData ? { error: false, data: fault.data } : payload;
}
