import { request } from "node:https";
import { join } from "node:path";

import { startServers, type Servers } from "./server";

const siteFolder = join(__dirname, "fixture");

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

function get(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { rejectUnauthorized: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(pieces).toString("utf8"),
        }),
      );
    });
    asked.on("error", reject).end();
  });
}

describe("the two servers", () => {
  let servers: Servers;

  beforeAll(async () => {
    servers = await startServers({ siteFolder, hostPort: 0, addinPort: 0 });
  });

  afterAll(() => servers.close());

  test("a person's browser gets Office.js from this machine, the overlay first", async () => {
    const { text } = await get(`${servers.addinUrl}taskpane.html`);
    expect(text).not.toContain("appsforoffice.microsoft.com");
    expect(text).toMatch(/microsoftAjax\.js.*overlay\.js.*\/office-js\/office\.js/s);
  });

  test("Office.js is found whatever the case of the asked-for name", async () => {
    expect((await get(`${servers.addinUrl}office-js/da-DK/Office_Strings.js`)).status).toBe(200);
  });

  test("only Outlook and the stand-in may frame the add-in", async () => {
    const policy = String(
      (await get(`${servers.addinUrl}taskpane.html`)).headers["content-security-policy"],
    );
    const ancestors = /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(" ");
    expect(ancestors).toContain("https://outlook.office.com");
    expect(ancestors).toContain(servers.hostUrl.replace(/\/$/, ""));
    expect(ancestors).not.toContain("*");
  });

  test.each(["..%2fserver.ts", "%2e%2e/server.ts", "assets/../../server.ts", "nowhere.html"])(
    "nothing outside the built site is served: %s",
    async (path) => {
      expect((await get(`${servers.addinUrl}${path}`)).status).toBe(404);
    },
  );

  test("the host serves the page in one script and no other file of the folder", async () => {
    expect((await get(`${servers.hostUrl}main.js`)).text).toContain("getAppContextAsync");
    expect((await get(`${servers.hostUrl}server.ts`)).status).toBe(404);
    expect((await get(`${servers.hostUrl}%2e%2e/server.ts`)).status).toBe(404);
  });

  test("a port in use is named, with what to do", async () => {
    const addinPort = Number(new URL(servers.addinUrl).port);
    await expect(startServers({ siteFolder, hostPort: 0, addinPort })).rejects.toThrow(
      new RegExp(`Port ${addinPort} is in use.*ADDIN_PORT`),
    );
  });
});

test("the shipped pages are served unchanged where a test asks for it", async () => {
  const servers = await startServers({ siteFolder, hostPort: 0, addinPort: 0, office: "cdn" });
  const { text } = await get(`${servers.addinUrl}taskpane.html`);
  await servers.close();
  expect(text).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
});
