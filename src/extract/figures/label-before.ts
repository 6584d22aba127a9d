/** What a sum or share measures, where the words stand before it: "a budget of $449,000", "approval rating at 13%". */
import type { Span } from '../../text/document.ts';
import { endsAsVerb } from './counted-phrase.ts';
import { labelStops } from './lexicon.ts';

const LINK: Readonly<Record<string, RegExp>> = {
  en: /\s(?:of|at|to|by|was|is|were|are|reached|totaled|totalled|hit|worth)(?:\s(?:a|an|the))?\s$/,
  de: /\s(?:von|auf|um|bei|beträgt|betrug)\s$/,
  // "eleva a 4.000": behind a verb it says how far, and of what stands elsewhere
  fr: /\s(?:de|atteint)\s$/,
  es: /\s(?:de|en)\s$/,
  it: /\s(?:di|del)\s$/,
  pt: /\s(?:de|em)\s$/,
};
/** "in front of 15,522" tells a place; "would reduce output by 3%": the first word is the verb. */
const IN_BEFORE = /\bin\s$/;
const VERB_BEFORE = /\b(?:to|would|will|could|can|may|might|must|should)\s$/;
const TAIL_WORD = /([\p{L}][\p{L}'’-]*)$/u;
const WINDOW = 64;
const MOST_WORDS = 3;
const IN_LENGTH = 4;
const VERB_LENGTH = 8;

export function labelBefore(text: string, start: number, language: string): Span | null {
  const from = Math.max(0, start - WINDOW);
  const link = LINK[language]?.exec(text.slice(from, start));
  if (!link) return null;
  const end = nounEnd(text, from, from + link.index, language);
  const begin = beginOf(text, from, end, language);
  if (begin === end || begin === from) return null;
  if (IN_BEFORE.test(text.slice(Math.max(0, begin - IN_LENGTH), begin))) return null;
  const isAfterVerb = language === 'en' && VERB_BEFORE.test(text.slice(Math.max(0, begin - VERB_LENGTH), begin));
  if (!isAfterVerb) return { start: begin, end };
  const verb = text.slice(begin, end).indexOf(' ');
  return verb < 0 ? null : { start: begin + verb + 1, end };
}

/** "Der Preis stieg um": a German noun is written with a capital, the verb behind it is none of the label. */
function nounEnd(text: string, from: number, end: number, language: string): number {
  if (language !== 'de') return end;
  const verb = /\s\p{Ll}[\p{L}-]*$/u.exec(text.slice(from, end));
  return verb === null ? end : from + verb.index;
}

/** Up to three words back from `end`, as far as none is of a closed class. */
function beginOf(text: string, from: number, end: number, language: string): number {
  const stops = labelStops(language);
  let begin = end;
  for (let i = 0; i < MOST_WORDS; i++) {
    const gap = i === 0 ? 0 : 1;
    if (gap === 1 && text[begin - 1] !== ' ') break;
    const word = TAIL_WORD.exec(text.slice(from, begin - gap))?.[1];
    if (word === undefined || stops.has(word.toLowerCase())) break;
    if (i === 0 && endsAsVerb(word.toLowerCase(), language)) break; // "aumentó en 3 %"
    if (language === 'en' && /(?:ed|ly|ing)$/.test(word)) break;
    begin -= word.length + gap;
  }
  return begin;
}
