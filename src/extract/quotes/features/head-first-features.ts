/**
 * What languages other than English tell of a candidate besides: the mood of reported speech, agreement in gender,
 * articles before what only looks like a name. As named numbers.
 */
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { ownTokens } from '../head-first/head-first-region.ts';
import { genderOf } from '../phrase/agreement.ts';
import { isGeneric } from '../descriptors/noun-ties.ts';
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { isRole } from '../../names/words/name-kind.ts';
import type { Descriptor, Who } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';
import type { Features } from '../model/trees.ts';

export function addHeadFirst(
  scene: Scene, quote: Quotation, candidate: Candidate, own: boolean, found: Features,
): void {
  if (isReported(scene, quote)) found.set(own ? 'reported mood, tagged' : 'reported mood, untagged', 1);
  const { who, reference } = candidate;
  if (!own) addReportedBetween(scene, quote, candidate, found);
  else if (isOfSeveral(scene, candidate)) found.set('verb of several', 1);
  if ('entity' in who) {
    addArticle(scene, who.entity, found);
    if (isNamedInside(scene, quote, who.entity)) found.set(own ? 'named in it, tagged' : 'named in it, untagged', 1);
  }
  if (reference?.kind === 'descriptor') addDescriptor(scene, who, reference, found);
}

/** “Amedeo ha venduto la macchina”: few call themselves by their name. */
function isNamedInside(scene: Scene, { first, last }: Quotation, entity: number): boolean {
  for (let i = first + 1; i < Math.min(last, first + LOOKED_AT); i++) if (entityAt(scene, i) === entity) return true;
  return false;
}

/** How the descriptor is built, and whether it agrees with whom it may mean. */
function addDescriptor(scene: Scene, who: Who, reference: Descriptor, found: Features): void {
  if (!isListed(scene, reference)) found.set(`${'entity' in who ? 'link' : 'own words'} by a noun of no list`, 1);
  const words = reference.end - reference.first;
  found.set('words of the descriptor', Math.min(MOST_WORDS, words));
  if (reference.end > reference.head + 1) found.set('descriptor goes on', 1);
  if (isGeneric(scene, lowerAt(scene, reference.head))) found.set('by a generic noun', 1);
  if (!('entity' in who)) return;
  const [gender, theirs] = [genderOf(scene, reference), scene.genders[who.entity] ?? null];
  const isPersons = gender === 'female' || gender === 'male';
  if (isPersons && theirs && theirs !== gender) found.set('gender disagrees', 1);
}
const MOST_WORDS = 8;

function isListed({ lexicon, doc }: Scene, { head }: Descriptor): boolean {
  const noun = doc.tokens[head]?.lower ?? '';
  return isRole(lexicon, noun) || lexicon.people.has(noun) || isInstitution(lexicon, noun);
}

/** "Dafür sei „…“ nötig": does the sentence around the marks only report? */
export function isReported(scene: Scene, quote: Quotation): boolean {
  const { reportedMood } = scene.lexicon;
  if (!reportedMood) return false;
  const { first, end } = sentenceAround(scene, quote.first);
  const from = Math.max(first, quote.first - LOOKED_AT);
  return ownTokens(scene, from, Math.min(end, quote.last + LOOKED_AT)).some((i) => reportedMood.has(lowerAt(scene, i)));
}
/** Of a long sentence this much on either side of the marks is looked at, in tokens. */
const LOOKED_AT = 40;

/** "Das Narrativ …", "die Riege": how many of its mentions have an article, which people's names seldom have. */
function addArticle(scene: Scene, entity: number, found: Features): void {
  const mentions = scene.entities[entity]?.mentions.slice(0, MOST_MENTIONS) ?? [];
  const all = mentions.filter(({ firstToken }) => scene.lexicon.determiners.has(lowerAt(scene, firstToken - 1)));
  if (all.length > 0) found.set('with an article', all.length / mentions.length);
}
const MOST_MENTIONS = 8;

/** "…, sagte Keller. Das sei teuer. Es fehle an Personal. „…“": do all sentences since only report? */
function addReportedBetween(scene: Scene, quote: Quotation, candidate: Candidate, found: Features): void {
  const between = sentencesBetween(scene, quote, candidate);
  if (!between) return;
  if (between.plain === 0) found.set('only reports between', 1);
  else found.set('sentences of the writer between', Math.min(MOST_BETWEEN, between.plain));
}

/** How many sentences stand between where the candidate is named, or the quotation before, and this one; or null. */
function sentencesBetween(
  scene: Scene, quote: Quotation, { evidenceEnd }: Candidate,
): { plain: number; reported: number } | null {
  const { reportedMood } = scene.lexicon;
  const before = scene.quotations[(scene.quoteAt[quote.first] ?? 0) - 1];
  const own = sentenceAround(scene, quote.first).first;
  let from = Math.max(before ? before.last + 1 : 0, Math.min(evidenceEnd, quote.first));
  from = Math.max(from, sentenceAround(scene, Math.max(0, from - 1)).end);
  if (!reportedMood || own <= from || own - from > FAR_BETWEEN) return null;
  let [plain, reported] = [0, 0];
  for (let i = from; i < own; i = Math.max(i + 1, sentenceAround(scene, i).end)) {
    const { end } = sentenceAround(scene, i);
    if (ownTokens(scene, i, Math.min(end, own)).some((k) => reportedMood.has(lowerAt(scene, k)))) reported += 1;
    else plain += 1;
  }
  return plain + reported > 0 ? { plain, reported } : null;
}
const FAR_BETWEEN = 200;
const MOST_BETWEEN = 4;

/** "la jefa … que reclamaron «…»": the verb next to the marks is of several, the candidate is one. */
function isOfSeveral(scene: Scene, { reference, who, evidenceFirst, evidenceEnd }: Candidate): boolean {
  const { pluralVerbs, saying, reporting } = scene.lexicon;
  if (!pluralVerbs || !reference || !isOne(scene, who)) return false;
  for (let i = evidenceFirst; i < evidenceEnd; i++) {
    const lower = lowerAt(scene, i);
    const isVerb = isOutside(scene, i) && entityAt(scene, i) < 0 && (saying.has(lower) || reporting.has(lower));
    if (isVerb) return pluralVerbs.test(lower);
  }
  return false;
}

function isOne(scene: Scene, who: Who): boolean {
  if ('entity' in who) return scene.entities[who.entity]?.kind === 'person';
  const opening = lowerAt(scene, who.first);
  return (scene.lexicon.definite?.has(opening) ?? false) && !scene.lexicon.pluralDeterminers?.has(opening);
}
