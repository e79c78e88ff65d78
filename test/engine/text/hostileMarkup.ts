/** What makes a naive reader of HTML slow: what begins again and again and never ends. */
export const hostileMarkup: readonly string[] = [
  "<",
  "&",
  "<!--",
  "<a ",
  '<a b="',
  "<a b=\"<a c='",
  "</",
  "<!",
  "<![if !mso]",
  "<div hidden>",
  "&#1",
  "<td>",
  "\u00ad",
  "a\u0300",
];
