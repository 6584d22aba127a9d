/**
 * Who is named in another clause than the one that says whose the words are, in Romance languages: behind an opening
 * phrase, before a "that", dead, or of the other gender than the noun of the tag.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isGoverned } from '../phrase/governed.ts';
import { hasOtherAge } from '../phrase/head-first-aged.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { ownTokens, says } from '../head-first/head-first-region.ts';
import { saidX } from '../head-first/head-first-tags.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

export const isOfAnotherClause = (scene: Scene, quote: Quotation, candidate: Candidate): boolean =>
  isRomance(scene.lexicon) && (isOfOpening(scene, candidate) || isOutsideClause(scene, quote, candidate) ||
    isDead(scene, quote, candidate) || isOfOtherAge(scene, candidate) || isOtherThanTag(scene, quote, candidate));

/** Sources that name somebody without a verb of saying. */
export const NEARBY: ReadonlySet<string> = new Set([
  'floor', 'running', 'next-paragraph', 'last voice', 'subject', 'subject-before', 'subject-after', 'person before',
  'second person before', 'person after', 'in its sentence',
]);

/**
 * "Rosa Gil cuenta que el médico le dijo: «…»": whoever stands before the "that" is told it, where the verb at the
 * quotation has a subject of its own behind the "that".
 */
function isOutsideClause(scene: Scene, quote: Quotation, { who, reference, evidenceFirst }: Candidate): boolean {
  const { lexicon } = scene;
  const { first } = sentenceAround(scene, quote.first - 1);
  const verb = ownTokens(scene, Math.max(first, quote.first - NEAR_VERB), quote.first).findLast((i) => says(scene, i));
  const that = verb === undefined ? undefined
    : ownTokens(scene, first, verb).findLast((i) => lexicon.relatives.has(lowerAt(scene, i)));
  if (verb === undefined || that === undefined || !isToldTo(scene, verb, that)) return false;
  const at = reference?.first ?? evidenceFirst;
  const isBefore = (i: number): boolean => 'entity' in who && entityAt(scene, i) === who.entity;
  const isOutsideThat = at >= first && at < that; // "Gil aseguró que el alcalde le dijo": nor is he the mayor
  if (!isOutsideThat && !ownTokens(scene, first, that).some(isBefore)) return false;
  const subject = headFirstPhrase(scene, that + 1, verb);
  const isAnyone = verb - that <= 2 && lexicon.pluralVerbs?.test(lowerAt(scene, verb)) === true; // "que le dijeron"
  return isAnyone || (subject !== null && subject.kind !== 'pronoun');
}

/** "que el médico le dijo", "a la que el médico advirtió". */
const isToldTo = (scene: Scene, verb: number, that: number): boolean =>
  [verb - 1, verb - 2].some((i) => TOLD.has(lowerAt(scene, i))) || /-(?:lhe|me)s?$/.test(lowerAt(scene, verb)) ||
  [that - 1, that - 2].some((i) => /^(?:al?|à|ao)$/.test(lowerAt(scene, i)));
/** "le dijo", "lhe tinha dito", "mi ha detto". */
const TOLD: ReadonlySet<string> = new Set(['le', 'les', 'me', 'nos', 'lhe', 'lhes', 'gli', 'mi', 'ci', 'lui']);
/** "le advirtió de que": tokens before the mark. */
const NEAR_VERB = 5;

/** "il 40enne": nobody of whom the article tells another age. */
const isOfOtherAge = (scene: Scene, { who, reference }: Candidate): boolean =>
  'entity' in who && reference?.kind === 'descriptor' && hasOtherAge(scene, who.entity, reference);

/** "Luca Bassi è morto a vent'anni. «…», ricorda il parroco": nobody who has died, but by name or by his own noun. */
function isDead(scene: Scene, quote: Quotation, { who, reference, link, sources }: Candidate): boolean {
  const { lexicon, doc } = scene;
  if (!lexicon.deceased || !('entity' in who)) return false;
  const isOtherNoun = reference?.kind === 'descriptor' && link?.noun !== true;
  if (!isOtherNoun && sources.some((one) => !NEARBY.has(one))) return false;
  const mentions = scene.entities[who.entity]?.mentions.slice(0, MOST_MENTIONS) ?? [];
  return mentions.some(({ firstToken, endToken }) => endToken <= quote.first && isOutside(scene, firstToken) &&
    doc.tokens.slice(endToken, endToken + NEAR_DEATH).some(({ lower, sentence }) =>
      lexicon.deceased?.test(lower) === true && sentence === doc.tokens[firstToken]?.sentence));
}
const MOST_MENTIONS = 8;
/** "X, de 20 años, ha muerto", in tokens. */
const NEAR_DEATH = 7;

/** «…», añade el marido: no woman who spoke before or stands nearby, where the tag has a noun of the other gender. */
function isOtherThanTag(scene: Scene, quote: Quotation, { who, sources }: Candidate): boolean {
  if (!('entity' in who) || sources.some((one) => !NEARBY.has(one))) return false;
  const tag = tagOf(scene, quote);
  if (tag?.kind !== 'descriptor' || scene.lexicon.epicene?.has(lowerAt(scene, tag.head))) return false;
  const theirs = scene.entities[who.entity]?.kind === 'person' ? scene.genders[who.entity] : null;
  const gender = scene.lexicon.roles.get(lowerAt(scene, tag.head)) ?? null;
  return (theirs === 'female' && gender === 'male') || (theirs === 'male' && gender === 'female');
}

/** Asked for each candidate, read once. */
const tagOf = oncePerSpan((scene: Scene, quote: Quotation): Reference | null => saidX(scene, quote)?.reference ?? null);

/**
 * "Tras reunirse con Juan Gil, dijo", "Tras la dimisión de Juan Gil, el presidente dijo": whom an opening phrase
 * governs is not who speaks behind its comma, unless it is his view or report.
 */
function isOfOpening(scene: Scene, { who, reference }: Candidate): boolean {
  const { lexicon } = scene;
  if (!('entity' in who) || reference === null || reference.kind === 'name') return false;
  const isDropped = reference.kind === 'pronoun' && reference.dropped === true;
  if (!isDropped && !(reference.kind === 'descriptor' && textAt(scene, reference.end) !== ',')) return false;
  const { first } = sentenceAround(scene, reference.first);
  const opener = lowerAt(scene, first);
  const isPhrase = lexicon.genitives?.has(lowerAt(scene, first + 1)) === true; // "depois de", "prima di"
  const isGoverning = (lexicon.prepositions.has(opener) || isPhrase) && !lexicon.viewWords?.has(opener) &&
    !lexicon.subordinators?.has(opener) && !lexicon.accordingTo.some(([word]) => word === opener);
  if (!isGoverning) return false;
  const comma = ownTokens(scene, first, reference.first).findLast((i) => textAt(scene, i) === ',') ?? first;
  const at = ownTokens(scene, first, comma).findLast((i) => entityAt(scene, i) === who.entity);
  return at !== undefined && isGoverned(scene, at) &&
    ownTokens(scene, comma + 1, reference.first).every((i) => entityAt(scene, i) !== who.entity);
}
