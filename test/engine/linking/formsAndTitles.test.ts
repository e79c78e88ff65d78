import { contextOf, foundIn } from "../../../src/engine/findings";
import { linkedKinds } from "../../../src/engine/linkedKinds";
import { read } from "../../../src/engine/text/read";
import type { Communication } from "../../../src/engine/types";
import { loadPolicy } from "../../../src/index";

/** What is found of somebody with no doubt left, without the whole text's say. */
function sure(communication: Communication): string[] {
  const context = contextOf(communication, loadPolicy("alvkarleby"), read(communication));
  return foundIn(context, (found) => found)
    .filter(({ kind, match }) => linkedKinds.includes(kind) && match.confidence === "high")
    .map(({ reading, match: { start, end } }) => reading.plain.text.slice(start, end));
}

const form = (label: string): Communication => ({
  channel: "mail",
  sender: { address: "yvonne.tidholm@alvkarleby.se" },
  recipients: [{ field: "to", address: "bokning@foretagshalsan.example" }],
  parts: [
    { name: "subject", text: "Beställning" },
    {
      name: "body",
      text: `${label}: Kjell Österman, arbetsledare AME\nInsats: läkarbedömning av stressrelaterad ohälsa\n`,
    },
  ],
});

test("a form's employee is its matter, whatever the title behind the name", () => {
  expect(sure(form("Medarbetare"))).toContain("stressrelaterad ohälsa");
});

test("whom a staff talk is with is its matter, whatever they work as", () => {
  const entry = (subject: string): Communication => ({
    channel: "appointment",
    sender: { address: "yvonne.tidholm@alvkarleby.se" },
    parts: [{ name: "subject", text: subject }],
  });
  expect(sure(entry("Tjenstlig samtale m. Kim Riis (halinspektør)"))).toEqual([
    "Tjenstlig samtale",
  ]);
});

test("a form's contact is not", () => {
  expect(sure(form("Kontakt"))).toEqual([]);
});

test("initials lead a title over the full stop of a short word", () => {
  const entry: Communication = {
    channel: "appointment",
    sender: { address: "a@jammerbugt.dk" },
    parts: [{ name: "subject", text: "MR: genoptr. efter hoftebrud, opstart" }],
  };
  expect(sure(entry)).toEqual(["hoftebrud"]);
});
