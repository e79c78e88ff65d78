import type { Call, Handlers } from "../call";
import type { Item } from "../item";
import { OfficeCode, OfficeFailure } from "../officeCode";

export const itemPropertyHandlers: Handlers = {
  18: (_parameters, { store }) => store.item.subject,
  17: ({ subject }, call) => set(call, { subject }),
  32: (_parameters, call) => {
    const itemId = call.store.item.itemId ?? `AAMkAD-saved-${call.store.item.created}`;
    set(call, { itemId });
    return itemId;
  },
  164: (_parameters, { store }) => {
    if (store.item.itemId === undefined) throw new OfficeFailure(OfficeCode.itemNotSaved);
    return store.item.itemId;
  },
  99: (_parameters, { store }) => store.item.initializationContext,
  157: (_parameters, { store }) =>
    store.item.categories.map((displayName) => ({ displayName, color: "Preset0" })),
  158: ({ categories }, call) =>
    set(call, { categories: [...call.store.item.categories, ...categories] }),
  159: ({ categories }, call) =>
    set(call, {
      categories: call.store.item.categories.filter((name) => !categories.includes(name)),
    }),
  166: (_parameters, { store }) => store.item.delayDeliveryTime ?? 0,
  167: ({ time }, call) => set(call, { delayDeliveryTime: time }),
  174: (_parameters, { store }) => ({
    composeType: store.item.composeType,
    coercionType: store.item.body.type,
  }),
  175: () => false,
  176: () => null,
};

function set({ store }: Call, changes: Partial<Item>): null {
  store.change(changes, "addin");
  return null;
}
