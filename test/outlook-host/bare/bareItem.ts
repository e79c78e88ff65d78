/* eslint-disable @typescript-eslint/no-explicit-any -- members are added by their paths */
import { hasMailbox } from "../model/clientProfile";
import type { BareSetting } from "./bareOffice";
import { invoke } from "./invoke";
import { outlookMembers } from "./outlookMember";

/** `Office.context.mailbox.item` in compose. */
export function bareItem(setting: BareSetting): object {
  const { item } = setting.call.store;
  const made: Record<string, any> = {
    itemType: item.kind === "appointmentCompose" ? "appointment" : "message",
    conversationId: item.conversationId ?? null,
    ...(hasMailbox(setting.client, "1.14") ? { inReplyTo: item.inReplyTo ?? null } : {}),
  };
  for (const member of outlookMembers(item)) {
    const [first = "", second] = member.path.split(".");
    const method = (...given: readonly unknown[]) => invoke(member, given, setting);
    if (second === undefined) made[first] = method;
    else (made[first] = made[first] ?? {})[second] = method;
  }
  return made;
}
