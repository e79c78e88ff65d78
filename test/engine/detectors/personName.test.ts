import { findIn } from "./find";

/** The names in a file's name that are asked about. */
function askedAbout(file: string): readonly string[] {
  const parts = [{ name: `attachmentName:${file}`, text: file }];
  const seen = findIn("personName", { channel: "mail", at: "2026-11-21", parts });
  return seen.filter(({ confidence }) => confidence !== "low").map(({ text }) => text);
}

describe("a name in a file's name", () => {
  test.each(["klithede_2026.gpkg", "hojd_etapp2.dwg"])("%s holds none to ask about", (file) => {
    expect(askedAbout(file)).toEqual([]);
  });

  test.each(["notat_mette.docx", "Afgørelse Hanne Madsen.pdf"])("%s holds one", (file) => {
    expect(askedAbout(file)).not.toEqual([]);
  });
});

test("a mother's address that names her child is not the child's", () => {
  const recipients = [{ field: "to" as const, address: "mamma.till.hugo@hotmail.com" }];
  const parts = [{ name: "body", text: "Hej, Hugo har fått en tid hos logopeden." }];
  const seen = findIn("personName", { channel: "mail", at: "2026-11-21", parts, recipients });
  expect(seen.map(({ text }) => text)).toEqual(["Hugo"]);
});

test("who greets and signs in a firm's quoted mail is nobody's case, and who is spoken of there is", () => {
  const recipients = [{ field: "to" as const, address: "tegnestuen@landinspektoer.example" }];
  const thread = "Fra: tegnestuen@landinspektoer.example\nSendt: 19. november 2026 09:12\n\n";
  const text = `Hej, her er filen.\n\n${thread}> Hej Finn.\n> Hvad siger Jens Holm?\n> Mvh Dennis`;
  const parts = [{ name: "body", text }];
  const seen = findIn("personName", { channel: "mail", at: "2026-11-21", parts, recipients });
  expect(seen.map((each) => each.text)).toEqual(["Jens Holm"]);
});
