import type { Item } from "../../model/item";
import { element } from "../element";
import { icon } from "../icon";
import type { MailEntry } from "../mailEntry";

/** The attached files; with `removeLabel` they can be taken off again. */
export function attachmentList({ store }: MailEntry, removeLabel?: string): HTMLElement {
  const list = element("div", { class: "attachments" });
  const remove = (id: string) => () =>
    store.change({ attachments: store.item.attachments.filter((one) => one.id !== id) }, "user");
  const render = ({ attachments }: Item) => {
    list.hidden = attachments.length === 0;
    list.replaceChildren(
      ...attachments.map(({ id, name, size }) =>
        element(
          "span",
          { class: "attachment" },
          icon("attach"),
          element("b", {}, name),
          element("span", {}, `${Math.max(1, Math.round(size / 1024))} kB`),
          removeLabel !== undefined &&
            element(
              "button",
              { "aria-label": `${removeLabel} ${name}`, onclick: remove(id) },
              icon("close"),
            ),
        ),
      ),
    );
  };
  store.onChange((_before, after) => render(after));
  render(store.item);
  return list;
}
