import type { Proof } from "./types";

/** Every rule is whole, told once, and has its reason in the staff's language. */
export const proveRules: Proof = ({ policy, file, base }, tell) => {
  const ids = (file.rules ?? []).map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) {
      tell(
        `rules[${index}].id`,
        `there are two rules "${id}"`,
        "give one of them a name of its own",
      );
    }
  });
  for (const { rule } of file.remove ?? []) {
    if (!(base?.rules ?? []).some(({ id }) => id === rule)) {
      tell("remove", `the base has no rule "${rule}"`, "take the line out or correct the id");
    }
  }
  for (const { id: rule, when, then, because } of policy.rules) {
    for (const [name, value] of [
      ["when", when],
      ["then", then],
    ] as const) {
      if (!value) tell(name, `"${name}" is missing`, `add "${name}", or correct the id`, { rule });
    }
    if (!because?.ids || !because.text) {
      tell("because", "the reason is missing", "add catalogue ids and a text", { rule });
    } else if (policy.language && !because.text[policy.language]) {
      const advice = `add "${policy.language}"`;
      tell("because.text", "the reason is not given in the staff's language", advice, { rule });
    }
  }
};
