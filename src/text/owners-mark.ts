/**
 * "Haas’ agent", „Kunz’ Anwältin“: behind a name in -s, -x, -z or -ß the apostrophe alone makes the owner. It is a word
 * with its mark there, as "Lund’s" is, and no mark that closes what was quoted. One pass over a paragraph.
 */
import type { Span, Token } from './document.ts';

const MARKED = /[sxzßSXZ]['’] \p{L}/u;
const OWNER = /^\p{Lu}\p{L}*[sxzßSXZ]$/u;
/** What stands behind such an owner; elsewhere capitals go on with a name: "Farmers’ Union". */
const OWNED: Readonly<Record<string, RegExp>> = { en: /^\p{Ll}/u, de: /^\p{L}/u };

/** The tokens of one paragraph of `text`. */
export function withOwnersMarks(text: string, tokens: Token[], { start, end }: Span, language: string): Token[] {
  const owned = OWNED[language];
  if (owned === undefined || !MARKED.test(text.slice(start, end))) return tokens;
  const found: Token[] = [];
  let isOpen = false;
  tokens.forEach((token, i) => {
    const owner = found.at(-1);
    const isFree = token.kind === 'mark' && !isOpen && owner !== undefined;
    if (isFree && isOwnersMark(text, owner, token) && owned.test(tokens[i + 1]?.text ?? '')) {
      found[found.length - 1] = { ...owner, end: token.end, text: owner.text + token.text, lower: `${owner.lower}'` };
      return;
    }
    found.push(token);
    if (token.kind === 'mark') isOpen = isOpenAfter(text, token, isOpen);
  });
  return found;
}

function isOwnersMark(text: string, owner: Token, mark: Token): boolean {
  const isMark = /^['’]$/.test(mark.text) && mark.start === owner.end && text[mark.end] === ' ';
  return isMark && owner.kind === 'word' && OWNER.test(owner.text);
}

/** Is a single mark open behind this one? German closes with the mark that English opens with. */
function isOpenAfter(text: string, { text: mark, start, end }: Token, isOpen: boolean): boolean {
  if (mark === '‚') return true;
  if (mark === '‘') return !isOpen;
  if (mark === '’') return false;
  if (mark !== "'") return isOpen;
  return !isOpen && /\p{L}/u.test(text[end] ?? '') && !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '');
}
