/**
 * A second look at all quotations of an article at once: who speaks elsewhere, how much of it is whose, how sure the
 * first look was, tell which of the candidates it is. In an article with one voice whatever has no tag is most likely
 * theirs.
 */
import type { Candidate } from './candidates/candidate.ts';
import { outlookOf, reviewedIn } from './features/outlook.ts';
import { addReview } from './features/review-features.ts';
import { answererOf, isEitherOfAsked } from './candidates/asker.ts';
import { isOwn } from './features/features.ts';
import { answersWriter, goesOnReporting, isAnotherAsked, isAnotherReporting } from './continuation/goes-on.ts';
import { onlyOneToldOf } from './continuation/only-one-told-of.ts';
import { meantByChain } from './continuation/pronoun-chain.ts';
import { summed } from './continuation/same-description.ts';
import { textAt, type Scene } from './scene/scene.ts';
import { isNextAlone } from './continuation/goes-on-below.ts';
import { BY_FORM } from './model/models.ts';
import { isOnlyCarried } from './candidates/sources.ts';
import { chancesOf } from './model/trees.ts';
import { isSure, likeliest, type Attribution, type Judge, type Weighed } from './candidates/weighed.ts';
import { byForm } from './by-form.ts';
import type { Mentions } from './coreference/mentions.ts';
import { sameWho } from './phrase/who.ts';

/** Less likely than this, nobody comes to be whom it is; most of those listed are, and each costs a look. */
const LEAST = 0.01;

export function reviewAll(
  scene: Scene, all: readonly Weighed[], mentions: Mentions, judge: Judge,
): (Attribution | null)[] {
  const outlook = outlookOf(all, LEAST);
  const told: (Attribution | null)[] = [];
  for (const q of all.keys()) {
    const { list, features, told: first } = reviewedIn(outlook, q);
    if (list.some(isSure)) {
      told.push(first);
      continue;
    }
    list.forEach((_candidate, i) => addReview(scene, outlook, q, i));
    const chances = chancesOf(list.map((candidate, i) => judge(features[i]!, q, candidate)));
    const sums = summed(scene, list, chances);
    told.push(scene.lexicon.headFirst
      ? byForm(scene, q, { list, chances: sums }, { told, mentions })
      : byEnglishForm(scene, q, { list, chances: sums }, told));
  }
  return told;
}

/** The answer where a form of English tells it that the fit has not learned, else the likeliest one. */
function byEnglishForm(
  scene: Scene, q: number, { list, chances }: Pick<Weighed, 'list' | 'chances'>, told: readonly (Attribution | null)[],
): Attribution | null {
  const quote = scene.quotations[q];
  const mine = surer(quote ? answererOf(scene, quote, list) : null, likeliest(list, chances));
  const before = told[q - 1] ?? null;
  const same = goesOnUnclosed(list, before) ?? goesOnBehindTag(scene, q, list, before) ??
    answersWriter(scene, q, list, before) ?? goesOnAlone(scene, q, list, before);
  if (same) return same;
  const reported = goesOnReporting(scene, q, list, mine) ?? onlyOneToldOf(scene, q, list, mine, told) ??
    meantByChain(scene, list, mine);
  if (reported) return reported;
  const isNot = mine !== null && isAnothers(scene, q, list, before, mine);
  return isNot ? null : mine && noSurer(mine, before);
}

/** The likeliest is not the one whom the sentence before asks, or whose words it reports. */
function isAnothers(
  scene: Scene, q: number, list: readonly Candidate[], before: Attribution | null, mine: Candidate & Attribution,
): boolean {
  const quote = scene.quotations[q];
  return isAnotherAsked(scene, q, list, before, mine) || isAnotherReporting(scene, q, list, mine) ||
    (quote !== undefined && isEitherOfAsked(scene, quote, mine));
}

/** A paragraph opens with a mark and the one before closes with none: one quotation, unless a tag names another. */
function goesOnUnclosed(list: readonly Candidate[], before: Attribution | null): Attribution | null {
  const same = before && list.find(({ sources, who }) => sources.includes('unclosed') && sameWho(who, before.who));
  const isTagged = list.some((other) => other !== same && isOwn(other));
  return same && before && !isTagged ? { ...same, confidence: before.confidence } : null;
}

/**
 * “It was late,” Reed said. “And it was cold.”: the tag ends its sentence and no other follows. So did 275 of 276 such
 * quotations of the corpora go on, and the one was mistaken by its annotator.
 */
function goesOnBehindTag(
  scene: Scene, q: number, list: readonly Candidate[], before: Attribution | null,
): Attribution | null {
  const [last, quote] = [scene.quotations[q - 1], scene.quotations[q]];
  if (!last || !quote || !before || list.some(isOwn)) return null;
  const isAsked = /\?\W?$/.test(scene.doc.text.slice(last.start, last.end)); // this may be the answer
  if (isAsked || before.evidenceFirst <= last.last || before.evidenceEnd > quote.first) return null;
  const same = list.find(({ sources, who }) => sources.includes('running') && sameWho(who, before.who));
  const stops = scene.doc.tokens.slice(last.last + 1, quote.first).filter(({ text }) => /^[.:;!?]$/.test(text));
  const isBehind = stops.length === 1 && textAt(scene, quote.first - 1) === '.';
  return same && isBehind && quote.first - last.last <= LONGEST_TAG ? { ...same, confidence: before.confidence } : null;
}
/** “It was late.” ¶ “And it was cold.”: paragraphs that are words alone and close each, as statements have them. */
function goesOnAlone(
  scene: Scene, q: number, list: readonly Candidate[], before: Attribution | null,
): Attribution | null {
  const [last, quote] = [scene.quotations[q - 1], scene.quotations[q]];
  if (!last || !quote || !before || before.confidence < BY_FORM || list.some(isOwn)) return null;
  const same = list.find(({ sources, who }) => sources.includes('next-paragraph') && sameWho(who, before.who));
  return same && isNextAlone(scene, last, quote) ? { ...same, confidence: Math.min(BY_FORM, before.confidence) } : null;
}

/** "Kate Reed, who keeps sheep at Low End, wrote in a note to friends on Sunday", in tokens. */
const LONGEST_TAG = 20;

/** Whoever only goes on speaking is no surer than the answer before. */
function noSurer(mine: Candidate & Attribution, before: Attribution | null): Attribution {
  const goesOn = before !== null && sameWho(mine.who, before.who) && isOnlyCarried(mine);
  return goesOn ? { ...mine, confidence: Math.min(mine.confidence, before.confidence) } : mine;
}

/** The one that the sentence before tells, as sure as the model is of the same one at least. */
const surer = (told: Told, mine: Told): Told =>
  told && mine && sameWho(told.who, mine.who) && mine.confidence > told.confidence ? mine : told ?? mine;
type Told = (Candidate & Attribution) | null;
