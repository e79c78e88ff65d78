/* eslint-disable @typescript-eslint/no-explicit-any -- each member has arguments of its own */
import { answer } from "../model/answer";
import type { BareSetting } from "./bareOffice";
import type { OutlookMember } from "./outlookMember";

/** Calls a member as the client library does: nothing returned, the callback later or never. */
export function invoke(
  member: OutlookMember,
  given: readonly any[],
  setting: BareSetting,
  wire?: unknown,
): void {
  const { call, faults, trace } = setting;
  if (faults.throwing().includes(member.path)) throw new Error(`${member.path} refuses`);
  const callback = given.find((one) => typeof one === "function");
  const options = given.slice(member.required).find((one) => typeof one === "object");
  const parameters = wire ?? member.parameters?.(given, options);
  trace.push({ api: member.path, parameters });
  answer(member.dispatchId, parameters, call, faults, (reply) =>
    setTimeout(() => {
      try {
        callback?.(asyncResult(reply, member, options?.asyncContext, setting));
      } catch (reason) {
        setting.caught(reason);
      }
    }, 0),
  );
}

function asyncResult(
  reply: any,
  member: OutlookMember,
  asyncContext: unknown,
  { inRealm, realmDate }: BareSetting,
): object {
  if (reply.error) {
    const { errorCode: code } = reply;
    return {
      status: "failed",
      error: { name: "Error", message: `Error ${code}`, code },
      asyncContext,
    };
  }
  const value = member.value?.(reply.data, { date: realmDate }) ?? reply.data;
  const isPlain = typeof value === "object" && value !== null && !isDate(value);
  return { status: "succeeded", value: isPlain ? inRealm(value) : value, asyncContext };
}

function isDate(value: object): boolean {
  return Object.prototype.toString.call(value) === "[object Date]";
}
