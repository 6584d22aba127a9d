/**
 * Pronouns: every speaker, subject and person that agrees, in the sentences before, is a candidate; the nearer, the
 * more of a subject, the surer of its gender, the higher. Where the two best come out level, nobody is named.
 */
import { isRomance, type Gender } from '../../lexicon/lexicon.ts';
import { CLASS } from '../../lexicon/word-classes.ts';
import { approachedIn, writtenFor } from '../descriptors/approached.ts';
import { subjectOf } from '../clause/find-subject.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { isAlone, ownTokens } from '../head-first/head-first-region.ts';
import { isPossessive } from '../phrase/phrase-words.ts';
import { inWords } from '../descriptors/referents.ts';
import type { Reference, Who } from '../scene/reference.ts';
import {
  entityAt, isOutside, isWordOf, lowerAt, named, paragraphAt, sentenceAround, textAt, type Scene,
} from '../scene/scene.ts';
import { agrees, isKnown, sameWho, type Focus } from '../phrase/who.ts';

/** How many sentences back a pronoun may look. */
const REACH = 6;
/** What each sign is worth; a sentence further back costs `AWAY`. */
const SUBJECT = 5;
const SPOKE = 5;
const NAMED = 1.2;
/** A subject that is no name, or only owns the subject ("Lee's plan"), is worth this much less. */
const UNNAMED = 0.3;
/** Who speaks in a sentence stands above whom it speaks of. */
const REPORTED = 0.8;
/** A noun for one person agrees with either gender, a little less surely than a name of known gender. */
const ONE_PERSON = 0.75;
const OWNER = 1;
const TOPIC = 0.6;
/** "So it went for Lee, who has waited since April. “…,” she says": more than whoever spoke in the sentence before. */
const TOLD_OF = 1;
const GENDER_KNOWN = { headFirst: 1.5, english: 1.1 };
const SAME_SENTENCE = 1.5;
const AWAY = 1.6;
/** The best must lead the next by this much. */
const MARGIN = 0.4;

interface Candidate {
  who: Who;
  score: number;
}

export function resolvePronoun(
  scene: Scene,
  at: number,
  gender: Gender,
  focus: Focus | null,
  resolve: (reference: Reference) => Who | null,
): Who | null {
  const candidates: Candidate[] = [];
  const antecedent = antecedentOf(scene, at);
  const offer = (who: Who, score: number): void => {
    if (!agrees(scene, who, gender) || ('entity' in who && who.entity === antecedent)) return;
    const sure = GENDER_KNOWN[scene.lexicon.headFirst ? 'headFirst' : 'english'];
    const worth = score + (isKnown(scene, who, gender) ? sure : 'entity' in who ? 0 : ONE_PERSON);
    const known = candidates.find((candidate) => sameWho(candidate.who, who));
    if (!known) candidates.push({ who, score: worth });
    else known.score = Math.max(known.score, worth);
  };
  const before = (reference: Reference | null) => (reference && reference.first < at ? resolve(reference) : null);
  let end = at;
  for (let back = 0; back <= REACH && end > 0; back++) {
    const { first } = sentenceAround(scene, back === 0 ? at : end - 1);
    const isToldOf = back === 0 && (closesOwnWords(scene, at, first) || closesReport(scene, at, first));
    const answering = answererIn(scene, { first, end: Math.min(end, at), back }, before);
    if (answering) offer(answering, SPOKE + REPORTED + nearness(back));
    else if (!isToldOf) offerFrom(scene, { at, first, end, back, focus }, before, offer);
    end = first;
  }
  if (focus && focus.at < end) offer(focus.who, SPOKE - AWAY * REACH);
  const [best, next] = candidates.sort((a, b) => b.score - a.score);
  return best && (!next || best.score - next.score >= MARGIN) ? best.who : null;
}

/** "Lee, who he says …": he is not Lee. -1 where the pronoun stands in no such clause. */
const antecedentOf = (scene: Scene, at: number): number =>
  lowerAt(scene, at - 1) === 'who' ? entityAt(scene, textAt(scene, at - 2) === ',' ? at - 3 : at - 2) : -1;

/** A sentence, so many before that of the pronoun at `at`, or what of its own stands before it. */
interface Looked { at: number; first: number; end: number; back: number; focus: Focus | null }

const nearness = (back: number): number => (back === 0 ? SAME_SENTENCE : -AWAY * (back - 1));

/** Whom a sentence has speaking, acting, owning and named. */
function offerFrom(
  scene: Scene, { at, first, end, back, focus }: Looked, before: (reference: Reference | null) => Who | null,
  offer: (who: Who, score: number) => void,
): void {
  const near = nearness(back);
  const spokesman = before(back > 0 ? speechSubject(scene, first, end) : null);
  if (spokesman) offer(spokesman, SPOKE + near + REPORTED);
  const who = before(ownSubject(scene, first, end));
  if (who) offer(who, SUBJECT + near + topicOf(scene, first, at) - ('entity' in who ? 0 : UNNAMED));
  offerReported(before(reportedSubject(scene, first, Math.min(end, at))), near, offer);
  const source = accordingToBefore(scene, first, Math.min(end, at));
  if (source >= 0) offer({ entity: source }, SPOKE + near + REPORTED);
  const owner = possessor(scene, first, Math.min(end, at));
  if (owner >= 0) offer({ entity: owner }, SUBJECT + near - (topicOf(scene, first, at) > 0 ? 0 : OWNER));
  for (const entity of peopleIn(scene, first, end)) offer({ entity }, NAMED + near);
  if (back === 1 && !(who ?? spokesman)) offerToldOf(scene, first, end, offer);
  if (focus && focus.at >= first && focus.at < at) offer(focus.who, SPOKE + near);
}

/** "The Herald sent questions to the council": whom a paper turns to, by name or in the article's own words. */
function answererIn(
  scene: Scene, { first, end, back }: Pick<Looked, 'first' | 'end' | 'back'>,
  before: (reference: Reference | null) => Who | null,
): Who | null {
  const own = back === 0 ? writtenFor(scene, first, end) : null;
  const asked = own ? { of: own, by: -1 } : approachedIn(scene, first, end);
  const who = asked && before(asked.of);
  if (who && !('entity' in who && who.entity === asked.by)) return who;
  return asked?.of.kind === 'descriptor' ? inWords(scene, asked.of) : null;
}

/** The subject of the sentence that opens the pronoun's paragraph is what the paragraph is about. */
function topicOf(scene: Scene, first: number, at: number): number {
  const paragraph = paragraphAt(scene, at);
  const opens = first > 0 && paragraphAt(scene, first) === paragraph && paragraphAt(scene, first - 1) !== paragraph;
  return opens ? TOPIC : 0;
}

/**
 * "What Lee did was “absurd,” he said": of two clauses the first is what he says, and he is none of those named there
 * (Chomsky 1981, principle C), unless somebody speaks there already: "Lee said it was late and “absurd,” he added".
 */
function closesOwnWords(scene: Scene, at: number, first: number): boolean {
  const quote = scene.quotations[scene.quoteAt[at - 1] ?? -1];
  if (!quote || quote.first <= first || !scene.lexicon.saying.has(lowerAt(scene, at + 1))) return false;
  for (let i = first; i < quote.first; i++)
    if (!isOutside(scene, i) || scene.lexicon.saying.has(lowerAt(scene, i))) return false;
  return true;
}

/** Who acts in the sentence; in "La periodista, cuenta, escribió …" whoever tells it is nobody of whom it is told. */
function ownSubject(scene: Scene, first: number, end: number): Reference | null {
  const { dropsSubject, saying } = scene.lexicon;
  const isTold = dropsSubject === true && ownTokens(scene, first, end).some((i) =>
    saying.has(lowerAt(scene, i)) && isAlone(scene, i, first));
  return end - first > 1 && !isTold ? firstSubject(scene, first, end) : null;
}

/** "Kinder zahlten nichts, erklärte er": he is nobody of whom his own report speaks. */
function closesReport(scene: Scene, at: number, first: number): boolean {
  const { headFirst, saying, between } = scene.lexicon;
  const verb = saying.has(lowerAt(scene, at)) ? at : at - 1;
  if (!headFirst || !saying.has(lowerAt(scene, verb))) return false;
  let comma = verb - 1;
  while (comma > first && between.has(lowerAt(scene, comma))) comma -= 1;
  if (textAt(scene, comma) !== ',') return false;
  for (let i = first; i < comma; i++) if (!isOutside(scene, i) || saying.has(lowerAt(scene, i))) return false;
  return true;
}

/** "According to Lee, few stay; he argues …": whom the sentence names as its source, or -1. */
function accordingToBefore(scene: Scene, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (lowerAt(scene, i) !== 'according' || lowerAt(scene, i + 1) !== 'to' || !isOutside(scene, i)) continue;
    for (let k = i + 2; k < Math.min(end, i + 10); k++)
      if (scene.entities[entityAt(scene, k)]?.kind === 'person') return entityAt(scene, k);
  }
  return -1;
}

/** The only person of a sentence, whom a relative clause tells of: "Lee, who has waited", "Lee, que lleva". */
function offerToldOf(scene: Scene, first: number, end: number, offer: (who: Who, score: number) => void): void {
  const people = peopleIn(scene, first, end);
  const [entity = -1] = people;
  if (people.size !== 1 || scene.entities[entity]?.kind !== 'person') return;
  const at = Array.from({ length: end - first }, (_, k) => first + k).find((i) => entityAt(scene, i) === entity) ?? end;
  const comma = scene.nameEnd[at] ?? at + 1;
  if (textAt(scene, comma) === ',' && opensRelative(scene, comma + 1)) offer({ entity }, SPOKE + TOLD_OF);
}

const opensRelative = ({ lexicon, doc }: Scene, i: number): boolean => {
  const { lower = '' } = doc.tokens[i] ?? {};
  return lexicon.relatives.has(lower) || (lexicon.headFirst !== undefined && lexicon.determiners.has(lower));
};

const offerReported = (who: Who | null, near: number, offer: (who: Who, score: number) => void): void =>
  who ? offer(who, SUBJECT + near) : undefined;

/**
 * "CNN reports that before the hearing, Lee turned to them", "Prosecutors said Lee turned to them": the subject of what
 * a body reports.
 */
function reportedSubject(scene: Scene, first: number, end: number): Reference | null {
  if (scene.lexicon.headFirst) return null;
  for (let i = first + 1; i < Math.min(end, first + NEAR_THAT); i++) {
    if (!isWordOf(scene, i - 1, CLASS.saying) || !isOutside(scene, i)) continue;
    const teller = scene.entities[entityAt(scene, i - 2)]?.kind;
    if (lowerAt(scene, i) === 'that') return teller === 'person' ? null : firstSubject(scene, i + 1, end);
    if (teller !== 'person' && isActing(scene, i)) return named(scene, i);
  }
  return null;
}
const NEAR_THAT = 8;

/** "(said) Lee contacted": a person right behind the verb, and a word behind the name that may be a verb. */
function isActing(scene: Scene, i: number): boolean {
  const next = scene.nameEnd[i] ?? i + 1;
  if (scene.entities[entityAt(scene, i)]?.kind !== 'person' || isPossessive(scene, next - 1)) return false;
  const { prepositions, conjunctions, relatives } = scene.lexicon;
  const isNoVerb = [prepositions, conjunctions, relatives].some((words) => words.has(lowerAt(scene, next)));
  return /^\p{Ll}{2,}$/u.test(textAt(scene, next)) && !isNoVerb;
}

/** The subject of the first verb of saying between two tokens. */
function speechSubject(scene: Scene, first: number, end: number): Reference | null {
  for (let i = first + 1; i < end; i++) {
    if (!isWordOf(scene, i, CLASS.saying) || !isOutside(scene, i) || /ing$/.test(lowerAt(scene, i))) continue;
    const subject = (isAlone(scene, i, first) ? null : subjectOf(scene, i, first)) ?? ownDropped(scene, i, first);
    if (subject) return subject;
  }
  return null;
}

/** "En esa línea, recordó las protestas": a main verb of saying without a subject has that of the sentence before. */
function ownDropped(scene: Scene, verb: number, first: number): Reference | null {
  const { lexicon } = scene;
  let i = verb - 1;
  while (i >= first && (lexicon.between.has(lowerAt(scene, i)) || lexicon.asSaid?.has(lowerAt(scene, i)))) i -= 1;
  const isMain = lexicon.dropsSubject === true && isRomance(lexicon) && (i < first || textAt(scene, i) === ',');
  const isOne = lexicon.pluralVerbs?.test(lowerAt(scene, verb)) === false;
  return isMain && isOne ? { kind: 'pronoun', gender: 'male', dropped: true, first: verb, end: verb + 1 } : null;
}

/** "Lee's plan was late. He …": who owns the noun that a sentence begins with, or -1. */
function possessor(scene: Scene, first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + 14); i++) {
    if (!isOutside(scene, i) || entityAt(scene, i) < 0) continue;
    const last = (scene.nameEnd[i] ?? i + 1) - 1;
    if (scene.entities[entityAt(scene, i)]?.kind === 'person')
      return isPossessive(scene, last) ? entityAt(scene, i) : -1;
    i = last;
  }
  return -1;
}

function peopleIn(scene: Scene, first: number, end: number): Set<number> {
  const found = new Set<number>();
  for (let i = first; i < end; i++) {
    const entity = entityAt(scene, i);
    if (entity >= 0 && isOutside(scene, i) && scene.entities[entity]?.kind !== 'place') found.add(entity);
  }
  return found;
}
