import type { Proof } from "./types";

const domain = /^[a-z0-9åäöæøüé-]+(?:\.[a-z0-9åäöæøüé-]+)+$/;
const address = /^[^\s@]+@[^\s@]+$/;
const pattern = /^[a-z0-9*åäöæøüé-]+(?:\.[a-z0-9*åäöæøüé-]+)+$/;

/** Domains are whole, each in one place only. */
export const proveDomains: Proof = ({ policy: { domains, country }, file }, tell) => {
  const each = (name: keyof typeof domains, prove: (entry: string, path: string) => void): void =>
    (domains[name] ?? []).forEach((entry) => {
      const place = (file.domains?.[name] ?? []).indexOf(entry);
      prove(entry, place < 0 ? `domains.${name}` : `domains.${name}[${place}]`);
    });
  each("own", (entry, path) => whole(entry, path, domain));
  each("secure", (entry, path) => {
    const [, host = entry] = entry.split("@");
    whole(address.test(entry) ? host : entry, path, domain);
    if (domains.own.indexOf(entry) >= 0) {
      tell(path, `"${entry}" is an own domain too`, "own mail is inside already: take it out here");
    }
  });
  each("privateWebmail", (entry, path) => {
    whole(entry, path, pattern);
    if (domains.own.indexOf(entry) >= 0 || domains.secure.indexOf(entry) >= 0) {
      tell(path, `"${entry}" is an own or covered domain too`, "keep it in one of the lists");
    }
  });

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

/** The domain in a web address, a mail address or a pattern. */
function hostOf(entry: string): string {
  const [, rest = entry] =
    /^(?:https?:\/\/)?(?:.*@)?(?:\*\.|www\.)?([^/]*)/.exec(entry.toLowerCase()) ?? [];
  return rest;
}
