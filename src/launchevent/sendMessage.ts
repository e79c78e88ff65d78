import type { Policy } from "../engine/policy/types";
import { whenIncomplete } from "../engine/policy/whenIncomplete";
import { withSendersDomain } from "../engine/policy/withOwnDomain";
import type { Communication, Effect, Language, Verdict } from "../engine/types";
import { weigh } from "../engine/weigh";
import type { Budget } from "../hosts/budget";
import type { RouteSetBy } from "../hosts/draft";
import { checkFiles } from "../hosts/outlook/checkFiles";
import type { Headers } from "../hosts/outlook/headers";
import type { Question } from "../hosts/outlook/questions";
import { differing, haveHeaders, removeHeader, setHeaders } from "../hosts/outlook/writeHeaders";
import { readMessage } from "../hosts/outlookMessage";
import { stamp, stampHeader } from "../hosts/stamp";
import { alertText } from "../wording/alert";
import { couldNotCheck } from "./couldNotCheck";
import { givenReasons } from "./givenReasons";
import { automaticHeader, routeState } from "./routeState";
import type { AutomaticHeader, RouteState } from "./routeState";
import { passes, sendAnswer } from "./sendAnswer";
import type { SendOptions } from "./sendAnswer";

/** Questions while reading are cut off earlier than those after deciding. */
export interface SendQuestions {
  readonly reading: Question;
  readonly writing: Question;
  /** For reading, files among it. */
  readonly budget: Budget;
}

/** What Send is answered for a mail. Writes headers only, and those only where they differ. */
export async function sendMessage(
  item: Office.MessageCompose,
  installed: Policy,
  language: Language,
  { reading, writing, budget }: SendQuestions,
): Promise<SendOptions> {
  const { communication, headers } = await checkFiles(
    item,
    await readMessage(item, installed, reading),
    { policy: installed, question: reading, budget },
  );
  if (communication.traits?.cancelled) return passes;
  const policy = withSendersDomain(installed, communication);
  const route = routeState(communication, headers, policy);
  const verdict = weigh(route.communication, policy);
  const automatic = verdict.effect === "secure" ? automaticHeader(policy) : undefined;
  // Of what may never be recorded the stamp says nothing.
  const effect = verdict.unrecorded ? "allow" : verdict.effect;
  const reasons = givenReasons(verdict, route.communication, policy);
  const marks = (setBy: RouteSetBy) => stamp(effect, setBy, reasons);
  const isSecured =
    headers !== undefined &&
    (await writeRoute({ item, route, marks, automatic, headers, question: writing }));
  const broken = isSecured ? undefined : whenIncomplete(route.communication, verdict, policy);
  if (broken !== undefined) return couldNotCheck(broken, "message-compose", communication);
  return isSecured
    ? answerFor(verdict.whenSecured, withRouteOn(route.communication), policy, language)
    : answerFor(verdict.effect, route.communication, policy, language, verdict);
}

interface RouteWriting {
  readonly item: Office.MessageCompose;
  readonly route: RouteState;
  /** What the stamp shall say of the mail as it stands. */
  readonly marks: (setBy: RouteSetBy) => string;
  readonly automatic: AutomaticHeader | undefined;
  readonly headers: Headers;
  readonly question: Question;
}

/** Resolves to whether the automatic header is seen to stand on the mail. */
async function writeRoute(writing: RouteWriting): Promise<boolean> {
  const { item, route, marks, automatic, headers, question } = writing;
  if (automatic !== undefined) {
    const wanted = { [automatic.name]: automatic.value, [stampHeader]: marks("auto") };
    const missing = differing(wanted, headers);
    if (Object.keys(missing).length === 0) return true;
    return (await setHeaders(item, missing, question)) && haveHeaders(item, wanted, question);
  }
  const { ownHeader, setBy } = route;
  const isTakenBack = ownHeader !== undefined && (await removeHeader(item, ownHeader, question));
  const missing = differing({ [stampHeader]: marks(isTakenBack ? "none" : setBy) }, headers);
  if (Object.keys(missing).length > 0) await setHeaders(item, missing, question);
  return false;
}

function withRouteOn(communication: Communication): Communication {
  return { ...communication, traits: { ...communication.traits, secureRoute: true } };
}

function answerFor(
  effect: Effect,
  communication: Communication,
  policy: Policy,
  language: Language,
  known?: Verdict,
): SendOptions {
  if (effect === "allow" || effect === "inform") return passes;
  const verdict = known ?? weigh(communication, policy);
  return sendAnswer(
    effect,
    "message-compose",
    () => alertText(verdict, communication, policy, language),
    verdict.reasons[0]?.rule,
  );
}
