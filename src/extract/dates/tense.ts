/**
 * Does the clause around a date look forward or back? The nearest telling verb says so: first those before the date,
 * then, where it opens its clause, those after it. Where none is known, or a past verb tells of a plan ("was due on
 * Monday"), nothing is told.
 */
import type { Span } from '../../text/document.ts';
import type { Reading } from './found-date.ts';
import { moodOf, type Mood } from './mood-lexicon.ts';

export type Tense = 'past' | 'future' | 'unknown';

const REACH = 14;
const NEAR = 3;
const CLAUSE_END = /[,;:،(—]|\s[–-]\s/;
/** Nothing between two words of one sentence ends it. */
const NOTHING = /(?!)/;
/** Words that may stand between a preposition and its date: "until next Friday", "jusqu'au lundi". */
const ARTICLE = /^(?:the|le|la|el|al|il|o|a|à|ao|de|del|di|da|den|dem|der|zum|early|late|mid|next|this|last)$/;

/**
 * The tense at the date that the words [first, last] make up: the clause between commas is asked before the sentence.
 */
export function tenseAround(reading: Reading, first: number, last = first): Tense {
  const mood = moodOf(reading.lexicon.language);
  if (mood === null) return 'unknown';
  if (isDoneThen(reading, last, mood)) return 'past';
  const governing =
    verbBefore(reading, first, mood, CLAUSE_END) ??
    verbAfter(reading, last, mood, CLAUSE_END) ??
    verbBefore(reading, first, mood, NOTHING) ??
    verbAfter(reading, last, mood, NOTHING) ??
    'unknown';
  return withPreposition(reading, first, mood, governing);
}

/** "das am 8. April verabschiedete Abkommen": right behind the date a past, or its participle. German. */
function isDoneThen({ words, lexicon, doc }: Reading, last: number, mood: Mood): boolean {
  const [before, word, noun] = [words[last], words[last + 1], words[last + 2]];
  if (lexicon.language !== 'de' || !before || !word || !noun) return false;
  const isBeside = doc.text.slice(before.end, word.start) === ' ' && /^\p{Ll}/u.test(doc.text.slice(word.start));
  const isDone = DONE.test(word.lower) && !PLANNED.test(word.lower) && !mood.isNeither(word.lower);
  return isBeside && isDone && /^\p{Lu}/u.test(doc.text.slice(noun.start));
}
const DONE = /^\p{L}{5,}te[nmrs]?$/u;
const PLANNED = /plan|gesetz|gesehen|termini|kündig|erwart|raum|avisier|hofft|fürcht/u;

/** "until Sunday", "since Monday", "ahead of Friday's vote": what the word right before the date adds. */
function withPreposition({ words }: Reading, first: number, mood: Mood, governing: Tense): Tense {
  let at = first - 1;
  while (at > first - NEAR && ARTICLE.test(words[at]?.lower ?? '') && !mood.until.has(words[at]?.lower ?? '')) at -= 1;
  const word = words[at]?.lower ?? '';
  if (mood.since.has(word)) return 'past';
  if (mood.until.has(word)) return governing === 'past' ? 'unknown' : 'future';
  if (mood.from.has(word)) return governing === 'past' ? 'past' : 'future';
  const isAhead = mood.ahead.has(word) && (word !== 'of' || words[at - 1]?.lower === 'ahead');
  if (!isAhead) return governing;
  return governing === 'past' ? 'unknown' : 'future';
}

function verbBefore(reading: Reading, first: number, mood: Mood, boundary: RegExp): Tense | null {
  const { doc, words } = reading;
  const sentence = sentenceAt(doc.sentences, words[first]?.start ?? 0);
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const [word, next] = [words[i], words[i + 1]];
    if (word === undefined || next === undefined || word.start < sentence.start) return null;
    if (boundary.test(doc.text.slice(word.end, next.start))) return null;
    const tense = tenseOf(reading, i, mood, first);
    if (tense !== null) return tense;
  }
  return null;
}

/** "On Friday, the council will vote": the date opens its clause. */
function verbAfter(reading: Reading, last: number, mood: Mood, boundary: RegExp): Tense | null {
  const { doc, words } = reading;
  const sentence = sentenceAt(doc.sentences, words[last]?.start ?? 0);
  for (let i = last + 1; i <= last + REACH; i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (before === undefined || word === undefined || word.start >= sentence.end) return null;
    if (boundary.test(doc.text.slice(before.end, word.start))) return null;
    const tense = tenseOf(reading, i, mood, last);
    if (tense !== null) return tense;
  }
  return null;
}

/** The sentence at an offset, found by halving. */
function sentenceAt(sentences: readonly Span[], at: number): Span {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: Number.POSITIVE_INFINITY };
}

/** What a word tells, seen with those beside it; null where it tells nothing. */
function tenseOf(reading: Reading, i: number, mood: Mood, date: number): Tense | null {
  const { words } = reading;
  const word = words[i]?.lower ?? '';
  if (mood.planned.has(word)) return isPastBefore(reading, i, mood) ? 'unknown' : 'future';
  const english = mood.language === 'en' ? inEnglish(reading, i, mood) : null;
  if (english !== null) return english;
  const isReflexive = /^(?:s|s'|si)$/.test(words[i - 1]?.lower ?? ''); // "s'est ouvert", "si è aperto"
  if (mood.isPresentOfBeing(word) && (isReflexive || hasParticiple(reading, i, mood, date))) return 'past';
  if (mood.isFuture(word)) return THAT.test(words[i + 1]?.lower ?? '') ? null : 'future'; // "celebra que"
  return mood.isPast(word) && !isPlanOf(reading, i, mood) ? 'past' : null;
}

/** What opens a clause of its own, in which a date has another verb. */
const THAT = /^(?:que|qu['’]?|che|dass)$/;

function inEnglish(reading: Reading, i: number, mood: Mood): Tense | null {
  const [before, word] = [reading.words[i - 1]?.lower ?? '', reading.words[i]?.lower ?? ''];
  if (before === 'to' && mood.infinitives.has(word)) return afterTo(reading, i, mood);
  // "will shut", "will be sold", "expected to be finished": no past, though the form is one
  const isPassive = before === 'be' && mood.isPast(word);
  const auxiliary = isPassive ? (reading.words[i - 2]?.lower ?? '') : before;
  if (isPassive && auxiliary === 'to') return afterTo(reading, i - 1, mood);
  if (AUXILIARY.test(auxiliary) && mood.isPast(word)) return 'future';
  if (word === 'have' && MODALS.test(before)) return 'past';
  return STATES.has(word) && /^(?:is|are|be|stays?|remains?)$/.test(before) ? 'future' : null;
}

/** "is closed on Friday": a state, not something done. */
const STATES: ReadonlySet<string> = new Set(
  'closed required banned suspended invited allowed blocked shut needed'.split(' '),
);
/** Before a verb of which its past may have the same form. */
const AUXILIARY = /^(?:will|shall|won['’]t|would|could|can|may|might|must|should|\p{L}{1,4}['’]ll)$/u;
const MODALS = /^(?:would|could|may|might|must|should)$/;
/** "managed to meet": it happened. */
const HAPPENED = /^(?:managed|able|failed|refused|began|started|continued|forced|helped|led|rushed|came|went|tried)$/;

/** "was due", "had been scheduled", "était prévu": a plan of which is not told what came. */
function isPastBefore({ words }: Reading, i: number, mood: Mood): boolean {
  return words.slice(Math.max(0, i - NEAR), i).some(({ lower }) => mood.isPast(lower));
}

/** "plans to meet", "is to meet" look ahead; "was to meet" does not tell; "managed to meet" looks back. */
function afterTo(reading: Reading, i: number, mood: Mood): Tense {
  const governor = reading.words[i - 2]?.lower ?? '';
  if (HAPPENED.test(governor)) return 'past';
  const hadMeant = reading.words[i - 3]?.lower === 'had'; // "had hoped to meet"
  const wasPlanned = hadMeant || (mood.planned.has(governor) && isPastBefore(reading, i - 2, mood));
  return wasPlanned || /^(?:was|were|had)$/.test(governor) ? 'unknown' : 'future';
}

/** A past verb right before its plan ("was to meet", "was due") is judged there. */
function isPlanOf({ words }: Reading, i: number, mood: Mood): boolean {
  const [next, after] = [words[i + 1]?.lower ?? '', words[i + 2]?.lower ?? ''];
  return mood.planned.has(next) || (next === 'been' && mood.planned.has(after));
}

/** "ist am Freitag gestorben", "est mort vendredi": a present of "to be" whose participle makes it a past. */
function hasParticiple({ doc, words }: Reading, i: number, mood: Mood, date: number): boolean {
  const sentence = sentenceAt(doc.sentences, words[i]?.start ?? 0);
  const to = mood.language === 'de' ? Math.max(i, date) + REACH : Math.max(i + 1, date);
  for (let at = i + 1; at < Math.min(words.length, to + 1); at++) {
    const word = words[at];
    if (word === undefined || word.start >= sentence.end) return false;
    if (mood.planned.has(word.lower)) return false;
    if (mood.isParticiple(word.lower)) return true;
  }
  return false;
}
