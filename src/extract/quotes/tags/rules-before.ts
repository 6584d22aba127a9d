/** Rules that read the speaker from the writer's words before a quotation: X replied, “…”; X called it “…”; X: “…”. */
import { sentFrom } from './carry-on.ts';
import { clauseStart } from '../clause/clause-start.ts';
import { isInClosedRelative } from '../clause/closed-relative.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { subjectOf } from '../clause/find-subject.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { isReduced } from './passive.ts';
import { insertedSubject } from './inserted-tag.ts';
import { isReached, isSaidByObject } from '../clause/object-control.ts';
import { OPENS_CLAUSE } from '../phrase/phrase-words.ts';
import { FAR } from '../clause/reach.ts';
import type { Attribution, Reference } from '../scene/reference.ts';
import { readFrom } from './read-from.ts';
import { isWithoutRuling } from './reigns.ts';
import { citedBefore } from './rule-quoted.ts';
import { saysInTwo } from '../clause/says-after.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { answeringSubject, gappedSubject } from './second-clause.ts';
import { isShownInReport } from './shown-in-report.ts';
import { isUsedAsNoun } from '../clause/used-as-noun.ts';
import { isReport } from '../phrase/who.ts';
import { oncePer } from '../../../text/memo.ts';
import { isCountry } from '../../names/words/places.ts';

type Found = Omit<Attribution, 'rule'> | null;

/** Hale replied, “…” — the nearest verb of this kind before the mark, from `from` to `to` words away. */
export function verbBefore(
  scene: Scene, quote: Quotation, from: number, to: number, verbs: ReadonlySet<string>,
): Found {
  const gapped = gappedSubject(scene, quote);
  if (gapped) return { reference: gapped, evidenceFirst: gapped.first, evidenceEnd: gapped.end };
  return nearestVerb(scene, quote, from, to, verbs);
}

function nearestVerb(
  scene: Scene, quote: Quotation, from: number, to: number, verbs: ReadonlySet<string>,
): Found {
  const { first } = sentenceAround(scene, quote.first);
  const floor = from > 0 ? clauseWithVerb(scene, first, quote.first) : first;
  let distance = 0;
  let place: Found = null;
  for (let verb = quote.first - 1; verb >= floor && distance < to; verb--) {
    if (!isOutside(scene, verb)) {
      verb = scene.quotations[scene.quoteAt[verb] ?? -1]?.first ?? verb;
      continue;
    }
    distance += 1;
    if (distance <= from || !isVerbOf(scene, verb, verbs)) continue;
    if (isNoReport(scene, quote, verb)) continue;
    const found = speakerBy(scene, quote, verb, floor);
    if (!found || isShownInReport(scene, quote, verb, found.reference)) continue;
    if (!isPlaceName(scene, found.reference)) return found;
    if (!place && isPower(scene, found.reference) && !isGivenName(scene, found.reference)) place = found;
  }
  return place;
}

const isNoReport = (scene: Scene, quote: Quotation, verb: number): boolean =>
  isWithoutRuling(scene, verb) || isReduced(scene, quote, verb) || citesAnother(scene, quote, verb) ||
  isInClosedRelative(scene, quote, verb) || isReadAloud(scene, verb) || isSaidByObject(scene, verb, quote.first);

/** "Hale said in a statement read to the court that he was “…”": by whom it was read is not told, and Hale said it. */
function isReadAloud(scene: Scene, verb: number): boolean {
  if (scene.lexicon.headFirst || lowerAt(scene, verb) !== 'read' || !ALOUD.test(lowerAt(scene, verb + 1))) return false;
  const { first } = sentenceAround(scene, verb);
  for (let i = verb - 1; i > first && verb - i <= LONGEST_DOCUMENT && isOutside(scene, i); i--)
    if (scene.lexicon.saying.has(lowerAt(scene, i)) && lowerAt(scene, i + 1) === 'in') return true;
  return false;
}
const ALOUD = /^(?:to|out|aloud|in|at|by|on|before|during|from)$/;
/** "said (in a victim impact statement)", in tokens. */
const LONGEST_DOCUMENT = 8;

function isVerbOf(scene: Scene, verb: number, verbs: ReadonlySet<string>): boolean {
  const isVerb = verbs.has(lowerAt(scene, verb)) || (verbs === scene.lexicon.saying && saysInTwo(scene, verb));
  return isVerb && !isUsedAsNoun(scene, verb);
}

function speakerBy(scene: Scene, quote: Quotation, verb: number, floor: number): Found {
  const subject = insertedSubject(scene, verb, quote.first) ?? subjectOf(scene, verb, floor);
  if (subject && isDoneTo(scene, verb, subject)) return null;
  const reference = subject && (answeringSubject(scene, quote, verb, subject) ?? subject);
  return reference && {
    reference,
    evidenceFirst: Math.min(reference.first, verb),
    evidenceEnd: Math.max(reference.end, verb + 1),
  };
}

/** "The men, identified as Hale and Ohm, are accused of “…”": the participle is of others. */
const isDoneTo = (scene: Scene, verb: number, { end }: Reference): boolean =>
  textAt(scene, verb - 1) === ',' && end === verb - 1 && /ed$/.test(lowerAt(scene, verb)) &&
  /^(?:as|by)$/.test(lowerAt(scene, verb + 1));

/** "Hale quoted Ohm: “…”": Ohm's words. */
const citesAnother = (scene: Scene, quote: Quotation, verb: number): boolean =>
  /^quot/.test(lowerAt(scene, verb)) && citedBefore(scene, quote) !== null;

/**
 * "Hale asked about it—Ohm dodged the question, saying it “…”": behind the dash the sentence is Ohm's alone; so it is
 * in "Hale hailed it, while Acme said it was “…”", whose verbs are of two kinds.
 */
function clauseWithVerb(scene: Scene, floor: number, end: number): number {
  const { saying, reporting } = scene.lexicon;
  const start = clauseStart(scene, floor, end - 1);
  for (let i = start; i < end && start > floor; i++) {
    const isVerb = saying.has(lowerAt(scene, i)) || reporting.has(lowerAt(scene, i));
    if (isVerb && isOutside(scene, i) && !isUsedAsNoun(scene, i)) return start;
  }
  return floor;
}

/** Hale believes that “…”: a person's thought; what a body "views" was said by somebody for it. */
export function thought(scene: Scene, quote: Quotation): Found {
  const found = verbBefore(scene, quote, 0, FAR, scene.lexicon.stance);
  const isBody = found?.reference.kind === 'name' && scene.entities[found.reference.entity]?.kind !== 'person';
  return found && isBody && !isFinding(scene, quote, found.reference) ? null : found;
}

/** "Acme Watch found that “…”", "An inquiry by the Echo found “…”": what it has looked into it tells itself. */
function isFinding(scene: Scene, quote: Quotation, { first, end }: Reference): boolean {
  const verb = [end, end + 1, end + 2].find((i) => i < quote.first && FINDS.test(lowerAt(scene, i)));
  if (verb === undefined) return false;
  const by = lowerAt(scene, first - 1) === 'the' ? first - 2 : first - 1;
  const isBy = /^(?:by|from)$/.test(lowerAt(scene, by));
  const isTheirWork = isReport(lowerAt(scene, isBy ? by - 1 : verb - 1)); // "an Echo survey found"
  return isTheirWork || lowerAt(scene, verb + 1) === 'that';
}
const FINDS = /^(?:found|finds|show(?:ed|s))$/;

/** "Iran called it “…”", and no "motorists on Hill Road called it": no complement, and no end of a list. */
function isPower(scene: Scene, { first }: Reference): boolean {
  const { prepositions, determiners, conjunctions } = scene.lexicon;
  const before = lowerAt(scene, first - 1);
  const isListed = conjunctions.has(before) && entityAt(scene, first - 2) >= 0;
  const isGoverned = prepositions.has(before) && !OPENS_CLAUSE.has(before);
  const isThe = before === 'the' && isCountry(textOf(scene, first), scene.lexicon.language); // "the United States"
  return !isListed && !isGoverned && (isThe || !determiners.has(before));
}
const textOf = (scene: Scene, first: number): string => scene.entities[entityAt(scene, first)]?.name ?? '';

/** "Georgia told the paper" where the article tells of a Georgia Hale. */
function isGivenName(scene: Scene, reference: Reference): boolean {
  return reference.kind === 'name' && openings(scene).has(scene.entities[reference.entity]?.name ?? '');
}

/** What the names of people open with: "Georgia", "Mary Georgia". */
const openings = oncePer(({ entities }: Scene): ReadonlySet<string> => new Set(entities.flatMap(({ kind, name }) => {
  const words = /^(?:person|unknown)$/.test(kind) ? name.split(' ') : [];
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
})));

/** "Washington concluded": a city stands for somebody else; an earlier verb may say for whom. */
const isPlaceName = (scene: Scene, reference: Reference): boolean =>
  reference.kind === 'name' && scene.entities[reference.entity]?.kind === 'place';

/** "It prompted the president of his club, Luc Aubry of Lyon, to tell reporters: “…”": who is made to speak. */
export function madeToSay(scene: Scene, quote: Quotation): Found {
  const floor = sentenceAround(scene, quote.first).first;
  for (let to = quote.first - 2; to > floor && quote.first - to < MADE_NEAR; to--) {
    const isToSay = lowerAt(scene, to) === 'to' && scene.lexicon.saying.has(lowerAt(scene, to + 1));
    if (!isToSay || !isOutside(scene, to)) continue;
    const last = textAt(scene, to - 1) === ',' ? to - 2 : to - 1;
    for (let i = last; i > floor && last - i < MADE_NEAR; i--) {
      const entity = entityAt(scene, i);
      if (/^[.;:]$/.test(textAt(scene, i)) || !isOutside(scene, i)) return null;
      if (scene.entities[entity]?.kind !== 'person') continue;
      const [first, end] = [scene.nameFirst[i] ?? i, scene.nameEnd[i] ?? i + 1];
      if (isReached(scene, first)) return null;
      return { reference: { kind: 'name', entity, first, end }, evidenceFirst: first, evidenceEnd: to + 2 };
    }
    return null;
  }
  return null;
}
const MADE_NEAR = 8;

/** "Hale: “…”", and a sentence about one person that ends in a colon */
export function nameColon(scene: Scene, quote: Quotation): Found {
  const colon = quote.first - 1;
  if (textAt(scene, colon) !== ':') return null;
  const { first } = sentenceAround(scene, colon);
  if (colon - first === 1 && entityAt(scene, first) < 0) return null;
  const reference = sentFrom(scene, first, colon) ?? readFrom(scene, first, colon) ?? firstSubject(scene, first, colon);
  return reference && { reference, evidenceFirst: reference.first, evidenceEnd: reference.end };
}
