/** Cuts methods, cases of a switch and listeners out of a module, so that nothing reaches what only they name. */
import { parseAst } from 'vite';
import { isNode, nodesIn, textsOf, visit, withEdits, type Edit, type Node } from './code-edits.ts';

export interface LeftOut {
  /** "function" or "Class.method", and the body that it has instead. */
  bodies: Readonly<Record<string, string>>;
  /** Constants ("save" of `case OPS.save:`) whose cases do nothing in the switches of a function. */
  cases: { of: string; names: readonly string[] };
  /** The messages that are listened to (`x.on('name', …)`): no others are. */
  heard: readonly string[];
}

/** @throws Error where something that is named is not there, or a function more than once */
export function leaveOut(code: string, { bodies, cases, heard }: LeftOut): string {
  const functions: [name: string, body: Node][] = [];
  const listeners: Node[] = [];
  visit(parseAst(code).body, (node) => {
    functions.push(...functionsAt(node));
    if (messageOf(node) !== null) listeners.push(node);
  });
  const only = (name: string): Node => {
    const [body, ...more] = functions.filter(([own]) => own === name).map(([, found]) => found);
    if (!body || more.length > 0) throw new Error(`There is no function ${name}, or there are several: one is known`);
    return body;
  };
  const unheard = heard.filter((message) => !listeners.some((node) => messageOf(node) === message));
  if (unheard.length > 0) throw new Error(`Nothing listens to ${unheard.join(', ')}`);
  return withEdits(code, [
    ...Object.entries(bodies).map(([name, text]) => instead(only(name), `{${text}}`)),
    ...emptied(only(cases.of), cases.names),
    ...listeners.filter((node) => !heard.includes(messageOf(node) ?? '')).map((node) => instead(node, '0')),
  ]);
}

const instead = ({ start, end }: Node, text: string): Edit => ({ start, end, text });

/** What is declared at a node: a function, or the methods of a class (`class A {}` or `var x = class A {}`). */
function functionsAt(node: Node): [name: string, body: Node][] {
  const { id, init, body } = node;
  if (node.type === 'FunctionDeclaration' && isNode(body)) return [[nameOf(id), body]];
  const isVariable = node.type === 'VariableDeclarator' && isNode(init) && init.type === 'ClassExpression';
  if (!isVariable && node.type !== 'ClassDeclaration') return [];
  const made = isVariable ? init : node;
  const name = nameOf(made['id'] ?? id);
  return nodesIn(isNode(made['body']) && made['body']['body']).flatMap(({ key, value }): [string, Node][] =>
    isNode(value) && isNode(value['body']) ? [[`${name}.${nameOf(key)}`, value['body']]] : [],
  );
}

function emptied(body: Node, names: readonly string[]): Edit[] {
  const edits = new Map<string, Edit>();
  visit(body, ({ type, test, consequent }) => {
    const name = type === 'SwitchCase' && isNode(test) ? nameOf(test['property']) : '';
    const [first, last] = [nodesIn(consequent)[0], nodesIn(consequent).at(-1)];
    if (names.includes(name) && first && last) edits.set(name, { start: first.start, end: last.end, text: 'break;' });
  });
  const missing = names.filter((name) => !edits.has(name));
  if (missing.length > 0) throw new Error(`No switch has a case for ${missing.join(', ')}`);
  return [...edits.values()];
}

/** The message of `x.on('message', …)`. */
function messageOf({ type, callee, arguments: given }: Node): string | null {
  const isOn = type === 'CallExpression' && isNode(callee) && nameOf(callee['property']) === 'on';
  const [message] = isOn ? nodesIn(given) : [];
  return message ? (textsOf(message)[0] ?? null) : null;
}

const nameOf = (node: unknown): string => (isNode(node) && typeof node['name'] === 'string' ? node['name'] : '');
