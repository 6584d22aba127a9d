/**
 * "The emotional Harry Potter star took the stage", "The 31-year-old welder died": a phrase in the place of a name. At
 * the head of a sheet nobody knows whose.
 */
import { pattern } from '../../pattern.ts';

/** "The duo behind the song", "the singer of the band", "the couple who": it goes on to say which. */
const SAYS_WHICH = String.raw`(?!\s(?:of|who|whose|that|from|at|behind|in|with|for|to|accused|convicted|known|and)\s)`;
const DESCRIBED: Readonly<Record<string, RegExp>> = {
  en: pattern(
    'u',
    String.raw`^The (?:[\p{L}’'-]+ ){0,5}?`,
    '(?:star|actor|actress|singer|rapper|comedian|presenter|model|blonde|brunette|redhead|duo|couple|pair|trio|',
    'newlyweds|lovebirds|striker|winger|midfielder|defender|golfer|youngster|teenager|',
    String.raw`teen|pensioner|(?:mother|father|mum|dad)[- ]of[- ]\p{Ll}+|\d{1,2}-year-old(?: \p{Ll}+)?)`,
    SAYS_WHICH,
    String.raw`(?=\s\p{Ll})|`,
    String.raw`^The (?:photo(?:graph)?|picture|image|video|footage|clip|selfie) (?:shows?|is|was|captures?)(?!\p{L})`,
  ),
  de: /^(?:Der|Die) \d{1,2}-[Jj]ährige[nr]?(?=\s\p{Ll})/u,
  fr: /^(?:Le|La) (?:\p{L}+génaire|trentenaire|jeune (?:homme|femme)|victime|sexagénaire)(?=\s\p{Ll})/u,
  es: /^(?:El|La) (?:joven|víctima|actriz|actor|cantante|detenid[oa]|fallecid[oa])(?=\s\p{Ll})(?!\s(?:de|que)\s)/u,
  it: /^(?:Il|La|L['’])\s?(?:\d{1,2}enne|vittima|giovane|attrice|attore|cantante)(?=\s\p{Ll})(?!\s(?:di|che)\s)/u,
  pt: /^(?:O|A) (?:jovem|vítima|atriz|ator|cantor|cantora)(?=\s\p{Ll})(?!\s(?:de|que|do|da)\s)/u,
};

export const isOfDescribed = (sentence: string, language: string): boolean =>
  DESCRIBED[language]?.test(sentence) === true;
