/** "la ministra", "der Sprecher", "министр": the one named before who bears that role, else the article's own words. */
import { isRole } from '../names/name-kind.ts';
import type { Reference, Who } from './reference.ts';
import { lowerAt, type Scene } from './scene.ts';


/** Longest descriptor that can point back: more words describe somebody of their own. */
const LONGEST = 4;

/** Who a descriptor means in languages whose heads come first; null where a body is meant and we cannot tell which. */
export function pointBack(scene: Scene, reference: Extract<Reference, { kind: 'descriptor' }>): Who | null {
  const { lexicon } = scene;
  const mine = { first: reference.first, end: reference.end };
  const opening = lowerAt(scene, reference.first);
  const definite =
    lexicon.definite?.has(opening) || (lexicon.definite?.size === 0 && !lexicon.determiners.has(opening));
  if (!definite || mine.end - mine.first > LONGEST) return mine;
  const entity = bearer(scene, reference);
  if (entity >= 0) return { entity };
  const head = lowerAt(scene, reference.head);
  const dangling = lexicon.institutions.has(head) && mine.end - reference.head === 1;
  return dangling ? null : mine;
}

/** The last one named before whose role holds all these words, or -1. */
function bearer(scene: Scene, { first, end, head }: Extract<Reference, { kind: 'descriptor' }>): number {
  if (!isRole(scene.lexicon, lowerAt(scene, head))) return -1;
  const wanted: string[] = [];
  for (let i = first; i < end; i++)
    if (!scene.lexicon.determiners.has(lowerAt(scene, i))) wanted.push(lowerAt(scene, i));
  const before = scene.doc.tokens[first]?.start ?? 0;
  let best = -1;
  let bestAt = -1;
  scene.entities.forEach((entity, e) => {
    const role = entity.role?.text.toLowerCase().replace(/’/g, "'").split(/[\s,]+|(?<=')/) ?? [];
    if (entity.kind !== 'person' || !wanted.every((word) => role.includes(word))) return;
    const seen = entity.mentions.findLast((mention) => mention.start < before)?.start ?? -1;
    if (seen > bestAt) [best, bestAt] = [e, seen];
  });
  return best;
}
