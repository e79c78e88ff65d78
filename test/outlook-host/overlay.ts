/* eslint-disable @typescript-eslint/no-explicit-any -- Office.js's inner objects have no types */
/*
 * Adds to the Office.js of the npm package (April 2022) the members that came later and that the
 * add-in uses, and lets chosen members throw. A reading of the documentation, never proof of how
 * Microsoft's own library behaves: the calls travel under dispatch ids of our own.
 */
(() => {
  const page = window as any;

  interface Settings {
    readonly client: {
      readonly mailbox: string;
      readonly hostName: string;
      readonly platform: string;
    };
    readonly throwing: readonly string[];
  }

  const settings = readSettings();
  if (settings === undefined) return;
  const { client, throwing } = settings;

  function readSettings(): Settings | undefined {
    try {
      return JSON.parse(window.name).standIn;
    } catch {
      return undefined;
    }
  }

  const has = (minor: number): boolean => Number(client.mailbox.split(".")[1]) >= minor;

  /** A member that asks the host under a dispatch id and calls back with the library's result. */
  const asker =
    (dispatchId: number, parameters: (given: any) => unknown = () => undefined) =>
    (...given: readonly any[]) => {
      const callback = given.find((one) => typeof one === "function");
      const options = given.find((one) => one?.asyncContext !== undefined);
      const data = {
        ApiParams: parameters(given[0]),
        MethodData: { ControlId: page.OSF._OfficeAppFactory.getId(), DispatchId: dispatchId },
      };
      const answered = (_status: number, reply: any) =>
        reply && callback?.(asyncResult(reply, options?.asyncContext));
      page.OSF._OfficeAppFactory.getClientEndPoint().invoke("ExecuteMethod", answered, data);
    };

  function asyncResult(reply: any, context: unknown): unknown {
    const { Properties, ErrorProperties } = page.OSF.DDA.AsyncResultEnum;
    const values = { [Properties.Value]: reply.data, [Properties.Context]: context };
    if (!reply.error) return new page.OSF.DDA.AsyncResult(values);
    return new page.OSF.DDA.AsyncResult(values, {
      [ErrorProperties.Name]: "Error",
      [ErrorProperties.Message]: `Error ${reply.errorCode}`,
      [ErrorProperties.Code]: reply.errorCode,
    });
  }

  const isCompose = (item: any): boolean => typeof item.subject !== "string";

  /** What the item has beyond the package's library, by the set in which it came. */
  function newerItemMembers(item: any, initialData: any): Record<string, unknown> {
    const compose = isCompose(item);
    return {
      ...(compose && has(13)
        ? {
            sensitivityLabel: {
              getAsync: asker(90003),
              setAsync: asker(90004, (label) => ({ id: label?.id ?? label })),
            },
          }
        : {}),
      ...(has(14) ? { getItemClassAsync: asker(90007) } : {}),
      ...(compose && has(14)
        ? { closeAsync: asker(90006), inReplyTo: initialData.inReplyTo ?? null }
        : {}),
      ...(compose && has(15) ? { sendAsync: asker(90005) } : {}),
    };
  }

  /** Members of the library are not writable, so whatever differs is put before them. */
  function before(original: any, members: Record<string, unknown>): any {
    const made = Object.create(original);
    for (const name of Object.keys(members)) {
      Object.defineProperty(made, name, { value: members[name], enumerable: true });
    }
    return made;
  }

  function withThrowing(item: any): any {
    const members: Record<string, any> = {};
    for (const path of throwing) {
      const [first = "", second] = path.split(".");
      const refuse = () => {
        throw new Error(`${path} refuses to be called`);
      };
      if (second === undefined) members[first] = refuse;
      else if (item[first])
        members[first] = before(members[first] ?? item[first], { [second]: refuse });
    }
    return before(item, members);
  }

  function overlaid(item: any, initialData: any): any {
    return item ? withThrowing(before(item, newerItemMembers(item, initialData))) : item;
  }

  /** `ItemChanged` builds a new item, so the member is watched rather than written once. */
  function watchItem(mailbox: any): void {
    let current = mailbox.item;
    Object.defineProperty(mailbox, "item", {
      get: () => current,
      set: (item) => {
        current = overlaid(item, mailbox.initialData ?? {});
      },
    });
    mailbox.item = current;
  }

  function overlaidMailbox(mailbox: any): any {
    watchItem(mailbox);
    return before(mailbox, {
      diagnostics: before(mailbox.diagnostics, { hostName: client.hostName }),
    });
  }

  function overlaidContext(context: any): any {
    const catalog = { getIsEnabledAsync: asker(90001), getAsync: asker(90002) };
    return before(context, {
      platform: client.platform,
      ...(has(13) ? { sensitivityLabelsCatalog: catalog } : {}),
    });
  }

  function wrap(): void {
    const { prototype } = page.OSF.InitializationHelper;
    const prepare = prototype.prepareApiSurface;
    prototype.prepareApiSurface = function prepareApiSurface(this: unknown, appContext: any) {
      const factory = page.OSF._OfficeAppFactory;
      const { setContext } = factory;
      factory.setContext = (context: any) => setContext(overlaidContext(context));
      if (appContext.appOM) appContext.appOM = overlaidMailbox(appContext.appOM);
      prepare.call(this, appContext);
      factory.setContext = setContext;
      if (has(14)) page.Office.MailboxEnums.SendModeOverride = { PromptUser: "promptUser" };
    };
  }

  // Load events do not bubble, but they can be caught on their way down.
  document.addEventListener(
    "load",
    ({ target }) => {
      if (target instanceof HTMLScriptElement && /\/outlook-web-[^/]*\.js/.test(target.src)) wrap();
    },
    true,
  );
})();
