/**
 * A second look at all quotations of an article at once: who speaks elsewhere, how much of it is whose, how sure the
 * first look was, tell which of the candidates it is. In an article with one voice whatever has no tag is most likely
 * theirs.
 */
import { outlookOf, reviewedIn } from './outlook.ts';
import { addReview } from './review-features.ts';
import type { Scene } from './scene.ts';
import { chancesOf } from './trees.ts';
import { likeliest, type Attribution, type Judge, type Weighed } from './weighed.ts';

/** Less likely than this, nobody comes to be whom it is; most of those listed are, and each costs a look. */
const LEAST = 0.01;

export function reviewAll(scene: Scene, all: readonly Weighed[], judge: Judge): (Attribution | null)[] {
  const outlook = outlookOf(all, LEAST);
  return all.map((_, q) => {
    const { list, features } = reviewedIn(outlook, q);
    list.forEach((_candidate, i) => addReview(scene, outlook, q, i));
    return likeliest(list, chancesOf(list.map((candidate, i) => judge(features[i]!, q, candidate))));
  });
}
