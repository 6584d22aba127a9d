/** What a figure counts, as a verbatim phrase: the noun phrase after it, else the one before "of", "at", "was". */
import type { Span } from '../../text/document.ts';
import { IRREGULAR_PLURALS } from './figure-words.ts';
import { labelStops } from './lexicon.ts';

const MOST_WORDS = 6;
const MOST_WORDS_ELSEWHERE = 3;
/** A run of more letters is no word: without this, every number of an unspaced page would be followed to its end. */
const WORD =
  /([\s\u00a0-]?)(["“«„]?)([\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}'’&-]{0,63}(?![\p{L}\p{M}\p{Nd}])(?:\.\p{L}\.?){0,8})(["”»]?)/uy;
const OF: Readonly<Record<string, RegExp>> = {
  en: /\s(?:of)(?=\s)/y,
  de: /\s(?:von der|von den|von|der|des)(?=\s)/y,
  fr: /\s(?:de la |de l['’]|des |du |de |d['’])/y,
  es: /\s(?:de los|de las|de la|del|de)(?=\s)/y,
  it: /\s(?:di |del |della |dei |delle |degli |dell['’])/y,
  pt: /\s(?:de|do|da|dos|das)(?=\s)/y,
};
const DETERMINER = /\s(?:the|its|their|his|her|our|all|those|these|this|your|my)(?=\s)/y;

/**
 * The phrase after `at`. `counted` figures ("300 people") end at their plural noun; rates and sums ("9% funding
 * increase") run to the next closed-class word. Null where no noun follows.
 */
export function labelAfter(text: string, at: number, language: string, counted: boolean): Span | null {
  const of = sticky(OF[language], text, at);
  let from = at + (of?.[0].length ?? 0);
  if (of !== null && language === 'en') from += sticky(DETERMINER, text, from)?.[0].length ?? 0;
  const phrase = nounPhrase(text, from, language, counted);
  if (phrase === null) return null;
  const more = sticky(OF[language], text, phrase.end);
  let end = phrase.end;
  if (more !== null && of === null) {
    const inner = phrase.end + more[0].length;
    const determiner = language === 'en' ? (sticky(DETERMINER, text, inner)?.[0].length ?? 0) : 0;
    end = nounPhrase(text, inner + determiner, language, false)?.end ?? phrase.end;
  }
  const start = of === null ? phrase.start : at + 1;
  while (end > start && /["”’»]/.test(text[end - 1] ?? '')) end -= 1; // a mark that closes after the noun is none of it
  return { start, end };
}

function sticky(pattern: RegExp | undefined, text: string, at: number): RegExpExecArray | null {
  if (pattern === undefined) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function nounPhrase(text: string, at: number, language: string, counted: boolean): Span | null {
  const stops = labelStops(language);
  const most = language === 'en' ? MOST_WORDS : MOST_WORDS_ELSEWHERE;
  let start = -1;
  let end = at;
  let good = -1;
  for (let i = 0; i < most; i++) {
    const match = sticky(WORD, text, end);
    const word = match?.[3]?.toLowerCase().replaceAll('’', "'") ?? '';
    if (
      match === null ||
      (stops.has(word) && !/^\p{Lu}{2}/u.test(match[3] ?? '')) ||
      /^\d/.test(word) ||
      (i > 0 && match[1] === '')
    )
      break;
    if (start < 0) start = match.index + (match[1]?.length ?? 0);
    end = match.index + match[0].length;
    if (language !== 'en' || !isTrailing(word)) good = end;
    if (language === 'en' && counted && isPlural(word)) break;
    if (match[4] !== '') break;
  }
  if (start < 0 || good < 0) return null;
  return isNoun(text.slice(start, good)) ? { start, end: good } : null;
}

/** A lone "-ing" or comparative is no noun phrase. */
function isNoun(phrase: string): boolean {
  return !/^(?:\p{Ll}+ing|\p{Ll}+ly|away|high|wide|long|deep|tall|thick|back|apart|look|ahead|alone|total|down|up|much|times)$/u.test(
    phrase,
  );
}

/** Participles and adverbs do not end a noun phrase. */
function isTrailing(word: string): boolean {
  return (/(?:ed|ly)$/.test(word) && word.length > 4) || word.endsWith("'s") || word === 'away' || word === 'back';
}

function isPlural(word: string): boolean {
  return IRREGULAR_PLURALS.has(word) || (word.length > 3 && /[^su']s$|ses$|'s?$/.test(word) && !word.endsWith("'s"));
}

const LINK: Readonly<Record<string, RegExp>> = {
  en: /\s(?:of|at|to|by|was|is|were|are|reached|totaled|totalled|hit|worth)(?:\s(?:a|an|the))?\s$/,
  de: /\s(?:von|auf|um|bei|beträgt|betrug)\s$/,
  fr: /\s(?:de|à|atteint)\s$/,
  es: /\s(?:de|a|en)\s$/,
  it: /\s(?:di|a|del|al)\s$/,
  pt: /\s(?:de|a|em)\s$/,
};
/** "in front of 15,522" tells a place; "would reduce output by 3%": the first word is the verb. */
const IN_BEFORE = /\bin\s$/;
const VERB_BEFORE = /\b(?:to|would|will|could|can|may|might|must|should)\s$/;
const TAIL_WORD = /([\p{L}][\p{L}'’-]*)$/u;
const WINDOW = 64;

/** "a budget of $449,000" → "budget"; "approval rating at 13%" → "approval rating". */
export function labelBefore(text: string, start: number, language: string): Span | null {
  const from = Math.max(0, start - WINDOW);
  const link = LINK[language]?.exec(text.slice(from, start));
  if (!link) return null;
  const stops = labelStops(language);
  const end = from + link.index;
  let begin = end;
  for (let i = 0; i < 3; i++) {
    const gap = i === 0 ? 0 : 1;
    if (gap === 1 && text[begin - 1] !== ' ') break;
    const word = TAIL_WORD.exec(text.slice(from, begin - gap))?.[1];
    if (word === undefined || stops.has(word.toLowerCase()) || (language === 'en' && /(?:ed|ly|ing)$/.test(word)))
      break;
    begin -= word.length + gap;
  }
  if (begin === end || begin === from) return null;
  if (IN_BEFORE.test(text.slice(Math.max(0, begin - 4), begin))) return null;
  if (language === 'en' && VERB_BEFORE.test(text.slice(Math.max(0, begin - 8), begin))) {
    const verb = text.slice(begin, end).indexOf(' ');
    return verb < 0 ? null : { start: begin + verb + 1, end };
  }
  return { start: begin, end };
}
