/**
 * French and Italian write small words onto their neighbours: "l’Intérieur", "dell’Interno", "a-t-il", "dit-elle".
 * A reader of names and speakers needs both parts, so such a token is cut in two; no character is lost.
 */
import type { Token } from './document.ts';
import { pattern } from '../pattern.ts';

const ELISION: Record<string, RegExp> = {
  fr: /^(?:[ldjmtsnc]|qu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/iu,
  it: pattern(
    'iu',
    '^(?:[ldcsmtvn]|un|(?:d|n|s|c)?(?:ell|all|oll|ull)|quest|quell|tutt|bell|sant|com|dov|cos|anch|',
    String.raw`nient)['’](?=\p{L})`,
  ),
};
const ENCLITIC: Record<string, RegExp> = { fr: /(?<=\p{L})-(?:t-)?(?:ils?|elles?|on|je|nous|vous)$/iu };

/** Does this language write small words onto their neighbours? */
export const hasClitics = (language: string): boolean => Object.hasOwn(ELISION, language);

/** The parts of a token, or the token alone. "D’Alema" inside a sentence is a name and stays whole. */
export function splitClitics(text: string, token: Token, language: string): Token[] {
  const elision = ELISION[language];
  if (!elision || token.kind !== 'word') return [token];
  const lead = elision.exec(token.text)?.[0].length ?? 0;
  const split = lead > 0 && !isName(text, token, lead) ? cut(token, lead) : [token];
  const last = split.at(-1);
  const tail = last ? ENCLITIC[language]?.exec(last.text)?.index : undefined;
  return last && tail ? [...split.slice(0, -1), ...cut(last, tail)] : split;
}

/** Both parts begin with a capital, and words of the same sentence stand before: "Massimo D’Alema". */
const isName = (text: string, token: Token, lead: number): boolean =>
  /^\p{Lu}/u.test(token.text) &&
  /^\p{Lu}/u.test(token.text.slice(lead)) &&
  /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, token.start - 2), token.start));

function cut(token: Token, at: number): Token[] {
  const { start, text, lower, kind, sentence } = token;
  // written out: fields of a copy that are set again count as changing, and V8 compiles anew whatever reads a token
  const part = (from: number, to: number): Token => ({
    start: start + from, end: start + to, text: text.slice(from, to), lower: lower.slice(from, to), kind, sentence,
  });
  return [part(0, at), part(at, text.length)];
}
