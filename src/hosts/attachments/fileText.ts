import type { FileText } from "./types";

export function plain(text: string): FileText {
  return { text, format: "text", unread: [] };
}

export function unreadBecause(why: string): FileText {
  return { text: "", format: "text", unread: [{ inside: "", why }] };
}

export function encrypted(why: string): FileText {
  return { text: "", format: "text", unread: [{ inside: "", why, encrypted: true }] };
}
