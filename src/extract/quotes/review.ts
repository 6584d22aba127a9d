/**
 * A second look at all quotations of an article at once: who speaks elsewhere, how much of it is whose, how sure the
 * first look was, tell which of the candidates it is. In an article with one voice whatever has no tag is most likely
 * theirs.
 */
import type { Candidate } from './candidate.ts';
import { outlookOf, reviewedIn } from './outlook.ts';
import { addReview } from './review-features.ts';
import { isOwn } from './features.ts';
import { summed } from './same-description.ts';
import type { Scene } from './scene.ts';
import { isOnlyCarried } from './sources.ts';
import { chancesOf } from './trees.ts';
import { likeliest, type Attribution, type Judge, type Weighed } from './weighed.ts';
import { sameWho } from './who.ts';

/** Less likely than this, nobody comes to be whom it is; most of those listed are, and each costs a look. */
const LEAST = 0.01;

export function reviewAll(scene: Scene, all: readonly Weighed[], judge: Judge): (Attribution | null)[] {
  const outlook = outlookOf(all, LEAST);
  const told: (Attribution | null)[] = [];
  for (const q of all.keys()) {
    const { list, features } = reviewedIn(outlook, q);
    list.forEach((_candidate, i) => addReview(scene, outlook, q, i));
    const chances = chancesOf(list.map((candidate, i) => judge(features[i]!, q, candidate)));
    const mine = likeliest(list, summed(scene, list, chances));
    const before = told[q - 1] ?? null;
    told.push(goesOnUnclosed(list, before) ?? (mine && noSurer(mine, before)));
  }
  return told;
}

/** A paragraph opens with a mark and the one before closes with none: one quotation, unless a tag names another. */
function goesOnUnclosed(list: readonly Candidate[], before: Attribution | null): Attribution | null {
  const same = before && list.find(({ sources, who }) => sources.includes('unclosed') && sameWho(who, before.who));
  const isTagged = list.some((other) => other !== same && isOwn(other));
  return same && before && !isTagged ? { ...same, confidence: before.confidence } : null;
}

/** Whoever only goes on speaking is no surer than the answer before. */
function noSurer(mine: Candidate & Attribution, before: Attribution | null): Attribution {
  const goesOn = before !== null && sameWho(mine.who, before.who) && isOnlyCarried(mine);
  return goesOn ? { ...mine, confidence: Math.min(mine.confidence, before.confidence) } : mine;
}
