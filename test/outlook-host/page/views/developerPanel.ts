import { namedDispatchIds, apiName } from "../../model/apiName";
import type { Fault } from "../../model/fault";
import { newItem } from "../../model/newItem";
import { element } from "../element";
import type { Outlook } from "../outlook";

const KINDS: readonly Fault["kind"][] = ["drop", "delay", "fail", "throw"];
const MOST_ROWS = 200;

/** For programmers: what was called, what ran, and a way to disturb it. Closed until asked for. */
export function developerPanel(outlook: Outlook): HTMLElement {
  const { strings } = outlook.session.start;
  const rows = element("ol", { class: "calls" });
  const panel = element(
    "details",
    { class: "developer" },
    element("summary", {}, strings.developer),
    faultForm(outlook),
    rows,
  );
  const render = () => {
    if (panel.open) rows.replaceChildren(...lines(outlook).map((line) => element("li", {}, line)));
  };
  panel.addEventListener("toggle", render);
  outlook.session.onChange(render);
  return panel;
}

function faultForm(outlook: Outlook): HTMLElement {
  const { strings } = outlook.session.start;
  const { faults } = outlook.session;
  const api = element("select", {}, ...apiNames().map((name) => element("option", {}, name)));
  const kind = element("select", {}, ...KINDS.map((name) => element("option", {}, name)));
  const planted = element("span", { class: "planted" });
  const plant = () => {
    const chosen = kind.value as Fault["kind"];
    faults.plant({ api: api.value, kind: chosen, ...(chosen === "delay" ? { ms: 8000 } : {}) });
    planted.append(`${api.value}: ${chosen}. `);
  };
  const clear = () => {
    faults.clear();
    planted.replaceChildren();
  };
  return element(
    "div",
    { class: "faults" },
    api,
    kind,
    element("button", { class: "outlined", onclick: plant }, strings.plant),
    element("button", { class: "outlined", onclick: clear }, strings.clear),
    planted,
  );
}

function apiNames(): readonly string[] {
  const kinds = ["messageCompose", "appointmentCompose"] as const;
  const names = kinds.flatMap((kind) =>
    namedDispatchIds.flatMap((id) =>
      [0, 1, 2].map((recipientField) =>
        apiName(id, { recipientField, TimeProperty: recipientField }, newItem(kind)),
      ),
    ),
  );
  return ["load", ...[...new Set(names)].sort()];
}

function lines(outlook: Outlook): readonly string[] {
  const { events, trace, problems } = outlook.session;
  const ran = events.map(
    ({ type, functionName, outcome, milliseconds }) =>
      `${type} → ${functionName}: ${outcome} ${milliseconds ?? ""} ms`,
  );
  const calls = trace.entries
    .filter(({ direction }) => direction === "fromAddin")
    .map(
      ({ at, frame, api, action, data }) =>
        `${at} ${frame} ${api ?? action} ${JSON.stringify(data ?? null).slice(0, 160)}`,
    );
  return [...problems, ...ran, ...calls.slice(-MOST_ROWS)];
}
