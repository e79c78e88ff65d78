import { detectors } from "../../../src/engine/detectors";
import { read } from "../../../src/engine/text/read";
import type { Communication } from "../../../src/engine/types";

const drive = "https://kommune-my.sharepoint.com/:w:/g/personal/peter_holm_kommune_dk";

/** The first link that is found. */
function linkIn(text: string, format: "text" | "html" = "text") {
  const communication: Communication = {
    channel: "mail",
    sender: { name: "Lone Bach", address: "lone.bach@kommune.example" },
    parts: [{ name: "body", text, format }],
  };
  const readings = read(communication);
  const terms = { extra: [], allowed: [], testNumbers: [] };
  const context = { channel: "mail", communication, readings, terms } as const;
  const detector = detectors.find(({ id }) => id === "cloudLink")!;
  return readings.flatMap((reading) => detector.find(reading, context))[0];
}

/** Whether the link is tied to a person; undefined where none is found. */
function isTied(text: string, format: "text" | "html" = "text"): boolean | undefined {
  return linkIn(text, format)?.linked;
}

describe("a shared file is about a person", () => {
  test.each([
    ["by a rare name in its name", "Handleplan-Silas-Mejlby.docx?web=1"],
    ["by a name after a paper about people", "Genomforandeplan-Melvin-Strand.docx"],
    ["by a name in small letters", "beslut%20peter%20holm.docx"],
    ["by a name with encoded letters", "Afg%C3%B8relse%20S%C3%B8ren%20Kj%C3%A6r.pdf"],
    ["by the folder it lies in", "Borgere/Hanne%20Madsen/notat.docx"],
    ["by a name whose words are joined", "Sygedagpenge_MetteKrarup.pdf"],
    ["by a name before what it is", "MetteKrarup_notat.pdf"],
    ["by a person's number alone", "010180-0008.pdf"],
    ["by a Swedish person's number", "640823-3234.pdf"],
    ["as a list of people", "Elevliste%207B.xlsx"],
    ["as a list of people, letters without marks", "Borneliste.xlsx"],
  ])("%s", (_, file) => {
    expect(isTied(`Se ${drive}/${file}`)).toBe(true);
  });

  test("by the words that carry the link", () => {
    const html = `<p>Se <a href="${drive}/EabcDEF123">Handleplan Silas Mejlby.docx</a></p>`;
    expect(isTied(html, "html")).toBe(true);
  });
});

test.each([
  ["Plan_magasin_1-100_rev3.pdf", "low"],
  ["Kontoplan_2026_endelig.xlsx", "low"],
  ["Tegninger_rundkoersel_Biersted_rev_D", "low"],
  ["Tegning_Silas_Mejlby.pdf", "high"],
  ["tegning_peter_holm.pdf", "high"],
  ["Tilmeldte_2026.xlsx", "high"],
  ["EqT7nV1pLk9AsWx", "high"],
  ["notat.docx", "high"],
])("a file whose name says what is drawn or reckoned counts little: %s", (file, confidence) => {
  expect(linkIn(`Se ${drive}/${file}`)?.confidence).toBe(confidence);
});

describe("a shared file is about nobody known", () => {
  test.each([
    ["whoever owns the drive", "EabcDEF123ghi"],
    ["with the sender's own name", "Opl%C3%A6g%20Lone%20Bach.pptx"],
    ["named after a street", "Tidsplan%20Havnegade%20etape%202.pptx"],
    ["named after a school", "Marie%20Kruses%20Skole.pdf"],
    ["named after a place", "Situationsplan-Prostsjon-rev-B.pdf"],
    ["with an encoding that is broken", "%E0%A4%A.docx"],
    ["with a date and a time", "200826-1400.pdf"],
    ["with words joined that begin as no name", "Referat_DialogMoede.pdf"],
    ["with the name of a place joined", "Tidsplan_BryggerGade.pdf"],
    ["with the name of a project joined", "Vejledning_MitId.pdf"],
  ])("%s", (_, file) => {
    expect(isTied(`Se ${drive}/${file}`)).toBe(false);
  });
});
