/** What a sentence says that somebody is, and where they belong: for those whom the article gives no role beside. */
import type { Document } from '../../../text/document.ts';
import { DATE_WORDS } from '../../dates/date-words.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import type { NameRun } from '../words/name-run.ts';
import { headNear, isFullName, isInside, isTimeBehind, lower, opensPhrase, toRole } from '../run/role-span.ts';
import { isFullyNamed, tellsWork, tellsWorkAsNoun } from '../run/work-noun.ts';

/** Longest of what a sentence says that somebody is, in tokens. */
const LONGEST = 20;

/** "Aiden Aimen ist seit 2014 Objektleiter im Betrieb", "Rosa Gil es la alcaldesa": what they are said to be. */
export function copula(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const aged = behindAge(doc, lexicon, run.endToken);
  if (run.words.length < 2 && !run.honorific && aged < 0) return null;
  const first = afterCopula(doc, lexicon, aged < 0 ? run.endToken : aged);
  const head = first < 0 ? -1 : headNear(doc, lexicon, first, isFullyNamed(run) || aged >= 0 ? tellsWork : undefined);
  if (head < 0 || isFullName(doc, head + 1)) return null;
  const start = lexicon.determiners.has(lower(doc, first)) && head > first ? first + 1 : first;
  return toRole(doc, lexicon, start, predicateEnd(doc, lexicon, first, head), head, 'copula');
}

function predicateEnd(doc: Document, lexicon: Lexicon, first: number, head: number): number {
  const goesOn = (i: number): boolean =>
    isInside(doc, lexicon, i) && !isFullName(doc, i) && !isTimeBehind(doc, lexicon, i);
  let end = head + 1;
  while (end - first < LONGEST && goesOn(end)) end += 1;
  while (end > head + 1 && opensPhrase(lexicon, lower(doc, end - 1))) end -= 1;
  return end;
}

/** "tiene 58 años y es", "ha 58 anni e fa il": the verb behind somebody's age; -1 where none stands at `at`. */
function behindAge(doc: Document, lexicon: Lexicon, at: number): number {
  const isAge = /^\d{1,3}$/.test(lower(doc, at + 1)) && unitAt(doc, lexicon, at + 2) === 'year';
  return isAge && lexicon.conjunctions.has(lower(doc, at + 3)) ? at + 4 : -1;
}

const unitAt = (doc: Document, lexicon: Lexicon, i: number): string | undefined =>
  DATE_WORDS[lexicon.language]?.units[lower(doc, i)];

/** Behind "ist", "est depuis dix ans", "arbeitet als", "fa il"; -1 where no such verb stands at `verb`. */
function afterCopula(doc: Document, lexicon: Lexicon, verb: number): number {
  const works = behindWorks(doc, lexicon, verb);
  if (works > verb) return works;
  return lexicon.copulas?.has(lower(doc, verb)) ? skipDuration(doc, lexicon, verb + 1) : -1;
}

/** Behind "arbeitet als", "travaille comme"; `verb` where no such verb stands there. */
export function behindWorks(doc: Document, { work }: Lexicon, verb: number): number {
  const works = work?.verbs.find((words) => words.every((word, i) => lower(doc, verb + i) === word));
  return verb + (works?.length ?? 0);
}

/** Behind "seit 2014", "depuis trente ans", "há 20 anos", "inzwischen": how long somebody has been it; "devenue". */
function skipDuration(doc: Document, lexicon: Lexicon, at: number): number {
  if (BECOME.test(lower(doc, at))) return at + 1;
  if (lexicon.between.has(lower(doc, at))) return at + 1;
  if (!lexicon.prepositions.has(lower(doc, at)) && !SINCE.test(lower(doc, at))) return at;
  if (/^\d{4}$/.test(lower(doc, at + 1))) return at + 2;
  return unitAt(doc, lexicon, at + 2) === 'year' ? at + 3 : at;
}
const BECOME = /^(?:devenue?|diventat[ao])$/;
const SINCE = /^(?:há|desde|depuis)$/;

/** "Leitende Hebamme ist seit 2014 Ada Kern.", "El nuevo presidente es Raúl Pinto.": what opens the sentence. */
export function predicateBefore(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const first = doc.sentences[run.sentence]?.firstToken ?? 0;
  if (!isFullyNamed(run) || run.firstToken - first > LONGEST) return null;
  const head = headNear(doc, lexicon, first);
  if (head < 0) return null;
  let verb = head + 1;
  while (verb < run.firstToken && isInside(doc, lexicon, verb) && !lexicon.copulas?.has(lower(doc, verb))) verb += 1;
  if (!lexicon.copulas?.has(lower(doc, verb)) || skipDuration(doc, lexicon, verb + 1) !== run.firstToken) return null;
  if (!/^[.,;:!?()–—]?$/u.test(lower(doc, run.endToken))) return null;
  const start = lexicon.determiners.has(lower(doc, first)) && !lexicon.capitalisesNouns ? first + 1 : first;
  return toRole(doc, lexicon, start, verb, head, 'copula');
}

/** "Anna Kern von der Universität Köln": where somebody belongs, if the article gives no role. */
export function belonging(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  if (run.words.length < 2 || !lexicon.capitalisesNouns) return null;
  const from = run.endToken;
  if (!/^(?:von|vom|aus)$/.test(lower(doc, from))) return null;
  const first = /^(?:der|dem|den)$/.test(lower(doc, from + 1)) ? from + 2 : from + 1;
  if (lower(doc, from) !== 'vom' && first === from + 1) return null; // "von Köln": a place, or a part of the name
  let end = first;
  while (end - first < LONGEST_BODY && isPartOfBody(doc, end) && (end === first || !opensMedium(doc, lexicon, end)))
    end += 1;
  while (end > first && !/^\p{Lu}/u.test(doc.tokens[end - 1]?.text ?? '')) end -= 1;
  const body = end > first ? toRole(doc, lexicon, first, end, first, 'affiliation') : null;
  return body && { ...body, gender: null };
}

/** "(Anna Kern von der Polizei) der Deutschen Presse-Agentur": whom they tell it. */
const opensMedium = (doc: Document, { media }: Lexicon, i: number): boolean =>
  lower(doc, i) === media?.dative && [i + 1, i + 2].some((at) => media.nouns.test(lower(doc, at)));

/** Longest name of a body in tokens: "Gewerkschaft der Polizei in Berlin". */
const LONGEST_BODY = 6;

const isPartOfBody = (doc: Document, i: number): boolean => {
  const { text = '', kind } = doc.tokens[i] ?? {};
  if (kind !== 'word') return text === '-';
  return /^\p{Lu}/u.test(text) || (/^(?:der|für|in|des)$/.test(text) && /^\p{Lu}/u.test(doc.tokens[i + 1]?.text ?? ''));
};

/** "o montador Fabrício Nunes", "Un éclusier, Denis Hart,": a noun of no list, between an article and a full name. */
export function plainNoun(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  if (lexicon.work === undefined || !isFullyNamed(run)) return null;
  const isSetOff = lower(doc, run.firstToken - 1) === ',' && /^[,.]$/.test(lower(doc, run.endToken));
  const end = isSetOff ? run.firstToken - 1 : run.firstToken;
  const noun = end - 1;
  const isNoun = doc.tokens[noun]?.text === lower(doc, noun) && tellsWorkAsNoun(lexicon, lower(doc, noun));
  const rule = isSetOff ? 'reverse-appositive' : 'premodifier';
  return isNoun && lexicon.determiners.has(lower(doc, noun - 1)) ? toRole(doc, lexicon, noun, end, noun, rule) : null;
}
