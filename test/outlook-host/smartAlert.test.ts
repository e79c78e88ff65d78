import { clientProfile } from "./model/clientProfile";
import { handlerAlert, waitingAlert } from "./model/smartAlert";

const web = clientProfile("web");
const stopped = { allowEvent: false, errorMessage: "Stop." } as const;

test("a soft block offers no way to send, a prompt does", () => {
  expect(handlerAlert(stopped, "SoftBlock", web).buttons).toEqual(["dontSend"]);
  expect(handlerAlert(stopped, "PromptUser", web).buttons).toEqual(["sendAnyway", "dontSend"]);
});

test("an override softens the block where the client knows it", () => {
  const softened = { ...stopped, sendModeOverride: "promptUser" };
  expect(handlerAlert(softened, "SoftBlock", web).buttons).toContain("sendAnyway");
  const older = clientProfile("1.13");
  expect(handlerAlert(softened, "SoftBlock", older).buttons).toEqual(["dontSend"]);
});

test("the button of a command stands beside Don't Send, on Mac in its place", () => {
  const action = { ...stopped, commandId: "pane", cancelLabel: "Send sikkert" };
  const alert = handlerAlert(action, "SoftBlock", web);
  expect(alert.buttons).toEqual(["takeAction", "dontSend"]);
  expect(alert.renamed).toEqual({ button: "takeAction", text: "Send sikkert" });
  const mac = handlerAlert(action, "SoftBlock", clientProfile("mac"));
  expect(mac.buttons).toEqual(["takeAction"]);
});

test("Markdown is shown where the client renders it, the plain message elsewhere", () => {
  const both = { ...stopped, errorMessageMarkdown: "**Stop.**" };
  expect(handlerAlert(both, "Block", web)).toMatchObject({ message: "**Stop.**" });
  expect(handlerAlert(both, "Block", clientProfile("1.14"))).toMatchObject({
    message: "Stop.",
    isMarkdown: false,
  });
});

test("what is too long is cut and reported", () => {
  const alert = handlerAlert(
    { allowEvent: false, errorMessage: "x".repeat(501), cancelLabel: "y".repeat(21) },
    "SoftBlock",
    web,
  );
  expect(alert.message).toHaveLength(500);
  expect(alert.problems).toHaveLength(2);
});

test("an add-in that is unavailable traps mail only in block mode", () => {
  expect(waitingAlert("unavailable", "SoftBlock").buttons).toContain("sendAnyway");
  expect(waitingAlert("unavailable", "Block").buttons).toEqual(["dontSend"]);
  expect(waitingAlert("timedOut", "SoftBlock").buttons).toEqual(["dontSend"]);
  expect(waitingAlert("stillChecking", "PromptUser").buttons).toContain("sendAnyway");
});

test("an unknown client is named beside the known ones", () => {
  expect(() => clientProfile("lotus")).toThrow(/lotus.*web.*mac/);
});
