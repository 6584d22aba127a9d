/** "Deutscher Wetterdienst", "Freiwillige Feuerwehr": an adjective with a capital before the noun of a body. German. */
import { pattern } from '../../../../pattern.ts';
import { startsWithCapital } from '../../../../text/capital.ts';
import type { Document } from '../../../../text/document.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { ADJECTIVE } from '../../words/inflection.ts';
import { adjoins } from '../../words/name-run.ts';

/** Nouns that such an adjective makes names of. A firm, a maker, a government, an army would be one of that country. */
const NOUNS = pattern(
  'iu',
  '(?:verband(?:e?s)?|bund(?:e?s)?|vereins?|vereinigung|gesellschaft|kirche|gemeinschaft|amt(?:e?s)?|',
  'gerichte?s?|gerichtshof(?:e?s)?|dienst(?:e?s)?|hilfe|hilfswerk(?:e?s)?|kreuz(?:e?s)?|halbmond|bahn|',
  'museums?|instituts?|akademie|',
  'universität|hochschule|kommission|union|rundfunks?|konferenz|kammer|zentrums?|clubs?|volkspartei|partei|feuerwehr|',
  'fonds|departements?|ministeriums?|agentur|zentralbank|orchesters?|oper|theaters?|balletts?|philharmonie|bibliothek|',
  'stiftung|forums?|komitees?|',
  '(?:land|städte|gemeinde|landkreis|juristen|kirchen)tag(?:e?s)?|versicherung|heer(?:e?s)?|',
  'bürgerschaft|sporthochschule|werkstätten|',
  'gewerkschaftsbund(?:e?s)?|jugend|tierschutz|post|anzeigers?|allgemeine[n]?)$',
);
/** More than two of them stand before no noun. */
const MOST = 3;

/** How many such adjectives stand from token `i` on, before a noun: "Deutsche (Rote) (Kreuz)". */
export function adjectivesBefore(doc: Document, { demonyms }: Lexicon, i: number): number {
  for (let count = 0; count < MOST; count++) {
    const [token, next] = [doc.tokens[i + count], doc.tokens[i + count + 1]];
    const isAdjective = token !== undefined && (ADJECTIVE.test(token.text) || FIRST.test(token.text) ||
      (demonyms.has(token.lower) && /e[rnms]?$/.test(token.lower)));
    if (!isAdjective) return count;
    if (!next || !startsWithCapital(next.text) || !adjoins(doc, token, next)) return 0;
  }
  return MOST;
}
const FIRST = /^(?:Freiwillig|Technisch|Jung|Liberal|Konservativ|Radikal|Vereint|Bildend|Oberst)e[rnms]?$|^Schweizer$/;

/** Is it the name of a body with its adjective? Where a sentence begins with the adjective, it may be any. */
export function isNounOfNamedBody(
  { tokens }: Document, { institutions }: Lexicon, first: number, noun: number,
): boolean {
  const { text = '', lower = '' } = tokens[noun] ?? {};
  if (!startsWithCapital(text) || !NOUNS.test(text)) return false;
  const opens = tokens[first - 1]?.sentence !== tokens[first]?.sentence || tokens[first - 1]?.kind === 'mark';
  return noun - first > 1 || !(opens && institutions.has(lower)) && !SEVERAL.test(tokens[first - 1]?.lower ?? '');
}
const SEVERAL = /^(?:k?eine?[rnms]?|andere[rn]?|viele|mehrere|einige)$/;
