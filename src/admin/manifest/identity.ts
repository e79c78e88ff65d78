import { uuidV5 } from "../uuidV5";
import { addressOf } from "./addresses";
import { allNamed, childrenNamed, innerOverrides, textOf, typeOf } from "./elements";
import type { ManifestRule } from "./types";

/** It is a mail add-in, and its newest part is where Outlook looks for it. */
export const mailAddIn: ManifestRule = {
  name: "mail-add-in",
  check(root, report) {
    if (root.localName !== "OfficeApp" || typeOf(root) !== "MailApp")
      report("the root must be OfficeApp with xsi:type MailApp", root);
    const inner = innerOverrides(root);
    const outer = childrenNamed(root, "VersionOverrides")[0];
    if (
      inner === undefined ||
      inner.parentNode !== outer ||
      typeOf(outer!) !== "VersionOverridesV1_0"
    )
      report("VersionOverrides 1.1 must stand inside VersionOverrides 1.0", inner ?? root);
  },
};

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** One address is one add-in: its Id must be a GUID of its own. */
export const idIsGuid: ManifestRule = {
  name: "id-is-guid",
  check(root, report) {
    const [id] = childrenNamed(root, "Id");
    if (!guid.test(textOf(id))) report(`"${textOf(id)}" is not a GUID`, id);
  },
};

/** Another Id at the same address would be a second add-in beside the one people have. */
export const idFitsAddress: ManifestRule = {
  name: "id-fits-address",
  check(root, report) {
    const [id] = childrenNamed(root, "Id");
    const address = addressOf(root);
    if (address === undefined) return;
    const fitting = uuidV5(address);
    if (textOf(id).toLowerCase() !== fitting) report(`the Id of ${address} is ${fitting}`, id);
  },
};

/** Outlook takes an update only for a higher version of one to four numbers. */
export const versionIsNumbers: ManifestRule = {
  name: "version-is-numbers",
  check(root, report) {
    const [version] = childrenNamed(root, "Version");
    if (!/^\d{1,5}(?:\.\d{1,5}){1,3}$/.test(textOf(version)))
      report(`"${textOf(version)}" is not a version of two to four numbers`, version);
  },
};

const permissions = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"];

/** Header, subject and private flag can be written with ReadWriteItem; more is never asked for. */
export const permissionIsEnough: ManifestRule = {
  name: "permission-is-enough",
  check(root, report) {
    const [permission] = childrenNamed(root, "Permissions");
    const value = textOf(permission);
    if (permissions.indexOf(value) < 0)
      report(`"${value}" is not a permission Outlook knows`, permission);
    else if (value !== "ReadWriteItem")
      report(`the permission must be ReadWriteItem, not ${value}`, permission);
  },
};

const locale = /^[a-z]{2,3}-[A-Z]{2}$/;

/** Locales as Outlook writes them; one text for each, and the default's is not repeated. */
export const localesAreKnown: ManifestRule = {
  name: "locales-are-known",
  check(root, report) {
    const [standard] = childrenNamed(root, "DefaultLocale");
    if (!locale.test(textOf(standard))) report(`"${textOf(standard)}" is not a locale`, standard);
    const seen = new Map<unknown, string[]>();
    for (const override of allNamed(root, "Override")) {
      const name = override.getAttribute("Locale");
      if (name === null) continue;
      const others = seen.get(override.parentNode) ?? [textOf(standard)];
      if (!locale.test(name)) report(`"${name}" is not a locale`, override);
      else if (others.includes(name)) report(`there are two texts for ${name}`, override);
      seen.set(override.parentNode, others.concat(name));
    }
  },
};

/** Outlook's limit for a whole manifest, in bytes. */
const largest = 256 * 1024;

export const sizeIsWithinLimit: ManifestRule = {
  name: "size-is-within-limit",
  check(root, report) {
    const size = Buffer.byteLength(root.toString(), "utf8");
    if (size > largest) report(`the manifest is ${size} bytes; Outlook takes ${largest}`);
  },
};
