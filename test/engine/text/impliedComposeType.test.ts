import { impliedComposeType } from "../../../src/engine/text/impliedComposeType";
import type { Channel } from "../../../src/engine/types";

const typeOf = (subject: string, channel: Channel = "mail") =>
  impliedComposeType({ channel, parts: [{ name: "subject", text: subject }] });

describe("what a subject says of how the mail began", () => {
  test.each([
    ["SV: hjælp til min mand", "reply"],
    ["Re: Quote", "reply"],
    ["VS: Fliser", "forward"],
    ["Fwd: Case", "forward"],
    ["Svar på din ansøgning", undefined],
    ["Revision: plan", undefined],
  ])("%s", (subject, expected) => {
    expect(typeOf(subject)).toBe(expected);
  });

  test("an appointment answers nothing", () => {
    expect(typeOf("SV: møde", "appointment")).toBeUndefined();
  });
});
