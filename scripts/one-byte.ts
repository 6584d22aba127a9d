/**
 * A module in which no character needs two bytes. V8 keeps a source at two bytes a character where a single one lies
 * beyond Latin-1, for as long as the isolate lives. The bundler writes such characters as escapes in strings, but
 * leaves them in patterns and in String.raw: 3,000 dashes, quotation marks and letters doubled 2.6 MB of the reader.
 */
import { edited, escapes, isNode, nodesIn, type Edit, type Node } from './code-edits.ts';

const WIDE = /[^\0-\xff]/;
/** In a pattern an escape of its own, which would become a backslash and a letter. */
const ESCAPED_WIDE = /(?<!\\)(?:\\\\)*\\[^\0-\xff]/;

/**
 * @example oneByte('/[–—]/') // '/[\\u2013\\u2014]/'
 * @example oneByte('String.raw`\\s–`') // '`\\\\s\\u2013`'
 * @throws where a wide character stands in anything else
 */
export function oneByte(code: string): string {
  if (!WIDE.test(code)) return code;
  const narrow = edited(code, (node) => editsOf(node, code));
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
  const cooked = nodesIn(quasi['quasis']).map((part) => {
    const raw = code.slice(part.start, part.end);
    return { start: part.start, end: part.end, text: escapes(raw.replace(/\\/g, cookedSlash)) };
  });
  return [{ start: tag.start, end: tag.end, text: '' }, ...cooked];
}

/** Before a backtick or a dollar the backslash stands in the raw string, too, and the template needs one more. */
const cookedSlash = (slash: string, at: number, raw: string): string =>
  slash + '\\' + (/[`$]/.test(raw[at + 1] ?? '') ? '\\' : '');
