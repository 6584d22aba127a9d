/**
 * "Le plus lucide : Bertrand Lacoste (Cholet) ¶ « Sans rebond, pas de basket. »": a line that only names somebody, with
 * an office or a club, above a quotation that begins its paragraph. A bare name may be the writer's, unless a sentence
 * above tells of them: "Écoutez Bertrand Lacoste, patron retraité. ¶ Bertrand Lacoste ¶ « … »".
 */
import type { Document } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { after, says, type Answer } from './head-first-region.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, named, paragraphAt, textAt, type Scene } from '../scene/scene.ts';

export function nameAbove(scene: Scene, quote: Quotation): Answer {
  const last = quote.first - 1;
  const paragraph = paragraphAt(scene, last);
  if (last < 0 || paragraph !== quote.paragraph - 1 || hasTag(scene, quote)) return null;
  let first = last;
  while (first > 0 && paragraphAt(scene, first - 1) === paragraph && last - first < LONGEST_LINE) first -= 1;
  if (paragraphAt(scene, first - 1) === paragraph || !isBelowProse(scene, paragraph)) return null;
  const bare = bareName(scene, first, last);
  if (bare) return { reference: bare, evidenceFirst: first, evidenceEnd: last + 1 };
  const name = onlyName(scene, first, last);
  if (name < 0 || !isHeading(scene, name, first, last)) return null;
  const reference = named(scene, name);
  return { reference, evidenceFirst: reference.first, evidenceEnd: reference.end };
}
/** "Le plus gourmand de la soirée : Jean-Pascal Mourier (entraîneur de Dijon)" in tokens. */
const LONGEST_LINE = 20;

/** Does a verb of saying follow the quotation, which tells who it is? */
function hasTag(scene: Scene, quote: Quotation): boolean {
  const { first, end } = after(scene, quote);
  for (let i = first; i < end; i++) if (says(scene, i)) return true;
  return false;
}

/** Above it stands a whole sentence: what opens a page may be a byline or the caption of a picture. */
const isBelowProse = ({ doc }: Scene, paragraph: number): boolean =>
  endsOf(doc).slice(Math.max(0, paragraph - FAR), paragraph).some((mark) => /[.!?…»”"]/.test(mark));
/** In paragraphs. */
const FAR = 40;

/** The last mark of each paragraph that is long enough to be prose; "" of others. */
const endsOf = oncePer(({ text, paragraphs }: Document): readonly string[] => paragraphs.map(({ start, end }) =>
  (end - start > SHORTEST_PROSE ? text.slice(start, end).trimEnd().slice(-1) : '')));
/** In letters. */
const SHORTEST_PROSE = 60;

/** The line is the full name of a person of whom prose above it tells. */
function bareName(scene: Scene, first: number, last: number): Reference | null {
  const line = scene.doc.text.slice(scene.doc.tokens[first]?.start, scene.doc.tokens[last]?.end);
  const entity = scene.entities.findIndex(({ name, kind }) => kind === 'person' && name === line && / /.test(name));
  const isTold = scene.entities[entity]?.mentions.some(({ firstToken, end }) => {
    const paragraph = paragraphAt(scene, firstToken);
    return firstToken < first && end < (scene.doc.paragraphs[paragraph]?.end ?? 0) &&
      /[.!?…]/.test(endsOf(scene.doc)[paragraph] ?? '');
  });
  return isTold ? { kind: 'name', entity, first, end: last + 1 } : null;
}

/** The only person whom the line names, or -1. */
function onlyName(scene: Scene, first: number, last: number): number {
  let name = -1;
  for (let i = first; i <= last; i++) {
    if (!isOutside(scene, i)) return -1;
    if (scene.entities[entityAt(scene, i)]?.kind !== 'person') continue;
    if (name >= 0 && entityAt(scene, i) !== entityAt(scene, name)) return -1;
    if (name < 0) name = i;
  }
  return name;
}

/** The name opens the line or stands behind a colon; brackets or a comma and an office follow, and no verb. */
function isHeading(scene: Scene, name: number, first: number, last: number): boolean {
  const { first: opening, end } = named(scene, name);
  const isLabelled = textAt(scene, opening - 1) === ':' && opening - 1 > first;
  if (opening !== first && !isLabelled) return false;
  const isBracketed = textAt(scene, end) === '(' && textAt(scene, last) === ')';
  const isOffice = textAt(scene, end) === ',' && !/[.!?…:]/.test(textAt(scene, last)) && !hasVerb(scene, end, last);
  const isWhole = isLabelled && end > last;
  return isWhole || isOffice || (isBracketed && !/^(?:avec|con|com|mit)$/.test(lowerAt(scene, end + 1)));
}

function hasVerb(scene: Scene, first: number, last: number): boolean {
  const { auxiliaries, pronouns, relatives } = scene.lexicon;
  for (let i = first; i <= last; i++) {
    const lower = lowerAt(scene, i);
    if (says(scene, i) || auxiliaries?.has(lower) || pronouns.has(lower) || relatives.has(lower)) return true;
  }
  return false;
}
