/** What stands where a noun phrase begins and is no head of it: a bullet, a party behind a noun, an office's town. */
import { isRomance } from '../lexicon/lexicon.ts';
import { isRole } from '../names/name-kind.ts';
import { isDeterminer } from './governed.ts';
import { lowerAt, textAt, tokenAt, type Scene } from './scene.ts';

/** "8h41 - Le ministre …", "3 – El alcalde …": a number with a dash before a phrase is no part of it. */
export const isBullet = (scene: Scene, i: number): boolean =>
  (tokenAt(scene, i)?.kind === 'number' && /^[–—-]$/.test(textAt(scene, i + 1))) ||
  (/^[–—-]$/.test(textAt(scene, i)) && tokenAt(scene, i - 1)?.kind === 'number');

/** "el convencional UDI", "la élue LFI": a party in capitals behind a noun that no list has. */
export const isAfterPlainNoun = (scene: Scene, first: number, head: number): boolean =>
  isRomance(scene.lexicon) &&
  head - first > 1 &&
  /^\p{Lu}{2,}$/u.test(textAt(scene, head)) &&
  isDeterminer(scene, first) &&
  !isDeterminer(scene, head - 1) &&
  /^\p{Ll}{4,}/u.test(textAt(scene, head - 1));

/** "der Osterburger Coach": where nouns have capitals, a word for "of that town" before the noun of an office. */
export const isOfTown = (scene: Scene, i: number): boolean =>
  scene.lexicon.capitalisesNouns && isDeterminer(scene, i - 1) && /^\p{Lu}\p{L}{3,}er$/u.test(textAt(scene, i)) &&
  /^\p{Lu}/u.test(textAt(scene, i + 1)) && isRole(scene.lexicon, lowerAt(scene, i + 1));
