/**
 * Whoever spoke before goes on where the form says so: "Dafür fehle „das Geld“" reports on, "añade el científico" adds.
 * The fit leaves both in doubt, and on 196 annotated articles was nearly always right there.
 * Languages other than English.
 */
import type { Sentence } from '../../../text/document.ts';
import type { Gender } from '../../lexicon/lexicon.ts';
import { genderOf } from '../phrase/agreement.ts';
import { isOfAdding } from './adds-more.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { ownTokens } from '../head-first/head-first-region.ts';
import { BY_FORM } from '../model/models.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { isReportedOutright } from '../clause/reported-outright.ts';
import { isWholeSentence } from '../speech/quotation-shape.ts';
import { entityAt, isOutside, lowerAt, type Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';
import { agreesInWords, sameWho } from '../phrase/who.ts';

/** The likeliest speaker, as sure as such a form makes it. */
export function goesOnByForm<Likeliest extends Candidate & Attribution>(
  scene: Scene, quote: Quotation, list: readonly Candidate[], told: Likeliest,
): Likeliest {
  const isDoubted = told.confidence >= LIKELY && told.confidence < BY_FORM;
  const isBefore = 'entity' in told.who ? spokeBefore(told) : isUnnamedSubject(scene, told);
  if (!scene.lexicon.headFirst || !isDoubted || !isBefore) return told;
  const isTold = isOwn(told) ? onlyAdds(scene, told) : !list.some(isOwn) && reportsOn(scene, quote, told);
  return isTold ? { ...told, confidence: BY_FORM } : told;
}
const LIKELY = 0.45;

/** "Eine Sprecherin wies die Kritik zurück. Die Sicherheit habe „Vorrang“.": of whom the sentence before tells. */
const isUnnamedSubject = (scene: Scene, { sources, reference }: Candidate): boolean =>
  reference?.kind === 'descriptor' && isPersonNoun(scene, lowerAt(scene, reference.head)) &&
  sources.some((source) => source === 'last voice' || source === 'subject-before');

export const spokeBefore = ({ sources }: Candidate): boolean => sources.some((source) => SPOKEN.has(source));
const SPOKEN: ReadonlySet<string> = new Set(['floor', 'last voice', 'running']);

/**
 * "Der Plan sei „ein Scherz“, sagte Kern. Nötig sei „mehr Geld“. Es fehle an allem. „Das sieht jeder.“": since their
 * tag every sentence of the writer's reports, whatever is quoted, and so does the last before a whole sentence; not
 * "Auf der Kundgebung wurde es laut." German.
 */
function reportsOn(scene: Scene, quote: Quotation, { evidenceFirst }: Candidate): boolean {
  const { tokens, sentences } = scene.doc;
  const last = tokens[quote.first]?.sentence ?? 0;
  const first = (tokens[evidenceFirst]?.sentence ?? last) + 1;
  if (last - first > MOST_SINCE) return false;
  const since = sentences.slice(first, last);
  if (!since.every((sentence) => isReport(scene, sentence))) return false;
  if (!isWholeSentence(scene, quote)) return isReportedOutright(scene, quote);
  const before = since.at(-1);
  return before !== undefined && ownTokens(scene, before.firstToken, before.endToken).length === sizeOf(before);
}
/** Sentences behind the tag; of whoever was named longer ago another sign has to tell. */
const MOST_SINCE = 12;

/** Nothing but what is quoted stands in it, or it is in the mood of reports. */
function isReport(scene: Scene, { firstToken, endToken }: Sentence): boolean {
  const isWord = (i: number): boolean => isOutside(scene, i) && scene.doc.tokens[i]?.kind === 'word';
  const own = ownTokens(scene, firstToken, endToken).filter(isWord);
  return own.length === 0 || own.some((i) => scene.lexicon.reportedMood?.has(lowerAt(scene, i)));
}

const sizeOf = ({ firstToken, endToken }: Sentence): number => endToken - firstToken;

/** « … », explique Roche. « … », ajoute le chercheur: the verb of the tag tells that somebody goes on. */
function onlyAdds(scene: Scene, tag: Candidate): boolean {
  const { reference, sources, link } = tag;
  const isNext = sources.includes('running') || sources.includes('next-paragraph');
  if (!isNext || reference?.kind !== 'descriptor' || link?.otherRole) return false; // no chief of firemen, "el edil"
  return scene.lexicon.definite?.has(lowerAt(scene, reference.first)) === true && isOfAdding(scene, tag);
}

/**
 * « … », a dit la greffière. « … », ajoute-t-elle: a pronoun whose tag stands right behind one that names nobody means
 * whoever speaks there, and no one whom the article has named; null where it is not so.
 */
export function meantByTag<Likeliest extends Candidate & Attribution>(
  scene: Scene, q: number, list: readonly Candidate[], told: Likeliest, before: Attribution | null,
): Likeliest | null {
  const { reference } = told;
  const [last, quote] = [scene.quotations[q - 1], scene.quotations[q]];
  if (!scene.lexicon.headFirst || !last || !quote || !before || !('entity' in told.who)) return null;
  const { who, evidenceFirst, evidenceEnd } = before;
  const isTag = reference?.kind === 'pronoun' && reference.first > quote.last;
  if (!isTag || 'entity' in who || evidenceFirst <= last.last || evidenceEnd > quote.first) return null;
  if (last.paragraph !== quote.paragraph || !isRest(scene, evidenceEnd, quote.first)) return null;
  const same = list.find((one) => sameWho(one.who, who));
  if (!same || !(reference.dropped || mayBeMeant(scene, who, before, reference.gender))) return null;
  return { ...told, ...same, confidence: before.confidence };
}

/** By a noun of known gender, or its article: "un autre laveur". */
const mayBeMeant = (scene: Scene, who: { first: number; end: number }, tag: Attribution, gender: Gender): boolean =>
  agreesInWords(scene, who, gender) ||
  (tag.reference?.kind === 'descriptor' && genderOf(scene, tag.reference) === gender);

/** Behind the tag a day, a place, or what they are doing ("les bras dans la mousse"), and nobody's name. */
function isRest(scene: Scene, first: number, end: number): boolean {
  const { sentence } = scene.doc.tokens[first - 1] ?? {};
  const isTheirs = (i: number): boolean =>
    scene.doc.tokens[i]?.sentence === sentence && scene.entities[entityAt(scene, i)]?.kind !== 'person';
  for (let i = first; i < end; i++) if (!isTheirs(i)) return false;
  return end - first <= LONGEST_REST;
}
/** In tokens. */
const LONGEST_REST = 16;
