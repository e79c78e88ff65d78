/* eslint-disable @typescript-eslint/no-explicit-any -- what comes over the wire has no types */
import { answer } from "../model/answer";
import { apiName } from "../model/apiName";
import type { Call } from "../model/call";
import type { Faults } from "../model/fault";
import { initialData, type Permission } from "../model/initialData";
import { appContext } from "./appContext";
import { frameAddress } from "./frameAddress";
import type { ClientProfile } from "../model/clientProfile";
import type { Trace } from "./trace";

export interface FrameSetting {
  readonly addinId: string;
  readonly addinName: string;
  readonly permission: Permission;
  readonly client: ClientProfile;
  readonly locale: string;
  readonly faults: Faults;
  /** Told when the page stays silent for three seconds, and when it speaks after all. */
  readonly onSilence: (isSilent: boolean) => void;
  readonly trace: Trace;
}

export interface Completion {
  /** 0, or 11101 where the page has no function of that name. */
  readonly status: number;
  /** What `event.completed` was given; absent where it was given nothing. */
  readonly options?: Readonly<Record<string, unknown>>;
}

interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _conversationId: string;
  readonly _actionType: number;
  readonly _data: any;
}

const COMMAND_INVOKED = "appCommandInvoked";
const COMMAND_COMPLETED = 94;
const SILENCE = 3_000;
/** No dispatch id: the loading of the page itself. */
const LOADING = -1;

let commands = 0;

/** One page of the add-in under Office.js, and the program's half of the conversation with it. */
export class OfficeFrame {
  readonly element = document.createElement("iframe");
  /** Settles once the page is ready for events, that is when Office.js has registered for them. */
  readonly ready: Promise<void>;
  private readonly address;
  private readonly origin: string;
  private readonly registrations = new Map<string, number>();
  private readonly waiting = new Map<string, (completion: Completion) => void>();
  /** A planted fault: the page might as well not have been loaded. */
  private readonly isUnheard: boolean;
  private becameReady: () => void = () => undefined;
  private readonly silence: number;

  constructor(
    readonly label: string,
    page: string,
    private call: Call,
    private readonly setting: FrameSetting,
  ) {
    const { addinId, locale, client, faults } = setting;
    this.address = frameAddress(page, addinId, locale, { client, throwing: faults.throwing() });
    this.origin = new URL(page).origin;
    this.ready = new Promise((resolve) => (this.becameReady = resolve));
    this.silence = window.setTimeout(() => setting.onSilence(true), SILENCE);
    this.isUnheard = faults.strike(LOADING, "load") !== undefined;
    this.element.name = this.address.name;
    this.element.src = this.address.url;
    window.addEventListener("message", this.receive);
  }

  /** Calls a function of the page by name, as ribbon buttons and launch events do. */
  invoke(functionName: string, details: Readonly<Record<string, unknown>>): Promise<Completion> {
    commands += 1;
    const id = `command-${commands}`;
    const completion = new Promise<Completion>((resolve) => this.waiting.set(id, resolve));
    this.push(COMMAND_INVOKED, [id, functionName, JSON.stringify(details)]);
    return completion;
  }

  /** Announces an event to the page, where it has registered for it. */
  push(eventName: string, data: unknown): void {
    const registration = this.registrations.get(eventName);
    if (registration !== undefined) this.post(eventName, registration, data, 1);
  }

  /** From now on the page works on another item. */
  switchTo(call: Call): void {
    this.call = call;
  }

  close(): void {
    clearTimeout(this.silence);
    window.removeEventListener("message", this.receive);
    this.element.remove();
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.element.contentWindow || event.origin !== this.origin) return;
    const request = asRequest(event.data);
    if (request?._conversationId !== this.address.conversationId || this.isUnheard) return;
    clearTimeout(this.silence);
    this.setting.onSilence(false);
    this.note(request);
    if (request._actionType === 0) this.answerCall(request);
    else this.answerRegistration(request);
  };

  private answerRegistration({ _actionName, _actionType, _correlationId }: Request): void {
    if (_actionType === 1) this.registrations.set(_actionName, _correlationId);
    else this.registrations.delete(_actionName);
    this.post(_actionName, _correlationId, { Error: 0 }, 0);
    if (_actionType === 1 && _actionName === COMMAND_INVOKED) this.becameReady();
  }

  private answerCall({ _actionName, _correlationId, _data }: Request): void {
    const reply = (data: unknown) => this.post(_actionName, _correlationId, data, 0);
    // The two dispatch tables share numbers; only the first letter's case tells them apart.
    if (_actionName === "ExecuteMethod") {
      const { DispatchId } = _data.MethodData;
      return answer(DispatchId, _data.ApiParams, this.call, this.setting.faults, reply);
    }
    if (_actionName === "executeMethod") return reply(this.completeCommand(_data));
    reply(this.activation(_actionName));
  }

  private activation(actionName: string): unknown {
    const { setting, call } = this;
    if (actionName === "GetInitialData") {
      const version = setting.client.hostVersion;
      return initialData(call.store.item, call.mailbox, setting.permission, version);
    }
    if (actionName !== "ContextActivationManager_getAppContextAsync") return null;
    return appContext(setting, call.mailbox, this.address);
  }

  private completeCommand(data: any): Readonly<Record<string, unknown>> {
    if (data.DdaMethod?.DispatchId === COMMAND_COMPLETED) {
      const { completedContext } = JSON.parse(data[2] || "{}");
      // A second call for the same command finds nobody waiting, and is ignored.
      this.waiting.get(data[0])?.({ status: data[1], options: completedContext });
      this.waiting.delete(data[0]);
    }
    return { Version: 1, Error: 0 };
  }

  private post(action: string, correlation: number, data: unknown, responseType: 0 | 1): void {
    this.setting.trace.add({ frame: this.label, direction: "toAddin", action, data });
    const message = {
      _messageType: 1,
      _actionName: action,
      _conversationId: this.address.conversationId,
      _correlationId: correlation,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.element.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }

  private note({ _actionName, _data }: Request): void {
    const outlookCall = _actionName === "ExecuteMethod";
    const dispatchId = _data?.MethodData?.DispatchId ?? _data?.DdaMethod?.DispatchId;
    this.setting.trace.add({
      frame: this.label,
      direction: "fromAddin",
      action: _actionName,
      dispatchId,
      api: outlookCall ? apiName(dispatchId, _data.ApiParams, this.call.store.item) : undefined,
      data: outlookCall ? _data.ApiParams : _data,
    });
  }
}

function asRequest(data: unknown): Request | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const message = JSON.parse(data) as Request;
    return message._messageType === 0 ? message : undefined;
  } catch {
    return undefined;
  }
}
