/**
 * "Paul Ames left without paying. The chef said: “…”", "Passenger Ann Lowe was late. The operator said …": a definite
 * noun may be said of somebody as if they were known who are told of for the first time (Prince 1981, "inferrable").
 * Whoever is named already is only meant where the article tells that they are one, or by a noun for what anybody may
 * be. English.
 */
import { isRole } from '../../names/words/name-kind.ts';
import { oncePer } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isEpithet } from './by-role.ts';
import { tieOf } from './noun-ties.ts';
import type { Descriptor } from '../scene/reference.ts';
import { isInName, isOutside, lowerAt, nounAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { DOCUMENT_NOUNS } from '../phrase/who.ts';

export function isNeverCalledSo(scene: Scene, reference: Descriptor, entity: number): boolean {
  return isOfFirm(scene, reference, entity) ||
    (mayBeAnother(scene, reference, entity) && tellsOfAnother(scene, reference, nounAt(scene, reference.head)));
}

/** "The operator", "the Danish toymaker": no passenger. */
export const isOfFirm = (scene: Scene, reference: Descriptor, entity: number): boolean =>
  isFirm(nounAt(scene, reference.head)) && reference.end - reference.first <= LONGEST_FIRM &&
  mayBeAnother(scene, reference, entity);

function mayBeAnother(scene: Scene, reference: Descriptor, entity: number): boolean {
  if (scene.lexicon.language !== 'en' || lowerAt(scene, reference.first) !== 'the') return false;
  const { kind, mentions } = scene.entities[entity] ?? {};
  if (!scene.personLike.has(entity) || kind === 'organisation') return false;
  const noun = nounAt(scene, reference.head);
  const isCalled = tieOf(scene, entity, [noun]).noun || isInName(scene, entity, noun) ||
    isAsOne(scene, entity, noun);
  // "The groomer was sorry. “…,” Ricky Hamble said": who is told of before the name may be its bearer
  return !isCalled && (firstSaid(scene).get(noun) ?? Infinity) > (mentions?.[0]?.firstToken ?? 0);
}

/** "Hale has quit as head chef": in a sentence that names him. */
function isAsOne(scene: Scene, entity: number, noun: string): boolean {
  return scene.entities[entity]?.mentions.slice(0, MOST_MENTIONS).some(({ firstToken }) => {
    const { first, end } = sentenceAround(scene, firstToken);
    for (let i = first; i < Math.min(end, first + LONGEST_SENTENCE); i++)
      if (lowerAt(scene, i) === 'as' && [i + 1, i + 2, i + 3].some((at) => lowerAt(scene, at) === noun)) return true;
    return false;
  }) === true;
}
const MOST_MENTIONS = 6;
const LONGEST_SENTENCE = 60;

/** Where each noun stands first, of one or of several. */
const firstSaid = oncePer((scene: Scene): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  scene.doc.tokens.forEach(({ lower }, i) => {
    for (const noun of [lower, lower.replace(/s$/, '')]) if (!found.has(noun)) found.set(noun, i);
  });
  return found;
});

function tellsOfAnother(scene: Scene, reference: Descriptor, noun: string): boolean {
  const { first, head, end } = reference;
  if (PARENTS.has(noun)) return head === first + 1 && end === head + 1 && !tellsOfOwnChild(scene);
  if (!isOfFew(scene, noun) || isEpithet(scene, reference) || end !== head + 1) return false;
  // more words tell more: "the senior cop", "the Rovers manager"
  return head === first + 1 || (head === first + 2 && OF_A_PLACE.has(lowerAt(scene, first + 1)));
}

/** "The chef", "the owner": what not everybody is. */
function isOfFew({ lexicon }: Scene, noun: string): boolean {
  const isPerson = isRole(lexicon, noun) || lexicon.people.has(noun);
  const isOfAll = OF_ANYBODY.has(noun) || LEARNED.test(noun) || FOREBEAR.test(noun) || lexicon.demonyms.has(noun);
  return isPerson && !isOfAll && !DOCUMENT_NOUNS.has(noun);
}

/** "the train operator", "the Danish toymaker" */
const LONGEST_FIRM = 4;
const isFirm = (noun: string): boolean => FIRMS.has(noun) || MAKERS.test(noun);
const FIRMS = wordSet(
  'operator retailer publisher broadcaster insurer lender supplier distributor housebuilder developer regulator ' +
  'landlord landowner freeholder employer carrier wholesaler grocer brewer lessor exporter importer processor',
);
const MAKERS = /^(?:car|plane|train|ship|boat|bus|truck|drug|chip|phone|auto|toy|tyre|tire|steel)(?:maker|builder)$/;

/** Nouns for what anybody may be, beside all else: of age and sex, of an office, for what happens to them. */
const OF_ANYBODY = wordSet(
  'man woman gentleman lady boy girl child kid teenager teen youngster youth pensioner grandmother grandfather ' +
  'grandparent year-old twin baby person leader chief head boss official politician star veteran winner loser ' +
  'champion survivor witness suspect defendant accused claimant plaintiff respondent complainant candidate prisoner ' +
  'inmate detainee hostage fugitive convict resident villager customer passenger patient tenant shopper commuter ' +
  'traveller traveler tourist visitor guest student driver motorist rider walker hiker swimmer caller celebrity ' +
  'businessman businesswoman entrepreneur billionaire millionaire executive author founder co-founder spokesman ' +
  'spokeswoman spokesperson victim speaker performer local newcomer volunteer fan user viewer listener reader writer ' +
  'mp td msp mep mla mlc mpp lawmaker legislator parliamentarian backbencher senator congressman congresswoman ' +
  'poster blogger influencer whistleblower nominee appointee retiree graduate',
);

/** "The great-grandmother", "the father-of-two": said of whoever is one. */
const FOREBEAR = /^(?:great-)+\p{L}+$|^grand|-of-\p{L}+$/u;

/** Of whoever the article calls "lead author", "a professor". */
const LEARNED = /(?:ologist|ographer|icist|ematician|scientist|researcher|academic|professor|scholar|historian)$/;

/** Before "owner", "manager": another one, or one of what has been told. */
const OF_A_PLACE = wordSet(
  'previous original rightful alleged other next shop store pub bar restaurant hotel house ' +
  'home flat garage building site station car van boat dog horse cat cafe café club school salon',
);

/** "The father said": of a child that is told of; whoever is named is one who has children. */
const PARENTS = wordSet('father mother parent mum mom dad');
const tellsOfOwnChild = oncePer((scene: Scene): boolean => scene.doc.tokens.some((_, i) =>
  CHILDREN.has(lowerAt(scene, i)) && isOutside(scene, i) && isOwned(scene, i)));
const CHILDREN = wordSet(
  'son sons daughter daughters child children baby babies kid kids boy boys girl girls toddler twins infant newborn ' +
  'father mother parent mum mom dad',
);
/** "his youngest son", "their two children", "a father of two" */
function isOwned(scene: Scene, i: number): boolean {
  const isOwner = (at: number): boolean =>
    scene.lexicon.possessives.has(lowerAt(scene, at)) || /['’]s?$/.test(lowerAt(scene, at));
  return [i - 1, i - 2, i - 3].some(isOwner) || lowerAt(scene, i + 1) === 'of' || lowerAt(scene, i + 1) === '-';
}
