/** One pattern for what any of several finds; `flags` of a pattern that is searched for: "g". */
export function joinedPattern(patterns: readonly RegExp[], flags = ""): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
}
