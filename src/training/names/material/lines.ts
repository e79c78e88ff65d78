/** One piece of training material per line; blank lines and indentation only order the page. */
export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length > 0);
}

export function phrases(text: string): string[] {
  return lines(text)
    .flatMap((line) => line.split(",").map((phrase) => phrase.trim()))
    .filter(Boolean);
}
