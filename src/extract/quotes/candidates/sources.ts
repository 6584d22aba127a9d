/**
 * Where a candidate for the speaker of a quotation can come from. Those of the quotation's own sentence tell the
 * speaker outright; the others say who may go on speaking. All are asked, none decides: `score.ts` weighs them.
 */
import { withApposition } from '../phrase/apposition.ts';
import { isAsker } from './asker.ts';
import { RULES, type Rule } from '../tags/attribution-rules.ts';
import { withAuthor } from '../descriptors/author-of.ts';
import { behindTitle } from '../phrase/behind-title.ts';
import { carryOn, isAnswer, type Carried } from '../tags/carry-on.ts';
import { withoutTeller } from '../tags/double-tag.ts';
import { withoutEcho, withoutPasser, withoutSubject } from '../head-first/tag-and-source.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { withGenderBefore } from '../descriptors/gender-before.ts';
import { withoutAge } from '../phrase/head-first-aged.ts';
import { HEAD_FIRST_RULES } from '../head-first/head-first-rules.ts';
import { offerSign } from '../head-first/head-first-sign.ts';
import { withoutThingsInView } from '../head-first/head-first-view.ts';
import { isSaying, ownerOfStatement } from '../head-first/head-first-statement.ts';
import { offerNear } from './near-sources.ts';
import { othersCalled } from '../descriptors/namesakes.ts';
import { offerReference, type Offer } from './offer.ts';
import { lastBefore, type Seen } from '../scene/persons.ts';
import { meantBy, offerMeant } from './meant-by.ts';
import type { Mentions } from '../coreference/mentions.ts';
import { isPassedOver, newcomerBefore } from '../coreference/newcomer.ts';
import { isNewcomers } from '../coreference/newcomer-by-age.ts';
import type { Attribution, Reference, Who } from '../scene/reference.ts';
import { issuerOf } from '../coreference/issuer.ts';
import { bearersOf, linksOf } from '../coreference/links.ts';
import { isUntold } from '../coreference/head-first-never-called-so.ts';
import { meansOne } from '../coreference/means-one.ts';
import { isOnePassage } from '../phrase/one-of.ts';
import { whoAnswers } from './own-voice.ts';
import { isHearsay } from '../coreference/of-the-other.ts';
import { inWords } from '../descriptors/referents.ts';
import { resolveReference } from '../coreference/resolve-reference.ts';
import { isOutside, lowerAt, paragraphAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { maySpeak, namesInSentence, type Named } from '../tags/sentence-names.ts';
import { isTheirs, readingsOfTheirs, toldAsTheirs } from '../tags/told-as-theirs.ts';
import { sameWho, type Focus } from '../phrase/who.ts';
import type { Candidate, Told } from './candidate.ts';
import { withoutMentioned } from './only-mentioned.ts';
import { isSpokenOf } from './spoken-of.ts';

/** What is known when quotation `q` is read: the answers so far and who spoke last. */
interface Floor {
  told: readonly (Told | null)[];
  focus: Focus | null;
  mentions: Mentions;
}

/** A rule's reading of a quotation's own sentence: it depends on nothing that was read before. */
export type Reading = Attribution;

export interface Candidates {
  /** The one that the strongest source names first. */
  list: Candidate[];
  /** A tag is there, and whom it means cannot be told. */
  unresolved: boolean;
}

/** All that the rules read in the quotation's own sentence, strongest first. */
export function readingsOf(scene: Scene, quote: Quotation): Reading[] {
  const theirs = toldAsTheirs(scene, quote);
  if (theirs) return readingsOfTheirs(theirs);
  const rules: readonly Rule[] = scene.lexicon.headFirst ? HEAD_FIRST_RULES : RULES;
  const readings = rules.flatMap(({ name, read }) => {
    const found = read(scene, quote);
    if (!found) return [];
    const meant = behindTitle(scene, withGenderBefore(scene, quote, found.reference));
    const reference = withoutAge(scene, ownerOfStatement(scene, withApposition(scene, withAuthor(scene, meant))));
    if (isSaying(scene, reference) || isOnePassage(scene, reference)) return [];
    const evidenceEnd = Math.max(found.evidenceEnd, evidenceEndOf(found, reference));
    return [{ rule: name, ...found, reference, evidenceEnd }];
  });
  if (!scene.lexicon.headFirst) return withoutTeller(scene, quote, readings);
  const told = withoutSubject(scene, quote, withoutPasser(scene, quote, readings));
  return withoutThingsInView(scene, withoutEcho(scene, quote, told));
}

/** The evidence holds the name, unless it stands in the words behind a longer tag. */
const evidenceEndOf = ({ reference: read }: Omit<Reading, 'rule'>, reference: Reference): number =>
  reference === read ? 0 : reference.end;

/** All candidates of quotation `q`, whose own sentence says `readings`. */
export function candidatesOf(scene: Scene, q: number, readings: readonly Reading[], floor: Floor): Candidates {
  const quote = scene.quotations[q];
  const found: Candidate[] = [];
  if (!quote) return { list: found, unresolved: false };
  const offer = (rule: string, told: Omit<Told, 'rule'>): void => {
    const known = found.find((candidate) => sameWho(candidate.who, told.who));
    if (known) {
      known.sources.push(rule);
      if (told.link) known.link ??= told.link;
      if (told.chosen) known.chosen = true;
      if (told.fitting !== undefined) known.fitting ??= told.fitting;
    }
    else found.push({ ...told, rule, sources: [rule], rank: found.length });
  };
  const answerer = whoAnswers(scene, quote);
  if (answerer !== undefined) {
    offerReference(scene, 'interview', answerer, floor.focus, offer);
    return { list: found, unresolved: false };
  }
  if (offerSign(scene, quote, offer)) return { list: found, unresolved: false };
  const [tag] = readings;
  const brought = tag ? newcomerBefore(scene, floor.mentions, tag.reference) : null;
  const newcomer = brought && !isAsker(scene, quote, brought) ? brought : null; // "A reporter asked him why."
  const unresolved = !offerOwn(scene, readings, floor, offer);
  offerCarried(scene, q, floor, offer);
  offerNear(scene, quote, floor, offer);
  offerPersons(scene, quote, offer);
  const asked = answers(scene, q) ? floor.told[q - 1]?.who : undefined;
  const isOld = (who: Who): boolean =>
    tag !== undefined && newcomer !== null && isPassedOver(scene, floor.mentions, who, newcomer, tag.reference);
  const list = withoutMentioned(scene, found, quote).filter(({ who, reference }) =>
    !(asked && sameWho(who, asked)) && !(reference && isSpokenOf(scene, quote, who, reference)) && !isOld(who));
  return { list, unresolved };
}

/** Who the quotation's own sentence names; false where one of its readings means nobody that can be told. */
function offerOwn(
  scene: Scene,
  readings: readonly Reading[],
  floor: Floor,
  offer: Offer,
): boolean {
  const { focus, mentions, told } = floor;
  let all = true;
  for (const { rule, reference, evidenceFirst, evidenceEnd } of readings) {
    const words = { reference, evidenceFirst, evidenceEnd };
    const found = bearersOf(scene, reference, linksOf(scene, mentions, reference, focus));
    const links = found.filter((link) => !isUntold(scene, reference, link));
    const only = reference.kind === 'descriptor' && !isHearsay(scene, reference)
      ? meansOne(scene, mentions, reference, links) : null;
    const meant = only ? only.who : meantBy(scene, mentions, reference, focus);
    const isRefused = found.some((link) => meant && sameWho(link.who, meant) && !links.includes(link));
    const who = isRefused ? inWords(scene, reference) : meant;
    if (!who) all = false;
    for (const entity of othersCalled(scene, reference)) offer('namesake', { ...words, who: { entity } });
    const linked = links.find((link) => who && sameWho(link.who, who));
    if (who) offer(rule, { ...words, who, ...(linked && { link: linked }), chosen: true });
    for (const link of links) if (link !== linked) offer('link', { ...words, who: link.who, link });
    const issuer = issuerOf(scene, reference, mentions, told);
    if (issuer) offer('issuer', { ...words, who: issuer });
    const own = inWords(scene, reference);
    const isNamed = reference.kind === 'descriptor' && !scene.lexicon.pronouns.has(lowerAt(scene, reference.first));
    if (isNamed && !only) offer('own words', { ...words, who: own, fitting: links.length });
  }
  return all;
}

/** Who spoke before and goes on, and who the sentence before brings in. */
function offerCarried(scene: Scene, q: number, floor: Floor, offer: Offer): void {
  const { told } = floor;
  const quote = scene.quotations[q];
  if (quote && isNewcomers(scene, quote)) return;
  const carried = carryOn(scene, q, (k) => !/^(?:passive|sign|)$/.test(told[k]?.rule ?? '') && !isTheirs(scene, k));
  if (carried) offerOne(scene, carried, floor, offer);
  const before = told[q - 1];
  if (before && before.rule !== 'sign' && !isTheirs(scene, q - 1)) offer('floor', before);
  offerVoice(scene, q, floor, offer);
  if (!scene.lexicon.headFirst) offerEarlier(q, told, offer);
}

/** Two who speak in turn: another than the last one. */
function offerEarlier(q: number, told: Floor['told'], offer: Offer): void {
  const before = told[q - 1];
  for (let k = q - 1; k >= Math.max(0, q - EARLIER); k--) {
    const earlier = told[k];
    if (earlier && !(before && sameWho(earlier.who, before.who))) return offer('spoke earlier', earlier);
  }
}
const EARLIER = 4; // quotations back

/** "Das koste Geld, sagt Keller. Nötig sei „…“": whose words the sentences before report. */
function offerVoice(scene: Scene, q: number, { mentions, focus }: Floor, offer: Offer): void {
  const first = scene.quotations[q]?.first ?? 0;
  const sentence = mentions.sentenceOf[first] ?? 0;
  const voice = scene.lexicon.headFirst ? mentions.voices[sentence - 1] : null;
  if (!voice || sentence - voice.sentence > MOST_SILENT) return;
  if (voice.reference.kind === 'name' && !maySpeak(scene, voice.reference.entity)) return;
  offerMeant(scene, 'last voice', voice.reference, { mentions, focus }, offer);
}
/** Sentences that report nobody's words, after which a voice is forgotten. */
const MOST_SILENT = 6;

/** “Have you seen it?” asked Keller. “Yes.” — the one who asked does not answer. */
function answers(scene: Scene, q: number): boolean {
  const [before, quote] = [scene.quotations[q - 1], scene.quotations[q]];
  return before !== undefined && quote !== undefined && isAnswer(scene, before, quote);
}

function offerOne(scene: Scene, carried: Carried, floor: Floor, offer: Offer): void {
  const { told, focus } = floor;
  if (carried.rule === 'introduced') return offerMeant(scene, 'introduced', carried.reference, floor, offer);
  const from = told[carried.from];
  if (!from) return;
  const between = carried.rule === 'running' && carried.unless ? resolveReference(scene, carried.unless, focus) : null;
  const isPerson = between && 'entity' in between && scene.entities[between.entity]?.kind === 'person';
  if (!isPerson || sameWho(between, from.who)) offer(carried.rule, from);
}

/**
 * The last two persons named before the quotation, in its paragraph or the one before; the first after it in its
 * sentence.
 */
function offerPersons(scene: Scene, quote: Quotation, offer: Offer): void {
  const { persons } = scene;
  const index = lastBefore(persons, quote.first);
  const nearest = paragraphAt(scene, quote.first);
  const asked = new Set<number>();
  for (let i = index; i >= 0 && asked.size < 2; i--) {
    const seen = persons[i];
    if (!seen || nearest - paragraphAt(scene, seen.token) > 1) break;
    if (asked.has(seen.entity) || !isOutside(scene, seen.token)) continue;
    asked.add(seen.entity);
    offer(asked.size === 1 ? 'person before' : 'second person before', namedAt(seen));
  }
  for (const named of namesInSentence(scene, quote)) offer('in its sentence', wordsOf(named));
  const next = persons.slice(index + 1, index + 8).find(({ token }) => token > quote.last && isOutside(scene, token));
  if (next && next.token < sentenceAround(scene, quote.last).end) offer('person after', namedAt(next));
}

const wordsOf = ({ entity, first, end }: Named): Omit<Told, 'rule'> =>
  ({ who: { entity }, reference: { kind: 'name', entity, first, end }, evidenceFirst: first, evidenceEnd: end });

const namedAt = ({ token, entity }: Seen): Omit<Told, 'rule'> => ({
  who: { entity }, reference: { kind: 'name', entity, first: token, end: token + 1 },
  evidenceFirst: token, evidenceEnd: token + 1,
});

/** Sources that read the quotation's own sentence. */
const RULE_NAMES = [...RULES, ...HEAD_FIRST_RULES].map(({ name }) => name);
export const OWN_SOURCES: ReadonlySet<string> = new Set([...RULE_NAMES, 'link', 'own words', 'namesake', 'issuer']);

/** Whoever only goes on speaking is as sure as the answer before, though named nearby as well. */
export const isOnlyCarried = ({ sources }: Candidate): boolean =>
  sources.every((source) => CARRIED.has(source)) ||
  (sources.includes('running') && !sources.some((source) => OWN_SOURCES.has(source)));
const CARRIED: ReadonlySet<string> = new Set(['unclosed', 'next-paragraph', 'running', 'floor']);
