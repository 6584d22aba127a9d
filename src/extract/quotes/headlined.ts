/**
 * «…», dice sobre los comisarios: where nobody has been named yet, a pronoun or a verb without a subject means the one
 * whom the headline names, who has a name in the text further below.
 */
import { mayAgree } from './agreement.ts';
import type { Reference } from './reference.ts';
import type { Scene } from './scene.ts';

/** The only person of the article who stands in its headline, if the text names nobody before the reference; or -1. */
export function headlined(scene: Scene, reference: Reference): number {
  if (!scene.title || reference.kind !== 'pronoun' || reference.gender === 'neuter') return -1;
  if ((scene.persons[0]?.token ?? 0) < reference.first) return -1;
  const inTitle = new Set(scene.title.match(/[\p{L}\p{M}'’-]+/gu));
  const all = scene.entities.flatMap(({ kind, name }, e) =>
    kind === 'person' && inTitle.has(name.split(/\s+/).at(-1) ?? '') ? [e] : []);
  const [only = -1, another] = all;
  const gender = reference.dropped ? null : reference.gender;
  return another === undefined && mayAgree(gender, scene.genders[only] ?? null) ? only : -1;
}
