import { kinds } from "../engine/types";
import type { Communication } from "../engine/types";
import { UnreadableInput } from "./unreadableInput";

/**
 * Reads a communication from its JSON form. Every field is looked at: a wrong value or an unknown
 * field is told with its path, all of them at once, and nothing is guessed. `at` is today as an ISO
 * date, for communications that name no day.
 */
export function readCommunication(json: unknown, at: string): Communication {
  const problems: string[] = [];
  communication(json, "", problems);
  if (problems.length > 0) throw new UnreadableInput(problems.join("; "));
  const given = json as Communication;
  return { direction: "outgoing", ...given, at: given.at ?? at };
}

/** Looks at one value and writes down what is wrong with it. */
type Look = (value: unknown, path: string, problems: string[]) => void;

const isText: Look = (value, path, problems) => {
  if (typeof value !== "string") problems.push(`${path}: a text was expected`);
};

const isTruth: Look = (value, path, problems) => {
  if (typeof value !== "boolean") problems.push(`${path}: true or false was expected`);
};

const isCount: Look = (value, path, problems) => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
    problems.push(`${path}: a whole number from 0 up was expected`);
};

const isDate: Look = (value, path, problems) => {
  if (typeof value !== "string" || !isRealDate(value))
    problems.push(`${path}: a date was expected, as in 2026-11-21`);
};

function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isOneOf(...words: readonly string[]): Look {
  return (value, path, problems) => {
    if (!words.includes(value as string))
      problems.push(`${path}: one of ${words.join(", ")} was expected`);
  };
}

function isListOf(look: Look): Look {
  return (value, path, problems) => {
    if (!Array.isArray(value)) problems.push(`${path}: a list was expected`);
    else value.forEach((each, index) => look(each, `${path}[${index}]`, problems));
  };
}

interface Fields {
  readonly [name: string]: Look;
}

function isObject(required: Fields, optional: Fields = {}): Look {
  return (value, path, problems) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      problems.push(`${path || "the communication"}: an object was expected`);
      return;
    }
    const at = (field: string) => (path ? `${path}.${field}` : field);
    const given = value as Record<string, unknown>;
    for (const field of Object.keys(required))
      if (!(field in given)) problems.push(`${at(field)}: is missing`);
    for (const [field, each] of Object.entries(given)) {
      const look = Object.hasOwn(required, field)
        ? required[field]
        : Object.hasOwn(optional, field)
          ? optional[field]
          : undefined;
      if (look) look(each, at(field), problems);
      else problems.push(`${at(field)}: unknown field`);
    }
  };
}

const isHeaders: Look = (value, path, problems) => {
  isObject(
    {},
    mapped(value, () => isText),
  )(value, path, problems);
};

function mapped(value: unknown, look: () => Look): Fields {
  const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
  return Object.fromEntries(names.map((name) => [name, look()]));
}

const confidences = ["low", "medium", "high"] as const;
const dataClasses = ["ordinary", "confidential", "criminal", "sensitive", "business", "conduct"];

const isChecked = isObject(
  {
    attachment: isText,
    engine: isText,
    policy: isText,
    found: isListOf(
      isObject(
        {
          kind: isOneOf(...kinds),
          dataClass: isOneOf(...dataClasses),
          confidence: isOneOf(...confidences),
          count: isCount,
          linked: isTruth,
        },
        { people: isCount },
      ),
    ),
    people: isCount,
  },
  { encrypted: isTruth, unread: isText },
);

const partName = /^(?:subject|body|location|attachment:.+|attachmentName:.+)$/s;

const isPart: Look = (value, path, problems) => {
  isObject(
    { name: isPartName },
    {
      text: isText,
      format: isOneOf("text", "html"),
      unread: isText,
      checked: isChecked,
      size: isCount,
    },
  )(value, path, problems);
  const given = ["text", "unread", "checked"].filter((field) => field in Object(value));
  if (given.length !== 1)
    problems.push(`${path}: exactly one of text, unread and checked was expected`);
};

const isPartName: Look = (value, path, problems) => {
  if (typeof value !== "string" || !partName.test(value))
    problems.push(
      `${path}: subject, body, location, attachment:<file> or attachmentName:<file> was expected`,
    );
};

const arePartsOfDistinctNames: Look = (value, path, problems) => {
  isListOf(isPart)(value, path, problems);
  if (!Array.isArray(value)) return;
  const names = value.map((part: unknown) => (part as { name?: unknown } | null)?.name);
  names.forEach((name, index) => {
    if (typeof name === "string" && names.indexOf(name) < index)
      problems.push(`${path}[${index}].name: a second part named ${name}`);
  });
};

const communication = isObject(
  {
    channel: isOneOf(
      "mail",
      "meeting",
      "appointment",
      "sms",
      "teams-chat",
      "teams-channel",
      "social-media",
    ),
    parts: arePartsOfDistinctNames,
  },
  {
    id: isText,
    direction: isOneOf("outgoing", "incoming"),
    at: isDate,
    sender: isObject({ address: isText }, { name: isText }),
    recipients: isListOf(
      isObject(
        {
          field: isOneOf("to", "cc", "bcc", "required", "optional", "resource"),
          address: isText,
        },
        { name: isText },
      ),
    ),
    traits: isObject(
      {},
      {
        composeType: isOneOf("new", "reply", "forward"),
        secureRoute: isTruth,
        private: isTruth,
        showAs: isOneOf("free", "tentative", "busy", "oof", "workingElsewhere"),
        sharedMailbox: isTruth,
        encryptedAttachment: isTruth,
        cancelled: isTruth,
        sensitivityLabel: isText,
        vulnerableCitizen: isTruth,
        secureApp: isTruth,
        headers: isHeaders,
        writer: isText,
      },
    ),
    acknowledged: isListOf(isObject({ rule: isText, digest: isText }, { reason: isText })),
  },
);
