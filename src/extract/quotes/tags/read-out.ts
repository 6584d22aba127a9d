/**
 * "A statement from the victim's father, Ted Lowe, was read to the court by Bo Hurn. “…,” it said.", "Hurn showed them
 * an email from the engineer, Ann Lowe. “…,” she wrote.": the words of whoever wrote it, and neither of whoever reads
 * it out nor of those who listen. English.
 */
import { oncePerSpan } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import { withApposition } from '../phrase/apposition.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { BE, isFinite, isModifier } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { ownerAt } from './rule-owner.ts';
import { saidX, xSaid } from './rules-after.ts';
import { isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { canSpeak, isSomebody } from './theirs.ts';

/** The words by which the one who wrote it is told; null where the sentence before tells of nothing written. */
export const writerOf = oncePerSpan((scene: Scene, quote: Quotation): Reference | null =>
  goesOnFrom(scene, quote) ?? writerBefore(scene, quote));

/** “…,” it said. “…”: the tag ends its sentence, and no other follows. */
function goesOnFrom(scene: Scene, quote: Quotation): Reference | null {
  const before = scene.quotations[(scene.quoteAt[quote.first] ?? 0) - 1];
  if (!before || before.paragraph !== quote.paragraph || quote.first - before.last > LONGEST_TAG) return null;
  if (textAt(scene, quote.first - 1) !== '.' || (saidX(scene, quote) ?? xSaid(scene, quote))) return null;
  return tagOf(scene, before) ? writerOf(scene, before) : null;
}
/** "one entry from that May said." */
const LONGEST_TAG = 7;

function writerBefore(scene: Scene, quote: Quotation): Reference | null {
  const tag = tagOf(scene, quote);
  const last = quote.first - 1;
  if (!tag || textAt(scene, last) !== '.' || !isOutside(scene, last)) return null;
  const { first, end } = sentenceAround(scene, last);
  const writer = writerIn(scene, first, end);
  if (!writer) return null;
  const { token, reference } = writer;
  if (tag.gender !== null) return mayBe(scene, reference, tag.gender) ? reference : null;
  return tag.isRead || isSubject(scene, first, token) || isSentOn(scene, first, token) ? reference : null;
}

const mayBe = ({ genders }: Scene, reference: Reference, gender: string): boolean =>
  reference.kind !== 'name' || (genders[reference.entity] ?? gender) === gender;

/** "Extracts from the private (diary)": what opens the sentence is "it". */
function isSubject(scene: Scene, first: number, written: number): boolean {
  for (let i = first; i < written; i++) if (isFinite(scene, i) || lowerAt(scene, i) === 'had') return false;
  return written - first <= OPENING;
}
const OPENING = 5;

/** Who shows or hears it: "Acme Rail had a letter from Una Kyle. “We will respond,” it said." may be Acme Rail's. */
function isSentOn(scene: Scene, first: number, written: number): boolean {
  const subject = firstSubject(scene, first, written);
  return subject !== null && (isSomebody(scene, subject) || isCourt(scene, subject));
}

/** What the tag tells: "it said", "the letter read", "she wrote"; null of another. */
function tagOf(scene: Scene, quote: Quotation): { gender: string | null; isRead: boolean } | null {
  const first = textAt(scene, quote.last + 1) === ',' ? quote.last + 2 : quote.last + 1;
  const opening = lowerAt(scene, first);
  if (!/[,?!]/.test(scene.doc.text[quote.end - 1] ?? '') || !isOutside(scene, first)) return null;
  const verb = opening === 'it' ? first + 1 : verbBehindNoun(scene, first);
  const isPerson = opening === 'he' || opening === 'she';
  if (isPerson) {
    const gender = opening === 'he' ? 'male' : 'female';
    return /^(?:wrote|writes)$/.test(lowerAt(scene, first + 1)) ? { gender, isRead: false } : null;
  }
  if (verb < 0 || !ITS.has(lowerAt(scene, verb))) return null;
  return { gender: null, isRead: /^(?:reads?|r[au]ns?)$/.test(lowerAt(scene, verb)) };
}
const ITS = wordSet('said says read reads ran runs added continued concluded began ended stated');

/** "the letter (said)", "one diary entry (reads)": the verb behind what is written, or -1. */
function verbBehindNoun(scene: Scene, first: number): number {
  if (!/^(?:the|one|an?|another)$/.test(lowerAt(scene, first))) return -1;
  for (let noun = first + 1; noun <= first + MOST_WORDS; noun++) {
    const lower = lowerAt(scene, noun);
    if (ITS.has(lowerAt(scene, noun + 1))) return WRITTEN.has(lower) || PART.has(lower) ? noun + 1 : -1;
  }
  return -1;
}
const MOST_WORDS = 3;

/** What one person writes: a report or a ruling has many authors, and speaks for itself. */
const WRITTEN = wordSet(
  'statement statements letter letters email emails e-mail note notes card diary diaries message messages text texts ' +
  'postcard tribute journal testimony affidavit will poem voicemail logbook',
);
const PART = wordSet('entry extract passage line page verse');
/** "of": whose it is; "a note of caution" is none. */
const OWN = wordSet('statement diary diaries journal testimony letters notes');

/** Whose what is written there is, and the token of its noun. */
function writerIn(scene: Scene, first: number, end: number): { token: number; reference: Reference } | null {
  for (let noun = first; noun < end; noun++) {
    if (!WRITTEN.has(lowerAt(scene, noun)) || !isOutside(scene, noun)) continue;
    const from = authorAt(scene, noun, end);
    const reference = from >= 0 ? authorFrom(scene, from, end) : ownerBefore(scene, noun, first);
    if (reference) return { token: noun, reference };
  }
  return null;
}

/** Where the author begins: "from (Ann Lowe)", "to the court from (her)", "signed by (Lowe)", "diary of (…)"; or -1. */
function authorAt(scene: Scene, noun: number, end: number): number {
  for (let i = noun + 1; i < Math.min(end, noun + ADDRESSED); i++) {
    const lower = lowerAt(scene, i);
    if (BE.has(lower) || tokenAt(scene, i)?.kind !== 'word' || /^(?:behalf|read)$/.test(lower)) return -1;
    const isNext = i === noun + 1;
    if (lower === 'from' || (lower === 'of' && isNext && OWN.has(lowerAt(scene, noun)))) return i + 1;
    if (lower === 'by' && (isNext || SIGNED.has(lowerAt(scene, i - 1)))) return i + 1;
  }
  return -1;
}
/** "a letter to the family of the dead man from" */
const ADDRESSED = 9;
const SIGNED = wordSet('written signed sent penned');

function authorFrom(scene: Scene, from: number, end: number): Reference | null {
  const phrase = phraseStartingAt(scene, from, end);
  const author = phrase && withApposition(scene, phrase);
  return author && canSpeak(scene, author) ? author : null;
}

/** "Peake's victim impact statement", "the girl's diary"; "her letter" where it opens the sentence. */
function ownerBefore(scene: Scene, noun: number, first: number): Reference | null {
  let i = noun - 1;
  while (i > first && noun - i <= MOST_WORDS && isModifier(scene, i) && ownerAt(scene, i) === null) i -= 1;
  const owner = i >= first ? ownerAt(scene, i) : null;
  const isHers = owner?.kind === 'pronoun' && owner.gender !== 'plural' && owner.gender !== 'neuter';
  if (owner?.kind === 'pronoun') return isHers && i === first ? owner : null;
  return owner && isSomebody(scene, owner) ? owner : null;
}

/** "The court", "the inquest": where it is read. */
const isCourt = (scene: Scene, subject: Reference): boolean =>
  subject.kind === 'descriptor' && HEARING.has(lowerAt(scene, subject.head));
const HEARING = wordSet('court inquest inquiry hearing tribunal jury jurors parliament congregation mourners');
