/** Something given to the program cannot be read; the message says what and where, for people. */
export class UnreadableInput extends Error {
  override readonly name = "UnreadableInput";
}
