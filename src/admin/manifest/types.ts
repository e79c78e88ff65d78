import type { Element } from "@xmldom/xmldom";

/** One thing wrong with a manifest. */
export interface ManifestProblem {
  /** The rule's name, as in the list of rules. */
  readonly rule: string;
  /** Line in the file, from 1; absent where it concerns the whole. */
  readonly line?: number;
  /** What is wrong and what is expected instead. */
  readonly says: string;
}

/** Takes a problem at an element, or of the whole manifest. */
export type Report = (says: string, at?: Element) => void;

/** What the manifest is held against beside itself. What is absent is not looked at. */
export interface Surroundings {
  /** Functions that the built event bundle and command page associate. */
  readonly associated?: readonly string[];
  /** The bytes of a file of the built site, by its path (`assets/icon-16.png`). */
  readonly siteFile?: (path: string) => Buffer | undefined;
}

export interface ManifestRule {
  readonly name: string;
  check(root: Element, report: Report, surroundings: Surroundings): void;
}
