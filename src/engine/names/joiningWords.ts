/** What parts the names of a list. */
export const joiningWords: ReadonlySet<string> = new Set(
  ", og och and eller or & / samt ; +".split(" "),
);
