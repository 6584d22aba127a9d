/**
 * Who cannot have said a quotation in languages other than English, whatever the score says: a person where a body
 * speaks, a man where a woman's noun does, and whoever only went on speaking where the sentence names another source.
 */
import { isBesideStand } from './beside-stand.ts';
import { isBesideUnnamed } from './beside-unnamed.ts';
import { isBodyOfOtherKind } from '../coreference/body-of-other-kind.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isDoneToInClause } from './done-to-in-clause.ts';
import { isOfOtherSide } from './court.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isAddressed } from './head-first-addressed.ts';
import { isCiter } from '../head-first/cited-in-tag.ts';
import { ledBy } from '../head-first/head-first-agent.ts';
import { isAsker } from './head-first-asker.ts';
import { isEitherOfPassive } from './either-of-passive.ts';
import { isOblique } from '../clause/head-first-clause.ts';
import { isOfAnotherClause, NEARBY } from './head-first-other-clause.ts';
import { isMeantInside, isNamesakeInside } from './head-first-meant-inside.ts';
import { isTranslator, isUntoldMotto } from '../head-first/head-first-passed-on.ts';
import { isOneOfMany } from '../phrase/head-first-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { after, ownTokens, says, type Answer } from '../head-first/head-first-region.ts';
import { hearsInPassive } from '../head-first/passive-tag.ts';
import { isOfAnotherTrade } from '../coreference/head-first-trade.ts';
import { isOfTheOther } from '../coreference/of-the-other.ts';
import { isReceiver } from './receiver.ts';
import { isOtherOfReproach } from './reproached.ts';
import { isOtherThanLatter } from '../head-first/latter-in-clause.ts';
import { isToldBetween } from './told-between.ts';
import { isTopicOf } from '../head-first/topic-label.ts';
import { givenNameGenderIn } from '../../names/words/given-names.ts';
import { isSubjectOfWords } from '../head-first/opens-with-verb.ts';
import { remarkOf } from '../head-first/remark-of.ts';
import { saidByHeard } from '../head-first/said-by-heard.ts';
import { saidInInfinitive } from '../head-first/said-in-infinitive.ts';
import { entityAt, isOutside, lowerAt, named, sentenceAround, type Scene } from '../scene/scene.ts';
import { isToldThere } from '../head-first/telling-them.ts';

/** @param isCarried does nothing but having spoken before, or being named nearby, speak for the candidate? */
export function isRuledOutByWords(
  scene: Scene, quote: Quotation, candidate: Candidate, isCarried: boolean,
): boolean {
  if (!scene.lexicon.headFirst) return false;
  return isOfOtherGender(scene, candidate) ||
    isNounDone(scene, candidate) || isOneOfOthers(scene, candidate) || isCalledElse(scene, candidate) ||
    isOfOtherSide(scene, candidate) || isAbout(scene, quote, candidate) ||
    isOfOneOfMany(scene, quote, candidate) || isItsOwnObject(scene, candidate) ||
    isOfAnotherClause(scene, quote, candidate) || isOtherThanAgent(scene, quote, candidate) ||
    isAsked(scene, quote, candidate) || isOfTheOther(scene, candidate) || isDateline(scene, candidate) ||
    (isCarried && isOfAnotherSource(scene, quote));
}

/** "The baker" is no firemen's chief, "la préfecture" no Conseil. */
const isCalledElse = (scene: Scene, candidate: Candidate): boolean =>
  isOfAnotherTrade(scene, candidate) || isBodyOfOtherKind(scene, candidate);

/** Whoever asks, whoever is told, who only cites, and the other one of a reproach. */
const isAsked = (scene: Scene, quote: Quotation, candidate: Candidate): boolean =>
  isAsker(scene, quote, candidate) || isAddressed(scene, quote, candidate) || isToldThere(scene, quote, candidate) ||
  isOtherOfReproach(scene, quote, candidate) || isBesideUnnamed(scene, quote, candidate) ||
  isEitherOfPassive(scene, quote, candidate) || hearsInPassive(scene, quote, candidate) ||
  isToldBetween(scene, quote, candidate) || isCiter(scene, quote, candidate);

/** "BORGO ALTO (Lodi) - Si presentavano …: «…»": where the article comes from. */
function isDateline({ entities, doc }: Scene, { who }: Candidate): boolean {
  const entity = 'entity' in who ? entities[who.entity] : undefined;
  const first = entity?.mentions[0];
  if (!entity || !first || entity.kind === 'person' || !/^\p{Lu}[\p{Lu} '’.-]{3,}$/u.test(entity.name)) return false;
  const isOpening = doc.sentences[doc.tokens[first.firstToken]?.sentence ?? 0]?.firstToken === first.firstToken;
  return isOpening && /^\s*(?:\([^()]{2,30}\)\s*)?[-–—]\s/u.test(doc.text.slice(first.end, first.end + LONGEST_PLACE));
}
const LONGEST_PLACE = 40;

const isAbout = (scene: Scene, quote: Quotation, candidate: Candidate): boolean =>
  isTopicOf(scene, quote, candidate) ||
  isBesideStand(scene, quote, candidate) || isSubjectOfWords(scene, quote, candidate) ||
  isSpokenAbout(scene, quote, candidate) || isReported(scene, quote, candidate) ||
  isReportedUnnamed(scene, quote, candidate) ||
  isMeantInside(scene, quote, candidate) || isNamesakeInside(scene, quote, candidate);

/**
 * "Dass Kern berichtet habe, sei „kein guter Stil“": who is named before the verb that only reports is spoken about.
 * "Kern als „Zauderer“ zu sehen, sei falsch": so is whoever is seen as it. German.
 */
function isSpokenAbout(scene: Scene, quote: Quotation, { who, sources }: Candidate): boolean {
  if (!scene.lexicon.capitalisesNouns || !('entity' in who) || sources.some((one) => !NEARBY.has(one))) return false;
  const { first } = sentenceAround(scene, quote.first);
  const isSeenAs = lowerAt(scene, quote.first - 1) === 'als' && lowerAt(scene, quote.last + 1) === 'zu';
  let copula = isSeenAs ? quote.first : -1;
  for (let i = quote.first - 1; i > quote.first - NEAR_COPULA && isOutside(scene, i); i--)
    if (scene.lexicon.reportedBeing?.has(lowerAt(scene, i))) copula = i;
  for (let i = copula - 1; i >= first; i--) if (entityAt(scene, i) === who.entity && isOutside(scene, i)) return true;
  return false;
}
/** "sei „…“", "sei für ihn eine „…“", in tokens. */
const NEAR_COPULA = 4;

/**
 * "Ebel habe „drei Jahre geschlafen“, wettert er": who is the subject of a report, by name, is spoken about, and the
 * pronoun of the tag means another; in "Ebel habe von „…“ gesprochen" it is said that he spoke. German.
 */
function isReported(scene: Scene, quote: Quotation, { who, sources, reference }: Candidate): boolean {
  const { reportedMood, saying } = scene.lexicon;
  if (!reportedMood || !('entity' in who) || scene.entities[who.entity]?.kind !== 'person') return false;
  const isFree = reference?.kind === 'pronoun' || sources.every((one) => NEARBY.has(one));
  if (!isFree) return false;
  const { first } = sentenceAround(scene, quote.first);
  const verb = ownTokens(scene, first, quote.first).find((i) => reportedMood.has(lowerAt(scene, i)));
  if (verb === undefined || entityAt(scene, verb - 1) !== who.entity) return false;
  const isSaid = (i: number): boolean =>
    isOutside(scene, i) && /^ge|^be/.test(lowerAt(scene, i)) && saying.has(lowerAt(scene, i));
  return ![1, 2, 3].some((step) => isSaid(quote.last + step));
}

/**
 * "„Es eilt“, sagt Kern. Das Land müsse „endlich zahlen“.": what is the subject of a verb that only reports is spoken
 * about, where the sentence has no verb of saying of its own. German.
 */
function isReportedUnnamed(scene: Scene, quote: Quotation, { who, sources, reference }: Candidate): boolean {
  const { reportedMood, saying, reporting, stance } = scene.lexicon;
  const { first, end } = sentenceAround(scene, quote.first);
  if (!reportedMood || 'entity' in who || !reference || reference.first < first) return false;
  if (sources.some((one) => one !== 'subject' && one !== 'subject-after')) return false;
  const tells = (i: number): boolean => [saying, reporting, stance].some((verbs) => verbs.has(lowerAt(scene, i)));
  return reportedMood.has(lowerAt(scene, reference.end)) && !ownTokens(scene, first, end).some(tells);
}

/** "avant d'être coupée par un collègue : « … »": nobody but the agent; and no translator. */
function isOtherThanAgent(scene: Scene, quote: Quotation, candidate: Candidate): boolean {
  const { sources, reference, link } = candidate;
  const isOther = (told: Answer): boolean => told !== null && isOtherThan(told.reference, candidate);
  const led = sources.includes('passive') ? null : ledBy(scene, quote);
  const isMeant = led?.reference.first === reference?.first && (sources.includes('own words') || link?.noun === true);
  return (led !== null && !isMeant) || isTranslator(scene, quote, candidate) ||
    isUntoldMotto(scene, quote, candidate) ||
    isOther(saidInInfinitive(scene, quote)) || isDoneToInClause(scene, quote, candidate) ||
    isReceiver(scene, quote, candidate) || isOtherThanLatter(scene, quote, candidate) ||
    isOther(saidByHeard(scene, quote)) || isOther(remarkOf(scene, quote));
}

/** Whoever else the sentence or the page names. */
const isOtherThan = (told: Reference, { who, reference }: Candidate): boolean =>
  reference?.first !== told.first && !(told.kind === 'name' && 'entity' in who && who.entity === told.entity);

const isPerson = (scene: Scene, { who }: Candidate): boolean =>
  'entity' in who && scene.entities[who.entity]?.kind === 'person';

/**
 * "La nouvelle patronne", "a-t-elle martelé": no Jean-Luc, whatever else ties him to it. A minister or a star may be
 * either, and names mislead: not where other pronouns beside the name tell the same.
 */
function isOfOtherGender(scene: Scene, { reference, who, link }: Candidate): boolean {
  // "…, exigió Gil. «…», respondió ella": where a woman is near, the pronoun that is asked about tells nothing of him
  const isOwnVote = reference?.kind === 'pronoun' && link?.subjectBefore === true && link.nearRivals > 0;
  if (!reference || !('entity' in who) || (link?.votes ?? 0) > (isOwnVote ? 1 : 0)) return false;
  const theirs = scene.entities[who.entity]?.kind === 'person' ? givenGender(scene, who.entity) : null;
  if (reference.kind === 'pronoun')
    return !reference.dropped && /male/.test(reference.gender) && theirs !== null && theirs !== reference.gender;
  const { roles, epicene } = scene.lexicon;
  if (reference.kind !== 'descriptor') return false;
  const head = lowerAt(scene, reference.head);
  return theirs === 'male' && roles.get(head) === 'female' && !epicene?.has(head);
}

const givenGender = (scene: Scene, entity: number): 'female' | 'male' | null =>
  givenNameGenderIn(scene.lexicon, scene.entities[entity]?.name.split(' ')[0] ?? '') ?? null;

/** "Seinem Torwart Lukas Reich bescheinigte er „…“": who is told is not he. Where articles have a case of their own. */
function isItsOwnObject(scene: Scene, { who, reference }: Candidate): boolean {
  if (!scene.lexicon.obliqueArticles || !('entity' in who) || reference?.kind !== 'pronoun') return false;
  const { first } = sentenceAround(scene, reference.first);
  for (let i = reference.first - 1; i >= first && isOutside(scene, i) && lowerAt(scene, i) !== ','; i--) {
    if (entityAt(scene, i) !== who.entity) continue;
    return isOblique(scene, named(scene, i), first);
  }
  return false;
}

/** "Concetto ribadito ieri: «…»": a word that may be a given name, with what is done to it, where a clause begins. */
function isNounDone(scene: Scene, { reference, who }: Candidate): boolean {
  if (reference?.kind !== 'name' || !('entity' in who) || reference.end - reference.first !== 1) return false;
  const isLone = scene.entities[who.entity]?.mentions.length === 1 && !scene.lexicon.capitalisesNouns;
  const opens = sentenceAround(scene, reference.first).first === reference.first;
  return isLone && opens && scene.lexicon.passive?.participle.test(lowerAt(scene, reference.end)) === true;
}

/** « … », souffle l'un d'eux: nobody whom the article has named alone. */
function isOneOfOthers(scene: Scene, candidate: Candidate): boolean {
  const { reference } = candidate;
  const { partitives } = scene.lexicon;
  if (!partitives || reference?.kind !== 'descriptor' || !isPerson(scene, candidate)) return false;
  return partitives.ones.has(lowerAt(scene, reference.head)) && partitives.of.has(lowerAt(scene, reference.head + 1));
}

/** "Według policji protest przebiegał „spokojnie”": the sentence begins with whose words they are. */
function isOfAnotherSource(scene: Scene, quote: Quotation): boolean {
  const { accordingTo, objectPronouns, pronouns, possessives } = scene.lexicon;
  const { first } = sentenceAround(scene, quote.first);
  if (first >= quote.first || !isOutside(scene, first)) return false;
  const phrase = accordingTo.find((words) => words.every((word, k) => lowerAt(scene, first + k) === word));
  const source = lowerAt(scene, first + (phrase?.length ?? 0));
  // "Según dijo, …": of whoever spoke before
  const isBack = [objectPronouns, pronouns, possessives, scene.lexicon.saying].some((words) => words?.has(source));
  return phrase !== undefined && !isBack;
}

/** "«…», informó este ministerio": of nobody who is only named nearby or spoke before. */
function isOfOneOfMany(scene: Scene, quote: Quotation, { sources }: Candidate): boolean {
  if (sources.some((one) => !NEARBY.has(one))) return false;
  const { first } = after(scene, quote);
  const tag = [first, first + 1, first + 2].find((i) => says(scene, i));
  return tag !== undefined && isOneOfMany(scene, tag + 1);
}
