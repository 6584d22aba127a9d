/**
 * Descriptors: "the spokeswoman", "the company", "the report" point back at somebody the article names, or say no more
 * than they say.
 */
import { isRole } from '../../names/words/name-kind.ts';
import type { Gender } from '../../lexicon/lexicon.ts';
import { agedBefore, isAged } from '../descriptors/aged.ts';
import { genderOfNoun } from '../phrase/agreement.ts';
import { opensSentence } from '../clause/clause-start.ts';
import { counterpartAt } from '../descriptors/counterpart.ts';
import { firstSuchBody } from '../descriptors/kind-of-body.ts';
import { bearerOf, byRole, isEpithet } from '../descriptors/by-role.ts';
import { kinNamed } from '../descriptors/kin-named.ts';
import { latterNamed } from '../descriptors/latter-named.ts';
import { inWords, referentAt, wasToldOf } from '../descriptors/referents.ts';
import { bearerOfOrigin } from '../descriptors/of-origin.ts';
import { institutionMeant } from '../descriptors/institution-before.ts';
import { onlyBearerOf } from './links.ts';
import { isOfFirm } from '../descriptors/never-called-so.ts';
import { isPossessive } from '../phrase/phrase-words.ts';
import { authorOf, isNewPaper, publisherOf } from '../descriptors/paper.ts';
import { pointBack } from './point-back.ts';
import type { Descriptor, Who } from '../scene/reference.ts';
import { entityAt, lowerAt, nounAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { sameNoun } from '../scene/same-noun.ts';
import { SMALL_NUMBERS } from '../../numbers/small-numbers.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isVictim, victimMeant } from '../descriptors/the-victim.ts';
import { DOCUMENT_NOUNS } from '../phrase/who.ts';

/** "the spokeswoman", "the company", "the report": who was meant before, if the words point back at all. */
export function resolveDescriptor(
  scene: Scene, reference: Descriptor, lastNamed: (gender: Gender) => Who | null,
): Who | null {
  if (scene.lexicon.headFirst) return pointBack(scene, reference, lastNamed);
  if (scene.lexicon.pronouns.has(lowerAt(scene, reference.first))) return null; // "she and Ann Lowe" are no name
  const mine = inWords(scene, reference);
  const length = reference.end - reference.first;
  if (length === 1 && /^(?:some|many|most|others|both|all|several)$/.test(lowerAt(scene, reference.first)))
    return null; // a number is nobody
  if (isVictim(scene, reference)) return victimMeant(scene, reference, mine);
  if (wasToldOf(scene, reference.first)) return mine;
  if (isAged(scene, reference.first)) return agedBefore(scene, reference, lastNamed) ?? mine;
  for (const bearer of [latterNamed, counterpartOf, publisherOf, bareBearer, kinNamed]) {
    const entity = bearer(scene, reference);
    if (entity >= 0) return { entity };
  }
  const origin = bearerOfOrigin(scene, reference);
  if (origin !== undefined) return origin;
  const isDefinite = /^(?:the|this|that|its|their)$/.test(lowerAt(scene, reference.first));
  const isShort = length <= LONGEST_DEFINITE || isEpithet(scene, reference);
  return isDefinite && isShort ? whoIsMeant(scene, reference, mine, lastNamed) : mine;
}

/** "counsel", "Hale councillor": without an article, the only one who is called so; or -1. */
function bareBearer(scene: Scene, reference: Descriptor): number {
  const { first, end, head } = reference;
  if (scene.lexicon.determiners.has(lowerAt(scene, first))) return -1;
  return end - first === 1 ? bearerOf(scene, nounAt(scene, head), first) : onlyBearerOf(scene, reference);
}

const counterpartOf = (scene: Scene, { first }: Descriptor): number => counterpartAt(scene, first);

/** "the agency's own report": a longer phrase says enough to stand for itself; "the former actor" does not. */
const LONGEST_DEFINITE = 4;
const LONGEST_PLAIN = 3;

/** Whom a definite phrase points back at: the surest first, else nobody (null) or what the phrase says (`mine`). */
function whoIsMeant(
  scene: Scene, reference: Descriptor, mine: Who, lastNamed: (gender: Gender) => Who | null,
): Who | null {
  const head = nounAt(scene, reference.head);
  const entity = byRole(scene, head, reference);
  if (entity >= 0) return { entity };
  const owner = ownerOf(scene, reference, lastNamed);
  if (owner) return owner;
  const body = bodyMeant(scene, head, reference);
  if (body >= 0) return { entity: body };
  const parent = parentOfSome(scene, reference);
  if (parent) return lastFitting(scene, parent, reference, lastNamed) ?? mine;
  const told = referentAt(scene, reference.first);
  if (told && (told.isNew || told.entity !== null)) return mine;
  const bearer = isTitled(scene, reference) ? -1 : bearerOf(scene, head, reference.first);
  if (bearer >= 0) return { entity: bearer };
  if (isForSomebody(scene, head, reference)) return lastFitting(scene, head, reference, lastNamed) ?? mine;
  return isDangling(scene, head, reference) ? null : mine;
}

/** "the mother of three", "the dad-of-two": said of whoever is one, as "she" is; the noun, or null. */
function parentOfSome(scene: Scene, { first, head, end }: Descriptor): string | null {
  const [noun = '', of] = lowerAt(scene, head).split('-');
  if (!PARENTS.has(noun) || head !== first + 1) return null;
  const number = lowerAt(scene, head + 2);
  const isNumber = tokenAt(scene, head + 2)?.kind === 'number' || number === 'one' || SMALL_NUMBERS.has(number);
  return of === 'of' || (lowerAt(scene, head + 1) === 'of' && isNumber && end === head + OF_SOME) ? noun : null;
}
const PARENTS = wordSet('mother father mum mom dad grandmother grandfather gran grandad');
/** "mother of three" */
const OF_SOME = 3;

/** Whoever a pronoun of the noun's gender would mean, where nothing says that the words are for somebody else. */
function lastFitting(
  scene: Scene, head: string, reference: Descriptor, lastNamed: (gender: Gender) => Who | null,
): Who | null {
  const gender = genderOfNoun(scene.lexicon, head);
  const last = gender ? lastNamed(gender) : (lastNamed('male') ?? lastNamed('female'));
  const isAnother = !last || isCalledElse(scene, head, last, reference) || isIntroduced(scene, head, last, reference) ||
    ('entity' in last && isOfFirm(scene, reference, last.entity)) || isNamedHere(scene, last, reference);
  return isAnother ? null : last;
}

/** "After beating Ann Lowe, the champion wept": named in the same sentence before it, she is another. */
const isNamedHere = ({ entities, doc }: Scene, last: Who, { first }: Descriptor): boolean =>
  'entity' in last && entities[last.entity]?.mentions.some(({ firstToken }) =>
    firstToken < first && doc.tokens[firstToken]?.sentence === doc.tokens[first]?.sentence) === true;

/** "the Majority Leader": an office in full, not any leader; "the Welsh boss" may be anybody's. */
const isTitled = (scene: Scene, { first, head }: Descriptor): boolean =>
  head - first === 2 && /^\p{Lu}/u.test(textAt(scene, head)) && /^\p{Lu}/u.test(textAt(scene, first + 1)) &&
  !scene.lexicon.demonyms.has(lowerAt(scene, first + 1));

/** "the council", "the group": the body that such a noun means, or -1. */
function bodyMeant(scene: Scene, head: string, reference: Descriptor): number {
  const named = namedAfter(scene, head, reference);
  if (named >= 0 && OWN_KIND.has(head)) return named;
  const behind = bodyBehind(scene, head, reference);
  if (behind >= 0) return behind;
  const namesake = bodyCalled(scene, head, reference.first);
  return namesake >= 0 ? namesake : named;
}

/** A party is no council: whose name has such a noun comes before whoever was named last. Any body is a group. */
const OWN_KIND = wordSet(
  'council university college school hospital bank ministry department committee commission court',
);

/** "the report", "the agency": the body that wrote it, or the only one that was named; -1 for none. */
function bodyBehind(scene: Scene, head: string, reference: Descriptor): number {
  if (DOCUMENT_NOUNS.has(head)) return authorOf(scene, head, reference.first);
  return institutionMeant(scene, head, reference);
}

/** A definite noun that was never brought in means somebody who was: "the actor", "the Republican". */
function isForSomebody(scene: Scene, head: string, reference: Descriptor): boolean {
  const { first, end, head: at } = reference;
  if (isEpithet(scene, reference)) return true;
  if (end - first > LONGEST_PLAIN || isPossessive(scene, at - 1) || /[^s]s$/.test(head)) return false;
  const isPerson = isRole(scene.lexicon, head) || scene.lexicon.demonyms.has(head) || head === 'official';
  return isPerson && lowerAt(scene, first) === 'the';
}

/** "the agency", "the report": some body that the article names, and we cannot tell which. */
function isDangling(scene: Scene, head: string, { first, end }: Descriptor): boolean {
  const { institutions, people } = scene.lexicon;
  const isBody = institutions.has(head) && head !== 'research' && !people.has(head);
  return isBody && end - first === 2 && first > firstSuchBody(scene, head) && !isNewPaper(scene, head, first);
}

/** "The minister" after "a resident", "the nurse" after "a man": its own words are never wrong, and here are new. */
function isCalledElse(scene: Scene, head: string, last: Who, { first, head: at }: Descriptor): boolean {
  if ('entity' in last) return false;
  const isLong = at > first + 1 && last.end - last.first > 2;
  const isOther = isLong && lowerAt(scene, last.end - 2) !== lowerAt(scene, at - 1);
  if (isOther && lowerAt(scene, last.end - 1) === head) return true; // "the prime minister", "the cabinet minister"
  for (let i = last.first; i < last.end; i++) if (sameNoun(lowerAt(scene, i), head)) return false;
  return true;
}

/**
 * "The driver, who cannot be named, gave evidence" after "Ann Lowe, an engineer": the clause brings in another. "said
 * the German, who …" need not.
 */
function isIntroduced(scene: Scene, head: string, last: Who, { first, end }: Descriptor): boolean {
  const hasClause = textAt(scene, end) === ',' && /^(?:who|whose)$/.test(lowerAt(scene, end + 1));
  if (!('entity' in last) || !hasClause || !opensSentence(scene, first)) return false;
  const role = scene.roleWords[last.entity];
  return role !== null && role !== undefined && !role.some((word) => sameNoun(word, head));
}

/** "the doctors" after "Doctors for Open Gates": a body whose name begins with that noun. */
function bodyCalled(scene: Scene, head: string, before: number): number {
  const entity = scene.bodiesByNoun.get(head) ?? -1;
  return (scene.entities[entity]?.mentions[0]?.firstToken ?? Infinity) < before ? entity : -1;
}

/** "the fund's website": what its owner publishes is its owner's word. */
function ownerOf(scene: Scene, reference: Descriptor, lastNamed: (gender: Gender) => Who | null): Who | null {
  const owner = reference.head - 1;
  if (
    !isPossessive(scene, owner) ||
    !/^(?:website|site|report|statement|account|page|letter|blog|newsletter|manifesto|study|survey)$/.test(
      nounAt(scene, reference.head),
    )
  )
    return null;
  if (entityAt(scene, owner) >= 0) return { entity: entityAt(scene, owner) };
  const noun = lowerAt(scene, owner).replace(/['’]s?$/, '');
  const named = namedAfter(scene, noun, { first: reference.first, end: owner + 1 });
  return named >= 0 ? { entity: named } : lastNamed('neuter');
}

/** "the fund" after "Quarry Heritage Fund": the one body whose name has that noun in it, or -1. */
function namedAfter(scene: Scene, noun: string, { first, end }: { first: number; end: number }): number {
  if (end - first !== 2 || lowerAt(scene, first) !== 'the') return -1;
  const found: number[] = [];
  scene.entities.forEach((entity, e) => {
    const words = entity.name.toLowerCase().split(/\s+/);
    if (
      entity.kind !== 'person' &&
      entity.kind !== 'place' &&
      words.length > 1 &&
      words.includes(noun) &&
      (entity.mentions[0]?.firstToken ?? Infinity) < first
    )
      found.push(e);
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : -1;
}
