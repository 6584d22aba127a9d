/**
 * Is this an everyday word? In English, a capitalised word that is none is a name, wherever it stands; in German, where
 * every noun has a capital, only such a word may be a name by itself.
 */
import { once } from '../../../text/memo.ts';
import { type WordTable, wordTable } from '../../../text/word-table.ts';
import { words } from '../../lexicon/lexicon.ts';
import { ENGLISH_WORDS } from '../lists/english-words.ts';
import { RARER_ENGLISH_WORDS } from '../lists/rarer-english-words.ts';
import { GERMAN_SURNAMES } from '../lists/german-surnames.ts';
import { GERMAN_WORDS } from '../lists/german-words.ts';

type Ending = readonly [ending: string, base: string];

/**
 * Endings of words that are made from others, and what stands in their place there: "studies" from "study". By the last
 * letter: every word of an article is asked for them.
 */
const ENGLISH_ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  s: [['s', ''], ['es', ''], ['ies', 'y'], ['ers', ''], ['ers', 'e'], ['ors', 'e'], ['ists', '']],
  d: [['ed', ''], ['d', ''], ['ied', 'y']],
  g: [['ing', ''], ['ing', 'e']],
  y: [['ly', '']],
  r: [['er', ''], ['er', 'e']],
};
const GERMAN_ENDINGS = ['en', 'e', 'n', 's', 'es', 'er', 'ern', 'em', 'nen', 'st', 't', 'te', 'ten'].map(
  (ending): Ending => [ending, ''],
);

// asked for every word of an article: a set answers in half the time
const english = once(() => new Set(words(ENGLISH_WORDS)));
const german = once(() => new Set(words(GERMAN_WORDS)));
const rarer = once(() => wordTable(' ', RARER_ENGLISH_WORDS));
const germanSurnames = once(() => wordTable(' ', GERMAN_SURNAMES));

const isFormOf = (known: Pick<WordTable, 'has'>, endings: readonly Ending[], lower: string, least = 1): boolean =>
  known.has(lower) ||
  endings.some(
    ([ending, base]) =>
      lower.length - ending.length >= least &&
      lower.endsWith(ending) &&
      known.has(lower.slice(0, -ending.length) + base),
  );

export const isEnglishWord = (lower: string): boolean =>
  isFormOf(english(), ENGLISH_ENDINGS[lower.at(-1) ?? ''] ?? NO_ENDINGS, lower);
const NO_ENDINGS: readonly Ending[] = [];

/** "Tributes", "Councillors": a rarer word, that nobody and nothing is named by. */
export const isRarerWord = (lower: string): boolean =>
  isFormOf(rarer(), ENGLISH_ENDINGS[lower.at(-1) ?? ''] ?? NO_ENDINGS, lower);

/** A surname that Germans bear; "Koch" and "Richter" are words as well. */
export const isGermanSurname = (word: string): boolean => germanSurnames().has(word);

/** Only nouns end so, whatever stands before: "Entsorgungen", "Liberalismus". */
const NOUN_ENDING = /.{3}(?:ung|heit|keit|schaft|tion|tät|ismus|nis|ment|ierer|innen)(?:en|e|s|es|n)?$/;
/** The parts of a compound are at least this long: "Gast|haus". */
const SHORTEST_HEAD = 3;
const SHORTEST_TAIL = 4;
/** Surnames and towns are made with these as well: "Kaltenbach", "Hörmann". */
const TAILS_OF_NAMES = new Set(words(`
  mann berg bach stein burg feld heim dorf hof wald land stadt furt haus hausen brück bauer müller schmidt brand horn
  hammer meier maier bauer berger huber kirchen kirch moser egger auer rode rath reuth leben berge weiler felde werder
  felden walden walde hofen hofe höfen thal zell bring schneider kamp stedt münster krug vogel bock bruch grund holz
  horst lage sitz
`));

/** Nouns that the lists of words leave out: their last part is one that names are made with, or they are names too. */
const NOUNS_LIKE_NAMES = new Set(words(`
  ausland inland umland hinterland festland neuland niemandsland heimatland nachbarland entwicklungsland bundesland
  altstadt innenstadt kleinstadt großstadt hauptstadt landeshauptstadt krankenhaus rathaus treppenhaus waldbrand
  kindergarten anfahrt vorfeld mittelfeld spielfeld tierheim derby kita kitas bürokratie versagen firma schwesterfirma
  tochterfirma kabinett etat betriebsrat rezession konjunktur starkregen unwetter orkan waffenruhe zölle altbau
  immobilie windrad verbrenner gehweg wochenende sommer anpfiff abpfiff torwart stürmer kader transfer ablöse kino
  podcast reform appell misstrauensvotum flüchtling visum blockade schwimmbad meer metzgerei drogerie deich
  revision rettungswagen vollbrand causa konkurrentin rivalin papiere
`));

/** Given names that an ending or two parts make words of: "Wolf|gang", "Volk|er", "Wil|helm". */
const GIVEN_LIKE_WORDS = new Set(words(`
  traute
  volker wolfgang jens jochen malte wilhelm konstantin henriette lotte egon friedhelm diethelm gotthilf grit jette
  jobst kathi marlies raimund reimund roderich siegmund sigmund margrit gerti wolfhard wigbert gundolf guntram
  hermine linus vincent constanze konstanze albrecht dennis wilhelmine ingeborg ester iris
`));

function isGermanWord(lower: string): boolean {
  if (GIVEN_LIKE_WORDS.has(lower)) return false;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return isGermanWord(lower.slice(hyphen + 1)); // "Mega-Hype"
  if (isFormOf(NOUNS_LIKE_NAMES, GERMAN_ENDINGS, lower)) return true;
  return isFormOf(german(), GERMAN_ENDINGS, lower) || NOUN_ENDING.test(lower) || isGermanCompound(lower);
}

function isGermanCompound(lower: string): boolean {
  if (/(?<!c)hofen$/.test(lower)) return false; // "Wallhofen" is no oven
  const endings = GERMAN_ENDINGS.filter(([ending]) => lower.endsWith(ending)); // once, not for every tail
  for (let at = SHORTEST_HEAD; at <= lower.length - SHORTEST_TAIL; at++) {
    const tail = lower.slice(at);
    if (!TAILS_OF_NAMES.has(tail) && isFormOf(german(), endings, tail, SHORTEST_TAIL)) return true;
  }
  return false;
}

/** In a language whose words we do not have, none is. */
export const isEverydayWord = (language: string, lower: string): boolean =>
  (language === 'en' && isEnglishWord(lower)) || (language === 'de' && isGermanWord(lower));
