/**
 * "A tourist waited at a stop. She said that her case was full. “…,” she added.": sentence by sentence back from the
 * pronoun of a tag the subject is the same pronoun, until one is somebody whom it fits; and nobody else whom it fits is
 * told of on the way, by name or not: "The judge sent a man to jail. He had shot a dog." English.
 */
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { BY_FORM } from '../model/models.ts';
import { lastBefore } from '../scene/persons.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Reference, Who } from '../scene/reference.ts';
import { inWords } from '../descriptors/referents.ts';
import { entityAt, isOutside, lowerAt, nounAt, paragraphAt, sentenceAround, type Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';
import { agrees, agreesInWords, sameWho } from '../phrase/who.ts';

type Gender = 'female' | 'male';

type Told = (Candidate & Attribution) | null;

/** Whoever stands at the beginning of the chain, where the likeliest is they, or nobody who is sure. */
export function meantByChain(scene: Scene, list: readonly Candidate[], mine: Told): Told {
  if (mine && mine.confidence >= SURE) return null;
  const chain = chainOf(scene, list);
  if (mine && chain && !chain.isOnly && !('entity' in mine.who) && sameWho(mine.who, chain.who))
    return { ...mine, confidence: 0 };
  const who = chain?.isOnly ? list.find((one) => sameWho(one.who, chain.who)) : undefined;
  if (!who || (mine && mine.confidence >= BY_FORM)) return null;
  const isOther = mine !== null && !sameWho(mine.who, who.who) && mine.confidence >= LIKELY;
  return isOther ? null : { ...who, confidence: BY_FORM };
}
/** On our stories and annotated articles 79 of 81 such tags meant whoever stands there. */
const LIKELY = 0.6;
/** A noun for somebody is told from less; surer than this the sentences themselves tell who it is. */
const SURE = 0.85;

/** Who begins a chain of one pronoun, and is nobody else told of on the way whom it fits? */
interface Chain {
  who: Who;
  isOnly: boolean;
}

function chainOf(scene: Scene, list: readonly Candidate[]): Chain | null {
  if (scene.lexicon.language !== 'en') return null;
  const tag = list.find((one) => isOwn(one) && one.reference?.kind === 'pronoun')?.reference;
  if (tag?.kind !== 'pronoun' || (tag.gender !== 'female' && tag.gender !== 'male')) return null;
  return beginningOf(scene, tag.first, tag.gender);
}

function beginningOf(scene: Scene, pronoun: number, gender: Gender): Chain | null {
  const paragraph = paragraphAt(scene, pronoun);
  let { first } = sentenceAround(scene, pronoun);
  for (let [links, sentences] = [0, 0]; first > 0 && sentences < MOST_SENTENCES; sentences += 1) {
    const before = sentenceAround(scene, first - 1);
    const from = before.first < first ? before.first : first - 1;
    if (paragraphAt(scene, from) !== paragraph) return null;
    const subject = firstSubject(scene, from, first);
    const found = subject ? meant(scene, subject, gender) : null;
    if (found === 'same') links += 1;
    else if (found === 'other' || (found && links === 0)) return null;
    else if (found) return { who: found, isOnly: isOnly(scene, found, gender, from, pronoun) };
    first = from;
  }
  return null;
}

/** Farther back than this somebody else may be in mind. */
const MOST_SENTENCES = 10;

/** Somebody whom the pronoun fits; another link of the chain; somebody else; or nobody. */
function meant(scene: Scene, subject: Reference, gender: Gender): Who | 'same' | 'other' | null {
  const isThing = subject.kind === 'pronoun' && subject.gender === 'neuter';
  if (subject.kind === 'pronoun') return subject.gender === gender ? 'same' : isThing ? null : 'other';
  if (subject.kind === 'descriptor' && !isPersonNoun(scene, nounAt(scene, subject.head))) return null;
  const who = subject.kind === 'name' ? { entity: subject.entity } : inWords(scene, subject);
  return agrees(scene, who, gender) ? who : 'other';
}

/** Is nobody else told of from there on whom the pronoun fits? */
const isOnly = (scene: Scene, who: Who, gender: Gender, from: number, to: number): boolean =>
  isOnlyNamed(scene, who, gender, from, to) && isOnlyInWords(scene, who, gender, from, to);

/** "The judge sent a man to jail": no second noun for a person, but for what the one named is called. */
function isOnlyInWords(scene: Scene, who: Who, gender: Gender, from: number, to: number): boolean {
  if (to - from > FARTHEST) return false;
  for (let i = from; i < to; i++) {
    const noun = lowerAt(scene, i);
    const isTheirs = 'entity' in who ? scene.roleWords[who.entity]?.includes(noun) : i >= who.first && i < who.end;
    if (isTheirs || !isPersonNoun(scene, noun) || !isOutside(scene, i) || entityAt(scene, i) >= 0) continue;
    if (agreesInWords(scene, { first: i, end: i + 1 }, gender)) return false;
  }
  return true;
}

/** In tokens: each pronoun of a long paragraph would look back over all of it. */
const FARTHEST = 400;

function isOnlyNamed(scene: Scene, who: Who, gender: Gender, from: number, to: number): boolean {
  for (let i = lastBefore(scene.persons, to); i >= 0; i--) {
    const { token, entity } = scene.persons[i]!;
    if (token < from) return true;
    const other = { entity };
    if (isOutside(scene, token) && !sameWho(other, who) && agrees(scene, other, gender)) return false;
  }
  return true;
}
