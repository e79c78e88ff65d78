import type { PaneView } from "./paneView";

/** What a screen reader says when the pane changes: the latest news first, then how things stand. */
export function announcementOf(view: PaneView): string {
  if (view.is === "opening") return "";
  if (view.is !== "checked") return `${view.notice.title}. ${view.notice.text}`;
  const latest = view.outcomes[0];
  const news = latest ? [latest.text, latest.next] : [];
  return [...news, view.verdict.announcement].filter((words) => words !== "").join(" ");
}
