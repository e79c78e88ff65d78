import { nearest } from "../suggestion";
import { valuesOf } from "../../oneOf";
import { listNames } from "../../types";
import type { ListName, When } from "../../types";
import type { Kind } from "../../../types";
import type { Flattened, PolicyFile } from "../flatten";
import { findNames } from "../../../names/findNames";
import { namesPerson } from "./namesPerson";
import type { Proof, Tell } from "./types";

/** Lists, exceptions and departments name what exists, can be met, and publish nobody. */
export const proveLists: Proof = ({ policy, file, base }, tell) => {
  const { lists } = policy;
  exceptions(policy, file.extends === undefined || base !== undefined, tell);
  for (const name of listNames) {
    const entries = file.lists?.addresses?.[name] ?? [];
    const path = `lists.addresses.${name}`;
    if (ofAddresses.indexOf(name) >= 0) {
      entries.forEach((entry, index) => meetable(entry, `${path}[${index}]`, tell));
    }
    published(path, entries, name, tell);
    if (entries.length > 0 && !isAsked(name, policy)) {
      const advice = "write a rule that asks it, or take the list out";
      tell(path, "no rule asks this list", advice, { severity: "warning" });
    }
  }
  const ids = new Set<string>();
  (file.lists?.departments ?? []).forEach(({ id }, index) => {
    if (ids.has(id)) {
      const advice = "put the addresses together, or give one another id";
      tell(`lists.departments[${index}].id`, `there are two departments "${id}"`, advice);
    }
    ids.add(id);
  });
  (file.lists?.exceptions ?? []).forEach(({ because }, index) =>
    told(`lists.exceptions[${index}].because`, because, tell),
  );
  (file.lists?.departments ?? []).forEach(({ addresses }, index) => {
    const path = `lists.departments[${index}].addresses`;
    addresses.forEach((entry, at) => meetable(entry, `${path}[${at}]`, tell));
    published(path, addresses, undefined, tell);
  });
  published("domains.secure", file.domains?.secure ?? [], undefined, tell);
  const allowed = new Set(lists.allowedTerms.map((term) => term.toLowerCase()));
  for (const { term } of lists.extraTerms) {
    if (allowed.has(term.toLowerCase())) {
      const says = `"${term}" is both a term to find and a term to leave alone`;
      tell("lists.allowedTerms", says, "keep it in one of the two");
    }
  }
  lists.extraTerms.forEach(({ term, kind }, index) => {
    if (notByWords.indexOf(kind) < 0) return;
    const says = `"${term}" is never found: ${kind} is not found by words`;
    const advice = "choose a kind that is, as health or businessSecret";
    tell(`lists.extraTerms[${index}].kind`, says, advice, { severity: "warning" });
  });
  elsewhere(policy, file, tell);
  modeDepartments(policy, tell);
  emptyLists(policy, tell);
  for (const { id, when, unless } of policy.rules) {
    if (when) ofMailboxes(when, "when", id, tell);
    for (const each of valuesOf(unless)) ofMailboxes(each, "unless", id, tell);
  }
};

const askingOfMailboxes: readonly (keyof When)[] = [
  "recipientOn",
  "recipientNotOn",
  "everyRecipientOn",
  "senderOn",
  "senderNotOn",
];

/** No mailbox is on a list of plain words. */
function ofMailboxes(when: When, path: string, rule: string, tell: Tell): void {
  for (const name of askingOfMailboxes) {
    const list = when[name] as ListName | undefined;
    if (list === undefined || ofAddresses.indexOf(list) >= 0) continue;
    const says = `"${list}" holds words and no mailboxes`;
    tell(`${path}.${name}`, says, "choose a list of mailboxes", { rule, severity: "warning" });
  }
}

/** Kinds that are known by their form, or by what stands around them. */
const notByWords: readonly Kind[] = [
  "cpr",
  "personnummer",
  "passport",
  "driversLicence",
  "paymentCard",
  "iban",
  "bankAccount",
  "phone",
  "emailAddress",
  "dateOfBirth",
  "personName",
  "postalAddress",
  "caseNumber",
  "password",
  "wrongRecipient",
  "newAddress",
  "partyPoliticalInvitation",
  "dataSolicitation",
  "cloudLink",
  "unread",
];

/** Lists of the organisation's own people and units. */
const ofOwn: readonly ListName[] = [
  "councillors",
  "hrMailboxes",
  "unionRepresentatives",
  "smsDepartments",
  "googleMeetUnits",
  "sharedMailboxes",
  "colleagues",
];

/** Whoever takes a policy over changes its domains first, and the lists are forgotten. */
function elsewhere({ domains }: Flattened, file: PolicyFile, tell: Tell): void {
  const own = new Set(domains.own);
  const prove = (entries: readonly string[], path: string): void => {
    if (own.size === 0) return;
    const outside = entries
      .map((entry) => entry.slice(entry.lastIndexOf("@") + 1).toLowerCase())
      .filter((domain, index) => entries[index]!.indexOf("@") >= 0 && domain.indexOf("*") < 0)
      .filter((domain) => !own.has(domain));
    if (outside.length === 0) return;
    const says = `it names mailboxes at ${outside[0]}, which is no own domain here`;
    tell(path, says, "correct the addresses, or add the domain", { severity: "warning" });
  };
  for (const name of ofOwn) {
    prove(file.lists?.addresses?.[name] ?? [], `lists.addresses.${name}`);
  }
  (file.lists?.departments ?? []).forEach(({ addresses }, index) =>
    prove(addresses, `lists.departments[${index}].addresses`),
  );
}

/** Lists of mailboxes and domains; the others hold plain words. */
const ofAddresses: readonly ListName[] = [
  "councillors",
  "hrMailboxes",
  "unionRepresentatives",
  "unionDomains",
  "smsDepartments",
  "googleMeetUnits",
  "digitalPostRecipients",
  "approvedRecipients",
  "sharedMailboxes",
  "distributionLists",
  "colleagues",
];

/** Lists the product asks by itself. */
const askedAnyway: readonly ListName[] = [
  "sharedMailboxes",
  "distributionLists",
  "colleagues",
  "digitalPostRecipients",
  "socialPlatforms",
];

function exceptions({ lists, rules }: Flattened, knowsRules: boolean, tell: Tell): void {
  const ids = rules.map(({ id }) => id);
  const known = new Set(ids);
  lists.exceptions.forEach(({ rule, address }, index) => {
    const path = `lists.exceptions[${index}]`;
    if (knowsRules && !known.has(rule)) {
      const near = nearest(rule, ids);
      const advice = near ? `did you mean "${near}"?` : "take the line out or correct the id";
      tell(`${path}.rule`, `there is no rule "${rule}"`, advice);
    }
    meetable(address, `${path}.address`, tell);
    published(`${path}.address`, [address], undefined, tell);
  });
}

const wholeAddress = /<[^<>\s@]+@[^<>\s@]+>/;

/** An entry that no mailbox can ever fit was meant otherwise. */
function meetable(entry: string, path: string, tell: Tell): void {
  if (entry.slice(0, 5) === "name:" || /^<c[pv]r>/.test(entry) || entry === "*") return;
  const [address] = wholeAddress.exec(entry) ?? [];
  if (address) {
    tell(path, `"${entry}" holds more than the address`, `write "${address.slice(1, -1)}"`);
  } else if (/\s/.test(entry)) {
    tell(path, `"${entry}" has a space, as no address has`, 'for a name write "name:" before it');
  } else if (!/[@.*]/.test(entry)) {
    const advice = `write it whole, as ${entry}@kommune.example, or "name:${entry}" for a name`;
    tell(path, `"${entry}" is neither an address nor a domain`, advice);
  }
}

function published(
  path: string,
  entries: readonly string[],
  list: ListName | undefined,
  tell: Tell,
): void {
  const people = entries.filter((entry) => namesPerson(entry, list));
  if (people.length === 0) return;
  tell(
    path,
    `the site would publish ${people.length === 1 ? "a person" : `${people.length} people`} by name`,
    "use function addresses, or keep the site inside the organisation",
    { severity: "warning" },
  );
}

/** The reason of an exception is published too. */
function told(path: string, text: string, tell: Tell): void {
  const isNamed = findNames(text).some(
    ({ start, end, confidence }) =>
      confidence === "high" && text.slice(start, end).indexOf(" ") > 0,
  );
  if (!isNamed) return;
  const advice = "say it without the name: the policy lies readable on the site";
  tell(path, "the site would publish a person by name", advice, { severity: "warning" });
}

function modeDepartments({ lists, modes, rules }: Flattened, tell: Tell): void {
  const ids = lists.departments.map(({ id }) => id);
  const known = new Set(ids);
  const prove = (wanted: readonly string[], path: string, rule?: string): void => {
    for (const id of wanted.filter((each) => !known.has(each))) {
      const near = nearest(id, ids);
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

/** Where the list named is empty, these hold for nobody, and the rule is silent. */
const silencing: readonly (keyof When)[] = [
  "recipientOn",
  "recipientNotOn",
  "everyRecipientOn",
  "senderOn",
  "senderNotOn",
  "foundOn",
  "partOn",
];
const asking = silencing.concat("foundNotOn");

function isAsked(list: ListName, { rules }: Flattened): boolean {
  if (askedAnyway.indexOf(list) >= 0) return true;
  return rules.some(({ when, unless }) =>
    (when ? [when] : [])
      .concat(valuesOf(unless))
      .some((each) => withNested(each).some((part) => names(part, list, asking))),
  );
}

function names(when: When, list: ListName, conditions: readonly (keyof When)[]): boolean {
  return conditions.some((name) => when[name] === list);
}

/** With what it asks to be found beside, close by, or not at all. */
function withNested(when: When): readonly When[] {
  const beside = [when.besides, when.without].filter((each) => each !== undefined);
  const near = [when, ...beside].map((each) => each.near).filter((each) => each !== undefined);
  return [when, ...beside, ...near];
}

/** A rule on an empty list waits for it to be filled: in a base, that is as it should be. */
function emptyLists({ rules, lists, domains }: Flattened, tell: Tell): void {
  if (domains.own.length === 0) return;
  for (const list of listNames) {
    if ((lists.addresses[list] ?? []).length > 0) continue;
    const silent = rules.filter(({ when }) => when && names(when, list, silencing));
    if (silent.length === 0) continue;
    const ids = silent.map(({ id }) => `"${id}"`).join(", ");
    tell(
      `lists.addresses.${list}`,
      `the list is empty, so ${silent.length === 1 ? "this rule is" : "these rules are"} silent: ${ids}`,
      "fill it, or leave it so",
      { severity: "note" },
    );
  }
}
