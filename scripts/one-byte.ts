/**
 * A module in which no character needs two bytes. V8 keeps a source at two bytes a character where a single one lies
 * beyond Latin-1, for as long as the isolate lives. The bundler writes such characters as escapes in strings, but
 * leaves them in patterns and in String.raw: 3,000 dashes, quotation marks and letters doubled 2.6 MB of the reader.
 */
import { parseAst } from 'vite';

const WIDE = /[^\0-\xff]/;
const EACH_WIDE = /[^\0-\xff]/g;
/** In a pattern an escape of its own, which would become a backslash and a letter. */
const ESCAPED_WIDE = /(?<!\\)(?:\\\\)*\\[^\0-\xff]/;
const HEX = 16;

interface Edit { start: number; end: number; text: string }
type Node = Readonly<Record<string, unknown>> & { type: string; start: number; end: number };

/**
 * @example oneByte('/[–—]/') // '/[\\u2013\\u2014]/'
 * @example oneByte('String.raw`\\s–`') // '`\\\\s\\u2013`'
 * @throws where a wide character stands in anything else
 */
export function oneByte(code: string): string {
  if (!WIDE.test(code)) return code;
  const edits: Edit[] = [];
  visit(parseAst(code), (node) => edits.push(...editsOf(node, code)));
  const narrow = edits.toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code);
  const wide = WIDE.exec(narrow);
  if (wide) throw new Error(`Needs two bytes: ${narrow.slice(Math.max(0, wide.index - 40), wide.index + 20)}`);
  return narrow;
}

function editsOf(node: Node, code: string): Edit[] {
  const { type, start, end } = node;
  const own = code.slice(start, end);
  if (type === 'Literal' && 'regex' in node && WIDE.test(own)) {
    if (ESCAPED_WIDE.test(own)) throw new Error(`A backslash before a wide character: ${own}`);
    return [{ start, end, text: escapes(own) }];
  }
  if (type !== 'TaggedTemplateExpression' || !WIDE.test(own)) return [];
  const tag = node['tag'];
  const quasi = node['quasi'];
  if (!isNode(tag) || !isNode(quasi) || code.slice(tag.start, tag.end) !== 'String.raw') return [];
  // as a plain template, in which a backslash stands twice
  const parts = Array.isArray(quasi['quasis']) ? quasi['quasis'].filter(isNode) : [];
  const cooked = parts.map((part) => {
    const raw = code.slice(part.start, part.end);
    return { start: part.start, end: part.end, text: escapes(raw.replace(/\\/g, cookedSlash)) };
  });
  return [{ start: tag.start, end: tag.end, text: '' }, ...cooked];
}

/** Before a backtick or a dollar the backslash stands in the raw string, too, and the template needs one more. */
const cookedSlash = (slash: string, at: number, raw: string): string =>
  slash + '\\' + (/[`$]/.test(raw[at + 1] ?? '') ? '\\' : '');

const escapes = (text: string): string =>
  text.replace(EACH_WIDE, (unit) => `\\u${unit.charCodeAt(0).toString(HEX).padStart(4, '0')}`);

function visit(node: unknown, each: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, each);
  else if (isNode(node)) {
    each(node);
    for (const [key, value] of Object.entries(node)) if (key !== 'regex') visit(value, each);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;
