const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that stand on lines of their own. */
export const blockElements = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol " +
    "option p pre section select summary table tbody tfoot thead tr ul",
);

/** Elements that have no end tag. */
export const emptyElements = words(
  "area base br col embed hr img input link meta param source track wbr",
);

/** Elements whose end tag may be missing: the next of the same name ends them. */
export const selfEndingElements = words("p li td th tr dd dt option");

/** A head holds these and what programs add under prefixed names; anything else ends it. */
export const headElements = words(
  "base basefont bgsound html head link meta noframes noscript object script style template title xml",
);
