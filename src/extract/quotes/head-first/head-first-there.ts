/**
 * A body for which nobody in particular speaks: "Au ministère, on évoque « … »", "En la Moncloa repiten que «…»",
 * «…», assicurano nell'entourage della ministra. The preposition tells where it is said, and with it who says so.
 * Towns, rooms and persons are no such body. Romance languages.
 */
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { headFirstFirstSubject } from '../clause/head-first-clause.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { after, answer, HAVE_SEVERAL, isPause, type Answer } from './head-first-region.ts';
import { subjectAfter } from '../clause/head-first-subject.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import {
  entityAt, isOutside, lowerAt, named, paragraphAt, sentenceAround, textAt, type Scene,
} from '../scene/scene.ts';

export function saidThere(scene: Scene, quote: Quotation): Answer {
  if (!isRomance(scene.lexicon) || !scene.lexicon.there) return null;
  return openingThere(scene, quote) ?? behindThere(scene, quote);
}

/** "Au ministère, on parle de « … »": the body opens the sentence, and its verb has nobody for its subject. */
function openingThere(scene: Scene, quote: Quotation): Answer {
  const { first } = sentenceAround(scene, quote.first);
  const body = bodyBehind(scene, first, quote.first);
  if (!body || !isOutside(scene, first)) return null;
  let verb = textAt(scene, body.end) === ',' ? body.end + 1 : body.end;
  while (verb < quote.first && !isSaidOf(scene, verb) && mayStandBefore(scene, verb)) verb += 1;
  if (verb >= quote.first || !isSaidOf(scene, verb) || !hasNobody(scene, verb)) return null;
  const isOfOther = subjectAfter(scene, verb, quote.first) !== null; // "En el ministerio aseguran los médicos que"
  return isOfOther || isOfSeveralBefore(scene, first) ? null : answer(body, verb);
}

/** «…», repiten en la Moncloa; « … », confie-t-on dans l'entourage de la ministre: right behind the marks. */
function behindThere(scene: Scene, quote: Quotation): Answer {
  const { first, end } = after(scene, quote);
  if (!isPause(scene, first - 1)) return null;
  for (let verb = first; verb < Math.min(end, first + NEAR); verb++) {
    if (!/^\p{Ll}/u.test(textAt(scene, verb)) || entityAt(scene, verb) >= 0 || isDeterminer(scene, verb)) return null;
    const next = isAnyone(scene, verb + 1) ? verb + 2 : verb + 1;
    const at = scene.lexicon.saying.has(lowerAt(scene, next)) ? next + 1 : next; // "fait-on valoir"
    const body = hasNobody(scene, verb) ? bodyBehind(scene, at, end) : null;
    if (body) return isOfSeveralBefore(scene, quote.first) ? null : answer(body, verb);
    if (!mayStandBefore(scene, verb)) return null;
  }
  return null;
}
/** So many words of the verb before what it governs: "lo han explicado". */
const NEAR = 4;

/** The body behind a preposition at `at` that tells where something is said. */
function bodyBehind(scene: Scene, at: number, end: number): Reference | null {
  const { there } = scene.lexicon;
  const phrase = there?.phrases.find((words) => words.every((word, k) => lowerAt(scene, at + k) === word));
  const from = phrase ? at + phrase.length : there?.prepositions.has(lowerAt(scene, at)) ? at + 1 : -1;
  if (from < 0 || from >= end) return null;
  const seat = isDeterminer(scene, from) ? from + 1 : from;
  if (isSeat(scene, seat)) return named(scene, seat);
  const found = headFirstPhrase(scene, from, end) ?? plainPhrase(scene, from, end);
  return found && isBody(scene, found) ? found : null;
}

/** "à l'Élysée", "no Planalto": a house by whose name a government is called. */
const isSeat = (scene: Scene, i: number): boolean =>
  entityAt(scene, i) >= 0 && scene.nameFirst[i] === i && scene.nameEnd[i] === i + 1 &&
  isInstitution(scene.lexicon, lowerAt(scene, i));

/** A named body, or a noun for one: not "la plaza", which is only where it was said. */
function isBody(scene: Scene, found: Reference): boolean {
  if (found.kind === 'name') return scene.entities[found.entity]?.kind === 'organisation';
  return found.kind === 'descriptor' && isInstitution(scene.lexicon, lowerAt(scene, found.head)) &&
    !scene.lexicon.documents?.has(lowerAt(scene, found.head));
}

/** "aseguran", "fanno sapere", "quieren dejar claro". */
const isSaidOf = ({ lexicon, doc }: Scene, i: number): boolean => {
  const [lower = '', next = ''] = [i, i + 1].map((k) => doc.tokens[k]?.lower);
  return lexicon.saying.has(lower) || lexicon.reporting.has(lower) ||
    (lexicon.saying.has(next) && lexicon.infinitives?.test(next) !== false);
};

const mayStandBefore = ({ lexicon, doc }: Scene, i: number): boolean => {
  const lower = doc.tokens[i]?.lower ?? '';
  return lexicon.between.has(lower) || lexicon.there?.nobody.has(lower) === true;
};

/** "repiten", "si parla", "on parle", "confie-t-on". */
function hasNobody(scene: Scene, verb: number): boolean {
  const { there, dropsSubject, pluralVerbs } = scene.lexicon;
  const before = lowerAt(scene, verb - 1);
  if (there?.nobody.has(before) || isAnyone(scene, verb + 1)) return true;
  return dropsSubject === true && (pluralVerbs?.test(lowerAt(scene, verb)) === true || HAVE_SEVERAL.test(before));
}

const isAnyone = ({ lexicon, doc }: Scene, i: number): boolean =>
  lexicon.there?.nobody.has((doc.tokens[i]?.lower ?? '').replace(/^-(?:t-)?/, '')) === true &&
  doc.tokens[i]?.lower.startsWith('-') === true;

/** "Los médicos protestaron. En el ministerio aseguran …": several who were told of just before may be who speaks. */
function isOfSeveralBefore(scene: Scene, at: number): boolean {
  const { first } = sentenceAround(scene, at);
  if (first === 0 || paragraphAt(scene, first - 1) !== paragraphAt(scene, at)) return false;
  const before = sentenceAround(scene, first - 1);
  const subject = headFirstFirstSubject(scene, before.first, before.end);
  return subject?.kind === 'descriptor' && scene.lexicon.pluralDeterminers?.has(lowerAt(scene, subject.first)) === true;
}
