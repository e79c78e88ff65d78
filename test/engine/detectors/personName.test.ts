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
