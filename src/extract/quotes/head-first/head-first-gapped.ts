/**
 * Whose words the second of two clauses quotes where its verb is left out, where heads come first. "La ministre parle
 * d'« avancée », le syndicaliste Luc Roy de « recul »", „Von „Routine“ spricht Kern, von „Skandal“ Ute Prinz“.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { isOblique } from '../clause/head-first-clause.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { ownTokens } from './head-first-region.ts';
import { opensWithVerb } from './opens-with-verb.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { quotedBefore } from '../tags/second-clause.ts';

export function gappedElsewhere(scene: Scene, quote: Quotation): Reference | null {
  const before = quotedBefore(scene, quote);
  return before
    ? (subjectBefore(scene, before, quote) ?? subjectBehind(scene, before, quote) ?? inContrast(scene, before, quote))
    : null;
}

/** "… a salué « un ami », tandis que Marc Delage a pleuré « un frère »": who is named behind "while", by any verb. */
function inContrast(scene: Scene, before: Quotation, quote: Quotation): Reference | null {
  const { contrasts, relatives, viewWords } = scene.lexicon;
  if (viewWords?.has(lowerAt(scene, quote.first - 1))) return null; // "tandis que Luc Roy est jugé pour « vol »"
  for (let i = before.last + 1; i < Math.min(quote.first, before.last + LONGEST_TAIL); i++) {
    if (!contrasts?.has(lowerAt(scene, i))) continue;
    const subject = somebodyAt(scene, relatives.has(lowerAt(scene, i + 1)) ? i + 2 : i + 1, quote.first);
    return subject?.kind === 'name' && subject.end < quote.first ? subject : null;
  }
  return null;
}
/** "« un ami » devant la presse lundi soir, tandis que", in tokens. */
const LONGEST_TAIL = 12;

/** ", le syndicaliste Luc Roy de « recul »", "; pour le critique Guy Hegel, « affreux »". */
function subjectBefore(scene: Scene, before: Quotation, quote: Quotation): Reference | null {
  const { conjunctions, viewWords } = scene.lexicon;
  let first = before.last + 1;
  const isPaused = /^[,;]$/.test(textAt(scene, first));
  if (isPaused) first += 1;
  const isJoined = conjunctions.has(lowerAt(scene, first));
  if (isJoined) first += 1;
  const isView = viewWords?.has(lowerAt(scene, first)) === true;
  if (isView) first += 1;
  if (!isPaused && !isJoined) return null;
  const subject = somebodyAt(scene, first, quote.first);
  if (!subject || opensSmall(scene, first, subject.first)) return null;
  for (let i = subject.end; i < quote.first; i++) if (!isSmall(scene, i)) return null;
  if (subject.end === quote.first && opensWithVerb(scene, quote)) return null; // "et le suspect « admet les faits »"
  return isView || !mayBeCalled(scene, before, subject) ? subject : null;
}

/** „, von „Routine“ Innenminister Jan Theis.“, "; de « succès », le ministre Ali Diop." behind a fronted fragment. */
function subjectBehind(scene: Scene, before: Quotation, quote: Quotation): Reference | null {
  const { first, end } = sentenceAround(scene, before.first);
  if (before.first - first > MOST_SMALL) return null;
  let pause = quote.first - 1;
  while (pause > before.last && isSmall(scene, pause) && textAt(scene, pause) !== ',') pause -= 1;
  if (!/^[,;]$/.test(textAt(scene, pause)) || pause <= before.last + 1) return null;
  const at = textAt(scene, quote.last + 1) === ',' ? quote.last + 2 : quote.last + 1;
  const subject = somebodyAt(scene, at, end);
  return subject && (subject.end >= end || /^[.,;]$/.test(textAt(scene, subject.end))) ? subject : null;
}
/** "De la", "Von einem", "Als", in tokens. */
const MOST_SMALL = 3;

/** A person by name, or an office with its article, in the form of a subject. */
function somebodyAt(scene: Scene, first: number, end: number): Reference | null {
  const phrase = headFirstPhrase(scene, first, end);
  if (!phrase || phrase.kind === 'pronoun' || isOblique(scene, phrase, first)) return null;
  if (phrase.kind === 'name') return scene.entities[phrase.entity]?.kind === 'person' ? phrase : null;
  return isSpeakerNoun(scene, lowerAt(scene, phrase.head)) ? phrase : null;
}

/** Does a preposition or an object's article stand between the pause and the name? */
function opensSmall(scene: Scene, first: number, name: number): boolean {
  for (let i = first; i < name; i++) if (scene.lexicon.prepositions.has(lowerAt(scene, i))) return true;
  return false;
}

/** "de", "von einem", "als", and commas: what may stand between such a subject and its words. */
function isSmall(scene: Scene, i: number): boolean {
  const { prepositions, joins, determiners, predicating } = scene.lexicon;
  const lower = lowerAt(scene, i);
  return isOutside(scene, i) && (textAt(scene, i) === ',' || /^(?:comme|como|come)$/.test(lower) ||
    [prepositions, joins, determiners, predicating].some((words) => words?.has(lower)));
}

/**
 * "Elle a traité le maire de « clown », la préfète de « pantin »": where the first clause has two people, the second
 * may tell what another one is called.
 */
function mayBeCalled(scene: Scene, before: Quotation, subject: Reference): boolean {
  const { first } = sentenceAround(scene, before.first);
  const people = new Set<number>();
  for (const i of ownTokens(scene, first, before.first))
    if (scene.entities[entityAt(scene, i)]?.kind === 'person') people.add(entityAt(scene, i));
  return people.size > 1 || (subject.kind === 'name' && people.has(subject.entity));
}
