import { valuesOf } from "../engine/policy/oneOf";
import { isSecured } from "../engine/policy/route";
import type { Example } from "../engine/policy/load/exampleShape";
import type { Policy, Rule } from "../engine/policy/types";
import { withOwnDomain } from "../engine/policy/withOwnDomain";
import type { Communication, Mailbox, Part, Recipient, RecipientField } from "../engine/types";

const fields: readonly (RecipientField & keyof Example)[] = ["to", "cc", "bcc", "required"];
const someDomain = "kommune.example";

/**
 * An example's whole communication, as the rule that carries it would meet it. Where a mail goes
 * securely by itself, as under a tag that opts out, an example does not unless it says so.
 */
export function exampleCommunication(
  example: Example,
  rule: Pick<Rule, "when">,
  policy: Policy,
): Communication {
  const own = policy.domains.own[0] ?? someDomain;
  const recipients = fields.reduce<readonly Recipient[]>(
    (all, field) =>
      all.concat(valuesOf(example[field]).map((each) => ({ ...mailbox(each, own), field }))),
    [],
  );
  const { at = "2026-11-21" } = example;
  const channel = example.channel ?? valuesOf(rule.when.channel)[0] ?? "mail";
  const isSecureByItself = isSecured(policy, { channel, parts: [] });
  const traits = isSecureByItself ? { secureRoute: false, ...example.traits } : example.traits;
  return {
    channel,
    direction: example.direction ?? "outgoing",
    at,
    sender: mailbox(example.from ?? "Lone Bach <lone.bach@own>", own),
    recipients,
    parts: partsOf(example),
    ...(traits ? { traits } : {}),
  };
}

/** The policy with what an example says the municipality has filled in. */
export function givenPolicy({ given }: Example, policy: Policy): Policy {
  const based = policy.domains.own.length > 0 ? policy : withOwnDomain(policy, someDomain);
  const own = based.domains.own[0]!;
  const { domains, lists } = based;
  const names = Object.keys(given?.lists ?? {}) as (keyof Policy["lists"]["addresses"])[];
  const addresses = names.reduce(
    (all, name) => ({
      ...all,
      [name]: (all[name] ?? []).concat((given!.lists![name] ?? []).map((each) => atOwn(each, own))),
    }),
    lists.addresses,
  );
  return {
    ...based,
    domains: { ...domains, secure: domains.secure.concat(given?.secure ?? []) },
    lists: { ...lists, addresses },
  };
}

function mailbox(written: string, own: string): Mailbox {
  const [, name, address] = /^([^<]*)<([^<>]*)>$/.exec(written) ?? [];
  if (address === undefined) return { address: atOwn(written, own) };
  return { name: name!.trim(), address: atOwn(address, own) };
}

function atOwn(address: string, own: string): string {
  return address.replace(/@own$/, `@${own}`);
}

function partsOf({
  subject,
  body,
  location,
  attachments = [],
  unread = [],
}: Example): readonly Part[] {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ["subject", subject],
    ["body", body],
    ["location", location],
  ];
  const files = attachments.reduce<readonly Part[]>((all, { name, text, unread }) => {
    const content: Part = {
      name: `attachment:${name}`,
      ...(unread ? { unread } : { text: text ?? "" }),
    };
    return all.concat({ name: `attachmentName:${name}`, text: name }, content);
  }, []);
  return texts
    .filter((each): each is readonly [string, string] => each[1] !== undefined)
    .map<Part>(([name, text]) => ({ name, text }))
    .concat(unread.map((name): Part => ({ name, unread: "not read" })))
    .concat(files);
}
