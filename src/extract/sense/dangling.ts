/**
 * What a passage leaves open for somebody who reads nothing but the card: pronouns, demonstratives, "the review",
 * "another", bare surnames, whose meaning stands elsewhere in the article. Signs, not verdicts: see `weigh.ts`.
 */
import type { Document, Span, Token } from '../../text/document.ts';
import { isPlace } from '../names/words/places.ts';
import { oncePer, oncePerSpan } from '../../text/memo.ts';
import { wordSet } from '../../text/word-set.ts';
import { isHalf, isMoreThanUntold, saysWhat } from './comparison.ts';
import { countsUntold, FINITE } from './counted.ts';
import { headsClause, isPlacedBefore, pointsBack } from './by-its-sentence.ts';
import { isKnownElsewhere, isOfUntoldPlace, isPointedNounTold } from './definite.ts';
import {
  dropsMany, dropsPronouns, isInvertedTeller, mayDrop, saysAtEnd, saysBehindOpening, saysBehindSpeech,
  saysWithoutSubject,
} from './dropped-subject.ts';
import { hasGenderedNoun, isVerbOfBeing } from './gendered.ts';
import { phrasesIn } from './open-phrases.ts';
import { readKnown, type Known, type Passage } from './passage.ts';
import { hasAntecedent, hasNameAhead, hasPersonBefore } from './pronouns.ts';
import { senseWords, type SenseWords } from './sense-words.ts';
import type { Dangling, Sign } from './sign.ts';
import { isSurname } from './surname.ts';
import { tokensIn } from './tokens-in.ts';
import { uncontracted } from './uncontracted.ts';
import { asksWhichAt } from './which-one.ts';

/** As much of a sentence as tells whether its "it" stands for nothing. */
const EXPLETIVE_LENGTH = 80;
/** Tokens of a passage that are looked at, each against those before it: more than all parts of a quotation show. */
const MOST_TOKENS = 400;

interface Answer {
  passage: Passage | null;
  /** Absent until they are asked for. */
  signs?: readonly Dangling[];
}
/** An article and what is known beside a passage of it: asked when it is weighed, planned and completed. */
interface Aside {
  document: Document;
  known: Known;
  /** By the stretches of broken quotations. */
  broken: Map<string, Answer>;
}
const asidesOf = oncePer((_: Document) => new Map<string, Aside>());

/** @param shown one stretch, or those of a broken quotation: what stands between them is not shown */
export function danglingIn(document: Document, shown: Span | readonly Span[], known: Known): readonly Dangling[] {
  const spans = 'start' in shown ? [shown] : shown;
  const answer = answerFor(document, spans, known);
  return (answer.signs ??= answer.passage === null ? [] : signsIn(answer.passage, spans));
}

function answerFor(document: Document, spans: readonly Span[], known: Known): Answer {
  const { key } = readKnown(known);
  const asides = asidesOf(document);
  const aside: Aside = asides.get(key) ?? { document, known, broken: new Map() };
  if (aside.known === known) asides.set(key, aside);
  const [only] = spans;
  if (only && spans.length === 1) return answerAt(aside, only);
  const place = spans.map(({ start, end }) => `${start}-${end}`).join('|');
  const answer = aside.broken.get(place) ?? { passage: readPassage(document, spans, known) };
  aside.broken.set(place, answer);
  return answer;
}

const answerAt = oncePerSpan(({ document, known }: Aside, span: Span): Answer =>
  ({ passage: readPassage(document, [span], known) }));

function signsIn(passage: Passage, shown: readonly Span[]): Dangling[] {
  const { document, known, tokens } = passage;
  const head = tokens.findIndex(({ kind }) => kind !== 'mark');
  const signs: Dangling[] = [];
  const readings = readingsOf(passage.words);
  const drops = mayDrop(passage);
  for (let at = head < 0 ? tokens.length : head; at < tokens.length; at += 1) {
    const byHead = at === head ? signOfHead(passage, at) : undefined;
    const sign = byHead === undefined ? signAt(passage, at, readings, drops && at !== head) : byHead;
    const token = tokens[at];
    if (sign !== null && token) signs.push({ sign, start: token.start, end: token.end });
  }
  const ofPhrases = phrasesIn(document, shown, known.speaker !== null);
  return [...signs, ...ofPhrases.filter(({ start }) => !signs.some((sign) => sign.start === start))];
}

/** null in a language without a list: what points there is not known. */
export const passageOf = (document: Document, shown: readonly Span[], known: Known): Passage | null =>
  answerFor(document, shown, known).passage;

function readPassage(document: Document, shown: readonly Span[], known: Known): Passage | null {
  const words = senseWords(document.language);
  if (words === null) return null;
  const tokens = shown.flatMap((span) => tokensIn(document, span)).slice(0, MOST_TOKENS);
  return { document, tokens, known, words, beside: readKnown(known).words };
}

/** "So far, nobody has …": until the day of the article. */
const isSoFar = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'so' && tokens[at + 1]?.lower === 'far';

type Reading = (passage: Passage, at: number, lower: string) => Sign | null;
type ClosedClass = { [K in keyof SenseWords]: SenseWords[K] extends ReadonlySet<string> ? K : never }[keyof SenseWords];

/** How a word of each closed class is read; the first class that has it decides. */
const READINGS: readonly (readonly [ClosedClass, Reading])[] = [
  ['people', pronounAt],
  ['things', pronounAt],
  ['demonstratives', (passage, at) => (pointsOut(passage, at) ? 'demonstrative' : null)],
  ['spots', spotAt],
  ['more', (passage, at) => (isMoreThanUntold(passage, at) ? 'thing' : null)],
  ['halves', ({ tokens, document }, at) => (isHalf(tokens, at, document.language) ? 'half' : null)],
  ['definite', definiteAt],
];

/** One look at a word instead of one for each class; of two classes the earlier one is set last, and stays. */
const readingsOf = oncePer((words: SenseWords): ReadonlyMap<string, Reading> => {
  const found = new Map<string, Reading>();
  for (const [name, reading] of READINGS.toReversed()) for (const word of words[name]) found.set(word, reading);
  return found;
});

/** @param drops may the one who speaks stand before the passage: "“Nos equivocamos”, afirmó en mayo"? */
function signAt(passage: Passage, at: number, readings: ReadonlyMap<string, Reading>, drops: boolean): Sign | null {
  const token = passage.tokens[at];
  if (token?.kind !== 'word') return null;
  if ((drops && SUBJECTLESS.some((says) => says(passage, at))) || isInvertedTeller(passage, at)) return 'person';
  const lower = uncontracted(token.lower);
  const reading = readings.get(lower);
  const sign = reading?.(passage, at, lower) ??
    (asksWhichAt(passage, at) || countsUntold(passage, at) ? 'definite' : null);
  return sign === null && reading === undefined && isSurname(passage, at) ? 'surname' : sign;
}

const SUBJECTLESS = [saysBehindSpeech, saysAtEnd, saysBehindOpening];

/** Of the first word; undefined where it is read like the others. */
function signOfHead(passage: Passage, at: number): Sign | null | undefined {
  const { tokens, words, document: { language } } = passage;
  const token = tokens[at];
  if (pointsBack(passage, at)) return 'demonstrative';
  if (token?.kind !== 'word' || words.expletive.test(textFrom(passage, at))) return null;
  // "Auch von den Gästen kam Lob": in German none of these words takes a "von" that says to what it adds
  const isCompleted = language !== 'de' && saysWhat(tokens[at + 1], language);
  if (words.joining.has(uncontracted(token.lower)) && !isCompleted)
    return isSoFar(tokens, at) ? null : 'joining';
  return openingSign(passage, at) ?? undefined;
}

/** What the first words leave open: "That is …", "Señaló que …", "Lo aveva annunciato …". */
function openingSign(passage: Passage, at: number): Sign | null {
  const { words, known } = passage;
  const text = textFrom(passage, at);
  if (words.that.test(text)) return 'demonstrative';
  if (saysWithoutSubject(passage, at) || dropsMany(passage, at)) return 'person';
  return known.speaker === null && words.clitic?.test(text) === true ? 'thing' : null;
}

function pronounAt(passage: Passage, at: number, lower: string): Sign | null {
  const { tokens, words, known } = passage;
  if (hasNameAhead(tokens, at) || headsClause(passage, at)) return null;
  if (words.people.has(lower)) return isTold(passage, at, lower) ? null : 'person';
  if (opensWithEn(tokens, at) || hasAntecedent(passage, at, lower)) return null;
  // "It cannot carry us for one more winter": in speech, what the headline is about.
  return words.matter.has(lower) && known.speaker !== null && known.headline !== '' ? 'matter' : 'thing';
}

/** "En mai, …", "En fermant …" is a preposition; "En témoigne …" points back. */
const opensWithEn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'En' && !EN_OF.has(tokens[at + 1]?.lower ?? '');
const EN_OF = wordSet('est sont était étaient témoigne témoignent atteste attestent résulte découle découlent');

function isTold(passage: Passage, at: number, lower: string): boolean {
  const { tokens, document: { language } } = passage;
  // "el alcalde dijo que él …": where a verb needs no pronoun, it means somebody else
  if (dropsPronouns(language) && /^(?:que|che)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const isOfBeing = language === 'de' && isVerbOfBeing(tokens, at);
  return isOfBeing || hasPersonBefore(passage, at) || hasGenderedNoun(tokens, at, lower, language);
}

function textFrom({ document, tokens }: Passage, at: number): string {
  const start = tokens[at]?.start ?? 0;
  return document.text.slice(start, start + EXPLETIVE_LENGTH);
}

/** "this stage", "these days": where somebody who speaks is in the matter. */
const SPEAKERS_OWN: ReadonlySet<string> = new Set(['stage', 'point', 'days', 'matter', 'job', 'life']);

const SAYS_WHO = /^(?:who|of|with|in|as)$/;
/** "those on board", "those affected by the flood". */
const SAYS_WHICH = /^(?:whose|on|at|from|under|without|behind|aboard|near|over|living|left|lost|\p{Ll}+ed)$/u;

/** "this week" counts from the day of the article; "those who" says who; "this deal" under a headline of it is told. */
function pointsOut(passage: Passage, at: number): boolean {
  const { tokens, words, known } = passage;
  const next = tokens[at + 1];
  if (next === undefined || SAYS_WHO.test(next.lower) || words.ours.has(next.lower)) return false;
  if (headsClause(passage, at)) return false;
  if (tokens[at]?.lower === 'those' && SAYS_WHICH.test(next.lower)) return false;
  // "floods like this": in speech what the headline tells of
  const isLikeThis = tokens[at - 1]?.lower === 'like' && next.kind !== 'word' && next.kind !== 'number';
  if (known.speaker !== null && (SPEAKERS_OWN.has(next.lower) || isLikeThis)) return false;
  if (known.speaker !== null && isPointedNounTold(passage, at)) return false;
  return !isOfToday(passage, at);
}

/** "this week", "este 12 de mayo", "este fin de semana". */
function isOfToday({ tokens, words, document: { language } }: Passage, at: number): boolean {
  if (words.far.has(tokens[at]?.lower ?? '')) return false;
  const next = tokens.slice(at + 1, at + 3);
  const behind = saysWhat(next[1], language) ? tokens.slice(at + 3, at + 4) : [];
  return [...next, ...behind].some(({ lower }) => words.times.has(uncontracted(lower)));
}

/** Where the speaker stands. */
const WITHIN_HEARING: ReadonlySet<string> = new Set(['here']);

/** "there are" stands for nothing; in speech it is where the headline is, where that names a place. */
function spotAt(passage: Passage, at: number): Sign | null {
  const { tokens, known, document: { language } } = passage;
  const lower = tokens[at]?.lower ?? '';
  if (isPlacedBefore(passage, at)) return null;
  if (lower.startsWith('there') && (FINITE.has(tokens[at + 1]?.lower ?? '') || /['’]/.test(lower))) return null;
  if (known.speaker === null) return 'thing';
  const isPlaced = language !== 'en' || known.headline.split(/[^\p{L}.-]+/u).some((word) => isPlace(word, language));
  return isPlaced || !WITHIN_HEARING.has(lower) ? 'matter' : 'thing';
}

/** In speech the headline tells more of what is meant: a lighter riddle. */
function definiteAt(passage: Passage, at: number): Sign | null {
  if (isOfUntoldPlace(passage, at)) return 'definite';
  if (!isKnownElsewhere(passage, at)) return null;
  return passage.known.speaker === null || passage.known.headline === '' ? 'definite' : 'matter';
}
