/**
 * What of a module its export reaches, and no more. A bundler keeps a class that has a static field, and every method
 * of a class that it keeps. Here a declaration stays where something that stays names it, and a method where something
 * that stays says its name at all, on whatever object ("x.save", "['save']", "{ save } = x"): rather too much than too
 * little. The module must give no name twice, as esbuild prints it: no function has a name of its own that the module
 * has, too. What is declared is taken to do nothing by itself; other statements stay, and so does all that they name.
 */
import { parseAst } from 'vite';
import { insideOf, isNode, nodesIn, textsOf, withEdits, type Edit, type Node } from './code-edits.ts';

/** Called by the language, by names that nobody writes. */
const PROTOCOL: ReadonlySet<string> = new Set([
  'constructor', 'toString', 'toJSON', 'valueOf', 'then', 'next', 'return', 'throw',
]);
const DECLARATIONS: ReadonlySet<string> = new Set(['FunctionDeclaration', 'ClassDeclaration', 'VariableDeclarator']);

/** @param called methods that whoever imports the root calls on what it gets */
export function reachable(code: string, root: string, called: readonly string[]): string {
  const statements = nodesIn(parseAst(code).body);
  const declared = statements.filter(({ type }) => type !== 'ExportNamedDeclaration').flatMap(declarationsOf);
  if (!declared.some((node) => nameOf(node['id']) === root)) throw new Error(`The module declares no ${root}`);
  const reach = new Reach();
  for (const one of declared) reach.add(one);
  for (const name of [root, ...called.map(property)]) reach.say(name);
  reach.finish();
  const statementEdits = statements.flatMap((statement) => unreached(statement, reach.kept));
  return `${withEdits(code, [...statementEdits, ...reach.unsaid()])}\nexport{${root}};\n`;
}

/** What was said, what stays for it, and what waits for its name. */
class Reach {
  readonly kept = new Set<Node>();
  readonly #said = new Set<string>();
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #members: Node[] = [];
  readonly #next: (() => void)[] = [];

  /** A statement of the module, or one of the declarations of `var a = 1, b = 2`. */
  add(node: Node): void {
    const name = DECLARATIONS.has(node.type) ? nameOf(node['id']) : null;
    this.#whenSaid(name, node, []);
  }

  finish(): void {
    for (let step = this.#next.pop(); step; step = this.#next.pop()) step();
  }

  /** Methods of what stays that are called by nothing that stays. */
  unsaid(): Edit[] {
    return this.#members.filter((node) => !this.kept.has(node)).map(({ start, end }) => ({ start, end, text: '' }));
  }

  say(name: string): void {
    if (this.#said.has(name)) return;
    this.#said.add(name);
    this.#next.push(...(this.#waiting.get(name) ?? []));
  }

  #whenSaid(name: string | null, node: Node, classes: readonly Node[]): void {
    const keep = (): void => {
      this.kept.add(node);
      this.#readInside(node, classes);
    };
    if (name === null || this.#said.has(name)) this.#next.push(keep);
    else this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), keep]);
  }

  #read(node: unknown, classes: readonly Node[]): void {
    if (Array.isArray(node)) for (const one of node) this.#read(one, classes);
    else if (isNode(node) && node.type === 'ClassBody') {
      for (const member of nodesIn(node['body'])) this.#readMember(member, [...classes, node]);
    } else if (isNode(node)) {
      for (const name of saidBy(node, classes)) this.say(name);
      this.#readInside(node, classes);
    }
  }

  #readInside(node: Node, classes: readonly Node[]): void {
    for (const part of insideOf(node)) if (part !== writtenName(node)) this.#read(part, classes);
  }

  #readMember(member: Node, classes: readonly Node[]): void {
    const key = writtenName(member);
    const name = member.type === 'MethodDefinition' ? nameOf(key) : null;
    if (name === null || PROTOCOL.has(name)) {
      this.#read(member, classes);
      return;
    }
    this.#members.push(member);
    const isPrivate = isNode(key) && key.type === 'PrivateIdentifier';
    this.#whenSaid(isPrivate ? privateName(name, classes.at(-1)) : property(name), member, classes);
  }
}

/** A name that is written and not computed, of a property or a method: no variable, though it looks like one. */
function writtenName(node: Node): unknown {
  if (node['computed'] === true) return null;
  if (node.type === 'MemberExpression') return node['property'];
  return ['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type) ? node['key'] : null;
}

function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  const name = node['name'] ?? node['value'];
  return typeof name === 'string' ? name : null;
}

/** Apart from names of variables; private ones are those of one class. */
const property = (name: string): string => `.${name}`;
const privateName = (name: string, body?: Node): string => `#${name} ${body?.start}`;

/** Names that a node says, without those inside it. */
function saidBy(node: Node, classes: readonly Node[]): string[] {
  const name = nameOf(node);
  if (node.type === 'Identifier' && name !== null) return [name];
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') return textsOf(node).map(property);
  if (node.type === 'PrivateIdentifier' && name !== null) return classes.map((body) => privateName(name, body));
  if (node.type === 'ObjectPattern')
    return nodesIn(node['properties']).map(({ key }) => property(nameOf(key) ?? ''));
  const written = node.type === 'MemberExpression' ? writtenName(node) : null;
  const own = nameOf(written);
  if (!isNode(written) || own === null) return [];
  return written.type === 'PrivateIdentifier' ? classes.map((body) => privateName(own, body)) : [property(own)];
}

/** What of a statement goes: all of it, or some of its declarations, each with a comma. */
function unreached(statement: Node, kept: ReadonlySet<Node>): Edit[] {
  const { start, end } = statement;
  const declared = declarationsOf(statement);
  const last = declared.findLastIndex((one) => kept.has(one));
  if (last === -1) return [{ start, end, text: '' }];
  return declared.flatMap((one, index) => {
    if (kept.has(one)) return [];
    const [before, after] = [declared[index - 1], declared[index + 1]];
    const start = index > last ? before?.end : one.start;
    const end = index > last ? one.end : after?.start;
    return [{ start: start ?? one.start, end: end ?? one.end, text: '' }];
  });
}

const declarationsOf = (statement: Node): Node[] =>
  statement.type === 'VariableDeclaration' ? nodesIn(statement['declarations']) : [statement];
