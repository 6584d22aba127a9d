/**
 * What people go by on platforms: "Reddit user q3k3", "the handle @gablion", "the screen name nickfreed"; in Romance
 * languages with the sign alone: "la usuaria cubana @marta_03", "escribió @marta_03". Such a name has no capital; once
 * it is brought in, it is known wherever it stands.
 */
import type { Document, Token } from '../../../text/document.ts';
import { bareOf } from '../../../text/possessive.ts';
import { wordSet } from '../../../text/word-set.ts';
import { pattern } from '../../../pattern.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { isEnglishWord } from './everyday-words.ts';
import type { NameRun } from './name-run.ts';

/** All mentions of all such names. */
export function handlesIn(doc: Document, lexicon: Lexicon): NameRun[] {
  if (lexicon.language !== 'en' && !isRomance(lexicon)) return [];
  const broughtIn = lexicon.language === 'en' ? broughtInBy : markedAs;
  const known = new Set<string>();
  for (const i of doc.tokens.keys()) {
    const told = broughtIn(doc, lexicon, i);
    if (told) known.add(bareOf(told.lower));
  }
  if (known.size === 0) return [];
  return doc.tokens.flatMap((token, i) => (known.has(bareOf(token.lower)) ? [runAt(doc, token, i)] : []));
}

/** "@gablion", "q3k3", "nickfreed" as somebody's name: they may be one person or several, he, she or they. */
export const isHandle = (name: string): boolean => /^@?[\p{L}\d_]+$/u.test(name) && /^[@\p{Ll}]|[\d_]/u.test(name);

const broughtInBy = (doc: Document, lexicon: Lexicon, noun: number): Token | null =>
  NOUNS.has(doc.tokens[noun]?.lower ?? '') ? handleBehind(doc, lexicon, noun) ?? handleBefore(doc, noun) : null;

/** "el usuario (de X) @pepe_ruiz", "@pepe_ruiz escribió": no "Ana Gil (@anagil)", who is named already. */
function markedAs({ tokens }: Document, { saying }: Lexicon, mark: number): Token | null {
  const token = tokens[mark + 1];
  if (tokens[mark]?.text !== '@' || token?.kind !== 'word' || tokens[mark]?.end !== token.start) return null;
  const words = tokens.slice(Math.max(0, mark - NEAR), mark)
    .filter(({ sentence }) => sentence === token.sentence).map(({ lower }) => lower);
  const isSaid = [words.at(-1), tokens[mark + 2]?.lower].some((word) => word !== undefined && saying.has(word));
  return isSaid || words.some((word) => ROMANCE_NOUNS.test(word)) ? token : null;
}
/** "la usuaria cubana de TikTok", in tokens. */
const NEAR = 4;
const ROMANCE_NOUNS = pattern(
  'u',
  '^(?:usu[aá]ri[oa]|internauta|tuiter[oa]|tiktoker|influencer|instagramer|youtuber|streamer|perfil|cuenta|conta|',
  'utente|profilo|account|utilisat(?:eur|rice)|internaute|compte)$',
);

const NOUNS = wordSet('user username handle nickname name account poster commenter redditor');
/** Nouns behind which nothing but such a name stands. */
const NAMING = wordSet('username handle nickname name');

/** "user (named) @bob_smith", "screen name nickfreed" */
function handleBehind(doc: Document, lexicon: Lexicon, noun: number): Token | null {
  const at = /^(?:named|called|of)$/.test(doc.tokens[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1;
  const isMarked = doc.tokens[at]?.text === '@';
  const token = doc.tokens[isMarked ? at + 1 : at];
  if (token?.kind !== 'word' || token.sentence !== doc.tokens[noun]?.sentence) return null;
  const [word, before] = [doc.tokens[noun]?.lower ?? '', doc.tokens[noun - 1]];
  if (word === 'name' && before?.lower !== 'screen') return null;
  if (isMarked || hasSign(token)) return token;
  const isNamed = NAMING.has(word) || (word === 'user' && /^\p{Lu}/u.test(before?.text ?? ''));
  return isNamed && isOwnWord(lexicon, token) ? token : null;
}

/** "acebush1’s Reddit account", "the acebush1 user" */
function handleBefore(doc: Document, noun: number): Token | null {
  const at = /^\p{Lu}/u.test(doc.tokens[noun - 1]?.text ?? '') ? noun - 2 : noun - 1;
  const token = doc.tokens[at];
  return token?.kind === 'word' && token.sentence === doc.tokens[noun]?.sentence && hasSign(token) ? token : null;
}

/** A digit or a low line inside a word of small letters: no "B2B", no "iPhone6". */
const hasSign = ({ text }: Token): boolean => /^\p{Ll}[\p{Ll}\d_]{3,}$/u.test(bareOf(text)) && /[\d_]/.test(text);

/** "nickfreed": small letters that are no word. */
const isOwnWord = ({ saying, conjunctions, prepositions, determiners }: Lexicon, { text, lower }: Token): boolean =>
  /^\p{Ll}{5,}$/u.test(text) && !isEnglishWord(lower) &&
  ![saying, conjunctions, prepositions, determiners].some((words) => words.has(lower));

function runAt(doc: Document, token: Token, i: number): NameRun {
  const bare = bareOf(token.text);
  const isMarked = doc.tokens[i - 1]?.text === '@';
  const [start, firstToken] = isMarked ? [token.start - 1, i - 1] : [token.start, i];
  return {
    words: [isMarked ? `@${bare}` : bare], start, end: token.start + bare.length, sentence: token.sentence,
    firstToken, endToken: i + 1, titleToken: firstToken, honorific: null, titled: false,
    possessive: bare !== token.text, isHandle: true,
  };
}
