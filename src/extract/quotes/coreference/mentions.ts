/**
 * Everybody that a pronoun or a descriptor may point back to, sentence by sentence of the writer's own words, with what
 * each is in its sentence: its subject, who speaks there, an owner, what a preposition governs.
 */
import type { Gender } from '../../lexicon/lexicon.ts';
import { CLASS } from '../../lexicon/word-classes.ts';
import { bySetOffName } from '../phrase/apposition.ts';
import { subjectOf } from '../clause/find-subject.ts';
import { firstSubject } from '../clause/first-subject.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { calledSo } from '../descriptors/called-so.ts';
import { droppedSubject, isAlone } from '../head-first/head-first-region.ts';
import { isNounBehindOf } from '../phrase/noun-behind-of.ts';
import { sourceIn } from '../head-first/head-first-sources.ts';
import { isPossessive } from '../phrase/phrase-words.ts';
import { openingSource } from '../tags/rule-according-to.ts';
import type { Descriptor, Reference, Who } from '../scene/reference.ts';
import { entityAt, isOutside, isWordOf, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { sameWho } from '../phrase/who.ts';

export interface Mention {
  who: Who;
  token: number;
  /** Running number of the writer's sentence. */
  sentence: number;
  paragraph: number;
  subject: boolean;
  /** Is it said there that they speak? */
  speaks: boolean;
  owner: boolean;
  governed: boolean;
  /** Named inside quotation marks. */
  quoted: boolean;
  /** Where somebody is meant by the article's own words: their phrase. */
  phrase: Descriptor | null;
}

export interface Mentions {
  /** In order of the text. */
  list: Mention[];
  /** By gender and sentence: how many sentences before it have such a pronoun for their subject. */
  pronouns: Record<Gender, number[]>;
  lastSubject: Mention | null;
  /** By entity: pronouns right after it, of women and of men. */
  votes: Map<number, { female: number; male: number }>;
  /** Running number of the sentence that begins at a token, for every token. */
  sentenceOf: Int32Array;
  /** By sentence: whose words it reports ("laut Keller", "sagt sie"), else whose the last one that reports any. */
  voices: (Voice | null)[];
}

interface Voice {
  reference: Reference;
  sentence: number;
}

/** Up to the paragraph of the last quotation that is asked about: nothing after it is pointed back from. */
export function mentionsOf(scene: Scene, last: Quotation | undefined): Mentions {
  const found: Mentions = {
    list: [],
    pronouns: { female: [], male: [], neuter: [], plural: [] }, lastSubject: null,
    votes: new Map(),
    sentenceOf: new Int32Array(scene.doc.tokens.length + 1),
    voices: [],
  };
  let sentence = 0;
  for (const [paragraph, { firstSentence, endSentence }] of scene.doc.paragraphs.entries()) {
    if (!last || paragraph > last.paragraph) break;
    const end = scene.doc.sentences[endSentence - 1]?.endToken ?? 0;
    for (let i = scene.doc.sentences[firstSentence]?.firstToken ?? end; i < end; sentence++) {
      const next = Math.max(sentenceAround(scene, i).end, i + 1);
      readSentence(scene, found, { first: i, end: next, sentence, paragraph });
      i = next;
    }
  }
  found.list.sort((a, b) => a.token - b.token);
  return found;
}

interface Sentence {
  first: number;
  end: number;
  sentence: number;
  paragraph: number;
}

function readSentence(scene: Scene, found: Mentions, at: Sentence): void {
  found.sentenceOf.fill(at.sentence, at.first, at.end);
  const subject = bySetOffName(scene, firstSubject(scene, at.first, at.end));
  const speaker = bySetOffName(scene, speakerIn(scene, at) ?? sourceOf(scene, at.first, at.end));
  found.voices.push(speaker ? { reference: speaker, sentence: at.sentence } : (found.voices.at(-1) ?? null));
  const named = namesIn(scene, at, subject, speaker);
  const mentions = [...named, ...unnamedIn(scene, at, subject, speaker)];
  found.list.push(...mentions);
  vote(scene, found, at, subject, named);
  countPronouns(found, subject);
  found.lastSubject = mentions.find((mention) => mention.subject) ?? found.lastSubject;
}

/** Subject and speaker where the article has words of its own for them: "the minister". Once, if they are one. */
function unnamedIn(scene: Scene, at: Sentence, subject: Reference | null, speaker: Reference | null): Mention[] {
  const mine = subject?.kind === 'descriptor' ? { ...asMention(scene, subject, at), subject: true } : null;
  const said = speaker?.kind === 'descriptor' ? { ...asMention(scene, speaker, at), speaks: true } : null;
  if (mine && said && sameWho(mine.who, said.who)) return [{ ...mine, speaks: true }];
  return [mine, said].filter((mention) => mention !== null);
}

function countPronouns(found: Mentions, subject: Reference | null): void {
  for (const gender of ['female', 'male', 'neuter', 'plural'] as const) {
    const isSuch = subject?.kind === 'pronoun' && !subject.dropped && subject.gender === gender;
    found.pronouns[gender].push((found.pronouns[gender].at(-1) ?? 0) + (isSuch ? 1 : 0));
  }
}

/** "laut Keller", "so die Ministerin"; in English only what a sentence opens with. */
const sourceOf = (scene: Scene, first: number, end: number): Reference | null =>
  scene.lexicon.headFirst ? (sourceIn(scene, first, end)?.reference ?? null) : openingSource(scene, first, end);

const asMention = (
  scene: Scene, phrase: Descriptor, { sentence, paragraph }: Sentence,
): Mention => ({
  who: calledSo(scene, phrase), token: phrase.first, sentence, paragraph,
  subject: false, speaks: false, owner: false, governed: false, quoted: false, phrase,
});

/** Whose verb of saying stands in the sentence. */
function speakerIn(scene: Scene, { first, end }: Sentence): Reference | null {
  const teller = tellerOf(scene, first, end);
  if (teller) return teller;
  for (let i = first + 1; i < end; i++) {
    if (!isWordOf(scene, i, CLASS.saying) || !isOutside(scene, i) || /ing$/.test(lowerAt(scene, i))) continue;
    if (isNounBehindOf(scene, i)) continue; // "l'avocat du prévenu"
    const subject = isAlone(scene, i, first) ? droppedSubject(scene, i, first) : subjectOf(scene, i, first);
    if (subject) return subject;
  }
  return holderIn(scene, first, end);
}

/** "Die Frau habe es selbst erzählt, betonte der Ermittler.": whose report it is, and no verb of the report's. */
function tellerOf(scene: Scene, first: number, end: number): Reference | null {
  const { reportedMood } = scene.lexicon;
  let isReport = false;
  for (let i = first; i < end && reportedMood; i++) {
    if (!isOutside(scene, i)) continue;
    if (reportedMood.has(lowerAt(scene, i))) isReport = true;
    const isTag = isReport && textAt(scene, i - 1) === ',' && isWordOf(scene, i, CLASS.saying);
    const subject = isTag ? subjectOf(scene, i, i) : null;
    if (subject && subject.first > i) return subject;
  }
  return null;
}

/** "X está convencido de que …", "X ist sich sicher, dass …": whose view the sentence tells. */
function holderIn(scene: Scene, first: number, end: number): Reference | null {
  const { convinced, subordinators } = scene.lexicon;
  if (!convinced) return null;
  for (let i = first + 1; i < end; i++) {
    if (!convinced.has(lowerAt(scene, i)) || !isOutside(scene, i)) continue;
    if ([1, 2].some((step) => subordinators?.has(lowerAt(scene, i + step)))) return firstSubject(scene, first, i);
  }
  return null;
}

function namesIn(
  scene: Scene, { first, end, sentence, paragraph }: Sentence, subject: Reference | null, speaker: Reference | null,
): Mention[] {
  const found: Mention[] = [];
  for (let i = first; i < end; i++) {
    const entity = entityAt(scene, i);
    if (entity < 0) continue;
    const last = (scene.nameEnd[i] ?? i + 1) - 1;
    if (scene.entities[entity]?.kind !== 'place') {
      found.push({
        who: { entity }, token: i, sentence, paragraph, quoted: !isOutside(scene, i), phrase: null,
        subject: (subject?.kind === 'name' && subject.entity === entity) || isOfClause(scene, i),
        speaks: speaker?.kind === 'name' && speaker.entity === entity,
        owner: isPossessive(scene, last),
        governed: isGoverned(scene, i),
      });
    }
    i = Math.max(i, last);
  }
  return found;
}

/** "Prosecutors said Hale had called them. … “…,” he said.": the subject of what is reported. */
function isOfClause(scene: Scene, first: number): boolean {
  if (scene.lexicon.headFirst || !isOutside(scene, first - 1)) return false;
  const before = lowerAt(scene, first - 1) === 'that' ? first - 2 : first - 1;
  const says = scene.lexicon.saying.has(lowerAt(scene, before)) && !LISTENS.test(lowerAt(scene, before));
  return says && !isPossessive(scene, (scene.nameEnd[first] ?? first + 1) - 1);
}
/** "told Hale": who stands behind it listens. */
const LISTENS = /^(?:t[eo]ll|told|ask|remind|inform|assur|urg|warn|advis|quot|cit)/;

function isGoverned(scene: Scene, first: number): boolean {
  let i = first - 1;
  while (scene.lexicon.honorifics.has(lowerAt(scene, i))) i -= 1;
  return scene.lexicon.prepositions.has(lowerAt(scene, i));
}

/** "Lee … her", "Lee left. She …": a pronoun with nobody else near tells the gender of the name before it. */
function vote(scene: Scene, found: Mentions, at: Sentence, subject: Reference | null, named: readonly Mention[]): void {
  if (subject?.kind === 'pronoun') {
    if (subject.dropped) return;
    const before = found.lastSubject;
    if (before?.sentence === at.sentence - 1) count(found, before.who, subject.gender);
    return;
  }
  if (subject?.kind !== 'name') return;
  const others = named.filter(({ who }) => 'entity' in who && who.entity !== subject.entity);
  const end = Math.min(at.end, others.find(({ token }) => token > subject.first)?.token ?? at.end);
  for (let i = subject.end; i < end; i++) {
    const gender = isOutside(scene, i) ? scene.lexicon.possessives.get(lowerAt(scene, i)) : undefined;
    if (gender) return count(found, { entity: subject.entity }, gender);
  }
}

function count({ votes }: Mentions, who: Who, gender: Gender): void {
  if (!('entity' in who) || (gender !== 'female' && gender !== 'male')) return;
  const known = votes.get(who.entity) ?? { female: 0, male: 0 };
  votes.set(who.entity, { ...known, [gender]: known[gender] + 1 });
}

/** Index of the last mention before a token, or -1. */
export function lastMentionBefore({ list }: Mentions, token: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.token < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
