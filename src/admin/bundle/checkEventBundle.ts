import { parse } from "acorn";
import type { AnyNode, Identifier, MemberExpression, Program } from "acorn";
import { fullAncestor } from "acorn-walk";
import { foreignGlobals, newerMethods, newerStatics } from "./newerMembers";

/** One thing in the event bundle that some Outlook could not run. */
export interface BundleProblem {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly says: string;
}

/**
 * What of a built event bundle classic Outlook might not run: syntax newer than ES2016, library
 * members newer than that, and globals of a browser or Node. A global that the bundle looks for with
 * `typeof` first may be missing; that it does look is taken as enough.
 */
export function checkEventBundle(code: string): readonly BundleProblem[] {
  const program = parsed(code);
  if (!("body" in program)) return [program];
  const names = namesIn(program);
  const problems: BundleProblem[] = [];
  fullAncestor(program, (node, _state, ancestors) => {
    const says = complaint(node as AnyNode, ancestors as AnyNode[], names);
    if (says !== undefined) problems.push({ line: node.loc!.start.line, says });
  });
  return problems;
}

function parsed(code: string): Program | BundleProblem {
  try {
    return parse(code, { ecmaVersion: 2016, sourceType: "script", locations: true });
  } catch (fault) {
    const { loc, message } = fault as SyntaxError & { loc?: { line: number } };
    return { line: loc?.line ?? 1, says: `newer than ES2016: ${message}` };
  }
}

interface Names {
  readonly declared: ReadonlySet<string>;
  /** Asked for with `typeof`. */
  readonly lookedFor: ReadonlySet<string>;
}

function namesIn(program: Program): Names {
  const declared = new Set<string>();
  const lookedFor = new Set<string>();
  fullAncestor(program, (found, _state, ancestors) => {
    const node = found as AnyNode;
    const parent = ancestors[ancestors.length - 2] as AnyNode | undefined;
    if (node.type !== "Identifier" || parent === undefined) return;
    if (isDeclaration(node, parent)) declared.add(node.name);
    if (parent.type === "UnaryExpression" && parent.operator === "typeof") lookedFor.add(node.name);
  });
  return { declared, lookedFor };
}

/** acorn-walk hands patterns on with their own type, so parameters and `var`s are seen alike. */
function isDeclaration(node: Identifier, parent: AnyNode): boolean {
  switch (parent.type) {
    case "VariableDeclarator":
      return parent.id === node;
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return parent.params.some((param) => (param as AnyNode) === node) || isNameOf(node, parent);
    case "CatchClause":
      return parent.param === node;
    case "ClassDeclaration":
    case "ClassExpression":
      return parent.id === node;
    default:
      return false;
  }
}

function isNameOf(node: Identifier, parent: { id?: Identifier | null }): boolean {
  return parent.id === node;
}

function complaint(
  node: AnyNode,
  ancestors: readonly AnyNode[],
  { declared, lookedFor }: Names,
): string | undefined {
  const parent = ancestors[ancestors.length - 2];
  if (node.type === "MemberExpression") return memberComplaint(node, parent);
  if (node.type !== "Identifier" || foreignGlobals.indexOf(node.name) < 0) return undefined;
  if (declared.has(node.name) || lookedFor.has(node.name)) return undefined;
  return isReference(node, parent) ? `${node.name} is not there in classic Outlook` : undefined;
}

/** Our own data may have a field `at`; only what is called is the library's. */
function memberComplaint(
  member: MemberExpression,
  parent: AnyNode | undefined,
): string | undefined {
  const name = nameOf(member);
  if (name === undefined) return undefined;
  const isCalled =
    (parent?.type === "CallExpression" && parent.callee === member) ||
    (parent?.type === "MemberExpression" && /^(?:call|apply|bind)$/.test(nameOf(parent) ?? ""));
  if (isCalled && newerMethods.indexOf(name) >= 0) return `.${name} is not sure to be there`;
  if (name === "at" && isCalledWithNumber(member, parent)) return ".at is not sure to be there";
  const owner = member.object.type === "Identifier" ? member.object.name : "";
  const isNewer = Object.hasOwn(newerStatics, owner) && newerStatics[owner]!.indexOf(name) >= 0;
  return isNewer ? `${owner}.${name} is newer than ES2016` : undefined;
}

function nameOf({ property, computed }: MemberExpression): string | undefined {
  if (!computed && property.type === "Identifier") return property.name;
  return computed && property.type === "Literal" ? String(property.value) : undefined;
}

/** Our own code has methods `at` too; the library's is called with a number such as -1. */
function isCalledWithNumber(member: MemberExpression, parent: AnyNode | undefined): boolean {
  if (parent?.type !== "CallExpression" || parent.callee !== member) return false;
  const [first] = parent.arguments;
  return first?.type === "Literal" || first?.type === "UnaryExpression";
}

/** A name that stands for a value, not the name of a member or a key. */
function isReference(node: Identifier, parent: AnyNode | undefined): boolean {
  if (parent?.type === "MemberExpression") return parent.object === node || parent.computed;
  if (parent?.type === "Property") return parent.value === node || parent.computed;
  return parent?.type !== "MethodDefinition" && parent?.type !== "LabeledStatement";
}
