/**
 * "El Ayuntamiento de Lugo respondió. “…”, sostiene el consistorio": the noun that papers call such a body by, which is
 * no part of its name.
 */
import type { Descriptor, Who } from './reference.ts';
import type { Scene } from './scene.ts';

/** The only one named before whose name begins so; null for none, or for several. */
export function bodyByNoun({ entities, doc, lexicon }: Scene, { first, head, end }: Descriptor): Who | null {
  const at = doc.tokens[first]?.start ?? 0;
  const noun = doc.tokens.slice(head, end).map(({ lower }) => lower).join(' ');
  const begins = lexicon.bodyHeads?.calledBy?.find(([nouns]) => nouns.test(noun))?.[1];
  const called = begins ? entities.flatMap(({ kind, name, mentions }, entity) =>
    (kind === 'organisation' && begins.test(name) && (mentions[0]?.start ?? Infinity) < at ? [entity] : [])) : [];
  const [entity] = called;
  return called.length === 1 && entity !== undefined ? { entity } : null;
}
