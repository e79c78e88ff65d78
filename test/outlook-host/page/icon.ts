const PATHS = {
  mail: "M3 5.5h14v9H3zM3 6l7 5 7-5",
  calendar: "M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3",
  send: "M3 3.5 17.5 10 3 16.5 5 10zM5 10h7",
  attach: "M14.5 9.5 9 15a3 3 0 0 1-4.3-4.3l6-6a2 2 0 0 1 2.9 2.9l-5.6 5.6",
  discard: "M4 6h12M8 6V4h4v2M5.5 6l.8 10h7.4l.8-10M8.5 9v4.5M11.5 9v4.5",
  save: "M4 4h10l2 2v10H4zM7 4v4h5V4M7 16v-4h6v4",
  close: "M5 5l10 10M15 5 5 15",
  inbox: "M3.5 10.5 6 4.5h8l2.5 6v5h-13zM3.5 10.5H7l1 2h4l1-2h3.5",
  draft: "M4 16l.8-3.4L13.5 4l2.5 2.5-8.6 8.7zM12 5.5 14.5 8",
  sent: "M3 3.5 17.5 10 3 16.5 5 10zM5 10h7",
  lock: "M5.5 9h9v7h-9zM7.5 9V7a2.5 2.5 0 0 1 5 0v2",
  reply: "M8 5 3.5 9.5 8 14M4 9.5h6a6 6 0 0 1 6 6",
  replyAll: "M7 5 2.5 9.5 7 14M10.5 5 6 9.5l4.5 4.5M6.5 9.5H12a5 5 0 0 1 5 5",
  search: "M8.5 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM12.3 12.3 16.5 16.5",
  plus: "M10 4v12M4 10h12",
  info: "M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 9v5M10 6.2v.6",
  bulb: "M10 3a5 5 0 0 1 3 9v2H7v-2a5 5 0 0 1 3-9zM8 16.5h4",
  clock: "M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6v4l3 2",
  grid: "M4 4h2v2H4zM9 4h2v2H9zM14 4h2v2h-2zM4 9h2v2H4zM9 9h2v2H9zM14 9h2v2h-2zM4 14h2v2H4zM9 14h2v2H9zM14 14h2v2h-2z",
  check: "M4 10.5 8.5 15 16.5 5.5",
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg.namespaceURI, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg as SVGSVGElement;
}
