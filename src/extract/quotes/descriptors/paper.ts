/**
 * Whose word a paper is, by the noun alone: "the report", "the letter" of whoever wrote it or released it, or of nobody
 * who has a name. English.
 */
import { firstSubject } from '../clause/first-subject.ts';
import type { Descriptor } from '../scene/reference.ts';
import { BE, isFinite, isPossessive } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, named, nounAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { DOCUMENT_NOUNS } from '../phrase/who.ts';
import { wordSet } from '../../../text/word-set.ts';

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
    const isBy = /^(?:by|from)$/.test(lowerAt(scene, i)) && !READ.has(lowerAt(scene, i - 1)); // "released by Acme"
    if (isBy && entityAt(scene, i + 1) >= 0) return entityAt(scene, i + 1);
  }
  const { first } = sentenceAround(scene, reference.first);
  const subject = reference.first - first > 2 ? firstSubject(scene, first, reference.first) : null;
  return subject?.kind === 'name' && scene.entities[subject.entity]?.kind === 'organisation' ? subject.entity : -1;
}

/** "an email seen by Ann Lowe": nobody says that she wrote it. */
const READ = wordSet('seen leaked obtained found held viewed reviewed received examined cited acquired heard');

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
    const author = writerBehind(scene, i) ?? ownerBefore(scene, i) ?? issuerOf(scene, i);
    if (author !== null) return author;
  }
  return -1;
}

const speaksAsBody = (scene: Scene, entity: number): boolean => {
  const kind = scene.entities[entity]?.kind;
  return kind === 'organisation' || (kind === 'unknown' && (scene.entities[entity]?.mentions.length ?? 0) > 1);
};

/** "(a report) by Acme Watch on Acme Foods", "(a report) from Acme Watch"; -1 where somebody else wrote it. */
function writerBehind(scene: Scene, paper: number): number | null {
  const isBy = /^(?:by|from)$/.test(lowerAt(scene, paper + 1));
  if (!isBy && lowerAt(scene, paper + 1) !== 'of') return null;
  for (let k = paper + 2; k < paper + 5; k++) if (speaksAsBody(scene, entityAt(scene, k))) return entityAt(scene, k);
  return isBy ? -1 : null;
}

/** "Acme Watch's annual (report)", "the Acme Watch (report)" */
function ownerBefore(scene: Scene, paper: number): number | null {
  const floor = Math.max(paper - 4, sentenceAround(scene, paper).first);
  for (let k = paper - 1; k >= floor; k--) {
    if (!speaksAsBody(scene, entityAt(scene, k))) continue;
    const { end } = named(scene, k);
    return isPossessive(scene, end - 1) || end === paper ? entityAt(scene, k) : null;
  }
  return null;
}

/** "Acme Watch released two reports", "Acme Watch said in its report": no "got a report", no "is sued in a report". */
function issuerOf(scene: Scene, paper: number): number | null {
  const { first } = sentenceAround(scene, paper);
  const subject = firstSubject(scene, first, paper);
  if (subject?.kind !== 'name' || !speaksAsBody(scene, subject.entity)) return null;
  const isIn = [paper - 2, paper - 3].some((i) => lowerAt(scene, i) === 'in');
  for (let verb = subject.end; verb < Math.min(paper, subject.end + FAR_VERB); verb++) {
    const lower = lowerAt(scene, verb);
    if (BE.has(lower)) return null;
    if (ISSUES.test(lower) || (isIn && isFinite(scene, verb) && !HAVING.test(lower))) return subject.entity;
  }
  return null;
}
/** Adverbs and a relative clause between, in tokens. */
const FAR_VERB = 6;
const HAVING = /^(?:has|have|had|features?|featured|appears?|appeared|figures?|figured)$/;
const ISSUES = new RegExp(
  '^(?:issue|release|publish|post|file|launch|submit|produce|present|unveil|circulate|commission|compile|draft|' +
    'distribute|deliver|send|write|make|put)(?:e?s|e?d|ing)?$|^(?:sent|wrote|written|made|brought)$',
);
