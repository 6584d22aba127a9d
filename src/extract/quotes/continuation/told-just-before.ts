/**
 * "Man habe gewartet, sagte der Bauleiter. „Jetzt geht es los“, freute er sich.": the pronoun of a tag means whoever
 * the sentence right before reports, though the article only describes them and somebody else was named earlier, who
 * is nothing of the kind. In French the subject of that sentence is enough, if it is an office: "Le trésorier a
 * présenté les comptes. « … », a-t-il détaillé". The fit leans to names. German and French.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { isRole } from '../../names/words/name-kind.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstFirstSubject } from '../clause/head-first-clause.ts';
import { isReportedOf } from '../coreference/head-first-newcomer.ts';
import { isOfAnotherTrade } from '../coreference/head-first-trade.ts';
import { linksOf } from '../coreference/links.ts';
import type { Mentions } from '../coreference/mentions.ts';
import { BY_FORM } from '../model/models.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { lowerAt, nounAt, paragraphAt, sentenceAround, type Scene } from '../scene/scene.ts';
import type { Descriptor } from '../scene/reference.ts';
import type { Attribution } from '../candidates/weighed.ts';
import { agreesInWords, sameWho } from '../phrase/who.ts';

/** The one who is only described; null where it is not so. */
export function toldJustBefore<Likeliest extends Candidate & Attribution>(
  scene: Scene, quote: Quotation, list: readonly Candidate[], told: Likeliest, mentions: Mentions,
): Likeliest | null {
  const { reference, who } = told;
  const isPronoun = reference?.kind === 'pronoun' && reference.first > quote.last;
  if (!isPronoun || !('entity' in who)) return null;
  const voice = scene.lexicon.capitalisesNouns ? voiceBefore(scene, quote, mentions) : officeBefore(scene, quote, list);
  const theirs = list.find((one) => !('entity' in one.who) && one.who.first === voice?.first);
  if (!voice || !theirs || !isOwn(theirs) || isNamedThere(scene, who.entity, voice.first, quote.first)) return null;
  const link = linksOf(scene, mentions, voice, null).find((one) => sameWho(one.who, who));
  if (link && !isOfAnotherTrade(scene, { ...told, reference: voice, link })) return null;
  return agreesInWords(scene, voice, reference.gender) ? { ...told, ...theirs, confidence: BY_FORM } : null;
}

/** The words for somebody whose speech the sentence before tells, in the same paragraph. */
function voiceBefore(scene: Scene, quote: Quotation, { sentenceOf, voices }: Mentions): Descriptor | null {
  const at = (sentenceOf[quote.first] ?? 0) - 1;
  const { sentence, reference } = voices[at] ?? {};
  if (sentence !== at || reference?.kind !== 'descriptor' || isReportedOf(scene, reference.first)) return null;
  const isBeside = paragraphAt(scene, reference.first) === quote.paragraph;
  return isBeside && isPersonNoun(scene, lowerAt(scene, reference.head)) ? reference : null;
}

/** "Le trésorier a présenté les comptes": the subject of the sentence right before, in the same paragraph. */
function officeBefore(scene: Scene, quote: Quotation, list: readonly Candidate[]): Descriptor | null {
  const { first } = sentenceAround(scene, quote.first);
  if (!isRomance(scene.lexicon) || scene.lexicon.dropsSubject || first !== quote.first) return null;
  const before = sentenceAround(scene, first - 1);
  for (const { reference, sources } of list) {
    if (reference === null || !sources.includes('subject-before')) continue;
    const subject = headFirstFirstSubject(scene, before.first, before.end);
    if (subject?.kind !== 'descriptor' || paragraphAt(scene, subject.first) !== quote.paragraph) return null;
    return isRole(scene.lexicon, nounAt(scene, subject.head)) ? subject : null;
  }
  return null;
}

/** "Die Bäckerin heißt Ina Kolb.": named in the sentence of the words that describe somebody, or since. */
function isNamedThere(scene: Scene, entity: number, at: number, end: number): boolean {
  const { first } = sentenceAround(scene, at);
  return scene.entities[entity]?.mentions.some(({ firstToken }) => firstToken >= first && firstToken < end) === true;
}
