/**
 * A bundle in which each pattern is made once, and none has V8 look up a class of letters. Where a function has a
 * pattern with classes of letters (`/^\p{L}/u`), the bundler writes a call that makes it whenever the function runs,
 * thousands of times an article; all those of one source and flags are one object, made when it is first asked for.
 * Their classes are written out as those of src/pattern.ts are, also where the bundler leaves them (it overlooks those
 * in brackets, `/[\p{L}’]+/u`) and where a pattern is put together: `\p{L}` takes V8 five times as long.
 */
import { edited, escapes, isNode, nodesIn, type Edit, type Node } from './code-edits.ts';

const NAME = '__pattern';
const LETTERS = '__letters';
/** In a pattern, and in a string, where each backslash stands twice. */
const LETTERED = /\\p\{(?:L[ul]?|M|Nd?)\}/;
/** As scripts/bundle.ts names src/letters.ts. */
const IMPORT = `import{letters as ${LETTERS}}from"./letters.part.js";`;
/** Methods that begin at the beginning and leave a pattern there. */
const GIVEN_TO: ReadonlySet<unknown> = new Set(['match', 'replace']);
/** What is a string beyond doubt: others may make a pattern of a pattern. */
const IN_PARTS: ReadonlySet<string> = new Set(['TemplateLiteral', 'TaggedTemplateExpression', 'BinaryExpression']);

/** A pattern whose source stands in the code. */
interface Written { source: string; flags: string }

export function patternsOnce(code: string): string {
  for (const own of [NAME, LETTERS])
    if (code.includes(own)) throw new Error(`The bundle has a name of its own that begins with ${own}`);
  const names = new Map<string, string>();
  const keep = (begin: string, made: string): string => {
    const name = names.get(made) ?? `${begin}${names.size}`;
    names.set(made, name);
    return `(${name}??=${made})`;
  };
  const given = new Set<Node>();
  const once = edited(code, (node) => {
    for (const one of givenTo(node)) given.add(one);
    const written = writtenAt(node, code);
    if (written === null) return lettersInParts(node);
    return [{ start: node.start, end: node.end, text: onceMade(written, given.has(node), keep) }];
  });
  if (once === code) return code;
  const kept = names.size > 0 ? `var ${[...names.values()].join(',')};` : '';
  return `${once.includes(LETTERS) ? IMPORT : ''}${kept}${once}`;
}

function onceMade({ source, flags }: Written, isGiven: boolean, keep: (begin: string, made: string) => string): string {
  const isLettered = LETTERED.test(source);
  const letters = isLettered ? `${LETTERS}(${source})` : source;
  const isOnce = isGiven ? !flags.includes('y') : !/[gy]/.test(flags);
  if (isOnce) return keep(NAME, `new RegExp(${letters},"${flags}")`);
  // one with `g` or `y` remembers where it was, so each is for itself
  return `new RegExp(${isLettered ? keep(LETTERS, letters) : letters},"${flags}")`;
}

function givenTo(node: Node): Node[] {
  const callee = node['callee'];
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return [];
  const { property } = callee;
  return isNode(property) && GIVEN_TO.has(property['name']) ? nodesIn(node['arguments']).slice(0, 1) : [];
}

/** A pattern with classes of letters, or a call that makes one of a string as it stands. */
function writtenAt(node: Node, code: string): Written | null {
  const { type, regex } = node;
  if (type === 'Literal' && isPattern(regex)) {
    const { pattern, flags } = regex;
    return LETTERED.test(pattern) ? { source: escapes(JSON.stringify(pattern)), flags } : null;
  }
  const [source, flags] = madeOf(node);
  if (!source || typeof flags?.['value'] !== 'string') return null;
  const isWhole = typeof source['value'] === 'string' || (source.type === 'TemplateLiteral' && isPlain(source));
  return isWhole ? { source: code.slice(source.start, source.end), flags: flags['value'] } : null;
}

const isPattern = (regex: unknown): regex is { pattern: string; flags: string } =>
  typeof regex === 'object' && regex !== null && 'pattern' in regex && 'flags' in regex;

const isPlain = (template: Node): boolean => nodesIn(template['expressions']).length === 0;

function lettersInParts(node: Node): Edit[] {
  const [source] = madeOf(node);
  if (!source || !IN_PARTS.has(source.type)) return [];
  return [
    { start: source.start, end: source.start, text: `${LETTERS}(` }, { start: source.end, end: source.end, text: ')' },
  ];
}

/** What `new RegExp(…)` is made of. */
function madeOf(node: Node): Node[] {
  const callee = node['callee'];
  const isMade = node.type === 'NewExpression' && isNode(callee) && callee['name'] === 'RegExp';
  return isMade ? nodesIn(node['arguments']) : [];
}
