/** Code with some of its nodes written otherwise, found by their place in its syntax tree and not by how they look. */
import { parseAst } from 'vite';

export interface Edit { start: number; end: number; text: string }
export type Node = Readonly<Record<string, unknown>> & { type: string; start: number; end: number };

/** @param editsOf what of a node changes; asked of a node before those inside it */
export function edited(code: string, editsOf: (node: Node) => readonly Edit[]): string {
  const edits: Edit[] = [];
  visit(parseAst(code), (node) => edits.push(...editsOf(node)));
  return withEdits(code, edits);
}

/** @param edits of places that do not overlap, in any order */
export function withEdits(code: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(code.slice(from, start), text);
    from = end;
  }
  return parts.join('') + code.slice(from);
}

/** A node, or all of a list, and then what is inside. */
export function visit(node: unknown, each: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, each);
  else if (isNode(node)) {
    each(node);
    visit(insideOf(node), each);
  }
}

export const insideOf = (node: Node): unknown[] =>
  Object.entries(node).filter(([key]) => key !== 'regex').map(([, value]) => value);

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

export const nodesIn = (list: unknown): Node[] => (Array.isArray(list) ? list.filter(isNode) : []);

/** The text of a string; of a template what stands between its values. */
export function textsOf({ type, value, quasis }: Node): string[] {
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  return nodesIn(quasis).map((part) => {
    const { value: text } = part;
    return typeof text === 'object' && text !== null && 'cooked' in text ? String(text.cooked) : '';
  });
}

const HEX = 16;
const EACH_WIDE = /[^\0-\xff]/g;

/** What needs two bytes a character as escapes, as they are written in strings and patterns alike. */
export const escapes = (text: string): string =>
  text.replace(EACH_WIDE, (unit) => `\\u${unit.charCodeAt(0).toString(HEX).padStart(4, '0')}`);
