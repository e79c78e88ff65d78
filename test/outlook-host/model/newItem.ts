import type { Item, ItemKind } from "./item";

const NINE_O_CLOCK = Date.UTC(2026, 10, 24, 8, 0);
const HALF_AN_HOUR = 30 * 60 * 1000;

/** An empty item of the kind, with whatever is given filled in. */
export function newItem(kind: ItemKind, given: Partial<Item> = {}): Item {
  return {
    kind,
    subject: "",
    body: { type: "html", content: "" },
    from: { name: "Lone Bach", address: "lone.bach@jammerbugt.dk" },
    to: [],
    cc: [],
    bcc: [],
    attachments: [],
    composeType: "newMail",
    internetHeaders: {},
    sessionData: {},
    customProperties: "{}",
    notifications: [],
    categories: [],
    created: NINE_O_CLOCK,
    start: NINE_O_CLOCK,
    end: NINE_O_CLOCK + HALF_AN_HOUR,
    isAllDayEvent: false,
    location: "",
    rooms: [],
    recurrence: null,
    sensitivity: "normal",
    isShared: false,
    initializationContext: "",
    ...given,
  };
}
