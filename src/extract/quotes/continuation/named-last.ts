/**
 * "Lea Roth rechnet seit Jahren. „…“, sagt die Buchhalterin": a noun in the tag that nobody has been called by means
 * whoever was named last. The fits divide the chance between them and the noun. Languages other than English.
 */
import { genderOfArticle, pointsBack } from '../phrase/agreement.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { BY_FORM } from '../model/models.ts';
import { nobodySince } from './only-one-told-of.ts';
import { lastBefore } from '../scene/persons.ts';
import type { Descriptor } from '../scene/reference.ts';
import { isOutside, sentenceAround, type Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';

/** The likeliest speaker, as sure as that makes them; null where it is not so. */
export function namedLast<Likeliest extends Candidate & Attribution>(
  scene: Scene, quote: Quotation, list: readonly Candidate[], chances: readonly number[], told: Likeliest,
): Likeliest | null {
  const { who, reference, confidence } = told;
  const isDoubted = confidence >= LIKELY && confidence < BY_FORM;
  if (!isDoubted || !('entity' in who) || reference?.kind !== 'descriptor' || !isOnlyLinked(told)) return null;
  const words = list.find((one) => isTagOf(one, reference.first));
  const others = chances.filter((_, i) => list[i] !== words && list[i]?.who !== who);
  if (!words || Math.max(0, ...others) > RIVAL || !mayMean(scene, reference, who.entity)) return null;
  const from = lastNamed(scene, who.entity, quote.first);
  return from >= 0 && nobodySince(scene, who.entity, from, quote.first) ? { ...told, confidence: BY_FORM } : null;
}
const LIKELY = 0.35;
const RIVAL = 0.11;

/** Who spoke last may have asked; who is named in the sentence of the tag is spoken to. */
const isOnlyLinked = ({ sources }: Candidate): boolean =>
  ['link', 'person before'].every((one) => sources.includes(one)) && !sources.some((one) => ELSEWHERE.has(one));
const ELSEWHERE: ReadonlySet<string> = new Set(['floor', 'running', 'in its sentence']);

/** The tag's own words: „…“, sagt die Buchhalterin. */
const isTagOf = ({ reference, sources, who }: Candidate, first: number): boolean =>
  !('entity' in who) && reference?.first === first && sources.includes('own words') &&
  sources.some((source) => TAGS.has(source));
const TAGS: ReadonlySet<string> = new Set(['said-x', 'x-said']);

/** "Die Buchhalterin", "cette ancienne infirmière"; not "la joven" of a man. */
function mayMean(scene: Scene, reference: Descriptor, entity: number): boolean {
  const [article, theirs] = [genderOfArticle(scene, reference.first), scene.genders[entity]];
  const isOther = article !== null && theirs !== null && theirs !== undefined && article !== theirs;
  return !isOther && pointsBack(scene, reference);
}

/** Where they are named last before the quotation, if neither a person is after them nor their sentence another's. */
function lastNamed(scene: Scene, entity: number, end: number): number {
  const seen = scene.persons[lastBefore(scene.persons, end)];
  if (seen?.entity !== entity || !isOutside(scene, seen.token)) return -1;
  const sentence = sentenceAround(scene, seen.token);
  const subject = firstSubject(scene, sentence.first, Math.min(sentence.end, end));
  return subject?.kind === 'name' && subject.entity !== entity ? -1 : seen.token;
}
