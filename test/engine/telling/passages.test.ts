import { passagesOf } from "../../../src/engine/telling/passages";
import { read } from "../../../src/engine/text/read";

const sentence = "Bordene står i salen ved døren. ";

function passages(subject: string, body: string) {
  const parts = [
    { name: "subject", text: subject },
    { name: "body", text: body },
  ];
  return passagesOf(read({ channel: "mail", parts }));
}

it("reads a mail of usual length whole", () => {
  expect(passages("Borde", sentence.repeat(20))).toHaveLength(1);
});

describe("a long mail", () => {
  const body = sentence.repeat(200);
  const long = passages("Borde", body);
  const pieces = long.map((passage) => passage.filter(({ reading }) => reading.role === "body"));

  it("is read in pieces that leave nothing out", () => {
    const texts = pieces.map(([piece]) => {
      const { reading, start, end } = piece!;
      return reading.plain.text.slice(start, end);
    });
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.join("")).toBe(
      read({ channel: "mail", parts: [{ name: "body", text: body }] })[0]?.plain.text,
    );
  });

  it("has its subject over every piece", () => {
    expect(long.every(([first]) => first?.reading.role === "subject")).toBe(true);
  });
});
