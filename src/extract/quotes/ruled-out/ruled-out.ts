/**
 * Who cannot have said it, whatever else speaks for them: the one that a spokesman speaks for, the one who denies what
 * is quoted, who only heard it, who is spoken to, the mayor where the deputy mayor speaks, and whoever spoke before
 * where the quotation has a tag of its own. No score outweighs these.
 */
import { isAccuser } from './accuser.ts';
import { isAsker } from '../candidates/asker.ts';
import { isBesideMe } from './beside-me.ts';
import { isBesideUnlistedName } from './beside-unlisted-name.ts';
import { isCalledAnother } from '../descriptors/by-role.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOfOneGender } from '../../names/words/given-names.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { standsOnly } from '../../names/words/platforms.ts';
import { isOwn } from '../features/features.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { inOfficeAfter } from '../descriptors/counterpart.ts';
import { isDoneTo } from '../coreference/done-to.ts';
import { isNoSelf } from './no-self.ts';
import { isNameInside } from '../clause/head-of-clause.ts';
import { isRuledOutByWords } from './head-first-ruled-out.ts';
import { isOtherThanVerb } from './other-than-verb.ts';
import { isOnlyInside } from '../clause/main-clause.ts';
import { isBesideNewcomer } from './newcomer-in-tag.ts';
import { isPronounElsewhere } from '../candidates/own-voice.ts';
import { CARRIED, isImpersonal, isNobodys } from './of-nobody.ts';
import { isOwnObject } from './own-object.ts';
import { hasAgent } from '../tags/passive.ts';
import { isPassiveOfNobody } from '../tags/passive-of-nobody.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import { wasToldOf } from '../descriptors/referents.ts';
import { isSaidByOthers } from './said-by-others.ts';
import { isOneOfSeveral, isOutsidePlural } from './said-by-several.ts';
import { isOutsideRelative } from './said-in-relative.ts';
import { entityAt, lowerAt, nounAt, textAt, type Scene } from '../scene/scene.ts';
import { isQuestioner } from './questioner.ts';
import { isServing, isSomebodyNew } from './serving.ts';
import { isSpokenFor } from '../phrase/spoken-for.ts';
import { isTheOther } from './two-in-one.ts';
import { isOfOtherGeneration } from './of-generation.ts';
import { isOneOfPair } from './one-of-pair.ts';
import { isOtherOfName } from './last-of-name.ts';
import { isListener } from './listening.ts';
import { isGenderInRole } from '../coreference/weak-genders.ts';
import { isTakenByAnother } from './taken-by-another.ts';
import { isBesideTheirs, toldAsTheirs } from '../tags/told-as-theirs.ts';
import { isOnTheWrongSide, isSpokenTo } from './wrong-side.ts';
import { wordSet } from '../../../text/word-set.ts';

export function isRuledOut(scene: Scene, quote: Quotation, candidate: Candidate): boolean {
  return (
    isSpokenFor(scene, candidate.reference) ||
    isLesserOffice(scene, candidate) ||
    isOfAnotherTrade(scene, candidate) ||
    isOfficeOfSomebody(scene, candidate) ||
    isOfficeOfAnother(scene, candidate) ||
    isNotToldOf(scene, candidate) ||
    isOfOtherGender(scene, candidate) ||
    isThingOfSomebody(scene, candidate) ||
    isTheOther(scene, candidate) ||
    isOnTheWrongSide(scene, quote, candidate) ||
    isSpokenTo(scene, quote, candidate) ||
    isTakenByAnother(scene, quote, candidate) ||
    isPassedOn(scene, quote, candidate) ||
    isOtherThanAgent(scene, quote, candidate) ||
    isNobodys(scene, quote, candidate) ||
    isImpersonal(scene, quote, candidate) ||
    isEndOfRange(scene, candidate) ||
    isOtherThanVerb(scene, quote, candidate) ||
    isOneOfSeveral(scene, quote, candidate) ||
    isOneOfPair(scene, quote, candidate) ||
    isOfOtherGeneration(scene, candidate) ||
    isOutsidePlural(scene, quote, candidate) ||
    isSaidByOthers(scene, quote, candidate) ||
    isToldInside(scene, quote, candidate) ||
    (toldAsTheirs(scene, quote) === null ? isOutsideRelative(scene, quote, candidate) : !isOwn(candidate)) ||
    isBesideTheirs(scene, quote, candidate) ||
    isTopic(scene, quote, candidate) ||
    isMedium(scene, candidate) ||
    isBesideMe(scene, quote, candidate) ||
    isListener(scene, quote, candidate) ||
    isQuestioner(scene, quote, candidate) ||
    isOtherOfName(scene, candidate) ||
    isBesideNewcomer(scene, quote, candidate) ||
    isAccuser(scene, quote, candidate) ||
    isNoSelf(scene, quote, candidate) ||
    isAsker(scene, quote, candidate) ||
    isPronounElsewhere(scene, quote, candidate) ||
    isDoneTo(scene, candidate) ||
    isServing(scene, candidate) ||
    isSomebodyNew(scene, candidate) ||
    isOwnObject(scene, candidate) ||
    isBesideUnlistedName(scene, quote, candidate) ||
    isNameInside(scene, candidate.reference) ||
    isRuledOutByWords(scene, quote, candidate, isOnlyNear(candidate))
  );
}

/** "Der Fall Anna Kern: „…“": what the words are about, and nobody who speaks. */
function isTopic(scene: Scene, quote: Quotation, { who }: Candidate): boolean {
  const last = quote.first - 2;
  if (textAt(scene, quote.first - 1) !== ':' || !('entity' in who) || entityAt(scene, last) !== who.entity) return false;
  return scene.lexicon.topics?.has(lowerAt(scene, (scene.nameFirst[last] ?? last) - 1)) === true;
}

/** "The operator, in a post on X claimed": where something stands, and nobody. */
function isMedium({ entities, doc }: Scene, { who }: Candidate): boolean {
  const entity = 'entity' in who ? entities[who.entity] : undefined;
  return entity !== undefined && standsOnly(doc, entity);
}

const isToldInside = (scene: Scene, quote: Quotation, candidate: Candidate): boolean =>
  !isOwn(candidate) && isOnlyInside(scene, quote, candidate.who);

const isOnlyNear = ({ sources }: Candidate): boolean => sources.every((source) => CARRIED.has(source));

/** „…“, zitiert das Blatt einen Unterhändler: whoever is quoted there said it, not the one who spoke before. */
function isPassedOn(scene: Scene, quote: Quotation, { evidenceFirst }: Candidate): boolean {
  const verb = textAt(scene, quote.last + 1) === ',' ? quote.last + 2 : quote.last + 1;
  return evidenceFirst <= quote.last && scene.lexicon.relays?.citing.has(lowerAt(scene, verb)) === true;
}

/** "described by their boss as “…”", "criticised as “…” by residents": nobody but the agent. */
function isOtherThanAgent(scene: Scene, quote: Quotation, { sources, evidenceFirst }: Candidate): boolean {
  if (scene.lexicon.headFirst || sources.includes('passive')) return false;
  const isAuthor = evidenceFirst > quote.last || sources.some((source) => AUTHORS.has(source));
  return hasAgent(scene, quote) || (!isAuthor && isPassiveOfNobody(scene, quote));
}

/** Rules that tell whose words they are in another part of the sentence: "according to Hale, it was called “…”". */
const AUTHORS = new Set(['according-to', 'quoted-as-saying', 'verb-before']);

/** "Stars from Ann Hale to Bo Tran have spoken of “…”": many said it, neither of the two. */
function isEndOfRange(scene: Scene, { reference }: Candidate): boolean {
  if (reference && lowerAt(scene, reference.first - 1) === 'between') return true; // "the talks between A and B"
  if (reference?.kind !== 'name') return false;
  const [first, end] = [scene.nameFirst[reference.first] ?? reference.first, scene.nameEnd[reference.first] ?? 0];
  if (lowerAt(scene, first - 1) === 'from') return lowerAt(scene, end) === 'to' && entityAt(scene, end + 1) >= 0;
  const other = entityAt(scene, first - 2) >= 0 ? (scene.nameFirst[first - 2] ?? 0) : 0;
  return lowerAt(scene, first - 1) === 'to' && lowerAt(scene, other - 1) === 'from';
}

/** "the deputy mayor" is not the mayor, unless the article calls them so. */
function isLesserOffice(scene: Scene, { reference, who }: Candidate): boolean {
  if (reference?.kind !== 'descriptor') return false;
  if ('entity' in who && inOfficeAfter(scene, who.entity, reference) !== null) return true;
  const called = 'entity' in who ? (scene.roleWords[who.entity] ?? []) : wordsFrom(scene, who.first, who.end);
  const isNamed = 'entity' in who && (scene.lexicon.language === 'en' || scene.roleWords[who.entity] === null);
  const isKnown = called.includes(nounAt(scene, reference.head));
  for (let i = reference.first; i < reference.head; i++) {
    const word = lowerAt(scene, i);
    // whom the article never calls a driver may be "the former driver"
    const mayBe = isNamed && !isKnown && scene.lexicon.former?.has(word) === true;
    if (scene.lexicon.lesser?.has(word) && !called.includes(word) && !mayBe) return true;
  }
  return false;
}

/**
 * "said the driver" is not the judge. Of 47 such links in annotated English articles 5 were right, to "the leader" and
 * the like, which may be said of any office.
 */
function isOfAnotherTrade(scene: Scene, { reference, who, link }: Candidate): boolean {
  if (reference?.kind !== 'descriptor' || !('entity' in who) || !link?.otherRole || scene.lexicon.headFirst) return false;
  const head = nounAt(scene, reference.head);
  const { roles, ties } = scene.lexicon;
  // "fisherman" as well as "farmer", and no "father"
  const isTrade = (word: string): boolean => roles.get(word) === null || (roles.has(word) && !ties?.has(word));
  const isOther = (word: string): boolean =>
    isTrade(word) && !OF_ANY.has(word) && !(IN_TEAM.has(word) && PLAYS.has(head));
  return roles.get(head) === null && !OF_ANY.has(head) && (scene.roleWords[who.entity]?.some(isOther) ?? false);
}

/** "the Majority Leader" need not be a Reed of whom the article tells neither a given name nor what he is. English. */
function isOfficeOfSomebody(scene: Scene, { reference, who, link }: Candidate): boolean {
  if (scene.lexicon.headFirst || reference?.kind !== 'descriptor' || !('entity' in who) || link?.noun) return false;
  const { first, head } = reference;
  const isTitle = head - first === 2 && [first + 1, head].every((i) => /^\p{Lu}/u.test(textAt(scene, i)));
  return isTitle && scene.roleWords[who.entity] === null && scene.nameWords[who.entity] === 1;
}

const isOfficeOfAnother = (scene: Scene, { reference, who }: Candidate): boolean =>
  reference?.kind === 'descriptor' && 'entity' in who && isCalledAnother(scene, reference, who.entity);

/** "A guard was hit. … “…,” the guard said": whoever is brought in without a name is nobody who has one. */
function isNotToldOf(scene: Scene, { reference, who, link }: Candidate): boolean {
  if (reference?.kind !== 'descriptor' || !('entity' in who) || link?.noun) return false;
  return wasToldOf(scene, reference.first);
}

/**
 * "he said" is no Alison: a name that only women bear, and no pronoun beside it that tells otherwise. Nor is it "her
 * daughter Carol". English.
 */
function isOfOtherGender(scene: Scene, { reference, who, link }: Candidate): boolean {
  if (scene.lexicon.headFirst || reference?.kind !== 'pronoun' || !('entity' in who)) return false;
  const [given = '', more] = scene.entities[who.entity]?.name.split(/\s+/) ?? [];
  if (link?.otherGender !== true) return false;
  return isGenderInRole(scene, who.entity) || (more !== undefined && link.votes <= 0 && isOfOneGender(given));
}

/**
 * "His verdict: “…”", "its actions reflected “…”": what somebody has does not speak; "his son", "her tenants" and "its
 * report" may.
 */
function isThingOfSomebody(scene: Scene, { reference, who }: Candidate): boolean {
  if (reference?.kind !== 'descriptor' || 'entity' in who) return false;
  const owner = scene.lexicon.possessives.get(lowerAt(scene, reference.first));
  const head = nounAt(scene, reference.head);
  if (owner === undefined || scene.lexicon.people.has(head)) return false;
  if (isRole(scene.lexicon, head) || isRole(scene.lexicon, head.replace(/s$/, ''))) return false;
  return owner === 'male' || owner === 'female' || !isSpeakerNoun(scene, head);
}

/** A captain plays as well, so "the defender" may be one. */
const IN_TEAM = wordSet('captain vice-captain skipper substitute player veteran rookie');
const PLAYS = wordSet(
  'goalkeeper keeper goalie defender midfielder striker forward winger prop lock centre center guard pitcher batsman ' +
  'batter bowler spinner seamer all-rounder quarterback linebacker receiver',
);

const OF_ANY = wordSet(
  'leader chief head boss star veteran winner victim survivor witness suspect colleague friend author co-author ' +
  'founder co-founder spokesman spokeswoman chairman chairwoman businessman businesswoman teenager teen',
);

const wordsFrom = (scene: Scene, first: number, end: number): string[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, i) => lowerAt(scene, first + i));
