/**
 * "the department" where the article names but one: "the [Justice Department]", "the [University of Oklahoma]". The
 * noun is a part of the name itself, so nothing is guessed: "the company" of Lund and Sons is left alone.
 */
import { isCapital } from '../../extract/sense/passage.ts';
import type { Document, Span, Token } from '../../text/document.ts';
import { sentenceSpanAt } from '../where.ts';
import type { Filling } from './filling.ts';

/** Inside a name: "University of the Arts". */
const JOINTS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and']);
/** Nouns that a name is given to one by one; not "the king", "the street", which are many. */
const BODIES: ReadonlySet<string> = new Set(
  ('department ministry university college school academy institute agency administration commission committee ' +
    'council court tribunal parliament senate congress assembly association federation union foundation authority ' +
    'bureau hospital clinic museum gallery theatre theater cathedral abbey bank party movement coalition league ' +
    'cup championship festival airport station bridge tower stadium prison camp hotel base fund organization ' +
    'organisation society center centre church mosque temple synagogue zoo park islands island canal dam act ' +
    'treaty convention accord peninsula mountain lake river glacier desert newspaper network corps corporation ' +
    'board').split(' '),
);

/** @param noun of the phrase that begins with `article`, and nothing between the two */
export function bodyFilling(document: Document, article: Token, noun: Token): Filling | null {
  if (document.language !== 'en' || !BODIES.has(noun.lower)) return null;
  const names = namesWith(document, noun.lower);
  const [name, other] = new Set(names.map(({ start, end }) => document.text.slice(start, end)));
  const put = names.find(({ start }) => start < article.start);
  if (put === undefined || name === undefined || other !== undefined) return null;
  if (isAlsoCommon(document, noun.lower)) return null;
  // "At Stanford University, …", "When Westminster Abbey reopened": a capital there says nothing of its word
  if (sentenceSpanAt(document, put.start)?.start === put.start) return null;
  // "the [Justice Department]", but "[Leicester Cathedral]"
  const start = names.some((one) => hasArticle(document, one)) ? noun.start : article.start;
  return { start, end: noun.end, put };
}

/** Does the article write "the", or whose it is ("the U.K.'s"), before the name? */
const hasArticle = ({ text }: Document, { start }: Span): boolean =>
  HAS_ARTICLE.test(text.slice(Math.max(0, start - NEAR), start));
const HAS_ARTICLE = /(?:(?<!\p{L})the|['’]s?)\s+$/iu;
/** The word before a name begins within so many letters. */
const NEAR = 24;

/** "a camp", "camps": there are others, and "the camp" may be one of them. */
function isAlsoCommon({ tokens }: Document, lower: string): boolean {
  return tokens.some((token, at) => {
    if (isCapital(token)) return false;
    if ([`${lower}s`, `${lower}es`, `${lower.replace(/y$/, 'ie')}s`].includes(token.lower)) return true;
    return token.lower === lower && !/^(?:the|this|that)$/.test(tokens[at - 1]?.lower ?? '');
  });
}

/** Every name of the article that has the noun for its head. */
function namesWith({ tokens, sentences }: Document, lower: string): Span[] {
  return tokens.flatMap((token, at): Span[] => {
    if (token.lower !== lower || !isCapital(token)) return [];
    let first = at;
    const opening = sentences[token.sentence]?.firstToken ?? 0;
    while (first > opening && isNamePart(tokens[first - 1])) first -= 1;
    const last = tokens[at + 1]?.lower === 'of' ? lastOf(tokens, at) : at;
    const [start, end] = [tokens[first], tokens[last]];
    const isWhole = !isNamePart(tokens[at + 1]) && (first < at || last > at);
    return start && end && isWhole ? [{ start: start.start, end: end.end }] : [];
  });
}

/** "University of the Arts": the last word of the name whose noun stands at `at`. */
function lastOf(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (JOINTS.has(tokens[to]?.lower ?? '') || isNamePart(tokens[to])) to += 1;
  while (to > at + 1 && !isNamePart(tokens[to - 1])) to -= 1;
  return to - 1;
}

/** A word in "'s" owns what follows, and is no part of its name: "Florida's University". */
const isNamePart = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isCapital(token) && !/['’]s$/u.test(token.text) && token.lower !== 'the';
