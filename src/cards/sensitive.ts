/**
 * Words that a desk looks at twice before it posts them by themselves: threats, sexual violence, suicide, children,
 * people accused of a crime, private addresses. A sign, no verdict: the sheet keeps the card, marked, after the others.
 */
import { headOf, pattern } from '../pattern.ts';
import { memo } from '../text/memo.ts';

const SEXUAL_OR_SELF = [
  'rap(?:e|ed|es|ist|ing)', 'molest\\p{L}*', 'sexual(?:ly)? (?:assault|abus)\\p{L}*', 'suicide', 'suicidal',
  'self-harm', 'lynch\\p{L}*', 'vergewaltig\\p{L}*', 'selbstmord\\p{L}*', 'suizid\\p{L}*',
  'viol(?:é|ée|eur)', 'agressions? sexuelles?', 'violaci(?:ón|ones)', 'abusos? sexual(?:es)?', 'suicidi?o',
  'stupr\\p{L}*', 'violenz[ae] sessual[ei]', 'estupr\\p{L}*', 'suicídio',
];
const ACCUSED = [
  'accused of', 'charged with', 'suspected of', 'arrested (?:for|on|over)', 'pleaded guilty', 'convicted of',
  'verdächtigt', 'beschuldigt', 'angeklagt', 'soupçonnée? de', 'mise? en examen', 'acusad[oa]s? de', 'detenid[oa] por',
  'accusat[oa] di', 'indagat[oa] per', 'preso por',
];
const HARM = 'kill|murder|shoot|stab|burn|bomb|rape|hurt|behead|hang';

/** Amid any word: "Kindesmissbrauch". */
const AMID = 'missbrauch';
const PHRASES = [...SEXUAL_OR_SELF, ...ACCUSED];

/** The same anywhere, which is found many times as fast: most passages have none of them. */
const ANYWHERE = pattern('iu', PHRASES.join('|').replaceAll('\\p{L}*', ''));
const WHOLE = pattern('iu', headOf(...PHRASES), `(?<!\\p{L})(?:${PHRASES.join('|')})(?!\\p{L})`);

const SIGNS: readonly RegExp[] = [
  new RegExp(AMID, 'iu'),
  new RegExp(`\\b(?:I|we)(?:['’]ll| will|['’]m going to| am going to|['’]re going to)(?: \\w+)? (?:${HARM})\\b`, 'i'),
  /\b(?:[0-9]|1[0-7])[- ]year[- ]old\b|\baged? (?:[0-9]|1[0-7])\b/i,
  /\b(?:[0-9]|1[0-7])[- ]jährige/iu,
  /\b\d{1,5} (?:\p{Lu}[\p{L}.]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd)\b/u,
];

/** Passages whose answer is remembered: each is asked about when it is weighed, and when it is on a card. */
const REMEMBERED = 128;

export const isSensitive = memo(REMEMBERED, (text: string): boolean =>
  (ANYWHERE.test(text) && WHOLE.test(text)) || SIGNS.some((sign) => sign.test(text)));
