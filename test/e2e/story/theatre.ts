import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtSite } from "../../builtSite";
import { withPolicyLine } from "../../withPolicyLine";
import { Stage, type StageOptions } from "../../outlook-host/stage";
import { Clerk } from "./clerk";
import { words } from "./words";

/** The files of a built site that carry the policy line. */
const carriers = ["launchevent.js", "policy.js"] as const;

/** Milliseconds for anything a story waits for; a busy machine needs more than a person. */
const patience = 20_000;

/** A Tuesday morning, so that pictures are the same whenever they are taken. */
const now = new Date("2026-11-24T09:00:00+01:00");

/**
 * A copy of the built add-in under one browser, for the stories of one file. The copy can be given
 * another policy between two stories, as an administrator does with the files of a release.
 */
export class Theatre {
  private readonly asBuilt: ReadonlyMap<string, string>;

  private constructor(
    private readonly folder: string,
    private readonly stage: Stage,
  ) {
    this.asBuilt = new Map(
      carriers.map((name) => [name, readFileSync(join(folder, name), "utf8")]),
    );
  }

  static async open(): Promise<Theatre> {
    const folder = mkdtempSync(join(tmpdir(), "postvagt-site-"));
    cpSync(await builtSite(), folder, { recursive: true });
    return new Theatre(folder, await Stage.open(folder));
  }

  /** Changes the first line of the bundle, and of the pages' file, in the files themselves. */
  install(changed: (file: string) => string): void {
    this.asBuilt.forEach((text, name) => writeFileSync(join(this.folder, name), changed(text)));
  }

  installPolicy(json: string): void {
    this.install((file) => withPolicyLine(file, json));
  }

  /** Opens Outlook and plays; afterwards nothing may have left this machine or been thrown. */
  async play(act: (clerk: Clerk) => Promise<void>, options: StageOptions = {}): Promise<void> {
    const outlook = await this.stage.outlook(options);
    try {
      outlook.page.setDefaultTimeout(patience);
      await outlook.page.clock.setFixedTime(now);
      await act(new Clerk(outlook, words[options.query?.lang ?? "da"]));
      const problems = await outlook.page.evaluate(() => window.outlook.problems);
      expect([...outlook.complaints, ...problems]).toEqual([]);
    } finally {
      await outlook.close();
    }
  }

  async close(): Promise<void> {
    await this.stage.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
