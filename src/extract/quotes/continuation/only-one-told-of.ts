/**
 * "Reed keeps sheep at Low End. She lost nine of them in June. “…”": a paragraph that tells of one person alone, and
 * words without a tag in it. The fits leave them in doubt where sentences of the writer's stand between; on all
 * annotated articles such words were hers.
 */
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { sourceIn } from '../head-first/head-first-sources.ts';
import { BY_FORM } from '../model/models.ts';
import { lastBefore } from '../scene/persons.ts';
import { isPersonNoun, isSpeakerNoun } from '../phrase/phrase-words.ts';
import { quoteKind } from '../speech/quotation-shape.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { resolveReference } from '../coreference/resolve-reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isOutside, lowerAt, paragraphAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { opensWithUnlisted } from './unlisted-actor.ts';
import type { Attribution } from '../candidates/weighed.ts';
import { agrees, sameWho } from '../phrase/who.ts';

type Told = Attribution | null;

/** The likeliest speaker, as sure as that makes them; null where it is not so. */
export function onlyOneToldOf(
  scene: Scene, q: number, list: readonly Candidate[], mine: Told, told: readonly Told[],
): Told {
  const quote = scene.quotations[q];
  const isDoubted = mine !== null && mine.confidence >= LIKELY && mine.confidence < BY_FORM;
  if (!quote || !isDoubted || list.some(isOwn) || !standsAlone(scene, quote) || !('entity' in mine.who)) return null;
  const { entity } = mine.who;
  const first = firstOfParagraph(scene, quote);
  const from = onlyNamed(scene, entity, first, quote.first);
  const isTheirs = from >= 0 && isSubjectOf(scene, entity, { first, from, end: quote.first }) &&
    saidAllBefore(scene, q, mine, told) && nobodySince(scene, entity, from, quote.first);
  return isTheirs ? { ...mine, confidence: BY_FORM } : null;
}
const LIKELY = 0.2;
const AS_SURE_BEFORE = 0.6;

/** Whatever is quoted in the paragraph before it, the last of it with a sentence of the writer's behind its tag. */
function saidAllBefore(scene: Scene, q: number, mine: Attribution, told: readonly Told[]): boolean {
  const { first = 0, paragraph } = scene.quotations[q] ?? {};
  for (let k = q - 1; scene.quotations[k]?.paragraph === paragraph; k--) {
    const [before, last] = [told[k], scene.quotations[k]?.last ?? 0];
    // right behind a tag another may reply: “He never forgave me,” says Lee. “I did.”
    if (sentenceAround(scene, first - 1).first <= last) return false;
    if (!before || before.confidence < AS_SURE_BEFORE || !sameWho(before.who, mine.who)) return false;
  }
  return true;
}

const firstOfParagraph = ({ doc }: Scene, { paragraph }: Quotation): number =>
  doc.sentences[doc.paragraphs[paragraph]?.firstSentence ?? -1]?.firstToken ?? 0;

/** A sentence of its own behind one of the writer's, and no tag behind it. */
export function standsAlone(scene: Scene, quote: Quotation): boolean {
  const words = scene.doc.text.slice(quote.start, quote.end);
  if (!/^[.?!…]$/.test(textAt(scene, quote.first - 1)) || !isOutside(scene, quote.first - 1)) return false;
  if (quoteKind(scene, quote) !== 'sentence' || paragraphAt(scene, quote.first - 1) !== quote.paragraph) return false;
  const next = textAt(scene, quote.last + 1);
  const isLast = paragraphAt(scene, quote.last + 1) !== quote.paragraph;
  return next === '.' || (/[.?!…]['’]?$/.test(words) && (isLast || /^[\p{Lu}«“„"»]/u.test(next)));
}

/** Where they are named last from `first` on, if nobody else is; else -1. */
function onlyNamed(scene: Scene, entity: number, first: number, end: number): number {
  let last = -1;
  for (let i = lastBefore(scene.persons, end); i >= 0 && (scene.persons[i]?.token ?? -1) >= first; i--) {
    const seen = scene.persons[i];
    if (seen?.entity !== entity) return -1;
    if (last < 0 && isOutside(scene, seen.token)) last = seen.token;
  }
  return last;
}

/** Is it they who do something, or say something, up to where they are named last? */
function isSubjectOf(scene: Scene, entity: number, { first, from, end }: Stretch): boolean {
  for (let i = first; i <= from;) {
    const sentence = sentenceAround(scene, i);
    const subject = firstSubject(scene, i, Math.min(sentence.end, end));
    if (subject?.kind === 'name' && subject.entity === entity) return true;
    i = Math.max(i + 1, sentence.end);
  }
  return false;
}
interface Stretch { first: number; from: number; end: number }

const OF_A_THING = wordSet('it there this that es das dies ce c’ c\' cela esto eso questo ciò isto isso');

/** Has no sentence since they were named another subject that may speak, or the words of another? */
export function nobodySince(scene: Scene, entity: number, from: number, end: number): boolean {
  for (let i = sentenceAround(scene, from).first; i < end;) {
    const sentence = sentenceAround(scene, i);
    const close = Math.min(sentence.end, end);
    if (i > from && OF_A_THING.has(lowerAt(scene, i))) return false; // "It was from the bank. “…”"
    if (i > from && opensWithUnlisted(scene, i, close, entity)) return false;
    const source = scene.lexicon.headFirst ? sourceIn(scene, i, close)?.reference : null;
    for (const one of [firstSubject(scene, i, close), source])
      if (one && (one.first > from || one.kind === 'descriptor') && isAnother(scene, entity, one)) return false;
    i = Math.max(i + 1, sentence.end);
  }
  return true;
}

function isAnother(scene: Scene, entity: number, subject: Reference): boolean {
  if (subject.kind === 'name') return subject.entity !== entity && mayTell(scene, subject.entity);
  if (subject.kind === 'descriptor') return isSomebodyElse(scene, entity, subject);
  if (subject.dropped) return false;
  return subject.gender === 'neuter' || !agrees(scene, { entity }, subject.gender);
}

/** A person or a body; in German many a noun is a name of nobody knows what. */
const mayTell = ({ personLike, entities }: Scene, entity: number): boolean =>
  personLike.has(entity) || entities[entity]?.kind === 'organisation';

/** "The driver", "the trust", "the report", unless that is what they are called. */
function isSomebodyElse(scene: Scene, entity: number, subject: Descriptor): boolean {
  const head = lowerAt(scene, subject.head);
  if (!isPersonNoun(scene, head) && !isSpeakerNoun(scene, head)) return false;
  const who = resolveReference(scene, subject, null);
  return !(who && 'entity' in who && who.entity === entity);
}
