/**
 * Whose word a paper is, by the noun alone: "the report", "the letter" of whoever wrote it or released it, or of nobody
 * who has a name. English.
 */
import { firstSubject } from './first-subject.ts';
import type { Descriptor } from './reference.ts';
import { entityAt, isOutside, lowerAt, nounAt, sentenceAround, type Scene } from './scene.ts';
import { DOCUMENT_NOUNS } from './who.ts';

/** "A petition asks for mercy. … the petition says": it was brought in, and by nobody who has a name. */
export function isNewPaper(scene: Scene, head: string, before: number): boolean {
  if (!DOCUMENT_NOUNS.has(head)) return false;
  for (let i = before - 1; i > Math.max(0, before - FAR_BACK); i--) {
    if (lowerAt(scene, i) !== head || !isOutside(scene, i)) continue;
    const opening = /^an?$/.test(lowerAt(scene, i - 1)) ? i - 1 : i - 2;
    // "said in a statement" is of whoever said so
    if (/^an?$/.test(lowerAt(scene, opening))) return !scene.lexicon.prepositions.has(lowerAt(scene, opening - 1));
  }
  return false;
}
/** Farther back than this, in tokens, it may be another. */
const FAR_BACK = 220;

/** "The agency released two reports that warned …": who released them speaks in them. */
export function publisherOf(scene: Scene, reference: Descriptor): number {
  if (!DOCUMENT_NOUNS.has(nounAt(scene, reference.head).replace(/s$/, ''))) return -1;
  for (let i = reference.head + 1; i < reference.head + 5; i++) {
    const isBy = /^(?:by|from)$/.test(lowerAt(scene, i)); // "a statement released by Acme"
    if (isBy && entityAt(scene, i + 1) >= 0) return entityAt(scene, i + 1);
  }
  const { first } = sentenceAround(scene, reference.first);
  const subject = reference.first - first > 2 ? firstSubject(scene, first, reference.first) : null;
  return subject?.kind === 'name' && scene.entities[subject.entity]?.kind === 'organisation' ? subject.entity : -1;
}

/**
 * "the report": the institution whose report a sentence before speaks of ("Acme's report", "Acme said in its report").
 */
export function authorOf(scene: Scene, head: string, before: number): number {
  if (head === 'research' || head === 'findings') return -1; // many works stand behind these
  const floor = Math.max(0, before - FAR_BACK);
  for (let i = before - 1; i > floor; i--) {
    if (lowerAt(scene, i) !== head || !isOutside(scene, i)) continue;
    // "Vatican paper L'Osservatore Romano": the name behind its noun
    if (scene.entities[entityAt(scene, i + 1)]?.kind === 'organisation') return entityAt(scene, i + 1);
    const floorHere = Math.max(i - 4, sentenceAround(scene, i).first); // "… to the Hale Council. A letter went out"
    for (let k = i - 1; k >= floorHere; k--)
      if (entityAt(scene, k) >= 0 && speaksAsBody(scene, entityAt(scene, k))) return entityAt(scene, k);
    if (/^(?:by|from|of)$/.test(lowerAt(scene, i + 1)))
      for (let k = i + 2; k < i + 5; k++) if (speaksAsBody(scene, entityAt(scene, k))) return entityAt(scene, k);
    const subject = firstSubject(scene, sentenceAround(scene, i).first, i);
    if (subject?.kind === 'name' && speaksAsBody(scene, subject.entity)) return subject.entity;
  }
  return -1;
}

const speaksAsBody = (scene: Scene, entity: number): boolean => {
  const kind = scene.entities[entity]?.kind;
  return kind === 'organisation' || (kind === 'unknown' && (scene.entities[entity]?.mentions.length ?? 0) > 1);
};
