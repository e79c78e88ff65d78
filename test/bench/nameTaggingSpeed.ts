import { tagNames } from "../../src/engine/names/tagNames";
import { medianTime } from "./median";

const mail =
  "Kære Hanne\n\nTak for din mail om sygedagpenge. Jeg har talt med Peter Lykke Jensen fra Jobcentret, " +
  "og han ringer til dig på torsdag. Mødet holdes på Karen Blixens Plads 4, og Hodan Warsame tolker.\n\n" +
  "Med venlig hilsen\nLone Bach\nSagsbehandler, Jammerbugt Kommune\n\n";

/** The name tagger alone, over one mail repeated to about 200 kB; megabytes of text a second. */
export async function nameTaggingSpeed(): Promise<number> {
  const text = mail.repeat(Math.ceil(200_000 / mail.length));
  const milliseconds = await medianTime(5, () => tagNames(text));
  return text.length / 1000 / milliseconds;
}
