import { isListed } from "../../listed";
import type { Proof } from "./types";

const domain = /^[a-z0-9åäöæøüé-]+(?:\.[a-z0-9åäöæøüé-]+)+$/;
const mailbox = /^[\w.%+'åäöæøüé-]+$/i;
const address = /^[^\s@]+@[^\s@]+$/;
const pattern = /^[a-z0-9*åäöæøüé-]+(?:\.[a-z0-9*åäöæøüé-]+)+$/;

/** Domains are whole, each in one place only. */
export const proveDomains: Proof = ({ policy: { domains, country }, file }, tell) => {
  const own = new Set(domains.own);
  const each = (name: keyof typeof domains, prove: (entry: string, path: string) => void): void => {
    const places = firstPlaces(file.domains?.[name]);
    (domains[name] ?? []).forEach((entry) => {
      const place = places.get(entry);
      prove(entry, place === undefined ? `domains.${name}` : `domains.${name}[${place}]`);
    });
  };
  const webmail = domains.privateWebmail;
  each("own", (entry, path) => {
    whole(entry, path, domain);
    everybodys(entry, path);
  });
  each("secure", (entry, path) => {
    const [local = "", host = entry] = entry.split("@");
    const isWhole = address.test(entry);
    whole(isWhole ? host : entry, path, domain);
    if (isWhole && !mailbox.test(local)) {
      tell(path, `"${entry}" is no address`, `write "${host}", or one whole address`);
    }
    everybodys(host, path);
    if (own.has(entry)) {
      tell(path, `"${entry}" is an own domain too`, "own mail is inside already: take it out here");
    }
  });
  each("privateWebmail", (entry, path) => {
    whole(entry, path, pattern);
  });

  /** Said where it can be taken out: the providers everybody uses stand in the base. */
  function everybodys(host: string, path: string): void {
    if (!isListed(webmail, { address: `somebody@${host}` })) return;
    const says = `"${host}" is a private webmail too, where everybody may have a mailbox`;
    tell(path, says, "take it out here, or out of domains.privateWebmail");
  }

  function whole(entry: string, path: string, form: RegExp): void {
    if (form.test(entry)) return;
    if (/[A-ZÆØÅÄÖ]/.test(entry)) {
      tell(path, `"${entry}" has capital letters`, `write "${entry.toLowerCase()}"`);
    } else if (entry.indexOf(".") < 0) {
      const ending = country === "SE" ? "se" : "dk";
      tell(
        path,
        `"${entry}" has no dot, so it is no domain`,
        `write it whole, as ${entry}.${ending}`,
      );
    } else {
      const alone = hostOf(entry);
      const advice = form.test(alone)
        ? `write "${alone}"; each subdomain is named by itself`
        : "write the domain alone, as kommune.example; name each subdomain by itself";
      tell(path, `"${entry}" is no domain`, advice);
    }
  }
};

function firstPlaces(entries: readonly string[] = []): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  entries.forEach((entry, index) => {
    if (!places.has(entry)) places.set(entry, index);
  });
  return places;
}

/** The domain in a web address, a mail address or a pattern. */
function hostOf(entry: string): string {
  const [, rest = entry] =
    /^(?:https?:\/\/)?(?:.*@)?(?:\*\.|www\.)?([^/]*)/.exec(entry.toLowerCase()) ?? [];
  return rest;
}
