const UNWANTED = "script, style, link, meta, iframe, object, embed, form, base, title";

/** A mail's HTML without anything that could run or load; the layout stays. */
export function safeHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  parsed.querySelectorAll(UNWANTED).forEach((node) => node.remove());
  for (const node of parsed.body.querySelectorAll("*")) {
    for (const { name, value } of [...node.attributes]) {
      const runs = name.startsWith("on") || /^\s*javascript:/i.test(value);
      const loads = (name === "src" || name === "background") && !value.startsWith("data:");
      if (runs || loads) node.removeAttribute(name);
    }
  }
  return parsed.body.innerHTML;
}
