/**
 * JSON with a fault that says where it broke, the same in every runtime. The scanner runs only on what JSON.parse
 * refused.
 */
import { Fault } from '../errors.ts';

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const at = jsonBreak(text);
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    const came =
      at < text.length
        ? `at line ${line}, column ${column} (character ${at})`
        : `at its end (character ${at}): it is cut off`;
    throw new Fault('INVALID_JSON', `The body must be valid JSON; it breaks ${came}.`, { cause });
  }
}

const WHITE = /[ \t\n\r]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const STRING_BODY = /(?:[^"\\\0-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*/y;

type Expect = 'value' | 'value-or-]' | 'key' | 'key-or-}' | 'colon' | 'next' | 'end';

const OPENED = { '{': 'key-or-}', '[': 'value-or-]' } as const;
type Opening = keyof typeof OPENED;
const opens = (char: string): char is Opening => Object.hasOwn(OPENED, char);

/** What a comma or the closing bracket leads to; null for all else. */
function afterElement(char: string, open: Opening[]): Expect | null {
  const isObject = open.at(-1) === '{';
  if (char === ',') return isObject ? 'key' : 'value';
  if (char !== (isObject ? '}' : ']')) return null;
  open.pop();
  return open.length ? 'next' : 'end';
}

/** Offset of the first character that no JSON text could have there: a pushdown scan without recursion. */
export function jsonBreak(text: string): number {
  const open: Opening[] = [];
  let expect: Expect = 'value';
  let at = 0;
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found?.[0].length ?? 0;
  };
  const after = (): Expect => (open.length ? 'next' : 'end');
  for (;;) {
    skip(WHITE);
    const char = text[at];
    if (char === undefined || expect === 'end') return at;
    if (expect === 'colon') {
      if (char !== ':') return at;
      expect = 'value';
    } else if (expect === 'next') {
      const next = afterElement(char, open);
      if (next === null) return at;
      expect = next;
    } else if (char === '"') {
      at += 1;
      skip(STRING_BODY);
      if (text[at] !== '"') return at;
      expect = expect.startsWith('key') ? 'colon' : after();
    } else if (expect.endsWith(`-or-${char}`)) {
      open.pop();
      expect = after();
    } else if (expect.startsWith('key')) {
      return at;
    } else if (opens(char)) {
      open.push(char);
      expect = OPENED[char];
    } else {
      if (!skip(LITERAL)) return at;
      expect = after();
      continue;
    }
    at += 1;
  }
}
