/**
 * "Eine Pflegerin rang um Fassung. „Der Rauch war überall.“", "Los vecinos están hartos. «No podemos más», dicen.":
 * somebody whom the article only describes is the subject right before words that have no tag, or only a verb for
 * several. The fit leaves them in doubt; on all annotated articles this told 22 more, all of them rightly. German and
 * Romance languages.
 */
import { endsInQuestion } from '../tags/asked.ts';
import { isIndefinite } from '../phrase/agreement.ts';
import { isInstitution } from '../../names/words/kind-nouns.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { after, beginsAnew, HAVE_SEVERAL, ownTokens, says } from '../head-first/head-first-region.ts';
import { BY_FORM, SURE_ENOUGH } from '../model/models.ts';
import { standsAlone } from './only-one-told-of.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Descriptor } from '../scene/reference.ts';
import { lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';
import { sameWho } from '../phrase/who.ts';

/** The likeliest, if that is whom the sentence before describes, as sure as such a form makes it. */
export function unnamedBefore(
  scene: Scene, quote: Quotation, list: readonly Candidate[], told: Attribution,
): Attribution {
  const { lexicon } = scene;
  const { who, confidence } = told;
  const isDoubted = confidence < SURE_ENOUGH.headFirst.unnamed && !('entity' in who) && quote.first > 0;
  if (!isDoubted || list.some(isOwn) || !(isRomance(lexicon) || lexicon.capitalisesNouns)) return told;
  const { reference, sources } = list.find((one) => sameWho(one.who, who)) ?? {};
  const isBefore = who.first >= sentenceAround(scene, quote.first - 1).first && who.first < quote.first;
  if (!isBefore || reference?.kind !== 'descriptor' || !sources?.some((source) => THERE.has(source))) return told;
  const isTheirs = isTaggedBySeveral(scene, quote) ? isSeveral(scene, reference)
    : standsAlone(scene, quote) && isNew(scene, reference) &&
      !isToldOf(scene, reference, sources.includes('last voice'));
  return isTheirs ? { ...told, confidence: BY_FORM } : told;
}
const THERE: ReadonlySet<string> = new Set(['last voice', 'introduced', 'subject-before']);

/** "eine Pflegerin", "un supporter": for "seine Frau" the article often has a name elsewhere. */
const isNew = (scene: Scene, { first, head, end }: Descriptor): boolean =>
  isIndefinite(scene, first) && isPersonNoun(scene, lowerAt(scene, head)) &&
  !/^d(?:e|['’].*)$/.test(lowerAt(scene, end)); // "un homme d'une cinquantaine (d'années)": cut

/** "los vecinos", "due uomini", "fuentes del Gobierno". */
function isSeveral(scene: Scene, { first, head }: Descriptor): boolean {
  const noun = lowerAt(scene, head);
  return scene.lexicon.pluralDeterminers?.has(lowerAt(scene, first)) === true &&
    (isPersonNoun(scene, noun) || isInstitution(scene.lexicon, noun));
}

/**
 * "Ein Kollege habe ihm geraten, zu gehen.", "On lui rappelle qu'un professeur …", "Ricorda una bambina.",
 * « … ? », a demandé un juré: another tells of them, or answers.
 */
function isToldOf(scene: Scene, { first }: Descriptor, isVoice: boolean): boolean {
  const { reportedMood, dropsSubject, saying, relatives, conjunctions } = scene.lexicon;
  const sentence = sentenceAround(scene, first);
  const own = ownTokens(scene, sentence.first, sentence.end);
  const isMood = !isVoice && own.some((i) => reportedMood?.has(lowerAt(scene, i)));
  const before = lowerAt(scene, first - 1);
  const isQuoted = own.length < sentence.end - sentence.first;
  const isObject = dropsSubject === true && !isQuoted && saying.has(before);
  const asked = scene.quotations[scene.quoteAt[sentence.first] ?? -1];
  const hasAsked = asked !== undefined && endsInQuestion(scene, asked);
  const isInner = !isVoice && own.some((i) => i < first && relatives.has(lowerAt(scene, i)));
  return isMood || isObject || hasAsked || isInner || (conjunctions.has(before) && first > sentence.first);
}

/** «…», aseguran: a verb of saying for several behind the marks, and no subject, which is read elsewhere. */
function isTaggedBySeveral(scene: Scene, quote: Quotation): boolean {
  const { lexicon } = scene;
  const { first, end } = after(scene, quote);
  if (!lexicon.dropsSubject || beginsAnew(scene, quote, first)) return false;
  let verb = first;
  while (verb < end && lexicon.between.has(lowerAt(scene, verb)) && !says(scene, verb)) verb += 1;
  if (verb >= end || !says(scene, verb)) return false;
  return lexicon.pluralVerbs?.test(lowerAt(scene, verb)) === true || HAVE_SEVERAL.test(lowerAt(scene, verb - 1));
}
