/**
 * "Haas’ agent", „Kunz’ Anwältin“: behind a name in -s, -x, -z or -ß the apostrophe alone makes the owner. It is a word
 * with its mark there, as "Lund’s" is, and no mark that closes what was quoted.
 */
import type { Span, Token } from './document.ts';

const MARKED = /\p{Lu}\p{L}*[sxzßSXZ]['’] \p{L}/u;
/** What stands behind such an owner; elsewhere capitals go on with a name: "Farmers’ Union". */
const OWNED: Readonly<Record<string, RegExp>> = { en: /^\p{Ll}/u, de: /^\p{L}/u };

/** The tokens of one paragraph of `text`. */
export function withOwnersMarks(text: string, tokens: Token[], paragraph: Span, language: string): Token[] {
  const owned = OWNED[language];
  if (owned === undefined || !MARKED.test(text.slice(paragraph.start, paragraph.end))) return tokens;
  const isOwners = (mark: number): boolean =>
    owned.test(tokens[mark + 1]?.text ?? '') && isOwnersMark(text, tokens[mark - 1], tokens[mark], paragraph.start);
  return tokens.flatMap((token, i): Token[] => {
    if (isOwners(i)) return [];
    if (!isOwners(i + 1)) return [token];
    const end = token.end + 1;
    return [{ ...token, end, text: text.slice(token.start, end), lower: `${token.lower}'` }];
  });
}

function isOwnersMark(text: string, owner: Token | undefined, mark: Token | undefined, start: number): boolean {
  if (owner?.kind !== 'word' || mark?.kind !== 'mark' || mark.start !== owner.end) return false;
  const isMark = /^['’]$/.test(mark.text) && text[mark.end] === ' ';
  return isMark && /^\p{Lu}\p{L}*[sxzßSXZ]$/u.test(owner.text) && !isOpen(text.slice(start, mark.start));
}

/** Has a single mark been opened before, and not closed? */
function isOpen(before: string): boolean {
  const opened = Math.max(before.lastIndexOf('‘'), before.search(/(?<![\p{L}\p{N}])'(?=\p{L})/u));
  return opened >= 0 && !/['’‘](?!\p{L})/u.test(before.slice(opened + 1));
}
