/** Markup that, over and over, makes a careless reader start again at every tag. */
export const hostileMarkup: readonly string[] = [
  "<",
  "<<a",
  "<a ",
  '<a b="',
  "<a b='",
  "<a b=\"<a c='",
  '<a b="" c=',
  "<a b= ",
  "</",
  "</a ",
  "<!",
  "<!--",
  "<![if !mso]",
  "<?",
  '<a b=">',
  "<a>",
];
