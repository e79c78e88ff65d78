import { linkAddressText } from "../../engine/text/linkAddress";
import { holdsLongNumber } from "../../engine/text/toldAttributes";
import { scanXml } from "./scanXml";

/** Attributes that hold words for people, by the local names of their elements. */
export interface ToldAttributes {
  readonly [element: string]: readonly string[];
}

/** What attributes of an XML file say, a line each and each once; at most so many UTF-16 units. */
export function attributeText(xml: string, told: ToldAttributes, most: number): string {
  const lines = new DistinctLines(most);
  scanXml(xml, {
    isDone: () => lines.isFull,
    open: (name, attribute) => {
      if (!Object.prototype.hasOwnProperty.call(told, name)) return;
      for (const each of told[name]!) lines.add(attribute(each) ?? "");
    },
  });
  return lines.text;
}

/** Lines that programs write more than once: a picture repeats the words of its frame. */
export class DistinctLines {
  private readonly lines = new Set<string>();
  private length = 0;

  constructor(private readonly most: number) {}

  get isFull(): boolean {
    return this.length >= this.most;
  }

  get text(): string {
    return Array.from(this.lines).join("\n").slice(0, this.most);
  }

  add(line: string): void {
    if (line.trim() === "" || this.lines.has(line)) return;
    this.lines.add(line);
    this.length += line.length + 1;
  }

  /** An address is read where it may hold a person's number; its words are a site's, not the writer's. */
  addAddress(address: string): void {
    if (holdsLongNumber(address, 0, address.length)) this.add(linkAddressText(address));
  }
}
