/**
 * Where a sentence may be cut without changing what it says: before a relative or participial clause, a semicolon, a
 * dash, a bracket. Never before "but", "unless", "if" and their like, and never inside quotation marks or brackets.
 */
import { pattern } from '../../pattern.ts';
import type { Document, Span } from '../../text/document.ts';
import { oncePerSpan } from '../../text/memo.ts';
import { wordSet } from '../../text/word-set.ts';
import { isPlace } from '../names/words/places.ts';
import { CLAUSE_WORDS, LEADING_WORDS, REVERSING_WORDS } from './clause-words.ts';
import { functionWords } from './function-words.ts';

/** What is kept must be the greater part, and a sentence by itself. */
const KEPT_SHARE = 0.52;
const KEPT_LENGTH = 45;
/** Without its lead a sentence must still be one. */
const SHORTEST_REST = 20;

const OPENERS = '“„«‹「『(["';
const CLOSERS = '”»›」』)]"';

interface Clauses {
  /** Without its lead. */
  whole: Span;
  /** Offsets at which it may end, in order; absent until it is asked for. */
  kept?: readonly number[];
}

/** By article, start and end: asked for its headline, its facts and its cards, each of another length. */
const clausesOf = oncePerSpan((doc: Document, span: Span): Clauses => ({ whole: withoutLead(doc, span) }));

/** The span cut to `ideal` UTF-16 units where a clean boundary allows it; the whole span where none does. */
export function clauseWithin(doc: Document, span: Span, ideal: number): Span {
  const clauses = clausesOf(doc, span);
  const { start, end: last } = clauses.whole;
  const whole = { start, end: last };
  if (last - start <= ideal) return whole;
  const least = Math.max(KEPT_LENGTH, (last - start) * KEPT_SHARE);
  const kept = (clauses.kept ??= boundaries(doc, whole).filter((end) => end - start >= least));
  const fitting = kept.filter((end) => end - whole.start <= ideal);
  const end = fitting.at(-1) ?? kept[0] ?? whole.end;
  return { start: whole.start, end };
}

const KNOWN_AGENCIES = 'AP|AFP|CNN|UPI|Reuters|dpa|EFE|ANSA|PTI|Xinhua|TASS';
/** "(Reuters)", "(dpa/lsw)". */
const SMALL_AGENCY = String.raw`(?:dpa|afp|apa|sda|epd|kna|efe|ansa|lusa|\p{Ll}{2,4}(?=\/))(?:[\/-]\p{Ll}{2,6}){0,3}`;
const AGENCY = String.raw`\((?:\p{Lu}[\p{L}.&/ -]{1,30}|${SMALL_AGENCY})\)`;
/** "Manchester (United Kingdom) (AFP) – ": AFP sets the country in brackets, too. */
const COUNTRY = String.raw`(?:\(\p{Lu}[\p{L}. ]{1,30}\)[\s,/]{1,2})?`;
const DAY = String.raw`(?:,\s\d{1,2}\s(?:de\s)?\p{Ll}{3,10})?`;
const WORD = String.raw`\p{Lu}[\p{L}'’]+`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*`;
/** "(CNN) ", "WASHINGTON (AP) ", "Port Ellery, May 3 (Reuters) - ". "The Water Authority (CWA) had" is a subject. */
const DATELINES = [
  String.raw`${AGENCY}\s?(?:[-–—]{1,2}\s)?`,
  String.raw`(?:\p{Lu}[\p{Lu}.'’]+[\s,/]{0,2}){1,4}\((?:${KNOWN_AGENCIES})\)\s?(?:[-–—]{1,2}\s)?`,
  String.raw`(?:\p{Lu}[\p{L}.'’]*[\s,/]{0,2}){1,6}(?:\d{1,2},?\s)?(?:\d{4}\s)?${COUNTRY}${AGENCY}` +
    String.raw`\s?(?:[-–—]{1,2}\s|(?:--|—)(?=[\p{Lu}“"]))`,
  // "LUND, Ohio, Oct. 6, 2021 /PRWire/ -- Lund Ferries"
  String.raw`(?:\p{Lu}[\p{L}.'’]*[\s,]{0,2}){1,6}(?:\d{1,2},?\s(?:\d{4}\s)?)?` +
    String.raw`\/\p{Lu}[\p{L} -]{1,25}\/\s?[-–—]{1,2}\s?(?=[\p{Lu}\d“"])`,
  // "Port Ellery (W/N), Feb. 3, GNA – The Minister", "April 19, 2011 — Parts of the north"
  String.raw`${WORD}(?:\s${WORD}){0,2}(?:\s\(\p{Lu}[\p{L}/. ]{0,8}\))?,\s${MONTH}\.?\s\d{1,2},\s(?:\d{4},\s)?` +
    String.raw`\p{Lu}{2,6}\s[-–—]{1,2}\s(?=[\p{Lu}\d“"])`,
  String.raw`${MONTH}\.?\s\d{1,2},\s\d{4}\s[-–—]{1,2}\s(?=[\p{Lu}\d“"])`,
  String.raw`(?:\p{Lu}[\p{Lu}.'’]+[\s,]{0,2}){1,4}(?:(?:\p{Lu}[\p{L}.]*)[\s,]{0,2}){0,3}` +
    String.raw`(?:\d{1,2},\s\d{4})?(?:\s?[–—]|\s-{1,2}|:)\s`,
  // "Kiel - Zwei Fähren", "Wien/Graz – Der Rat", "Leverkusen · Der Trainer"; "Finn - Lund's baker - is" has an aside
  String.raw`\p{Lu}\p{Ll}+(?:\/\p{Lu}\p{Ll}+)?\s[-–—·]\s(?=\p{Lu})(?!.*\s[-–—]\s\p{Ll})`,
  // "ROSARIO (Corresponsal).- El puente"
  String.raw`${WORD}(?:\s${WORD}){0,3}\s\(\p{L}[\p{L}. ]{2,30}\)\.\s?[-–—]{1,2}\s?(?=[\p{Lu}\d“"«¿¡])`,
  // "León, Guanajuato.- El puente", "Bilbao. – Dos barcos"
  String.raw`${WORD}(?:(?:,?\s|\/)${WORD}){0,3}${DAY}\.\s?[-–—]{1,2}\s?(?=[\p{Lu}\d“"«¿¡])`,
  // "Port Ellery, Dec 4 (IANS) In an unusual scene", "Port Ellery, Dec. 4, 2025 (NAN) The"; "Lund, May 3 was" goes on
  String.raw`(?!\p{L}+day,)${WORD}(?:\s${WORD}){0,2},\s${MONTH}\.?\s\d{1,2}(?:,?\s\d{4})?(?:\s${AGENCY})?` +
    String.raw`\s?[-–—:.]{0,2}\s(?=\p{Lu}\p{L}*\s)`,
  // "Port Ellery, Ohio — Two ferries"
  String.raw`${WORD}(?:\s${WORD}){0,2},\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?\s[–—]\s(?=[\p{Lu}\d“"])` +
    String.raw`(?!.*\s[–—]\s\p{Ll})`,
  // "EL CAIRO- Un equipo"
  String.raw`\p{Lu}[\p{Lu}.'’]+(?:,?\s\p{Lu}[\p{Lu}.'’]+){0,3}-\s(?=\p{Lu})`,
];
const DATELINE = pattern('u', `^(?:${DATELINES.join('|')})`);
/**
 * German and French, with no sign between the town or rubric and the sentence: "Kreis Neuwied Eine Wiese", "Update
 * Siegburg Die Schalter", "Prenzlau (UK) Mit", "EISHOCKEY-LIGA (bhm). Bo Lund", "Mboro, 4 mars (APS) – Les". In German
 * an article with a capital begins a sentence, but for names ("Die Linke", "Der Spiegel").
 */
const SENTENCE = '(?:Der|Die|Das|Ein|Eine|Einen|Im|Am|Mit|Nach|Bei|Beim|Auf|In|Für|Zum|Zur|Wegen|Seit|Von|Vor)';
const DATELINES_OF: Readonly<Record<string, RegExp>> = {
  de: pattern(
    'u',
    String.raw`^(?:(?:Kreis|Landkreis|Region|Update|Raum)\s${WORD}\s(?=${SENTENCE}\s)|`,
    String.raw`${WORD}(?:[\s\/-]${WORD}){0,2}\s\(\p{L}{2,3}\)\s(?=${SENTENCE}\s)|`,
    String.raw`\p{Lu}[\p{Lu}-]{3,}(?:\s\p{Lu}[\p{Lu}-]+){0,2}\s\(\p{Ll}{2,4}\)\.\s(?=\p{Lu}))`,
  ),
  fr: pattern(
    'u',
    String.raw`^\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+){0,2},\s\d{1,2}(?:er)?\s\p{L}{3,9}(?:\s\d{4})?\s`,
    String.raw`\(\p{Lu}{2,5}\)\s?[-–—]\s`,
  ),
};
const DATELINE_LENGTH = 80;
/** "FOGGIA Il tetto", "LA PLATA El puente": a town in capitals, and no sign between it and the sentence. */
const CAPITALS = /^((?:\p{Lu}{2,3} )?\p{Lu}{4,}) (\p{Lu}(?:\p{Ll}[\p{L}’']*)?)(?=\s)/u;

/** What a newspaper calls a kind of article, in capitals before the first sentence: "PORTRAIT Elle a". */
const RUBRICS = wordSet(
  'portrait portret porträt retratto ritratto retrato retroscena reportage reportaje reportagem interview ' +
  'intervista entrevista exclusive exclusif exclusivo esclusiva exklusiv analyse analysis analisi análisis ' +
  'análise enquête inchiesta opinion opinión opinião commento kommentar comment commentaire tribune editorial ' +
  'éditorial focus dossier crónica crônica cronaca glosse chronique récit décryptage témoignage watch update',
);

/**
 * Where the sentence behind such a town or rubric begins: with a word that the article writes small elsewhere; behind
 * any word in capitals with an article, a preposition or an auxiliary, which a small word follows ("NCIS Los Ángeles"
 * and "FIFA The Best" are names).
 */
function behindCapitals({ text, language }: Document, from: number): number {
  const [, town = '', next = ''] = CAPITALS.exec(text.slice(from, from + DATELINE_LENGTH)) ?? [];
  if (town === '') return from;
  const lower = next.toLowerCase();
  const { empty, joining, pointing } = functionWords(language);
  const opens = [empty, joining, pointing].some((words) => words.has(lower));
  const isTown = isPlace(town.split(' ').map(capitalised).join(' '), language) || RUBRICS.has(town.toLowerCase());
  const behind = from + town.length + 1;
  const isHead = opens && next.length > 1 && /^\S+\s\p{Ll}/u.test(text.slice(behind, from + DATELINE_LENGTH));
  return isHead || (isTown && new RegExp(`(?<!\\p{L})${lower}(?!\\p{L})`, 'u').test(text)) ? behind : from;
}
const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Where a sentence begins, behind its dateline if it has one. */
export function behindDateline(doc: Document, { start: head, end }: Span): number {
  const start = head + (STAMP.exec(doc.text.slice(head, Math.min(end, head + DATELINE_LENGTH)))?.[0].length ?? 0);
  const opening = doc.text.slice(start, Math.min(end, start + DATELINE_LENGTH));
  const dateline = DATELINE.exec(opening) ?? DATELINES_OF[doc.language]?.exec(opening) ?? null;
  const isHead = dateline !== null && start + dateline[0].length < end;
  return isHead ? start + dateline[0].length : behindCapitals(doc, start);
}

/** When the page was made: "22.03.2024, 18:05 UhrWeil es regnete, …", "May 9, 10:20pm | With …", "5/15/2013 - LUND". */
const STAMP = pattern(
  'u',
  String.raw`^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}(?:,?\s\d{1,2}[:.h]\d{2}(?:\s?Uhr)?\s?(?:[–—-]\s)?|\s[–—-]{1,2}\s)|`,
  String.raw`${MONTH}\.?\s\d{1,2},\s(?:\d{4},\s)?\d{1,2}[:.]\d{2}\s?[ap]\.?m\.?\s[|–—-]\s)(?=\p{Lu})`,
);

/** Without a dateline, and without "Meanwhile," or "But" where what follows begins with a capital. */
function withoutLead(doc: Document, { start, end }: Span): Span {
  let from = behindDateline(doc, { start, end });
  const words = LEADING_WORDS[doc.language];
  const lead = words?.exec(doc.text.slice(from, Math.min(end, from + 40)));
  if (lead && /^\p{Lu}/u.test(doc.text.slice(from + lead[0].length, from + lead[0].length + 2))) from += lead[0].length;
  return end - from >= SHORTEST_REST ? { start: from, end } : { start, end };
}

/** What may open a clause, an aside or a quotation: all other characters are passed over. */
const SIGN = new RegExp(`[${OPENERS.replace('[', '\\[')}${CLOSERS.replace(']', '\\]')},;—–-]`, 'g');

/** Offsets at which the span may end, in order. */
function boundaries(doc: Document, { start, end }: Span): number[] {
  const { text } = doc;
  const found: number[] = [];
  let depth = 0;
  let straight = false;
  SIGN.lastIndex = start;
  for (let sign = SIGN.exec(text); sign !== null && sign.index < end; sign = SIGN.exec(text)) {
    const [char] = sign;
    const i = sign.index;
    if (depth === 0 && !straight && cutsAt(doc, start, i, end)) found.push(trimmedEnd(text, start, i));
    if (char === '"') straight = !straight;
    else if (OPENERS.includes(char)) depth++;
    else if (CLOSERS.includes(char)) depth = Math.max(0, depth - 1);
  }
  return found;
}

function trimmedEnd(text: string, start: number, at: number): number {
  let end = at;
  while (end > start && /[\s,;:–—-]/.test(text[end - 1] ?? '')) end--;
  return end;
}

const NEXT_WORD = /[^\p{L}]{0,4}([\p{L}'’]+)(?:\s([\p{L}'’]+))?/uy;

const DASH = /\s(?:[–—]|--?)\s|—/;

function isPaired(text: string, start: number, i: number, end: number): boolean {
  return DASH.test(text.slice(start, i)) || DASH.test(text.slice(i + 1, end));
}

/**
 * A comma, a semicolon, a bracket behind a space, or a dash: "—" anywhere, "–" and "--" behind a space. The comma of a
 * number ("0,4 Prozent") is none.
 */
function mayOpenClause(text: string, i: number): boolean {
  const char = text[i] ?? '';
  if (char === ',' && /\d/.test(text[i + 1] ?? '')) return false;
  if (',;—'.includes(char)) return true;
  return text[i - 1] === ' ' && ('(–'.includes(char) || text.startsWith('--', i));
}

function cutsAt(doc: Document, start: number, i: number, end: number): boolean {
  const { text, language } = doc;
  const char = text[i];
  if (!mayOpenClause(text, i)) return false;
  NEXT_WORD.lastIndex = i + 1;
  const next = NEXT_WORD.exec(text);
  if (next === null || NEXT_WORD.lastIndex > end) return false;
  const first = next[1]?.toLowerCase() ?? '';
  if (REVERSING_WORDS[language]?.has(first)) return false;
  if (char === ',') return clauseOpens(language, first, next[2]?.toLowerCase() ?? '');
  if (char === '(') return text.indexOf(')', i) >= end - 3;
  // a pair of dashes holds an aside: what comes after it is still the sentence
  return char === ';' || !isPaired(text, start, i, end);
}

function clauseOpens(language: string, first: string, second: string): boolean {
  const words = CLAUSE_WORDS[language];
  return words !== undefined && (words.has(first) || words.has(`${first} ${second}`));
}
