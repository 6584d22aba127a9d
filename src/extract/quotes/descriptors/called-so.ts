/** Whom a noun phrase of the writer's sentences means, by its noun alone: one named before who is called so. */
import { pointsBack } from '../phrase/agreement.ts';
import { bearerOfRole } from './bearer-of-role.ts';
import { byRole } from './by-role.ts';
import { agedAs } from '../phrase/head-first-aged.ts';
import { kinNamed } from './kin-named.ts';
import type { Descriptor, Who } from '../scene/reference.ts';
import { inWords, wasToldOf } from './referents.ts';
import { lowerAt, nounAt, type Scene } from '../scene/scene.ts';

/** "The judge warned them" after "Judge Ann Lowe": whoever is called so. */
export function calledSo(scene: Scene, reference: Descriptor): Who {
  const aged = agedAs(scene, reference);
  if (aged >= 0) return { entity: aged };
  const kin = scene.lexicon.headFirst ? -1 : kinNamed(scene, reference);
  if (kin >= 0) return { entity: kin };
  const isDefinite = !scene.lexicon.headFirst && lowerAt(scene, reference.first) === 'the';
  const named = isDefinite && !wasToldOf(scene, reference.first)
    ? byRole(scene, nounAt(scene, reference.head), reference)
    : -1;
  const bearer = scene.lexicon.headFirst && pointsBack(scene, reference) ? bearerOfRole(scene, reference) : named;
  return bearer >= 0 ? { entity: bearer } : inWords(scene, reference);
}
