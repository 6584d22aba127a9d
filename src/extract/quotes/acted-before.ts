/**
 * "La doctora Inés Roa lo explicó. «…», señaló la geóloga", « … », résume Ana Roux, cofondatrice. L’entreprise a 60
 * clients. « … », annonce l’ingénieure: the noun of the tag is another word for whoever acts, by name, in the sentence
 * right before, or has just spoken, where it goes with their office and nobody else is called so. In known stories and
 * articles of five languages 84 of 97 nouns of work in such a place were theirs, whatever their office; the guards here
 * were chosen on the same ones and leave few: beside the present weights it tells three, no real article among them.
 * Heads first.
 */
import { genderOf, mayAgree, pointsBack } from './agreement.ts';
import { wasBroughtIn } from './brought-in.ts';
import type { Candidate } from './candidate.ts';
import type { Quotation } from './find-quotations.ts';
import { firstSubject } from './first-subject.ts';
import { isInstitution } from '../names/kind-nouns.ts';
import { mayBeAsWell } from './head-first-trade.ts';
import { BY_FORM } from './models.ts';
import { isGeneric, tieOf, wordsOf } from './noun-ties.ts';
import { isOfOrigin } from './origin-or-party.ts';
import { lastBefore } from './persons.ts';
import { isPersonNoun } from './phrase-words.ts';
import type { Descriptor } from './reference.ts';
import { isRuledOut } from './ruled-out.ts';
import { entityAt, isOutside, lowerAt, nounAt, paragraphAt, sentenceAround, type Scene } from './scene.ts';
import type { Attribution } from './weighed.ts';

type Told = Attribution | null;

/** Whoever acts or has spoken right before, as sure as that makes them; null where the noun is somebody else's. */
export function actedBefore(
  scene: Scene, q: number, list: readonly Candidate[], told: Attribution, answers: readonly Told[],
): Attribution | null {
  const quote = scene.quotations[q];
  const tag = quote && list.find((one) => isTag(quote, one));
  if (!quote || tag?.reference?.kind !== 'descriptor' || !isEpithet(scene, tag.reference)) return null;
  const entity = subjectBefore(scene, quote) ?? speakerBefore(scene, q, answers) ?? -1;
  const isDoubted = !('entity' in told.who) || (told.who.entity === entity && told.confidence < BY_FORM);
  if (entity < 0 || !isDoubted || !mayBeCalled(scene, tag.reference, entity)) return null;
  const meant = { ...tag, who: { entity } };
  return isRuledOut(scene, quote, meant) ? null : { ...told, ...meant, confidence: BY_FORM };
}

/** The article's own words, behind the marks: «…», señaló la geóloga. */
const isTag = (quote: Quotation, { who, reference, sources, evidenceFirst }: Candidate): boolean =>
  !('entity' in who) && reference !== null && sources.includes('said-x') && evidenceFirst > quote.last;

/** "der Magistrat", "l’ingénieure de 33 ans": one, known, and no relative nor one who was told of without a name. */
function isEpithet(scene: Scene, reference: Descriptor): boolean {
  const { unintroduced, residents, collectives, ties } = scene.lexicon;
  const noun = nounAt(scene, reference.head);
  const isOther = [unintroduced, residents, collectives, ties].some((words) => words?.has(noun));
  const isOne = isOfOrigin(scene, noun) || (isPersonNoun(scene, noun) && !isGeneric(scene, noun));
  return pointsBack(scene, reference) && isOne && !isOther && !isInstitution(scene.lexicon, noun) &&
    reference.end - reference.first <= LONGEST && !wasBroughtIn(scene, reference);
}
const LONGEST = 7;

/** Who is the subject, by name, of the writer's own sentence right before, in the same paragraph. */
function subjectBefore(scene: Scene, quote: Quotation): number | null {
  const { first: own } = sentenceAround(scene, quote.first);
  if (own === 0 || paragraphAt(scene, own - 1) !== quote.paragraph) return null;
  const { first, end } = sentenceAround(scene, own - 1);
  for (let i = first; i < end; i++) if (!isOutside(scene, i)) return null;
  const subject = firstSubject(scene, first, end);
  const isTheirs = subject?.kind === 'name' && scene.entities[subject.entity]?.kind === 'person' &&
    scene.lexicon.genitives?.has(lowerAt(scene, subject.first - 1)) !== true; // "le patron du Petite Louise"
  return isTheirs ? subject.entity : null;
}

/** Who spoke, by name, right before a sentence that names nobody: « … », résume Ana Roux. L’entreprise a 60 clients. */
function speakerBefore(scene: Scene, q: number, answers: readonly Told[]): number | null {
  const [before, quote, answer] = [scene.quotations[q - 1], scene.quotations[q], answers[q - 1]];
  if (!before || !quote || !answer || before.paragraph !== quote.paragraph || !('entity' in answer.who)) return null;
  const isNamed = answer.reference?.kind === 'name' && answer.confidence >= KNOWN;
  const { first: own } = sentenceAround(scene, quote.first);
  const { end: from } = sentenceAround(scene, before.last);
  if (!isNamed || from >= own || own - from > MOST_BETWEEN) return null;
  for (let i = from; i < own; i++) if (entityAt(scene, i) >= 0) return null;
  return isSomebodyBetween(scene, from, own) ? null : answer.who.entity;
}
const KNOWN = 0.8;
/** Tokens of a sentence or two. */
const MOST_BETWEEN = 50;

/** "Ein Sprecher hielt sich zurück.": one without a name is the subject; "Les chercheurs ont relevé" are several. */
function isSomebodyBetween(scene: Scene, from: number, end: number): boolean {
  for (let i = from; i < end; i = Math.max(i + 1, sentenceAround(scene, i).end)) {
    const subject = firstSubject(scene, i, Math.min(end, sentenceAround(scene, i).end));
    const isOne = subject?.kind === 'descriptor' && isPersonNoun(scene, nounAt(scene, subject.head)) &&
      scene.lexicon.pluralDeterminers?.has(lowerAt(scene, subject.first)) !== true;
    if (isOne) return true;
  }
  return false;
}

/** Agrees in gender, is called something else, and nobody else is called so or named beside. */
function mayBeCalled(scene: Scene, reference: Descriptor, entity: number): boolean {
  const gender = genderOf(scene, reference);
  const wanted = wordsOf(scene, reference);
  const mayMean = (e: number): boolean => mayAgree(gender, scene.genders[e] ?? null);
  const isBorne = scene.entities.some(({ kind }, e) =>
    e !== entity && kind === 'person' && mayMean(e) && tieOf(scene, e, wanted).noun);
  return mayMean(entity) && !isBorne && mayBeAsWell(scene, entity, nounAt(scene, reference.head)) &&
    !isAnotherBeside(scene, reference, entity);
}

/** Is a second person named who may be meant, in the sentence that names this one last, or since? */
function isAnotherBeside(scene: Scene, reference: Descriptor, entity: number): boolean {
  const gender = genderOf(scene, reference);
  const last = lastBefore(scene.persons, reference.first);
  const mine = scene.persons.slice(0, last + 1)
    .findLast((seen) => seen.entity === entity && isOutside(scene, seen.token));
  if (!mine) return true;
  const { first } = sentenceAround(scene, mine.token);
  for (let k = last; k >= 0 && scene.persons[k]!.token >= first; k--) {
    const { entity: other, token } = scene.persons[k]!;
    if (other !== entity && isOutside(scene, token) && mayAgree(gender, scene.genders[other] ?? null)) return true;
  }
  return false;
}
