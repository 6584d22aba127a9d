/** Offices whose nouns are written small: "Durban high court", "department of defence", "el tribunal de Sevilla". */
import { pattern, patternOnce } from '../../../pattern.ts';
import type { Span } from '../../../text/document.ts';

/** "Palm Bay", "Ukraine’s": the place or the body before the noun. */
const WORD = '\\p{Lu}[\\p{L}.-]{0,40}\\p{L}';
const BEARER = `(?<![\\p{L}\\d.-])(?:${WORD} ){0,2}${WORD}(?:['’]s)? `;
const COURTS = pattern(
  '',
  '(?:high|supreme|district|municipal|magistrates?[\'’]?|crown|federal|appeals?|appellate|circuit|superior|',
  'constitutional|county|juvenile) court',
).source;
const OFFICES = pattern(
  '',
  '(?:police|fire|sheriff[\'’]s|health|corrections) department|(?:city|county|town|district) council|',
  '(?:foreign|defen[cs]e|interior|health|finance|justice|education|trade|energy|transport|labou?r|tourism) ministry|',
  '(?:state )?emergency service',
).source;
const FIELD = pattern(
  '',
  '(?:defen[cs]e|health|education|justice|state|transport|agriculture|finance|foreign affairs|home affairs|',
  'the interior|labou?r|energy|trade|tourism|culture|housing|immigration|corrections)',
).source;
/** Words with a capital that open a sentence before the place: "But Durban high court". */
const OPENING = pattern(
  'u',
  '^(?:The|A|An|But|And|In|At|On|To|By|From|As|When|While|After|Before|Since|If|For|Its?|Our|His|Her|Their|This|That|',
  'Both|Each|Every|Local|Federal|State|Now|So|Then|Under) ',
);

const OFFICE = /^(?:\p{Lu}|department|ministry)/u; // not "The municipal court"

const ENGLISH = [
  patternOnce('gu', BEARER, '(?:(?:state|regional) )?(?:', COURTS, '|', OFFICES, ')(?![\\p{L}-])'),
  patternOnce('gu', '(?<=\\b[Tt]he )(?:department|ministry) of ', FIELD, '(?: and ', FIELD, ')?(?![\\p{L}-])'),
];
/** Most articles have none: without what may stand before them they are found many times as fast. */
const ANY_ENGLISH = patternOnce('', COURTS, '|', OFFICES, '|(?:department|ministry) of ');

/** Where the noun stands first, what the office is for has the capital: "el tribunal de Sevilla". */
const headFirst = (heads: string, joins: string): (() => RegExp) => {
  const more = `(?: (?:(?:et|y|e) (?:${joins})?)?\\p{Lu}[\\p{L}-]+){0,3}`;
  return patternOnce('gu', `(?<![\\p{L}\\d])(?:${heads}) (?:${joins})\\p{Lu}[\\p{L}-]+${more}`);
};
const ELSEWHERE: Readonly<Record<string, () => RegExp>> = {
  es: headFirst('ministerio|universidad|tribunal|audiencia|fiscalía|ayuntamiento', 'de la |de los |del |de '),
  pt: headFirst('ministério|universidade|tribunal|procuradoria|prefeitura', 'da |do |das |dos |de '),
};

/**
 * Where such offices stand in a text. Linear in its length: a name before the noun has three words of a bounded length
 * at most, and begins behind what no word holds ("A.A.A.": once).
 */
export function smallOffices(text: string, language: string): Span[] {
  if (language !== 'en') return ELSEWHERE[language] ? found(text, ELSEWHERE[language]()) : [];
  if (!ANY_ENGLISH().test(text)) return [];
  return ENGLISH.flatMap((office) => found(text, office())).flatMap(({ start, end }) => {
    const skipped = OPENING.exec(text.slice(start, end))?.[0].length ?? 0;
    const office = { start: start + skipped, end };
    return OFFICE.test(text.slice(office.start, end)) ? [office] : [];
  });
}

const found = (text: string, office: RegExp): Span[] =>
  [...text.matchAll(office)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
