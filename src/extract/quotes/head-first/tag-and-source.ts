/** A tag behind the words, and somebody before them: one and the same, or who passes them on. Other than English. */
import type { Quotation } from '../marks/find-quotations.ts';
import { genderOf, isOtherGender } from '../phrase/agreement.ts';
import type { Gender } from '../../lexicon/lexicon.ts';
import { tieOf, wordsOf } from '../descriptors/noun-ties.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Attribution } from '../scene/reference.ts';
import { lowerAt, textAt, type Scene } from '../scene/scene.ts';

/**
 * Keilinha comentou o regresso: “…”, disse a jogadora: where a name and its colon stand before the words and a definite
 * phrase is the tag behind them, both are one, by that name.
 */
export function withoutEcho(scene: Scene, quote: Quotation, readings: Attribution[]): Attribution[] {
  const named = readings.find((one) => isPersonBefore(scene, quote, one));
  if (textAt(scene, quote.first - 1) !== ':' || named?.reference.kind !== 'name') return readings;
  const { reference } = named;
  const gender = scene.genders[reference.entity] ?? null;
  const mayBe = (one: Attribution): boolean => !tieOf(scene, reference.entity, wordsOf(scene, one.reference)).otherRole;
  return readings.map((one) => isEcho(scene, quote, one, gender) && mayBe(one) ? { ...one, reference } : one);
}

const isPersonBefore = (scene: Scene, quote: Quotation, { reference, evidenceEnd }: Attribution): boolean =>
  reference.kind === 'name' && evidenceEnd <= quote.first && scene.entities[reference.entity]?.kind === 'person';

/** "disse a jogadora": no other gender, and nothing that says whose or which. */
function isEcho(
  scene: Scene, quote: Quotation, { rule, reference }: Attribution, gender: Gender | null,
): boolean {
  if (rule !== 'said-x' || reference.kind !== 'descriptor' || reference.first <= quote.last) return false;
  const isPlain = reference.end === reference.head + 1 && isPersonNoun(scene, lowerAt(scene, reference.head));
  const isDefinite = scene.lexicon.definite?.has(lowerAt(scene, reference.first)) === true;
  return isPlain && isDefinite && !isOtherGender(scene, reference, genderOf(scene, reference), gender);
}

/** "Sono una scuola secondo il patriarca Teofilo: «…»": whose view ends at the colon says what stands behind it. */
export function withoutSubject(scene: Scene, quote: Quotation, readings: Attribution[]): Attribution[] {
  const colon = quote.first - 1;
  const isInView = textAt(scene, colon) === ':' &&
    readings.some(({ rule, reference }) => rule === 'according-to' && reference.end === colon);
  if (!isInView) return readings;
  return readings.filter(({ rule, reference }) => rule !== 'name-colon' || reference.end === colon);
}

/**
 * « … », a dit le conducteur, selon une source; De acordo com essas pessoas, “…”, lamentou uma mãe: whoever the words
 * are according to only passes them on, where the tag has somebody else.
 */
export function withoutPasser(scene: Scene, quote: Quotation, all: Attribution[]): Attribution[] {
  const readings = withoutReporter(scene, quote, all);
  const tag = readings.find(({ rule, evidenceFirst, reference }) =>
    rule === 'said-x' && evidenceFirst > quote.last && reference.kind !== 'pronoun');
  const isBefore = ({ evidenceEnd, reference }: Attribution): boolean =>
    evidenceEnd <= quote.first && reference.kind === 'descriptor';
  return readings.filter((one) =>
    !(tag && one.rule === 'according-to' && (one.evidenceFirst >= tag.evidenceEnd || isBefore(one))));
}

/**
 * "Nach Angaben der Polizei sagte der Fahrer: „…“", "Según El País, el alcalde dijo: «…»": whoever the sentence opens
 * by has told it, and somebody else, between a verb of saying and the colon, has said it.
 */
function withoutReporter(scene: Scene, quote: Quotation, readings: Attribution[]): Attribution[] {
  const colon = quote.first - 1;
  const opening = readings.find(({ rule, evidenceFirst }) => rule === 'according-to' && evidenceFirst < colon);
  const source = opening?.reference;
  if (!source || textAt(scene, colon) !== ':') return readings;
  const isTeller = ({ rule, reference }: Attribution): boolean =>
    TELLING.has(rule) && reference.first >= source.end && reference.end <= colon;
  const saying = (i: number): boolean => scene.lexicon.saying.has(lowerAt(scene, i));
  const between = Array.from({ length: Math.max(0, colon - source.end) }, (_, k) => source.end + k);
  if (!readings.some(isTeller) || !between.some(saying)) return readings;
  return readings.filter(({ reference }) => reference.first !== source.first);
}
const TELLING: ReadonlySet<string> = new Set(['verb-before-near', 'name-colon']);
