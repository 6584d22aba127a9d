/**
 * "El abogado de Rosa Mir habló. «Recurriremos», anunció.", "La policía busca a Luis Gil. «Es peligroso», advierte.": a
 * verb without a subject goes on with whoever the sentence before has for its own, and the article only describes, and
 * not with the name behind it. Whom others ask answers, and who tells of themselves may: "El público aplaudió a Rosa
 * Mir. «Estoy feliz», dijo." Romance languages.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { pattern } from '../../../pattern.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import { ownTokens } from '../head-first/head-first-region.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { genderOf, mayAgree } from '../phrase/agreement.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { isOfInner } from '../phrase/introduced.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { tellsOfSelf } from '../phrase/tells-of-self.ts';
import type { Descriptor } from '../scene/reference.ts';
import { entityAt, lowerAt, named, paragraphAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { isReply } from '../tags/carry-on.ts';

export function isBesideUnnamed(scene: Scene, quote: Quotation, { who, reference, sources }: Candidate): boolean {
  const isDropped = reference?.kind === 'pronoun' && reference.dropped === true;
  const before = isDropped ? unnamedBefore(scene, quote) : null;
  if (!before) return false;
  const { subject, first, end } = before;
  if (!('entity' in who)) return who.first === subject.first && isOnlyRelative(scene, before);
  const named = ownTokens(scene, first, end)
    .filter((i) => entityAt(scene, i) === who.entity && scene.nameFirst[i] === i);
  if (named.length === 0) return isOfOtherGender(scene, subject, who.entity);
  if (sources.includes('floor') || sources.includes('running') || isReply(scene, quote)) return false;
  const isObject = (i: number): boolean => isInClause(scene, subject.end, i) && !before.isAsking && !before.isOwn;
  return named.length > 0 && named.every((i) => isOfSubject(scene, subject, i) || isObject(i));
}

/** "El hijo de Rosa Mir estudia. «Le echo de menos», dijo.": a relative whom nothing is told to have done, or she. */
function isOnlyRelative(scene: Scene, { subject, first, end }: Before): boolean {
  const { unintroduced, happened } = scene.lexicon;
  const noun = lowerAt(scene, subject.head);
  if (unintroduced?.has(noun) !== true || WIDOWED.test(noun)) return false;
  const own = ownTokens(scene, first, end);
  const isOfNamed = own.some((i) => scene.entities[entityAt(scene, i)]?.kind === 'person' &&
    scene.nameFirst[i] === i && isOfSubject(scene, { ...subject, end: i }, i));
  const isActing = (i: number): boolean =>
    entityAt(scene, i) < 0 && happened?.test(lowerAt(scene, i)) === true && !LOST.test(lowerAt(scene, i));
  return isOfNamed && !own.some(isActing);
}
/** Whose husband or wife is dead. */
const WIDOWED = /^(?:viud|viúv|vedov)/;
/** "nació ayer", "desapareció en 1998" */
const LOST = /^(?:nac[ií]|nasce|desaparec|spar[iì])/;

/** "La musicista è scoppiata a piangere. «…», ha promesso.": no man, whoever spoke before. */
function isOfOtherGender(scene: Scene, subject: Descriptor, entity: number): boolean {
  const [gender, theirs] = [genderOf(scene, subject), scene.genders[entity] ?? null];
  return gender !== 'neuter' && theirs !== 'neuter' && !mayAgree(gender, theirs);
}

interface Before { subject: Descriptor; first: number; end: number; isAsking: boolean; isOwn: boolean }

/** The sentence of the writer's right before the words, where one person or body without a name is its subject. */
const unnamedBefore = oncePerSpan((scene: Scene, quote: Quotation): Before | null => {
  const { lexicon, doc } = scene;
  if (!isRomance(lexicon) || quote.first === 0 || sentenceAround(scene, quote.first).first < quote.first) return null;
  const { first, end } = sentenceAround(scene, quote.first - 1);
  const isOfWriter = ownTokens(scene, first, end).length === end - first;
  if (paragraphAt(scene, first) !== quote.paragraph || !isOfWriter) return null;
  const subject = objectAsTitle(scene, first) ?? firstSubject(scene, first, end);
  if (subject?.kind !== 'descriptor' || !isOne(scene, subject)) return null;
  const words = doc.text.slice(doc.tokens[first]?.start, doc.tokens[end - 1]?.end);
  return lexicon.deceased && ownTokens(scene, first, end).some((i) => lexicon.deceased?.test(lowerAt(scene, i))) ? null
    : { subject, first, end, isAsking: ASKING.test(words), isOwn: tellsOfSelf(scene, quote) };
});

/** "Um vizinho encontrou Rosa Mira", "O Presidente da República recebeu Rosa Mira": a verb is no part of an office. */
function objectAsTitle(scene: Scene, first: number): Descriptor | null {
  if (scene.lexicon.language !== 'pt' || !isDeterminer(scene, first)) return null;
  let name = first + 2;
  while (name < first + LONGEST_OFFICE && scene.entities[entityAt(scene, name)]?.kind !== 'person') name += 1;
  const verb = lowerAt(scene, name - 1);
  const isVerb = name > first + 2 && /[^s](?:ou|[^p]eu|iu)$/.test(verb) && !isPersonNoun(scene, verb);
  return isVerb ? { kind: 'descriptor', head: first + 1, first, end: name - 1 } : null;
}
const LONGEST_OFFICE = 8;

function isOne(scene: Scene, { first, head }: Descriptor): boolean {
  const noun = lowerAt(scene, head);
  return scene.lexicon.pluralDeterminers?.has(lowerAt(scene, first)) !== true &&
    (isPersonNoun(scene, noun) || isInstitution(scene.lexicon, noun));
}

/** "(el abogado) de Rosa Mir", "(el asesor) del ministro Luis Gil"; "el equipo de Rosa Mir" may be led by her. */
function isOfSubject(scene: Scene, { head, end }: Descriptor, name: number): boolean {
  if (!isPersonNoun(scene, lowerAt(scene, head)) || name <= head || name > end + 1) return false;
  // "la madre del menor, Luis Gil,"
  if (textAt(scene, name - 1) === ',') return isOfInner(scene, head, named(scene, name));
  let at = name - 1;
  while (at > head && isPersonNoun(scene, lowerAt(scene, at))) at -= 1;
  return scene.lexicon.genitives?.has(lowerAt(scene, at)) === true ||
    scene.lexicon.genitives?.has(lowerAt(scene, at - 1)) === true;
}

/** One clause up to the name: nothing that opens another, in which it may be the subject. */
const isInClause = (scene: Scene, from: number, name: number): boolean => name > from &&
  ownTokens(scene, from, name).every((i) => !/^[,;:()–—]$/.test(textAt(scene, i)) &&
    ![scene.lexicon.relatives, scene.lexicon.conjunctions, scene.lexicon.subordinators].some((words) =>
      words?.has(lowerAt(scene, i))));

/** Who is asked or received with questions says what follows. */
const ASKING = pattern(
  'u', '(?<!\\p{L})(?:declar|testif|testemunh|depor|p(?:re|er)gunt|consult|entrevist|intervist|interview|interrog|',
  'question|demand|domand|chied|chies(?!a(?!\\p{L})))',
);
