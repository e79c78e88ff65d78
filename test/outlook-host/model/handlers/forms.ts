import type { Handler, Handlers } from "../call";

const openNewMessage: Handler = (form, { actions }) => {
  actions.openNewMessage(form);
  return null;
};

const openReply =
  (toAll: boolean): Handler =>
  (form, { actions }) => {
    actions.openReply(form, toAll);
    return null;
  };

export const formHandlers: Handlers = {
  44: openNewMessage,
  178: openNewMessage,
  10: openReply(false),
  30: openReply(false),
  181: openReply(false),
  183: openReply(false),
  11: openReply(true),
  31: openReply(true),
  182: openReply(true),
  184: openReply(true),
  41: (_parameters, { actions }) => {
    actions.closeItem();
    return null;
  },
};
