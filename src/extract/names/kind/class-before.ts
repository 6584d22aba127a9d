/**
 * "el vino Castillo de Almar", "la asociación Amigos del Río": names that have the form of a site, and the noun right
 * before them says that they are no site: a body, or a ship, a wine, a film, a cup. Romance languages.
 */
import { startsWithSmall } from '../../../text/capital.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isInstitution, isPlaceNoun } from '../words/kind-nouns.ts';
import type { NameRun } from '../words/name-run.ts';

type Class = 'body' | 'thing';

/** What the noun before most of the mentions makes of them, null where none says that it is no site. */
export function classBefore(doc: Document, lexicon: Lexicon, runs: readonly NameRun[]): Class | null {
  const told = runs.flatMap((run) => classOf(doc, lexicon, run) ?? []);
  return 2 * told.length >= runs.length ? (told[0] ?? null) : null; // "Sierra de Almar", which has a project too
}

function classOf(doc: Document, lexicon: Lexicon, { titleToken, sentence }: NameRun): Class | null {
  const { text = '', lower = '', sentence: itsOwn } = doc.tokens[titleToken - 1] ?? {};
  if (itsOwn !== sentence || !startsWithSmall(text)) return null;
  const classes = lexicon.openers?.classes;
  if (!classes) return null;
  if (classes.things.has(lower)) return 'thing';
  const isBody = isInstitution(lexicon, lower) && !isPlaceNoun(lexicon, lower) && !classes.seated.has(lower);
  return isBody || classes.called.has(lower) ? 'body' : null;
}
