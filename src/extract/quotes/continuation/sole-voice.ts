/**
 * "Bergallo: “…” ¶ “…”, contó. ¶ El triunfo fue «…».": a page of which one person fills the quotations. A verb of
 * saying without a subject is theirs, and so are words that no tag goes with, as long as nobody else is told of. The
 * fits doubt it where the speaker is named once, at the top. Languages whose heads come first.
 */
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import { isGoverned } from '../phrase/governed.ts';
import { spokeBefore } from './goes-on-by-form.ts';
import { BY_FORM } from '../model/models.ts';
import { nobodySince } from './only-one-told-of.ts';
import { lastBefore, type Seen } from '../scene/persons.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { fillsParagraph } from '../speech/quotation-shape.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { OWN_SOURCES } from '../candidates/sources.ts';
import type { Attribution } from '../candidates/weighed.ts';
import { sameWho } from '../phrase/who.ts';

interface Weighing<Likeliest> {
  list: readonly Candidate[];
  carried: readonly number[];
  told: Likeliest;
}

/** That person, as sure as such a page makes them; null where others may speak. */
export function soleVoice<Likeliest extends Candidate & Attribution>(
  scene: Scene, q: number, { list, carried, told }: Weighing<Likeliest>, sofar: readonly (Attribution | null)[],
): Likeliest | null {
  const { who, confidence, reference } = told;
  const quote = scene.quotations[q];
  if (!quote || !('entity' in who) || scene.entities[who.entity]?.kind !== 'person' || confidence < LIKELY) return null;
  const rival = Math.max(0, ...carried.filter((_, i) => !sameWho(list[i]!.who, who)));
  if (rival > RIVAL) return null;
  const isDropped = reference?.kind === 'pronoun' && reference.dropped === true && isOwn(told);
  if (!isDropped && !goesOnUntagged(scene, q, list, told, sofar)) return null;
  const likely = sofar.filter(mayHaveSpoken);
  if (!likely.every((one) => one && sameWho(one.who, who))) return null;
  const isAlone = isOnlyOneNamed(scene, who.entity, quote.first) && (isDropped || likely.length > 0);
  const isVoice = likely.some((one) => one && isOutright(one)) && isNamedLast(scene, who.entity, quote.first);
  return isAlone || isVoice ? { ...told, confidence: Math.max(BY_FORM, confidence) } : null;
}
const LIKELY = 0.3;
const RIVAL = 0.2;
const SURE_BEFORE = 0.75;
const ANY_BEFORE = 0.5;

/** Told by the sentence of the words, or sure; who is only named near what is a title has not spoken. */
const mayHaveSpoken = (one: Attribution | null): boolean =>
  one !== null && one.confidence >= (OWN_SOURCES.has(one.rule) ? ANY_BEFORE : SURE_BEFORE);

/** Words without a tag, no subhead, no colon before them, and none of a list of words that are nobody's. */
function goesOnUntagged(
  scene: Scene, q: number, list: readonly Candidate[], told: Candidate, sofar: readonly (Attribution | null)[],
): boolean {
  const quote = scene.quotations[q];
  if (!quote || list.some(isOwn) || !spokeBefore(told) || textAt(scene, quote.first - 1) === ':') return false;
  const isNext = (scene.quotations[q - 1]?.last ?? -1) >= sentenceAround(scene, quote.first).first;
  const isBehindNobodys = isNext && (sofar[q - 1]?.confidence ?? 0) < SURE_BEFORE;
  const isLine = fillsParagraph(scene, quote) && !/[.?!…,]$/.test(scene.doc.text.slice(quote.start, quote.end));
  return !isBehindNobodys && !isLine && !isAnotherTold(scene, q);
}

/** "…, ha detto. L'allenatore avversario ha protestato. «…»": between the two quotations somebody else is told of. */
function isAnotherTold(scene: Scene, q: number): boolean {
  const [before, quote] = [scene.quotations[q - 1], scene.quotations[q]];
  const from = before ? sentenceAround(scene, before.last).end : 0;
  for (let i = from; i < (quote?.first ?? 0); i++)
    if (isOutside(scene, i) && isPersonNoun(scene, lowerAt(scene, i)) && entityAt(scene, i) < 0) return true;
  return false;
}

/** A tag that names them, or calls them what they are. */
const isOutright = (one: Attribution): boolean =>
  one.confidence >= SURE_BEFORE && one.reference != null && one.reference.kind !== 'pronoun' &&
  OWN_SOURCES.has(one.rule);

/** Is nobody else named before, in the writer's words? */
const isOnlyOneNamed = (scene: Scene, entity: number, end: number): boolean =>
  scene.persons.every((seen) => seen.token >= end || seen.entity === entity || !mayRival(scene, seen));

/** Somebody whom the writer names; "los Bomberos de Talca", of whom nothing tells what they are, do not stand alone. */
const mayRival = (scene: Scene, { token, entity }: Seen): boolean => isOutside(scene, token) &&
  (scene.entities[entity]?.kind === 'person' || !isGoverned(scene, token));

/** Since they were named last, is nobody else, and has no sentence another subject? */
function isNamedLast(scene: Scene, entity: number, end: number): boolean {
  for (let i = lastBefore(scene.persons, end); i >= 0; i--) {
    const seen = scene.persons[i]!;
    if (seen.entity !== entity && !mayRival(scene, seen)) continue;
    if (isOutside(scene, seen.token)) return seen.entity === entity && nobodySince(scene, entity, seen.token, end);
  }
  return false;
}
