import { answerOnce } from "../../../src/hosts/outlook/answerOnce";

test("a client that does not take the words is told the bare answer", async () => {
  const told: unknown[] = [];
  const event = {
    completed(options?: { readonly allowEvent: boolean; readonly errorMessage?: string }) {
      if (options?.errorMessage !== undefined) throw new Error("unknown option");
      told.push(options);
    },
  };
  const answer = { allowEvent: false, errorMessage: "Se efter" };
  answerOnce(
    event,
    () => Promise.resolve(answer),
    () => undefined,
    50,
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual([{ allowEvent: false }]);
});
