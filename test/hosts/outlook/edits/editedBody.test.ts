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

test("the quoted thread goes, markup and all", () => {
  const history = "<hr><div>Fra: borger</div>";
  const source = `<p>Svar</p>${history}`;
  const start = source.indexOf(history);
  const edit = { do: "removeHistory", start, end: source.length, expected: history } as const;
  expect(editedBody(source, "html", [edit])).toEqual({ text: "<p>Svar</p>" });
});

test("an approved text goes to the top of the HTML body", () => {
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
