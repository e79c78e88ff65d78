import type { Communication, ComposeType } from "../types";

const prefixes: readonly (readonly [ComposeType, RegExp])[] = [
  ["reply", /^\s*(?:sv|re|svar|antw)\s*:/i],
  ["forward", /^\s*(?:vs|vb|fw|fwd|videresendt)\s*:/i],
];

/** What the subject says where the host cannot know: "SV:" is an answer, "VS:" is sent on. */
export function impliedComposeType({ channel, parts }: Communication): ComposeType | undefined {
  if (channel !== "mail") return undefined;
  return composeTypeOf(parts.filter(({ name }) => name === "subject")[0]?.text ?? "");
}

/** What a subject says of how the mail began. */
export function composeTypeOf(subject: string): ComposeType | undefined {
  return prefixes.filter(([, prefix]) => prefix.test(subject))[0]?.[0];
}
