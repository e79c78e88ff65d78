/* eslint-disable @typescript-eslint/no-explicit-any -- the globals it makes have no types */
/*
 * Stands in for MicrosoftAjax.js, which Office.js fetches from Microsoft's network and which no npm
 * package carries: only what Outlook's part of Office.js touches, written from how it is called.
 */
(() => {
  const page = window as any;
  const type = Function as any;
  page.Type = type;
  type.registerNamespace = (name: string) => {
    name
      .split(".")
      .reduce((parent, part) => (parent[part] = parent[part] ?? { __namespace: true }), page);
  };
  type.prototype.registerClass = function registerClass(this: unknown) {
    return this;
  };
  type.registerClass = type.prototype.registerClass;

  class StringBuilder {
    private readonly pieces: string[] = [];
    append(piece: unknown): this {
      this.pieces.push(String(piece));
      return this;
    }
    toString(separator = ""): string {
      return this.pieces.join(separator);
    }
  }

  page.Sys = {
    StringBuilder,
    Debug: { trace: () => undefined },
    Browser: { agent: {}, name: "", version: 0 },
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse },
    },
  };

  const error =
    (name: string) =>
    (...details: readonly unknown[]) => {
      const made = new Error([name, ...details.filter(Boolean)].join(" "));
      made.name = `Sys.${name}Exception`;
      return made;
    };
  Object.assign(Error, {
    create: (message: string, properties: object) => Object.assign(new Error(message), properties),
    argument: error("Argument"),
    argumentNull: error("ArgumentNull"),
    argumentOutOfRange: error("ArgumentOutOfRange"),
    argumentType: error("ArgumentType"),
    argumentUndefined: error("ArgumentUndefined"),
    invalidOperation: error("InvalidOperation"),
    parameterCount: error("ParameterCount"),
  });

  interface Descriptor {
    readonly name: string;
    readonly type?: new () => unknown;
    readonly mayBeNull?: boolean;
    readonly optional?: boolean;
  }

  type._validateParameter = (value: unknown, descriptor: Descriptor): Error | null => {
    if (value === undefined) {
      return descriptor.optional ? null : page.Error.argumentUndefined(descriptor.name);
    }
    if (value === null) {
      return descriptor.mayBeNull ? null : page.Error.argumentNull(descriptor.name);
    }
    const wanted = descriptor.type;
    const fits = !wanted || Object(value) instanceof wanted;
    return fits ? null : page.Error.argumentType(descriptor.name);
  };
  type._validateParams = (
    values: ArrayLike<unknown>,
    descriptors: readonly Descriptor[],
  ): Error | null => {
    for (let index = 0; index < descriptors.length; index += 1) {
      const fault = type._validateParameter(values[index], descriptors[index]);
      if (fault) return fault;
    }
    return null;
  };
})();
