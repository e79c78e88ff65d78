import type { Communication } from "../../src/engine/types";

/** 1 January 1858 as CPR would write it: nobody alive has it. */
export const number = "010158-5010";

export const mailToCitizen: Communication = {
  channel: "mail",
  at: "2026-11-21",
  sender: { name: "Lone Bach", address: "lone.bach@kommune.example" },
  recipients: [{ field: "to", name: "Karen Vestergaard", address: "karen.test@gmail.com" }],
  parts: [
    { name: "subject", text: "Din ansøgning" },
    {
      name: "body",
      format: "html",
      text: `<p>Kære Karen</p><p>Sagen er oprettet på CPR-nummer <b>${number}</b> i dag.</p>`,
    },
  ],
};

export const harmlessMail: Communication = {
  ...mailToCitizen,
  parts: [
    { name: "subject", text: "Mødet på torsdag" },
    { name: "body", text: "Hej Karen\nVi ses kl. 10 på rådhuset.\nVenlig hilsen" },
  ],
};

export const emptyMail: Communication = {
  channel: "mail",
  at: "2026-11-21",
  sender: mailToCitizen.sender,
  recipients: [],
  parts: [
    { name: "subject", text: "" },
    { name: "body", format: "html", text: "<div><br></div>" },
  ],
};

export const numberInSubject: Communication = {
  ...mailToCitizen,
  parts: [
    { name: "subject", text: `Vedr. CPR-nummer ${number}` },
    { name: "body", text: `Sagen på CPR-nummer ${number} er afgjort.` },
  ],
};

export const meetingWithNumber: Communication = {
  channel: "meeting",
  at: "2026-11-21",
  sender: mailToCitizen.sender,
  recipients: [{ field: "required", name: "", address: "peter.holm@kommune.example" }],
  parts: [
    { name: "subject", text: `Opfølgning, CPR-nummer ${number}` },
    { name: "body", text: "" },
    { name: "location", text: "Lokale 2" },
  ],
};

export const receivedMail: Communication = {
  channel: "mail",
  direction: "incoming",
  at: "2026-11-21",
  sender: { name: "Karen Vestergaard", address: "karen.test@gmail.com" },
  recipients: [{ field: "to", name: "", address: "lone.bach@kommune.example" }],
  parts: [
    { name: "subject", text: "Min sag" },
    { name: "body", text: `Hej. Mit CPR-nummer er ${number}. Hilsen Karen` },
  ],
};
