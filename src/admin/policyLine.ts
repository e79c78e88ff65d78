/**
 * The one line that carries a policy into a browser: first in the event bundle, alone in
 * `policy.js`. The value is a text in single quotes that any script, inline or not, can hold: nothing
 * in it ends a string, a line, a comment or a script element.
 */
export function policyLine(policyJson: string): string {
  const escaped = policyJson.replace(dangerous, (sign) => {
    const known = short[sign];
    return known ?? `\\u${("000" + sign.charCodeAt(0).toString(16)).slice(-4)}`;
  });
  return `var POSTVAGT_POLICY='${escaped}';`;
}

/** What ends a string, a line, a comment or an element, and whatever does not print. */
const dangerous = /[\\'<>&]|[^ -~\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]/g;
const short: { readonly [sign: string]: string } = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
};

/** A line that somebody has damaged by hand is one too, and goes. */
const anyLine = /^\ufeff?var POSTVAGT_POLICY\b[^\n]*\n?/;

/** A finished bundle without the policy in its first line. */
export function withoutPolicyLine(bundle: string): string {
  return bundle.replace(anyLine, "");
}
