import { element } from "../element";
import { icon } from "../icon";
import { isAppointment } from "../../model/item";
import type { MailEntry } from "../mailEntry";
import type { Outlook } from "../outlook";

/** How the mail left: the moment and the internet headers set on it, for whoever tries the add-in. */
export function sentSummary(outlook: Outlook, entry: MailEntry): HTMLElement {
  const { strings, locale } = outlook.session.start;
  const headers = entry.store.item.internetHeaders;
  const names = Object.keys(headers);
  const time = entry.sentAt?.toLocaleTimeString(locale, { timeStyle: "short" }) ?? "";
  const rows = names.map((name) =>
    element("tr", {}, element("th", {}, name), element("td", {}, headers[name])),
  );
  const mayHaveHeaders = !isAppointment(entry.store.item);
  return element(
    "section",
    { class: "sent" },
    element("h2", {}, icon("check"), `${strings.sentTitle} ${time}`),
    mayHaveHeaders && element("h3", {}, strings.sentHeaders),
    mayHaveHeaders &&
      (names.length > 0 ? element("table", {}, ...rows) : element("p", {}, strings.noHeaders)),
  );
}
