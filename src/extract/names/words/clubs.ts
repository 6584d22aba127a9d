/**
 * A club that goes by the name of its town: "Burnley 2-0", "Leicester boss Nigel Bray", "they beat Stoke". Only names
 * that would be listed as places or as nothing are asked about, and no country: its team goes by that name.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameRun } from './name-run.ts';
import { isCountry } from './places.ts';

/** "FC Kaiserslautern", "VfB Gera": letters that take the name of a town. */
export const CLUB_LETTERS: ReadonlySet<string> = new Set(
  ('FC SC SV HSG SG HSV SpVgg SVG VfR DJK MTV USC UHC AC AS CD UD CF TSV FSV SSV TSG TSC BSC RB OGC RC CA EC ' +
  'SK FK HC EHC ERC VfB VfL TuS TV RTV AG VG VGH').split(' '),
);

/** "HSG Emden"; "SV", "AC" are somebody's initials as well ("SV Krishnan"). */
export const beginsAsClub = ([first = '', ...rest]: readonly string[]): boolean =>
  rest.length > 0 && CLUB_LETTERS.has(first) && (first.length > 2 || first === 'FC' || /^\d+$/.test(rest.at(-1) ?? ''));

/** "FC Rheinau 04", "TSV Gera 1880": the year of its founding ends a club's name. German. */
export const isFoundingYear = ({ tokens, language }: Document, first: number, at: number): boolean =>
  language === 'de' && at - first === 2 && CLUB_LETTERS.has(tokens[first]?.text ?? '') &&
  /^(?:0\d|9\d|1[89]\d\d)$/.test(tokens[at]?.text ?? '') && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''); // "Minuten"

/** No lens of 28-70 mm, no season 2014-15. */
const SCORE = /^[01]?\d[-–][01]?\d$/;
const PLAYERS =
  /^(?:manager|boss|coach|striker|keeper|goalkeeper|midfielder|defender|winger|forward|quarterback|pitcher)$/;
const WINS = /^(?:beat|beats|beating|defeated|thrashed|trounced)$/;
const DOES = /^(?:beat|beats|defeated|thrashed|trounced|drew|equalised|equalized|kicked)$/;

/** Does any mention stand as a club does? */
export const playsSport = (doc: Document, lexicon: Lexicon, runs: readonly NameRun[]): boolean =>
  lexicon.language === 'en' && runs.some((run) => isPlaying(doc, run)) &&
  !isCountry(runs[0]?.words.join(' ') ?? '', lexicon.language);

/** "Burnley 2-0", "Leicester boss", "they beat Stoke" */
export function isPlaying(doc: Document, run: NameRun): boolean {
  const [before, after] = [doc.tokens[run.titleToken - 1]?.lower ?? '', doc.tokens[run.endToken]];
  const scored = scoreAt(doc, run.endToken) || (before === 'to' && scoreAt(doc, run.titleToken - 2));
  return scored || PLAYERS.test(after?.lower ?? '') || WINS.test(before) || DOES.test(after?.lower ?? '');
}

/** "2-0", which may be one token or three. */
function scoreAt(doc: Document, i: number): boolean {
  const texts = [i - 2, i - 1, i, i + 1, i + 2].map((at) => doc.tokens[at]?.text ?? '');
  return SCORE.test(texts[2] ?? '') || SCORE.test(texts.slice(2).join('')) || SCORE.test(texts.slice(0, 3).join(''));
}
