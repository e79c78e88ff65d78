import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import type { FileText } from "../../src/hosts/attachments/types";
import { builtSite } from "../builtSite";
import { onDemand, readable, unreadable } from "../mails/attachments/files";
import { launchChromium } from "../outlook-host/chromium";
import { contentSecurityPolicy } from "../outlook-host/server/contentSecurityPolicy";
import { fileUnder, notFound, send } from "../outlook-host/server/staticFile";

jest.setTimeout(60_000);

let server: Server;
let browser: Browser;
let page: Page;
const errors: string[] = [];
const workers: string[] = [];

/** A page of the add-in's site, under the headers the site is told to send. */
beforeAll(async () => {
  const site = await builtSite();
  const headers = { "Content-Security-Policy": contentSecurityPolicy([]) };
  server = createServer(async ({ url = "/" }, response) => {
    const body =
      url === "/page.html" ? "<!doctype html><title>x</title>" : await fileUnder(site, url);
    if (body === undefined) notFound(response);
    else send(response, url, body, headers);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  page.on("worker", (worker) => workers.push(worker.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/page.html`);
  await page.addScriptTag({ url: "readers.js" });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

type Readers = Record<string, (file: object, reading: object) => Promise<FileText>>;

/** What the site's reader of a kind says of a file, or its exception's message. */
function said(kind: string, bytes: Uint8Array): Promise<string> {
  return page.evaluate(
    async ([kind, base64]) => {
      const content = Uint8Array.from(atob(base64!), (sign) => sign.charCodeAt(0));
      const readers = (window as unknown as { postvagtReaders: Readers }).postvagtReaders;
      const allowance = {
        text: 1_000_000,
        isOutOfTime: () => false,
        unpackedBytes: () => 50_000_000,
        spendUnpacked: () => undefined,
        takeFile: () => true,
      };
      const readInner = (file: object) => readers.docx!(file, { allowance, readInner });
      try {
        const file = { name: "a", mediaType: "", bytes: content };
        const { text, unread } = await readers[kind!]!(file, { allowance, readInner });
        return [text, ...unread.map(({ why }) => why)].join("\n");
      } catch (fault) {
        return (fault as Error).message;
      }
    },
    [kind, Buffer.from(bytes).toString("base64")] as const,
  );
}

test("a PDF is read by the worker of the add-in's own site", async () => {
  expect(await said("pdf", onDemand["brev.pdf"]!)).toContain("CPR-nr. 111111-1118");
  expect(workers).toEqual([expect.stringMatching(/^http:\/\/localhost:\d+\/pdf\.worker\.js$/)]);
});

test("an encrypted and a scanned PDF are told as such", async () => {
  expect(await said("pdf", unreadable["laast.pdf"]![0])).toBe("it is encrypted");
  expect(await said("pdf", unreadable["scannet.pdf"]![0])).toContain("a scan or picture");
});

test("an Outlook message is read, with the file in it", async () => {
  expect(await said("msg", onDemand["besked.msg"]!)).toContain("111111-1118");
});

test("a mail is read, with the file in it", async () => {
  expect(await said("mail", readable["videre.eml"]!)).toContain("111111-1118");
});

test("nothing was refused or complained of", () => {
  expect(errors).toEqual([]);
});
