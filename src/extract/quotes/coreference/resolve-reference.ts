/** Who is meant: names are entities already; pronouns and descriptors point back to somebody named before. */
import type { Gender } from '../../lexicon/lexicon.ts';
import { otherThanBoss } from '../descriptors/beside-boss.ts';
import { authorOfMessage } from '../tags/message-author.ts';
import type { Reference, Who } from '../scene/reference.ts';
import { resolveDescriptor } from './resolve-descriptor.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { Scene } from '../scene/scene.ts';
import { sameWho, type Focus } from '../phrase/who.ts';

/** The speaker that a reference means, or null where that cannot be told. `depth` bounds chains of pronouns. */
export function resolveReference(scene: Scene, reference: Reference, focus: Focus | null, depth = 0): Who | null {
  if (reference.kind === 'name') return { entity: reference.entity };
  const again = (next: Reference): Who | null =>
    next.kind === 'name' || depth < DEEPEST ? resolveReference(scene, next, focus, depth + 1) : null;
  const key = reference.first * LONGEST + Math.min(reference.end - reference.first, LONGEST - 1);
  const known = scene.resolved.get(key);
  if (known !== undefined) return known;
  const lastNamed = (gender: Gender): Who | null => resolvePronoun(scene, reference.first, gender, focus, again);
  const author = authorOfMessage(scene, reference);
  const who =
    reference.kind === 'descriptor'
      ? ((author && again(author)) ?? otherThanBoss(scene, reference) ?? resolveDescriptor(scene, reference, lastNamed))
      : reference.dropped
        ? ofEitherGender(lastNamed)
        : lastNamed(reference.gender);
  scene.resolved.set(key, who);
  return who;
}

/** A verb without a subject tells no gender: whoever comes out for both, or for the one that anybody fits. */
function ofEitherGender(lastNamed: (gender: Gender) => Who | null): Who | null {
  const [man, woman] = [lastNamed('male'), lastNamed('female')];
  if (!man || !woman) return man ?? woman;
  return sameWho(man, woman) ? man : null;
}

/** Longer than any phrase that refers to somebody, in tokens. */
const LONGEST = 64;

/** "He" whose own sentence begins with "he" …: more links than this prove nothing. */
const DEEPEST = 2;
