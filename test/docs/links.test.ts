import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const pages = ["README.md", ...pagesIn("docs"), ...pagesIn("docs/decisions")];

function pagesIn(folder: string): readonly string[] {
  const files = readdirSync(path.join(root, folder)).filter((file) => file.endsWith(".md"));
  return files.map((file) => `${folder}/${file}`);
}

/** The places a page points to in this repository, pictures among them. */
function linksIn(page: string): readonly string[] {
  const text = readFileSync(path.join(root, page), "utf8");
  const links = Array.from(
    text.matchAll(/\]\(([^()#\s]+)(?:#[^()\s]*)?\)/g),
    ([, link = ""]) => link,
  );
  return links.filter((link) => !/^[a-z]+:/i.test(link));
}

it.each(pages)("every link of %s leads somewhere", (page) => {
  const dead = linksIn(page).filter(
    (link) => !existsSync(path.join(root, path.dirname(page), link)),
  );
  expect(dead).toEqual([]);
});
