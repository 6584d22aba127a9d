/**
 * "la calle Piedras", "la diga di San Giuliano", "rua da Igreja": the noun is a part of the name of such a place, and
 * without it a list would have a saint or a general. Languages in which the noun stands first and small.
 */
import { pattern } from '../../../pattern.ts';
import type { Named } from '../../../schema.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Cluster } from '../words/clusters.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isNoSite } from '../words/no-site.ts';
import { isPlace } from '../words/places.ts';

/** The noun before a name, and what joins them: "calle ", "praia da ", "barrage de ", "quai de l’". */
const NOUN_BEFORE = pattern(
  'u',
  String.raw`(?<![\p{L}-]|[^ldLD][’'])(\p{Ll}+)\s`,
  String.raw`((?:de|d[aeiou]s?|del|della|dello|dei|degli|delle|des|du)\s(?:las?\s|los\s)?|d[’'])?$`,
);
/** In letters. */
const LONGEST = 24;
/**
 * The place with its noun, where that stands before the first mention of it; else as it is. "El aeropuerto de Lima" is
 * in Lima, which has a name of its own.
 */
export function withSite({ text, language }: Document, { sites }: Lexicon, place: Named): Named {
  if (!sites || place.start === undefined) return place;
  const { all, noun, joint } = nounBefore(text, place.start);
  return sites.test(noun) && !(joint !== undefined && isPlace(place.name, language)) ? from(text, place, all) : place;
}

/** The body with the noun of its house, right before the name: "clinique Sainte-Odile", "liceo Manzoni". */
export function withHouse<Body extends Named>({ text }: Document, { namesakes }: Lexicon, body: Body): Body {
  if (!namesakes || body.start === undefined) return body;
  const { all, noun, joint } = nounBefore(text, body.start);
  return joint === undefined && namesakes.houses.has(noun) ? from(text, body, all) : body;
}

/** Is a body or a place that bears somebody's name listed with its noun? */
export function isListedWithNoun({ text }: Document, lexicon: Lexicon, { start }: { start: number }): boolean {
  const { noun, joint } = nounBefore(text, start);
  return lexicon.sites?.test(noun) === true || (joint === undefined && lexicon.namesakes?.houses.has(noun) === true);
}

/** Is it left open, and named behind the noun of a site alone? */
export const isOfSite = (doc: Document, lexicon: Lexicon, cluster: Cluster): boolean =>
  (cluster.kind === 'unknown' || (cluster.kind === 'person' && cluster.fullest.words.length === 1)) &&
  isBehindSite(doc, lexicon, cluster);

/**
 * "la avenida de la Constitución", "el barrio de la Macarena", "praça do Comércio": a word that names such a place
 * here, and nobody; "la finca de María" is hers. Romance languages.
 */
export function isBehindSite(doc: Document, lexicon: Lexicon, { runs, fullest: { words } }: Cluster): boolean {
  const [{ text, language }, { openers, sites }] = [doc, lexicon];
  const name = words.join(' ');
  if (!openers || isKnownOrganisation(name) || isPlace(name, language)) return false;
  return runs.every(({ start, honorific, titleToken, endToken }) => {
    const { noun, joint } = nounBefore(text, start);
    if (isNoSite(doc, lexicon, noun, titleToken, endToken)) return false;
    const isTheirs = joint === 'de ' && givenNameGender(words[0] ?? '') !== undefined;
    return honorific === null && joint !== undefined && sites?.test(noun) === true && !isTheirs;
  });
}

const nounBefore = (text: string, at: number): { all: string; noun: string; joint?: string } => {
  const [all = '', noun = '', joint] = NOUN_BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at)) ?? [];
  return { all, noun, ...(joint !== undefined && { joint }) };
};

const from = <One extends Named>(text: string, one: One, before: string): One => {
  const start = (one.start ?? 0) - before.length;
  return { ...one, name: text.slice(start, one.end), start };
};
