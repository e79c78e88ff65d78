import { nearest } from "../suggestion";
import { valuesOf } from "../../oneOf";
import type { ListName, When } from "../../types";
import type { Flattened, RuleInFile } from "../flatten";
import type { Proof, Tell } from "./types";

/** Lists, exceptions and departments name what exists, and publish nobody. */
export const proveLists: Proof = ({ policy, file }, tell) => {
  const { lists, rules } = policy;
  const ids = rules.map(({ id }) => id);
  lists.exceptions.forEach(({ rule, address }, index) => {
    const path = `lists.exceptions[${index}]`;
    if (ids.indexOf(rule) < 0) {
      const near = nearest(rule, ids);
      const advice = near ? `did you mean "${near}"?` : "take the line out or correct the id";
      tell(`${path}.rule`, `there is no rule "${rule}"`, advice);
    }
    if (isPersonal(address)) published(`${path}.address`, [address], tell);
  });
  for (const name of personal) {
    const people = (file.lists?.addresses?.[name] ?? []).filter(isPersonal);
    if (people.length > 0) published(`lists.addresses.${name}`, people, tell);
  }
  for (const { term } of lists.extraTerms) {
    if (lists.allowedTerms.some((allowed) => allowed.toLowerCase() === term.toLowerCase())) {
      const says = `"${term}" is both a term to find and a term to leave alone`;
      tell("lists.allowedTerms", says, "keep it in one of the two");
    }
  }
  modeDepartments(policy, tell);
  for (const rule of rules) silentLists(rule, policy, tell);
};

const personal: readonly ListName[] = [
  "councillors",
  "unionRepresentatives",
  "hrMailboxes",
  "colleagues",
];

/** `name:` and addresses of the form first.last are people; `hr@` and patterns are not. */
function isPersonal(entry: string): boolean {
  if (entry.indexOf("name:") === 0) return entry.indexOf("*") < 0;
  return /^[a-zæøåäöé]{2,}[._-][a-zæøåäöé._-]+@[^*]+$/i.test(entry) && entry.indexOf("*") < 0;
}

function published(path: string, entries: readonly string[], tell: Tell): void {
  tell(
    path,
    `the site would publish ${entries.length === 1 ? "a person" : `${entries.length} people`} by name`,
    "use function addresses, or keep the site inside the organisation",
    { severity: "warning" },
  );
}

function modeDepartments({ lists, modes, rules }: Flattened, tell: Tell): void {
  const known = lists.departments.map(({ id }) => id);
  const prove = (wanted: readonly string[], path: string, rule?: string): void => {
    for (const id of wanted.filter((each) => known.indexOf(each) < 0)) {
      const near = nearest(id, known);
      const advice = near ? `did you mean "${near}"?` : "add it under lists.departments";
      tell(path, `there is no department "${id}"`, advice, { rule });
    }
  };
  modes.forEach(({ department }, index) =>
    prove(valuesOf(department), `modes[${index}].department`),
  );
  for (const { id, when, modes: own = [] } of rules) {
    prove(valuesOf(when?.department), "when.department", id);
    own.forEach(({ department }, index) =>
      prove(valuesOf(department), `modes[${index}].department`, id),
    );
  }
}

const asking: readonly (keyof When)[] = ["recipientOn", "everyRecipientOn", "senderOn", "foundOn"];

/** A rule on an empty list waits for it to be filled: in a base, that is as it should be. */
function silentLists({ id: rule, when }: RuleInFile, { lists, domains }: Flattened, tell: Tell) {
  for (const name of asking) {
    const list = when?.[name] as ListName | undefined;
    if (list === undefined || (lists.addresses[list] ?? []).length > 0) continue;
    if (domains.own.length === 0) continue;
    tell(
      `when.${name}`,
      `the list "${list}" is empty, so the rule is silent`,
      `fill lists.addresses.${list}, or leave it so`,
      { rule, severity: "warning" },
    );
  }
}
