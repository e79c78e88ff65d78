import { editedBody, longestBody } from "../../../../src/hosts/outlook/edits/editedBody";
import type { BodyEdit } from "../../../../src/hosts/outlook/edits/editedBody";

function replacing(source: string, found: string, text: string): BodyEdit {
  const start = source.indexOf(found);
  return {
    do: "replaceText",
    part: "body",
    start,
    end: start + found.length,
    expected: found,
    text,
  };
}

test("several places are replaced in one writing", () => {
  const source = "<p>070758-5120 og 030366-5135</p>";
  const edits = [replacing(source, "070758-5120", "A"), replacing(source, "030366-5135", "B")];
  expect(editedBody(source, "html", edits)).toEqual({ text: "<p>A og B</p>" });
});

test("overlapping places are hidden as one", () => {
  const source = "født 070758-5120 i Aars";
  const edits = [replacing(source, "070758-5120", "x"), replacing(source, "070758", "y")];
  expect(editedBody(source, "text", edits)).toEqual({ text: "født x i Aars" });
});

test("a text that no longer stands there makes the edit stale", () => {
  const edit = replacing("CPR 070758-5120", "070758-5120", "x");
  expect(editedBody("CPR-nr. 070758-5120", "text", [edit])).toBe("stale");
});

test("the quoted thread goes, and the tags of the rest stay", () => {
  const history = "<hr><div>Fra: borger</div></body>";
  const source = `<body><p>Svar</p>${history}`;
  const start = source.indexOf(history);
  const edit = {
    do: "removeHistory",
    start,
    end: source.length,
    expected: history,
    leaves: "</body>",
  } as const;
  expect(editedBody(source, "html", [edit])).toEqual({ text: "<body><p>Svar</p></body>" });
});

/** The approved text put in where the writer's own words end. */
function inserted(source: string, ownWords: string, format: "html" | "text" = "html") {
  const at = source.indexOf(ownWords) + ownWords.length;
  const edit: BodyEdit = {
    do: "insertText",
    part: "body",
    text: "Skriv sikkert.\nVi ringer.",
    after: { at, expected: source.slice(0, at) },
  };
  return editedBody(source, format, [edit]);
}

test.each([
  [
    "<p>Hej Eva</p><p>Tak.</p><p>Mvh</p>",
    "<p>Hej Eva</p><p>Tak.<br><br>Skriv sikkert.<br>Vi ringer.</p><p>Mvh</p>",
  ],
  [
    "<div>Hej Eva<br>Tak.<br><br>Mvh</div>",
    "<div>Hej Eva<br>Tak.<br><br>Skriv sikkert.<br>Vi ringer.<br><br>Mvh</div>",
  ],
  [
    '<p><span style="color:navy">Se <b>Tak.</b></span></p><p>Mvh</p>',
    '<p><span style="color:navy">Se <b>Tak.</b><br><br>Skriv sikkert.<br>Vi ringer.</span></p><p>Mvh</p>',
  ],
  [
    "<ul><li>Ja</li><li>Tak.</li></ul><p>Mvh</p>",
    "<ul><li>Ja</li><li>Tak.</li></ul><div><br></div><div>Skriv sikkert.<br>Vi ringer.</div><p>Mvh</p>",
  ],
  [
    "<table><tr><td>Tak.</td><td>&nbsp;</td></tr></table><p>Mvh</p>",
    "<table><tr><td>Tak.</td><td>&nbsp;</td></tr></table><div><br></div><div>Skriv sikkert.<br>Vi ringer.</div><p>Mvh</p>",
  ],
])("an approved text is the last paragraph of %s", (source, text) => {
  expect(inserted(source, "Tak.")).toEqual({ text });
});

test("and of a text body", () => {
  expect(inserted("Hej Eva\nTak.\n\nMvh", "Tak.", "text")).toEqual({
    text: "Hej Eva\nTak.\n\nSkriv sikkert.\nVi ringer.\n\nMvh",
  });
});

test("an approved text stands where the thread begins, when the thread goes at once", () => {
  const source = "<div>Tak.<blockquote>gl</blockquote></div>";
  const at = source.indexOf("<blockquote>");
  const edits: BodyEdit[] = [
    {
      do: "removeHistory",
      start: at,
      end: source.length - 6,
      expected: "<blockquote>gl</blockquote>",
      leaves: "",
    },
    { do: "insertText", part: "body", text: "Ny.", after: { at, expected: source.slice(0, at) } },
  ];
  expect(editedBody(source, "html", edits)).toEqual({ text: "<div>Tak.<br><br>Ny.</div>" });
});

test("an approved text is not put after words that have been rewritten", () => {
  const edit: BodyEdit = {
    do: "insertText",
    part: "body",
    text: "Ny.",
    after: { at: 4, expected: "Tak." },
  };
  expect(editedBody("Nej.", "text", [edit])).toBe("stale");
});

test("where nothing is written yet, an approved text goes to the top of the HTML body", () => {
  const edit: BodyEdit = { do: "insertText", part: "body", text: "Kære borger\nVi ringer." };
  const source = '<html><body class="x"><p>mvh</p></body></html>';
  expect(editedBody(source, "html", [edit])).toEqual({
    text: '<html><body class="x"><div>Kære borger<br>Vi ringer.</div><div><br></div><p>mvh</p></body></html>',
  });
});

test("and to the top of a text body", () => {
  const edit: BodyEdit = { do: "insertText", part: "body", text: "Kære borger" };
  expect(editedBody("mvh", "text", [edit])).toEqual({ text: "Kære borger\n\nmvh" });
});

test("a body over a million characters is refused before anything is looked at", () => {
  expect(editedBody("x".repeat(longestBody + 1), "html", [])).toBe("too-large");
});
