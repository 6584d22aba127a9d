/** Who is meant: names are entities already; pronouns and descriptors point back to somebody named before. */
import type { Reference, Who } from './reference.ts';
import { resolveDescriptor } from './resolve-descriptor.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { Scene } from './scene.ts';
import type { Focus } from './who.ts';

/** The speaker that a reference means, or null where that cannot be told. `depth` bounds chains of pronouns. */
export function resolveReference(scene: Scene, reference: Reference, focus: Focus | null, depth = 0): Who | null {
  if (reference.kind === 'name') return { entity: reference.entity };
  const again = (next: Reference): Who | null => (depth < DEEPEST ? resolveReference(scene, next, focus, depth + 1) : null);
  if (reference.kind === 'descriptor') return resolveDescriptor(scene, reference, (gender) => resolvePronoun(scene, reference.first, gender, focus, again));
  const known = scene.pronouns.get(reference.first);
  if (known !== undefined) return known;
  const who = resolvePronoun(scene, reference.first, reference.gender, focus, again);
  scene.pronouns.set(reference.first, who);
  return who;
}

/** "He" whose own sentence begins with "he" …: more links than this prove nothing. */
const DEEPEST = 2;
