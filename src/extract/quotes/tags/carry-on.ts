/**
 * Quotations that carry no attribution of their own: the second half after “…,” she said, a paragraph that goes on
 * with an unclosed one, a whole paragraph of speech after a sentence that brings its speaker in.
 */
import { subjectOf } from '../clause/find-subject.ts';
import { firstSubject } from '../clause/first-subject.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isNounBehindOf } from '../phrase/noun-behind-of.ts';
import { isOfInnerClause } from '../clause/main-clause.ts';
import type { Reference } from '../scene/reference.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { subjectOfOpeningVerb } from './opening-verb.ts';
import { openingSource } from './rule-according-to.ts';
import { isReportedOutright } from '../clause/reported-outright.ts';
import { takesStand } from './takes-a-stand.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

export type Carried =
  | { rule: 'unclosed' | 'next-paragraph'; from: number }
  /** Goes on with quotation `from`, unless this subject of the sentence between is another person. */
  | { rule: 'running'; from: number; unless: Reference | null }
  | { rule: 'introduced'; reference: Reference };

/** How quotation `q` gets its speaker from what stands around its sentence; `spoken(k)`: is quotation k attributed? */
export function carryOn(scene: Scene, q: number, spoken: (k: number) => boolean): Carried | null {
  const quote = scene.quotations[q];
  const before = scene.quotations[q - 1];
  if (!quote) return null;
  if (quote.carriesOn && spoken(q - 1)) return { rule: 'unclosed', from: q - 1 };
  const standing = takesStand(scene, quote);
  if (standing) return { rule: 'introduced', reference: standing };
  if (before && before.paragraph === quote.paragraph) return sameParagraph(scene, q, before, quote, spoken);
  if (before && spoken(q - 1) && isUnderTopic(scene, before, quote))
    return { rule: 'running', from: q - 1, unless: null };
  if (!opensParagraph(scene, quote)) return introducedInSentence(scene, quote);
  return fromParagraphBefore(scene, q, before, quote, spoken);
}

/** The speaker goes on after a sentence of the writer's, unless that sentence brings somebody else in. */
function sameParagraph(
  scene: Scene,
  q: number,
  before: Quotation,
  quote: Quotation,
  spoken: (k: number) => boolean,
): Carried | null {
  if (isAnswer(scene, before, quote)) return null;
  const sentence = saysMore(scene, before, quote) ? null : sentenceBetween(scene, before, quote);
  const speaking = sentence ? speakingSubject(scene, quote.first - 1) : null;
  if (speaking) return { rule: 'introduced', reference: speaking };
  if (sentence && textAt(scene, quote.first - 1) === ':') return null; // brought in by somebody we cannot tell
  if (!spoken(q - 1) || quote.first - before.last > LONGEST_GAP) return null;
  if (scene.lexicon.headFirst && sentence && isBroughtIn(scene, quote)) return null;
  return { rule: 'running', from: q - 1, unless: sentence ? firstSubject(scene, sentence.first, quote.first) : null };
}

/** « … », dit le maire. Et d'ajouter que « … »; „…“, sagt Keller. Und weiter: „…“ */
export function saysMore(scene: Scene, before: Quotation, quote: Quotation): boolean {
  const { first } = sentenceAround(scene, quote.first - 1);
  return opensInfinitive(scene, first) || goesOnSaying(scene, Math.max(before.last, first - 1), quote);
}

/** "Et d'ajouter :", "Et de préciser que": the sentence has no subject but whoever spoke before. */
const opensInfinitive = ({ lexicon, doc }: Scene, first: number): boolean => {
  const [and = '', of = '', verb = ''] = doc.tokens.slice(first, first + 3).map(({ lower }) => lower);
  const isInfinitive = lexicon.saying.has(verb) && /r[ei]?$/.test(verb) && lexicon.genitives?.has(of) === true;
  return lexicon.headFirst === true && lexicon.conjunctions.has(and) && isInfinitive;
};

/** „…“ Und weiter: „…“; «…» Y además: «…»: nothing but small words before the colon. */
function goesOnSaying({ lexicon, doc }: Scene, last: number, quote: Quotation): boolean {
  const colon = quote.first - 1;
  const first = /^[.,]$/.test(doc.tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  const isFew = colon > first && colon - first <= FEW_WORDS;
  if (!lexicon.headFirst || doc.tokens[colon]?.text !== ':' || !isFew) return false;
  return doc.tokens.slice(first, colon).every(({ lower }) =>
    lexicon.conjunctions.has(lower) || lexicon.between.has(lower));
}
const FEW_WORDS = 3;

/**
 * A colon or a clause of the writer's brings the quotation in, and the rules found nobody there: it need not be the
 * same speaker.
 */
export const isBroughtIn = (scene: Scene, quote: Quotation): boolean =>
  !/^[.!?…]$/.test(textAt(scene, /^[–—-]$/.test(textAt(scene, quote.first - 1)) ? quote.first - 2 : quote.first - 1));

/** “Have you seen it?” asked Keller. “Yes.” — a bare word after a question is somebody else's answer. */
export function isAnswer(scene: Scene, before: Quotation, quote: Quotation): boolean {
  const { text } = scene.doc;
  const words = text.slice(quote.start, quote.end);
  const isBare = scene.lexicon.headFirst ? opensAnswer(scene, quote, words) : ANSWER.test(words);
  return (isBare || isReply(scene, quote)) && /\?\s?['’]?$/.test(text.slice(before.start, before.end));
}

/** «¿El jueves de qué año?», preguntó Gil. «Este jueves», respondió el funcionario: the tag says that it answers. */
export function isReply(scene: Scene, quote: Quotation): boolean {
  const { answering } = scene.lexicon;
  const sentence = scene.doc.tokens[quote.last + 1]?.sentence;
  return answering !== undefined && [1, 2, 3, 4].some((step) => isOutside(scene, quote.last + step) &&
    scene.doc.tokens[quote.last + step]?.sentence === sentence && answering.has(lowerAt(scene, quote.last + step)));
}

/** « Oui, et deux fois. », „Nein.“, «Claro que sí» */
const opensAnswer = (scene: Scene, { first }: Quotation, words: string): boolean =>
  words.length <= LONGEST_ANSWER && !words.includes('?') &&
  scene.lexicon.answers?.has(lowerAt(scene, first + 1)) === true;
/** In letters. */
const LONGEST_ANSWER = 60;

/** "Yes.", "Of course I was there." */
const ANSWER = new RegExp(
  "^(?:yes|no|yeah|never|not|sure|absolutely|of course|i (?:did|do|don['’]t|didn['’]t|have|haven['’]t|am|was))" +
    '\\b[^?]{0,40}$',
  'i',
);

/** More of the writer's words than this between two quotations, and the floor may have passed on. */
const LONGEST_GAP = 60;

/** The writer's whole sentence between two quotations, or null where only an attribution stands there. */
function sentenceBetween(scene: Scene, before: Quotation, quote: Quotation): { first: number } | null {
  const { first } = sentenceAround(scene, quote.first - 1);
  const from = Math.max(first, before.last + 1);
  return first <= before.last || quote.first - from < SENTENCE_TOKENS ? null : { first: from };
}
/** "They left." has three. */
const SENTENCE_TOKENS = 3;

/** "Sobre el árbitro: «…»": the next paragraph opens with what they speak of, and a colon. */
export function isUnderTopic({ doc, lexicon }: Scene, before: Quotation, quote: Quotation): boolean {
  const first = doc.sentences[doc.paragraphs[quote.paragraph]?.firstSentence ?? -1]?.firstToken ?? quote.first;
  const isNext = before.paragraph === quote.paragraph - 1 && doc.tokens[quote.first - 1]?.text === ':';
  const words = doc.text.slice(doc.tokens[first]?.start, doc.tokens[quote.first - 1]?.start).toLowerCase();
  return isNext && lexicon.topicOpeners?.test(words) === true;
}

const opensParagraph = (scene: Scene, quote: Quotation): boolean =>
  quote.first === scene.doc.sentences[scene.doc.paragraphs[quote.paragraph]?.firstSentence ?? -1]?.firstToken;

/** A quotation as a sentence of its own, after a sentence in the same paragraph that has a speaking subject. */
function introducedInSentence(scene: Scene, quote: Quotation): Carried | null {
  const reference = speakingSubject(scene, quote.first - 1);
  return reference && { rule: 'introduced', reference };
}

function fromParagraphBefore(
  scene: Scene,
  q: number,
  before: Quotation | undefined,
  quote: Quotation,
  spoken: (k: number) => boolean,
): Carried | null {
  const lastToken = quote.first - 1;
  if (lastToken < 0) return null;
  const ownParagraph = scene.doc.paragraphs[quote.paragraph - 1];
  if (!ownParagraph || ownParagraph.kind === 'heading') return null;
  const endsQuoted =
    before !== undefined && before.paragraph === quote.paragraph - 1 && !hasSentenceAfter(scene, before, lastToken);
  if (endsQuoted) return spoken(q - 1) && !goesOnInside(scene, quote) ? { rule: 'next-paragraph', from: q - 1 } : null;
  const isLine = /^[\p{L}\p{N}]/u.test(textAt(scene, lastToken)); // without a stop: a headline of something else
  const reference = isLine ? null : speakingSubject(scene, lastToken);
  return reference && { rule: 'introduced', reference };
}

/** “… and so on”: words cut out of something else open no new paragraph of speech. */
const goesOnInside = (scene: Scene, quote: Quotation): boolean =>
  /^(?:…|\.{3}|\p{Ll})/u.test(scene.doc.text.slice(quote.start, quote.start + 3));

/** Does a sentence of the writer's own follow the quotation, beyond its attribution? */
function hasSentenceAfter(scene: Scene, quote: Quotation, lastToken: number): boolean {
  return lastToken > quote.last && sentenceAround(scene, lastToken).first > quote.last;
}

/** "And from Chairwoman Nadia Reeves:" */
export function sentFrom(scene: Scene, first: number, colon: number): Reference | null {
  const entity = entityAt(scene, colon - 1);
  const start = scene.nameFirst[colon - 1] ?? first;
  if (entity < 0 || scene.entities[entity]?.kind === 'place') return null;
  let before = start - 1;
  while (before > first && /^\p{Lu}/u.test(textAt(scene, before)) && lowerAt(scene, before) !== 'from') before -= 1;
  return lowerAt(scene, before) === 'from' ? { kind: 'name', entity, first: start, end: colon } : null;
}

/** "Lee", "Dr. Lee" */
const opensName = (scene: Scene, i: number): boolean =>
  entityAt(scene, i) >= 0 || (scene.lexicon.honorifics.has(lowerAt(scene, i)) && entityAt(scene, i + 1) >= 0);

/** A verb of the writer's that says or reports. */
const isSpeech = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && !isNounBehindOf(scene, i) && // "l'avocat du prévenu"
  (scene.lexicon.saying.has(lowerAt(scene, i)) || scene.lexicon.reporting.has(lowerAt(scene, i)));

/** Who speaks in the sentence that ends at `last`: the subject of its last verb of speech, or of all before a colon. */
function speakingSubject(scene: Scene, last: number): Reference | null {
  const { first } = sentenceAround(scene, last);
  const isColon = textAt(scene, last) === ':';
  let subject = isColon
    ? (sentFrom(scene, first, last) ?? firstSubject(scene, first, last + 1))
    : (openingSource(scene, first, last) ?? subjectOfOpeningVerb(scene, first, last));
  for (let i = last; i > first && !subject; i--) {
    if (!isSpeech(scene, i)) continue;
    subject =
      (textAt(scene, i - 1) === ',' && opensName(scene, i + 1) ? phraseStartingAt(scene, i + 1, last + 1) : null) ??
      subjectOf(scene, i, first); // ", said Lee,"
    if (isOfInnerClause(scene, i, subject, first)) subject = null;
  }
  if (subject?.kind === 'name') return isThing(scene, subject.entity, last) ? null : subject;
  if (subject?.kind !== 'descriptor') return subject;
  const others = scene.lexicon.possessives.has(lowerAt(scene, subject.first)); // "our sisters", "your head"
  return !others && scene.lexicon.people.has(lowerAt(scene, subject.head)) ? subject : null;
}

/** No name of a person or body; and "Die Bank könne zahlen: „…“" tells of the bank in another's words. */
const isThing = (scene: Scene, entity: number, last: number): boolean => {
  const { kind } = scene.entities[entity] ?? {};
  const isColon = textAt(scene, last) === ':';
  return kind === 'unknown' || (kind === 'organisation' && isColon && isReportedOutright(scene, { first: last }));
};
