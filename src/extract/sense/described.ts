/**
 * "The emotional Harry Potter star took the stage", "The 31-year-old welder died": a phrase in the place of a name. At
 * the head of a sheet nobody knows whose.
 */
import { pattern } from '../../pattern.ts';
import { lexiconFor } from '../lexicon/index.ts';

/** "The duo behind the song", "the singer of the band", "the couple who": it goes on to say which. */
const SAYS_WHICH = String.raw`(?!\s(?:of|who|whose|that|from|at|behind|in|with|for|to|accused|convicted|known|and)\s)`;
const DESCRIBED: Readonly<Record<string, RegExp>> = {
  en: pattern(
    'u',
    String.raw`^The (?:[\p{L}’'-]+ ){0,4}?`,
    '(?:star|actor|actress|singer|rapper|comedian|presenter|blonde|brunette|redhead|duo|couple|trio|newlyweds|',
    String.raw`lovebirds|winger|midfielder|golfer|teenager|pensioner|\d{1,2}-year-old(?: (?<noun>\p{Ll}+))?)`,
    SAYS_WHICH,
    String.raw`(?=\s\p{Ll})|`,
    String.raw`^The (?:photo(?:graph)?|picture|image|video|footage|clip|selfie) (?:shows?|is|was|captures?)(?!\p{L})`,
  ),
  de: /^(?:Der|Die) \d{1,2}-[Jj]ährige[nr]?(?=\s\p{Ll})/u,
  fr: /^(?:Le|La) (?:\p{L}+génaire|trentenaire|jeune (?:homme|femme)|victime)(?=\s\p{Ll})(?!\s(?:de|du|des|qui)\s)/u,
  es: pattern(
    'u',
    '^(?:El|La) (?:joven|víctima|actriz|actor|cantante|detenid[oa]|fallecid[oa])',
    String.raw`(?=\s(?:\p{Ll}*[ií]?ó|ha|fue|es|era|se)\s)`,
  ),
  it: /^(?:Il|La|L['’])\s?(?:\d{1,2}enne|vittima|giovane|attrice|attore|cantante)(?=\s(?:ha|è|era|si|aveva|sarà)\s)/u,
  pt: /^(?:O|A) (?:jovem|vítima|atriz|ator|cantor|cantora)(?=\s(?:\p{Ll}*[aei]u|foi|é|era|se|está|tem|teve)\s)/u,
};

/** Who is named soon after is named: "La jeune femme politique Anne Roy". */
const NAMED_SOON = /^\S+\s(?:\p{Ll}[\p{L}’'-]*\s){0,4}\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u;

export function isOfDescribed(sentence: string, language: string): boolean {
  const found = DESCRIBED[language]?.exec(sentence);
  if (!found || (language !== 'en' && language !== 'de' && NAMED_SOON.test(sentence))) return false;
  const noun = found.groups?.['noun'];
  const { roles, people } = lexiconFor(language);
  // "The 31-year-old welder died"; "The 50-year-old bridge collapsed" tells of a bridge
  return noun === undefined || roles.has(noun) || people.has(noun) || VERB.test(noun);
}
/** "The 31-year-old was", "died". */
const VERB = /^(?:is|was|has|had|will|would|said|says|told|\p{Ll}+ed)$/u;
