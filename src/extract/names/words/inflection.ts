/**
 * Names that change their endings by case (Russian, Ukrainian, Polish): one stem for all forms, and which form is the
 * nominative.
 */
import { pattern } from '../../../pattern.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';
import { isKnownOrganisation } from './known-organisations.ts';
import type { NameRun } from './name-run.ts';
import { isOfLand } from './party-of-land.ts';
import { isPlace } from './places.ts';

/** Endings of names over all cases, longest first; what is left of them is a key, not a word. */
const ENDING = new RegExp(
  `(?:${[
    'ього|ьому|[оеє]го|[оеє]му|[иы]ми|[иії]єм|[иеє]ем|[иіоеёяаєї]ю|[ие]ям|[оеє]в[іи]|[ие][яию]|[ії][їяй]|і[єю]',
    '[оеєиіїы]й|о[їю]|[ыи]м|[оеєё]м|[ая]я|[ую]ю|[аяуюеєёіїыийьо]',
  ].join('|')})$`,
  'u',
);

/** The same of Polish names: "Kowalskiego", "Nowakowi", "Anny". */
const LATIN_ENDING = /(?:iego|iemu|owie|owi|ego|emu|iej|iem|em|ą|ę|ie|y|i|u|a|e|o)$/u;

/** The part of a name's word that its cases share, lower-cased. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  const ending = (/^[a-z]/.test(lower.normalize('NFD')) ? LATIN_ENDING : ENDING).exec(lower);
  return ending && ending.index >= 2 ? lower.slice(0, ending.index) : lower;
}

const BARE = ['', 'a', 'ia', 'й', 'ий', 'ій', 'ей', 'ь', 'а', 'я', 'ия', 'ія', 'о'];
const capital = (stem: string): string => stem.charAt(0).toUpperCase() + stem.slice(1);

/** "Дмитрия": no given name as it stands, but one in another case. */
export function isObliqueGiven(word: string): boolean {
  if (givenNameGender(word) !== undefined) return false;
  const stem = capital(stemOf(word));
  return BARE.some((ending) => givenNameGender(stem + ending) !== undefined);
}

/** The same name with its stems, and whether it stands in the nominative, as far as its form or its verb tells. */
export function withCase(doc: Document, lexicon: Lexicon, run: NameRun): NameRun {
  const [first = ''] = run.words;
  const oblique = run.words.length > 1 && isObliqueGiven(first);
  const neighbours = [doc.tokens[run.titleToken - 1], doc.tokens[run.endToken]];
  const speaks = neighbours.some(
    (token) => token !== undefined && (lexicon.saying.has(token.lower) || lexicon.reporting.has(token.lower)),
  );
  const told = speaks || (run.words.length > 1 && givenNameGender(first) !== undefined);
  return { ...run, stems: run.words.map(stemOf), ...((oblique || told) && { nominative: !oblique }) };
}

/**
 * Above 0 where the first form of a name is a nominative and the second none, below 0 the other way, 0 where both are
 * alike.
 */
export function caseRank(run: NameRun, known: NameRun): number {
  const sameSurname = run.words.at(-1) === known.words.at(-1) && run.nominative !== false && known.nominative !== false;
  if (sameSurname || [run, known].some(isLetters)) return 0; // in any case a name says more than its letters
  return Number(run.nominative ?? 0.5) - Number(known.nominative ?? 0.5);
}

const isLetters = ({ words: [word = '', more] }: NameRun): boolean => more === undefined && /^\p{Lu}{2,}$/u.test(word);

/** Adjectives by their form: with a capital inside a sentence, they open a name ("Vereinte Nationen"). */
export const ADJECTIVE = new RegExp(
  '(?:isch|lich|deutsch|grün|rot|weiß|schwarz|neu|alt|groß|hoh|vereint|vereinigt|allgemein|national|zentral|sozial|' +
    'frei|auswärtig|heilig|bayerisch|nah|fern|mittler|klein)(?:e|er|es|en|em)$',
  'iu',
);

/**
 * "Europäischen Union", "Statistisches Bundesamt": the words that all cases of a German name have, its adjective in -e.
 */
export const plainCase = (words: readonly string[]): readonly string[] =>
  words.length > 1 && ADJECTIVE.test(words[0] ?? '')
    ? [(words[0] ?? '').replace(/e[rsnm]?$/, 'e'), ...words.slice(1)]
    : words;

/** One key for all cases of a German name that an adjective or a noun opens; the nominative names it. */
export function withNoun(run: NameRun): NameRun {
  const [noun = '', ...more] = run.words;
  const [, bare, ending] = NOUN_OF_BODY.exec(noun) ?? [];
  if (bare === undefined || more.length === 0) return withAdjective(run);
  return {
    ...run,
    stems: [bare, ...more].map((word) => word.toLowerCase()),
    nominative: ending === '',
  };
}

/** "des Landgerichts Ellerfeld" */
const NOUN_OF_BODY = pattern(
  'u',
  '^((?:\\p{Lu}\\p{Ll}+)?(?:gericht|[Kk]linikum|präsidium|[Vv]erein|[Ii]nstitut|[Mm]inisterium|[Aa]mt|[Mm]useum|',
  '[Tt]heater|[Bb]istum|[Aa]rchiv|[Gg]ymnasium|[Ss]pital|[Kk]rankenhaus|[Ss]tadtrat|[Gg]emeinderat|[Kk]reistag|',
  '[Vv]erband|[Bb]ahnhof|[Ff]lughafen|[Ll]andkreis|[Rr]athaus|[Ss]chloss|[Kk]loster))(|e?s)$',
);

function withAdjective(run: NameRun): NameRun {
  const plain = plainCase(run.words);
  if (plain === run.words) return run;
  return { ...run, stems: plain.map((word) => word.toLowerCase()), nominative: !/e[nm]$/.test(run.words[0] ?? '') };
}

/**
 * German names in the genitive ("Merkels", "Deutschlands"): cut to the form that the article or, for a name alone, our
 * lists know. A surname may end so itself: "Lisa Paus" is cut only where the article has a Pau as well, and behind "Jan
 * Peters" a "Peters" is he and no Peter's.
 */
export function withoutGenitive(lexicon: Lexicon, runs: readonly NameRun[]): NameRun[] {
  const known = new Set(runs.flatMap(({ words }) => words.slice(-1)));
  const surnames = new Set(runs.flatMap(({ words }) => words.slice(1).slice(-1)));
  return runs.map((run) => {
    const last = run.words.at(-1) ?? '';
    const isAlone = run.words.length === 1;
    const isInEs = isAlone && last.endsWith('es') && isBody(lexicon, last.slice(0, -2));
    const bare = last.slice(0, isInEs ? -2 : -1);
    const isGenitive = /[^s]s$/.test(last) && !endsSo(lexicon, run.words);
    const isListed = isPlace(bare, lexicon.language) || givenNameGender(bare) !== undefined;
    const isKnown = known.has(bare) || (isAlone && (isBody(lexicon, bare) || (isListed && !surnames.has(last))));
    if (!isGenitive || !isKnown) return run;
    const end = run.end - last.length + bare.length;
    return { ...run, words: [...run.words.slice(0, -1), bare], end, possessive: true };
  });
}

/** "Paris", "Klaus", and "Kommunistische Partei Chinas" as a whole: the ending is the name's own. */
function endsSo({ language }: Lexicon, words: readonly string[]): boolean {
  const [noun = '', last = ''] = [words.at(-2), words.at(-1)];
  return isKnownOrganisation(last) || isPlace(last, language) || givenNameGender(last) !== undefined ||
    isOfLand(noun, last);
}

/** "(des) Bundesgericht(s)", "Umweltbundesamt(es)" */
const isBody = ({ bodies }: Lexicon, bare: string): boolean =>
  bodies?.test(bare.toLowerCase()) === true || isKnownOrganisation(bare);
