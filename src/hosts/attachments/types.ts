/** A file that travels with a mail or a meeting, its bytes in hand. */
export interface AttachedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a file said: its text, or why it did not. */
export type FileText =
  | { readonly text: string; readonly format: "text" | "html" }
  | { readonly unread: string; readonly encrypted?: true };
