/**
 * "En entrevista, Chabela, de origen nahua, denunció los robos. «…», exigió.": a name that nothing tells to be a person
 * is the subject of what only people do, so a pronoun, or a verb without a subject, means whoever bears it, and nobody
 * named before.
 */
import type { Candidate } from '../candidates/candidate.ts';
import { firstSubject } from '../clause/first-subject.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

export function isBesideUnlistedName(scene: Scene, quote: Quotation, { who, reference }: Candidate): boolean {
  if (!('entity' in who) || reference?.kind !== 'pronoun') return false;
  const subject = lastNamed(scene, quote);
  if (!subject || subject.entity === who.entity || !isUnlisted(scene, subject)) return false;
  const { first } = sentenceAround(scene, subject.first);
  for (let i = first; i < quote.first; i++) if (entityAt(scene, i) === who.entity) return false;
  return tellsBehind(scene, subject);
}

/** The subject of the last sentence before the quotation's own that has one, where it is a name. */
function lastNamed(scene: Scene, quote: Quotation): (Reference & { kind: 'name' }) | null {
  let { first } = sentenceAround(scene, quote.first);
  for (let back = 0; back < MOST_BACK && first > 0; back++) {
    const before = sentenceAround(scene, first - 1);
    const subject = isOutside(scene, before.first) ? firstSubject(scene, before.first, before.end) : null;
    if (subject && subject.kind !== 'pronoun') return subject.kind === 'name' ? subject : null;
    if (before.first >= first) return null;
    first = before.first;
  }
  return null;
}
/** Sentences; quotations and what goes on without a subject among them. */
const MOST_BACK = 4;

/** One word or two with a capital and small letters, of no kind: "Chabela", no "RTX 5090", and no "la Federcoop". */
function isUnlisted(scene: Scene, { entity, first }: Reference & { kind: 'name' }): boolean {
  const { kind, name = '' } = scene.entities[entity] ?? {};
  return kind === 'unknown' && /^\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?$/u.test(name) &&
    !scene.lexicon.determiners.has(lowerAt(scene, first - 1));
}

/** "Chabela(, de origen nahua,) denunció" */
function tellsBehind(scene: Scene, { end }: Reference): boolean {
  const { saying, reporting } = scene.lexicon;
  const verb = textAt(scene, end) === ',' ? pastComma(scene, end + 1) : end;
  return [verb, verb + 1, verb + 2].some((i) =>
    isOutside(scene, i) && [saying, reporting].some((verbs) => verbs.has(lowerAt(scene, i))));
}
function pastComma(scene: Scene, from: number): number {
  let at = from;
  while (at < from + LONGEST && textAt(scene, at) !== ',') at += 1;
  return at + 1;
}
/** Of an apposition, in tokens. */
const LONGEST = 12;
