/** By which words of the article a speaker is known: the chain from the words at the quotation to the name. */
import { holds } from '../../text/holds.ts';
import type { Evidence } from '../../schema.ts';
import type { Span } from '../../text/document.ts';
import type { Told } from './candidates/candidate.ts';
import type { Scene } from './scene/scene.ts';

export function evidenceOf(scene: Scene, told: Told): Evidence {
  const words = spanOf(scene, told.evidenceFirst, told.evidenceEnd);
  return { rule: told.rule, ...words, path: pathOf(scene, told, words) };
}

/** “she said” → “she” → “Rosa Medina”; a name that stands in the words themselves is no further link. */
function pathOf(scene: Scene, { reference, who }: Told, words: Span): Span[] {
  const path = [words];
  if (reference && reference.kind !== 'name') path.push(spanOf(scene, reference.first, reference.end));
  const name = 'entity' in who ? nameOf(scene, who.entity) : null;
  if (name && !holds(words, name)) path.push(name);
  return path.filter((span, i) => i === 0 || !sameSpan(span, words));
}

/** Where the article gives the name in full. */
function nameOf(scene: Scene, entity: number): Span | null {
  const { name = '', mentions = [] } = scene.entities[entity] ?? {};
  const full = mentions.find(({ start, end }) => scene.doc.text.slice(start, end) === name) ?? mentions[0];
  return full ? { start: full.start, end: full.end } : null;
}

const spanOf = ({ doc }: Scene, first: number, end: number): Span =>
  ({ start: doc.tokens[first]?.start ?? 0, end: doc.tokens[end - 1]?.end ?? 0 });
const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
