import { hasMailbox, type ClientProfile } from "./clientProfile";

export type SendMode = "PromptUser" | "SoftBlock" | "Block";
export type AlertButton = "sendAnyway" | "dontSend" | "takeAction";
export type AlertKind = "handler" | "stillChecking" | "timedOut" | "unavailable";

/** What `event.completed` was called with; nothing here has been checked by the library. */
export interface CompletedOptions {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: unknown;
  readonly sendModeOverride?: string;
}

export interface SmartAlert {
  readonly kind: AlertKind;
  readonly message: string;
  readonly isMarkdown: boolean;
  readonly buttons: readonly AlertButton[];
  /** Text of the button that `cancelLabel` renames, where the add-in gave one. */
  readonly renamed?: { readonly button: AlertButton; readonly text: string };
  readonly commandId?: string;
  readonly contextData?: unknown;
  /** What the add-in handed over that a real client would cut or ignore. */
  readonly problems: readonly string[];
}

const LONGEST_MESSAGE = 500;
const LONGEST_LABEL = 20;

/** The dialog a client shows when the handler has said `allowEvent: false`. */
export function handlerAlert(
  options: CompletedOptions,
  mode: SendMode,
  client: ClientProfile,
): SmartAlert {
  const markdown = client.rendersMarkdown ? options.errorMessageMarkdown : undefined;
  const commandId = hasMailbox(client, "1.14") ? options.commandId : undefined;
  const buttons = handlerButtons(effectiveMode(options, mode, client), commandId, client);
  return {
    kind: "handler",
    message: (markdown ?? options.errorMessage ?? "").slice(0, LONGEST_MESSAGE),
    isMarkdown: markdown !== undefined,
    buttons,
    renamed: renamed(options, buttons, client),
    commandId,
    contextData: commandId === undefined ? undefined : options.contextData,
    problems: problems(options),
  };
}

/** The dialogs a client shows of its own accord while or because no answer came. */
export function waitingAlert(kind: Exclude<AlertKind, "handler">, mode: SendMode): SmartAlert {
  const strict = kind === "unavailable" ? mode === "Block" : mode !== "PromptUser";
  const buttons: readonly AlertButton[] = strict ? ["dontSend"] : ["sendAnyway", "dontSend"];
  return { kind, message: "", isMarkdown: false, buttons, problems: [] };
}

/** The override can only soften, and older clients do not know it. */
function effectiveMode(
  { sendModeOverride }: CompletedOptions,
  mode: SendMode,
  client: ClientProfile,
): SendMode {
  const softened = sendModeOverride === "promptUser" && hasMailbox(client, "1.14");
  return softened ? "PromptUser" : mode;
}

function handlerButtons(
  mode: SendMode,
  commandId: string | undefined,
  client: ClientProfile,
): readonly AlertButton[] {
  const inPlace = client.takeAction === "inPlaceOfDontSend";
  const buttons: AlertButton[] = [];
  if (commandId !== undefined) buttons.push("takeAction");
  if (mode === "PromptUser") buttons.push("sendAnyway");
  if (commandId === undefined || !inPlace) buttons.push("dontSend");
  return buttons;
}

function renamed(
  { cancelLabel }: CompletedOptions,
  buttons: readonly AlertButton[],
  client: ClientProfile,
): SmartAlert["renamed"] {
  if (cancelLabel === undefined || !hasMailbox(client, "1.14")) return undefined;
  const button = buttons.includes("takeAction") ? "takeAction" : "dontSend";
  const renames = button === "takeAction" || client.takeAction === "inPlaceOfDontSend";
  return renames ? { button, text: cancelLabel.slice(0, LONGEST_LABEL) } : undefined;
}

function problems(options: CompletedOptions): readonly string[] {
  return [
    ...tooLong("errorMessage", options.errorMessage, LONGEST_MESSAGE),
    ...tooLong("errorMessageMarkdown", options.errorMessageMarkdown, LONGEST_MESSAGE),
    ...tooLong("cancelLabel", options.cancelLabel, LONGEST_LABEL),
    ...(options.errorMessageMarkdown !== undefined && options.errorMessage === undefined
      ? ["errorMessageMarkdown without errorMessage: older clients would show their own text"]
      : []),
    ...(options.contextData !== undefined && options.commandId === undefined
      ? ["contextData without commandId is dropped"]
      : []),
  ];
}

function tooLong(name: string, text: string | undefined, most: number): readonly string[] {
  const length = text?.length ?? 0;
  return length > most ? [`${name} has ${length} characters, a client shows ${most}`] : [];
}
