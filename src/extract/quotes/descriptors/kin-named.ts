/** Whom "her father" means of those who are named: "The girl's father, Dominik Lane, … Her father said". English. */
import { bearerOf } from './by-role.ts';
import type { Descriptor } from '../scene/reference.ts';
import { wasToldOf } from './referents.ts';
import { lowerAt, nounAt, type Scene } from '../scene/scene.ts';

/** The only one named before who is a father, or -1. */
export function kinNamed(scene: Scene, { first, head, end }: Descriptor): number {
  const isOwn = /^(?:his|her|their)$/.test(lowerAt(scene, first)) && head === first + 1 && end === head + 1;
  return isOwn && !wasToldOf(scene, first) ? bearerOf(scene, nounAt(scene, head), first) : -1;
}
