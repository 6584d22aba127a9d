/** The name behind a verb of saying, past where, how or to whom it was said. */
import { isRomance } from '../../lexicon/lexicon.ts';
import { behindAside } from './aside.ts';
import { opensInfinitive } from './behind-infinitive.ts';
import { isDeterminer, isGoverned } from '../phrase/governed.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, lowerAt, named, textAt, type Scene } from '../scene/scene.ts';

/**
 * "gritó desde el balcón el pregonero, Chano Gil": a noun that no list has, behind where it is said (from token `at`
 * on, with a preposition), and the name behind its comma at token `end`; or null. Romance languages.
 */
export function namedPastPlace(scene: Scene, at: number, end: number, ceiling: number): Reference | null {
  const { lexicon } = scene;
  if (!isRomance(lexicon) || !lexicon.prepositions.has(lowerAt(scene, at)) || textAt(scene, end) !== ',') return null;
  const isFree = (i: number): boolean =>
    !lexicon.prepositions.has(lowerAt(scene, i - 1)) && !isDeterminer(scene, i - 1);
  for (let i = at + 2; i < end; i++) {
    const phrase = isDeterminer(scene, i) && isFree(i) ? plainPhrase(scene, i, ceiling) : null;
    if (phrase?.kind === 'name' && phrase.first > end) return phrase;
  }
  return null;
}

/**
 * "cuenta sin soltar la escoba Rosa Gil, vecina": behind an infinitive's clause (from token `at` on) somebody by name
 * who ends it; or null. Romance languages.
 */
export function namedPastInfinitive(scene: Scene, at: number, end: number): Reference | null {
  const name = entityAt(scene, end - 1);
  const first = scene.nameFirst[end - 1] ?? end;
  const isPerson = scene.entities[name]?.kind === 'person' && end - first >= FULL_NAME;
  if (!isRomance(scene.lexicon) || !isPerson || isGoverned(scene, first) || isDeterminer(scene, first - 1)) return null;
  for (let i = at + 1; i < first - 1; i++) if (opensInfinitive(scene, i)) return named(scene, end - 1);
  return null;
}
/** Words of a name with a surname. */
const FULL_NAME = 2;

/** "disse à Lusa, por telefone, Ana Gil": past who listens and what commas set off. */
export function behindComma(scene: Scene, comma: number, ceiling: number): Reference | null {
  const at = behindAside(scene, comma, ceiling);
  const phrase = at > comma ? headFirstPhrase(scene, at, ceiling) : null;
  return phrase?.kind === 'name' ? phrase : null;
}
