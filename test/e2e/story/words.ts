/** What the window and the pane say on the way through a story, in each language. */
export interface Words {
  readonly send: string;
  readonly dontSend: string;
  readonly sendAnyway: string;
  readonly body: string;
  readonly undo: string;
  readonly sendSecurely: string;
}

export const danish: Words = {
  send: "Send",
  dontSend: "Send ikke",
  sendAnyway: "Send alligevel",
  body: "Meddelelse",
  undo: "Fortryd",
  sendSecurely: "Send sikkert",
};

export const words: { readonly [language: string]: Words } = {
  da: danish,
  sv: {
    send: "Skicka",
    dontSend: "Skicka inte",
    sendAnyway: "Skicka ändå",
    body: "Meddelande",
    undo: "Ångra",
    sendSecurely: "Skicka säkert",
  },
  en: {
    send: "Send",
    dontSend: "Don't Send",
    sendAnyway: "Send Anyway",
    body: "Message",
    undo: "Undo",
    sendSecurely: "Send securely",
  },
};
