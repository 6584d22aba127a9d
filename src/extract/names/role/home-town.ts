/** "Zola Nkosi (34) from Umlazi said", "die Stadt Köln klagt": a town, though a verb follows. English, German. */
import { pattern } from '../../../pattern.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Cluster, isPersonal } from '../words/clusters.ts';
import type { NameRun } from '../words/name-run.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isPlace } from '../words/places.ts';

/** Is what was taken for a person or nothing a town, by a body of it or by somebody who is from there? */
export const isTown = (
  doc: Document, lexicon: Lexicon, cluster: Cluster, towns: ReadonlySet<string>,
): boolean =>
  (isPersonal(cluster) && (isTownOfBodies(doc, lexicon, cluster, towns) || isHomeTown(doc, lexicon, cluster.runs) ||
    isToldTown(doc, lexicon, cluster) || hasMayor(doc, cluster))) ||
  (cluster.fullest.words.length < MOST_OF_TOWN && isSeat(doc, lexicon, cluster.runs));

/** "die Stadt Köln klagt": it acts, and is a town by its noun. German. */
const isToldTown = ({ tokens }: Document, { language }: Lexicon, { runs, fullest }: Cluster): boolean =>
  language === 'de' && isPlace(fullest.words.join(' '), 'de') &&
  runs.some(({ titleToken }) => CIVIL.test(tokens[titleToken - 1]?.text ?? ''));
const CIVIL = pattern(
  'u',
  '^(?:(?:Landeshaupt|Haupt|Klein|Groß|Kreis|Hanse|Hafen|Universitäts)stadt|Stadt|(?:Markt)?[Gg]emeinde|',
  '(?:Land)?[Kk]reis|Kanton|Land|Bundesland|Freistaat|Bezirk)s?$',
);

/** "the mayor of Stoke", "el alcalde de Jerez", "Bürgermeister von Hanau": a town, whatever else bears its name. */
const hasMayor = ({ tokens }: Document, { runs, fullest: { words } }: Cluster): boolean =>
  words.length < MOST_OF_TOWN && givenNameGender(words[0] ?? '') === undefined &&
  runs.every(({ honorific, titled }) => honorific === null && !titled) &&
  runs.some(({ titleToken }) =>
    OF.test(tokens[titleToken - 1]?.lower ?? '') && MAYOR.test(tokens[titleToken - 2]?.lower ?? ''));
const OF = /^(?:of|von|de|d['’]|di)$/;
const MAYOR = new RegExp(
  '^(?:mayors?|mayoress|alcald(?:e|esa)|(?:vize|ober|alt|ex-?)?bürgermeister(?:in|s)?|mair(?:ess)?e|sindac[oa]|' +
    'prefeit[oa])$',
);

/** "State Rep. Ann Lowe of Columbia said": who has a seat has it of a town or a state. */
const isSeat = (doc: Document, { language }: Lexicon, runs: readonly NameRun[]): boolean =>
  language === 'en' && runs.some((run) => isOfLawmaker(doc, run)) &&
  runs.every((run) => run.honorific === null && PLACING.test(doc.tokens[run.titleToken - 1]?.lower ?? ''));

function isOfLawmaker({ tokens }: Document, { titleToken, sentence }: NameRun): boolean {
  if (tokens[titleToken - 1]?.lower !== 'of' || tokens[titleToken - 2]?.sentence !== sentence) return false;
  const isName = (i: number): boolean => /^\p{Lu}[\p{L}.’'-]*$/u.test(tokens[i]?.text ?? '');
  let title = titleToken - 2;
  while (title > titleToken - FAR && isName(title) && !LAWMAKERS.test(tokens[title]?.lower ?? '')) title -= 1;
  return title < titleToken - 2 && LAWMAKERS.test(tokens[title]?.lower ?? '');
}
const LAWMAKERS =
  /^(?:rep\.?|sen\.?|representative|senator|assembly(?:man|woman|member)|delegate|congress(?:man|woman))$/;
/** "Fort Wayne", "North Little Rock" and no more, in tokens. */
const MOST_OF_TOWN = 4;

/** In English a town may have somebody's name: then the article tells once where something is. */
const isTownOfBodies = (
  doc: Document, { language }: Lexicon, { runs, fullest }: Cluster, towns: ReadonlySet<string>,
): boolean =>
  towns.has(fullest.words.join(' ')) &&
  (language !== 'en' || (runs.every(({ honorific, titled }) => honorific === null && !titled) &&
    runs.some((run) => PLACING.test(doc.tokens[run.titleToken - 1]?.lower ?? ''))));

/** Does some mention tell where a person is from, and every other stand behind a preposition of place? */
const isHomeTown = (doc: Document, { language }: Lexicon, runs: readonly NameRun[]): boolean =>
  language === 'en' && runs.some((run) => isHome(doc, run)) &&
  runs.every((run) => run.honorific === null && PLACING.test(doc.tokens[run.titleToken - 1]?.lower ?? ''));
const PLACING = /^(?:from|in|at|near|to|of|around|outside|through|across)$/;

/** "Zola Nkosi from", "Zola Nkosi, 34, from"; "Zola Nkosi (34) of", where she may work for it without her age. */
function isHome({ tokens }: Document, { titleToken, sentence }: NameRun): boolean {
  const join = tokens[titleToken - 1]?.lower ?? '';
  const isAged = [titleToken - 2, titleToken - 3].some((i) => tokens[i]?.kind === 'number');
  if (join !== 'from' && !(join === 'of' && isAged)) return false;
  let last = titleToken - 2;
  while (last > titleToken - FAR && (tokens[last]?.kind === 'number' || /^[(),]$/.test(tokens[last]?.text ?? '')))
    last -= 1;
  const isOfName = (i: number): boolean =>
    tokens[i]?.sentence === sentence && /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '');
  return isOfName(last) && isOfName(last - 1);
}
/** ", 34," in tokens, with the preposition. */
const FAR = 6;
