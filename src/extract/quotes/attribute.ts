/** Who said each quotation: all candidates are listed and scored, the best one is named if it is sure enough. */
import { MAX_LISTED } from '../../limits.ts';
import { answererOf } from './candidates/asker.ts';
import { featuresOf } from './features/features.ts';
import { isUnderTopic, saysMore } from './tags/carry-on.ts';
import type { Candidate } from './candidates/candidate.ts';
import type { Voices } from './features/neighbour-features.ts';
import type { Quotation } from './marks/find-quotations.ts';
import { isDeniedInMood } from './head-first/said-in-mood.ts';
import { isHeard } from './head-first/heard.ts';
import { isTitleOfWork } from './speech/head-first-title.ts';
import { isAnswerOfInterview } from './candidates/interview.ts';
import { isNameOfThing } from './speech/name-of-thing.ts';
import { mentionsOf, type Mentions } from './coreference/mentions.ts';
import { isOfWriter } from './candidates/own-voice.ts';
import { isRuledOut } from './ruled-out/ruled-out.ts';
import { isSaidByAnyone } from './ruled-out/said-by-anyone.ts';
import { textAt, type Scene } from './scene/scene.ts';
import { candidatesOf, isOnlyCarried, readingsOf, type Reading } from './candidates/sources.ts';
import { chancesOf } from './model/trees.ts';
import { reviewAll } from './review.ts';
import { isTheirs } from './tags/told-as-theirs.ts';
import { isUnsaid } from './tags/unsaid.ts';
import { isUnsigned } from './head-first/unsigned.ts';
import { forgetWeakGenders } from './coreference/weak-genders.ts';
import { isSure, likeliest, type Attribution, type Judge, type Weighed } from './candidates/weighed.ts';
import type { Focus } from './phrase/who.ts';

/**
 * Quotations whose speaker is looked for: a sheet lists the first 200, some of what stands between marks is no speech,
 * and each costs a look at all that stands around it.
 */
const MOST_ATTRIBUTED = 3 * MAX_LISTED;

/**
 * The answer for each quotation; null where nobody is likely. Each is weighed in order of the text, then all of them
 * once more by what the others are. The caller drops what is not sure enough.
 */
export function attributeAll(scene: Scene, judge: Judge, reviewer: Judge | null): (Attribution | null)[] {
  if (scene.lexicon.saying.size === 0) return scene.quotations.map(() => null); // a language that we cannot read
  const mentions = mentionsIn(scene);
  const weighed = weighAll(scene, judge, mentions);
  return reviewer ? reviewAll(scene, weighed, mentions, reviewer) : weighed.map(({ told }) => told);
}

const mentionsIn = (scene: Scene): Mentions =>
  mentionsOf(scene, scene.quotations[Math.min(scene.quotations.length, MOST_ATTRIBUTED) - 1]);

const NOBODY: Weighed = { list: [], chances: [], features: [], told: null };

export function weighAll(scene: Scene, judge: Judge, mentions: Mentions = mentionsIn(scene)): Weighed[] {
  const all: Weighed[] = [];
  const readings = scene.quotations.slice(0, MOST_ATTRIBUTED).map((quote) => readingsOf(scene, quote));
  const voices = voicesOf(readings);
  forgetWeakGenders(scene, mentions);
  const told: (Attribution | null)[] = [];
  let focus: Focus | null = null;
  for (let q = 0; q < readings.length; q++) {
    const quote = scene.quotations[q];
    const weighed: Weighed = quote && (isTitleOfWork(scene, quote) || isNameOfThing(scene, quote)) ? NOBODY
      : weighOne(scene, q, readings[q] ?? [], { told, focus, mentions }, voices, judge);
    all.push(weighed);
    told.push(weighed.told);
    const holdsFloor = weighed.told?.rule !== 'sign' && !isTheirs(scene, q); // a banner does not go on speaking
    if (!weighed.told || !holdsFloor) continue;
    learnGender(scene, weighed.told);
    focus = { who: weighed.told.who, at: Math.max(scene.quotations[q]?.last ?? 0, weighed.told.evidenceEnd) };
  }
  return scene.quotations.map((_, q) => all[q] ?? NOBODY);
}

interface State {
  told: (Attribution | null)[];
  focus: Focus | null;
  mentions: Mentions;
}

function weighOne(
  scene: Scene, q: number, readings: readonly Reading[], state: State, voices: Voices, judge: Judge,
): Weighed {
  const quote = scene.quotations[q];
  if (!quote || (!isAnswerOfInterview(scene, quote) && isOfNobody(scene, quote, readings))) return NOBODY;
  const candidates = candidatesOf(scene, q, readings, state);
  const list = candidates.list.filter((one) => one.rule === 'interview' || !isRuledOut(scene, quote, one));
  if (list.length === 0) return NOBODY;
  const features = list.map((one) => featuresOf(scene, quote, one, candidates, voices, state.told));
  const chances = chancesOf(list.map((one, i) => judge(features[i]!, q, one)));
  const before = state.told[q - 1]?.confidence ?? 1;
  const resumes = resumesSentence(scene, q) || goesOn(scene, q);
  const carried = list.map((candidate, i) => {
    const chance = chances[i] ?? 0;
    // the marks themselves say that it is the same speaker
    const goesOn = candidate.sources.includes('unclosed') || (resumes && candidate.sources.includes('running'));
    const rest = 1 - Math.max(0, ...chances.filter((_, k) => k !== i));
    if (isSure(candidate)) return Math.max(chance, ANSWERED);
    return goesOn ? Math.max(chance, before * rest) : isOnlyCarried(candidate) ? chance * before : chance;
  });
  return { list, chances: carried, features, told: mostLikely(scene, quote, list, carried) };
}

const mostLikely = (
  scene: Scene, quote: Quotation, list: readonly Candidate[], chances: readonly number[],
): ReturnType<typeof likeliest> => answererOf(scene, quote, list) ?? likeliest(list, chances);

const isOfNobody = (scene: Scene, quote: Quotation, readings: readonly Reading[]): boolean =>
  isOfWriter(scene, quote) || isUnsigned(scene, quote) || isHeard(scene, quote) || isUnsaid(scene, quote) ||
  isDeniedInMood(scene, quote) ||
  isSaidByAnyone(scene, quote, readings);

/** How sure the one who is interviewed gives the answers, or a banner its words, which the fit has not learned. */
const ANSWERED = 0.9;

/** Und weiter: „…“ */
function goesOn(scene: Scene, q: number): boolean {
  const [before, quote] = [scene.quotations[q - 1], scene.quotations[q]];
  if (before === undefined || quote === undefined) return false;
  return before.paragraph === quote.paragraph ? saysMore(scene, before, quote) : isUnderTopic(scene, before, quote);
}

/** “It was late,” said Reed, “and cold.”: one sentence of hers around a tag that holds nothing else. */
function resumesSentence(scene: Scene, q: number): boolean {
  const [before, quote] = [scene.quotations[q - 1], scene.quotations[q]];
  if (!before || !quote || scene.doc.text[before.end - 1] !== ',') return false;
  if (quote.first - before.last > LONGEST_TAG) return false;
  return textAt(scene, quote.first - 1) === ',' && /^\p{Ll}/u.test(scene.doc.text.slice(quote.start, quote.start + 2));
}
/** A name with its office and the verb, in tokens. */
const LONGEST_TAG = 12;

/** "she said" tells the gender of whoever said it, for the pronouns after it. */
function learnGender(scene: Scene, { reference, who, confidence }: Attribution): void {
  if (confidence < SURE_OF_GENDER || reference?.kind !== 'pronoun' || !('entity' in who)) return;
  if (reference.gender === 'female' || reference.gender === 'male') scene.genders[who.entity] ??= reference.gender;
}

/** A wrong "she" would keep the next one from the right person. */
const SURE_OF_GENDER = 0.8;

/** Who is named outright as a speaker, how often. */
function voicesOf(readings: readonly (readonly Reading[])[]): Voices {
  const named = new Map<number, number>();
  for (const [strongest] of readings) {
    if (strongest?.reference.kind !== 'name') continue;
    const { entity } = strongest.reference;
    named.set(entity, (named.get(entity) ?? 0) + 1);
  }
  return { named, tags: readings.map(([strongest]) => strongest?.reference ?? null), persons: new Map() };
}
