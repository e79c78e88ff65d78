import { readdirSync } from "node:fs";
import { join } from "node:path";
import { detectors } from "../../../src/engine/detectors";
import { read } from "../../../src/engine/text/read";
import { examplesOf } from "./docstring";

const folder = join(__dirname, "../../../src/engine/detectors");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "index.ts");

describe.each(files)("%s", (file) => {
  const id = file.replace(".ts", "");
  const detector = detectors.find((each) => each.id === id);
  const examples = examplesOf(join(folder, file));

  test("is listed under its own name", () => {
    expect(detector).toBeDefined();
  });

  test("shows what it finds and what it leaves alone", () => {
    expect(examples.map((example) => example.tag)).toEqual(
      expect.arrayContaining(["finds", "passes"]),
    );
  });

  test.each(examples.map((example) => [example.tag, example.text, example] as const))(
    "%s: %s",
    (tag, text, { channel, to, isReply, found }) => {
      const at = "2026-11-21";
      const name = channel === "meeting" || channel === "appointment" ? "subject" : "body";
      const recipients = to.map((each) => ({ ...each, field: "to" as const }));
      const traits = isReply ? ({ composeType: "reply" } as const) : {};
      const communication = { channel, at, recipients, parts: [{ name, text }], traits } as const;
      const readings = read(communication);
      const terms = { extra: [], allowed: [], testNumbers: [] };
      const context = { channel, at, communication, readings, terms } as const;
      const texts = readings.flatMap((reading) =>
        (detector?.find(reading, context) ?? []).map(({ start, end }) =>
          (reading.role === "recipient" ? reading.plain.text : text).slice(start, end),
        ),
      );
      expect(texts).toEqual(found);
      if (tag === "finds") expect(found.length).toBeGreaterThan(0);
    },
  );
});
