export interface SensitivityLabel {
  readonly id: string;
  readonly name: string;
  readonly tooltip: string;
  readonly color: string;
  readonly children: readonly SensitivityLabel[];
}

/** What belongs to the signed-in person rather than to one item. */
export interface Mailbox {
  readonly displayName: string;
  readonly emailAddress: string;
  readonly timeZone: string;
  /** Setting name to JSON text, as Outlook sends it over the wire. */
  roamingSettings: Readonly<Record<string, string>>;
  readonly labels: readonly SensitivityLabel[];
  readonly labelsEnabled: boolean;
}

export function newMailbox(given: Partial<Mailbox> = {}): Mailbox {
  return {
    displayName: "Lone Bach",
    emailAddress: "lone.bach@jammerbugt.dk",
    timeZone: "Romance Standard Time",
    roamingSettings: {},
    labels: [label("1", "Generel"), label("2", "Fortrolig")],
    labelsEnabled: false,
    ...given,
  };
}

function label(digit: string, name: string): SensitivityLabel {
  const id = `00000000-0000-4000-8000-00000000000${digit}`;
  return { id, name, tooltip: name, color: "#0f6cbd", children: [] };
}
