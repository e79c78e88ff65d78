import type { Handlers } from "../call";
import { OfficeCode, OfficeFailure } from "../officeCode";

/**
 * Members younger than the library in the npm package, which the overlay adds. The ids are our own:
 * Microsoft's are not known.
 */
export const NewerDispatchId = {
  labelsCatalogIsEnabled: 90001,
  labelsCatalogGet: 90002,
  sensitivityLabelGet: 90003,
  sensitivityLabelSet: 90004,
  send: 90005,
  close: 90006,
  getItemClass: 90007,
} as const;

export const newerMemberHandlers: Handlers = {
  [NewerDispatchId.labelsCatalogIsEnabled]: (_parameters, { mailbox }) => mailbox.labelsEnabled,
  [NewerDispatchId.labelsCatalogGet]: (_parameters, { mailbox }) => mailbox.labels,
  [NewerDispatchId.sensitivityLabelGet]: (_parameters, { store }) =>
    store.item.sensitivityLabel ?? "",
  [NewerDispatchId.sensitivityLabelSet]: ({ id }, { store, mailbox }) => {
    if (!mailbox.labels.some((label) => label.id === id)) {
      throw new OfficeFailure(OfficeCode.generic);
    }
    store.change({ sensitivityLabel: id }, "addin");
    return null;
  },
  [NewerDispatchId.send]: (_parameters, { actions }) => {
    actions.send();
    return null;
  },
  [NewerDispatchId.close]: (_parameters, { actions }) => {
    actions.closeItem();
    return null;
  },
  [NewerDispatchId.getItemClass]: (_parameters, { store }) =>
    store.item.kind.startsWith("appointment") ? "IPM.Appointment" : "IPM.Note",
};
