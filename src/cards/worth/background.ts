/**
 * Signs that a statement tells what was before the news, beside it, or around it: how long somebody has been there,
 * who came, what was hoped. English, whose tenses and phrases are known; of other languages nothing is told.
 */
import { within } from '../../extract/sense/phrase-patterns.ts';
import { headOf, pattern } from '../../pattern.ts';
import type { Features } from './passage.ts';

/** Letters of a passage that are looked at: one of more has no card. */
const LOOKED_AT = 420;

const SIGNS: readonly (readonly [name: string, sign: RegExp])[] = [
  // with "has-been" and "may-be" as it is spelled within a sentence: "May" is a month
  ['had-done', pattern(
    'u',
    String.raw`(?=h)(?<!\p{L})had (?:not |never |also |already |previously |been |\p{L}+ly )?`,
    String.raw`(?:\p{L}+ed|\p{L}+en|been|made|taken|put|set|come|gone|told|said|sent|held|won|lost|left|met)(?!\p{L})`,
  )],
  ['years-ago', within([
    'years? ago', String.raw`since (?:19|20)\d\d`,
    String.raw`for (?:more than |about |around |nearly |over )?[\p{L}\d]+ (?:years|decades)`,
  ])],
  ['who-came', within([
    'press conference', 'news conference', 'hearing', 'were present', 'attended by', 'joined by', 'alongside',
    'gathered', 'met with',
  ])],
  ['what-they-do', /, who (?:is|was|has|had|leads|works|does|owns|runs|served|lives)(?!\p{L})/u],
  ['opens-while', /^(?:When|While|As)(?!\p{L})/u],
  ['has-been', /(?=h)(?<!\p{L})(?:has|have) been(?!\p{L})/u],
  ['tells-word', within([
    'said', 'says', 'told', 'added', 'noted', 'suggested', 'believes?', 'thinks', 'claimed', 'warned', 'urged',
    'called',
  ])],
  ['is-something', /^(?:\p{Lu}[\p{L}\d.’'-]+ )+(?:was|is|has|had|were|are|have) /u],
  ['authority', within([
    'police', 'authorities', 'officials', 'court', 'judge', 'prosecutors', 'government', 'council', 'ministry',
    'parliament',
  ])],
  ['hopes', within([
    'significance', 'importance', 'focus(?:ed|es)?', 'efforts?', 'aims?', 'aimed', String.raw`highlight\p{L}*`,
    String.raw`emphasi\p{L}+`, 'various', 'issues?', 'challenges?', 'initiative',
  ])],
  ['is-one-of', /^[^,]{3,60}?(?<!\p{L})(?:is|was|are|were) (?:an?|the|part of|one of)(?!\p{L})/u],
  ['may-be', /(?=[asmcle])(?<!\p{L})(?:appears?|seems?|may|might|could|likely|expected)(?!\p{L})/u],
];
const NUMBERS = 'two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?';
const NUMBER_WORDS = pattern('giu', headOf(NUMBERS), String.raw`(?<!\p{L})(?:${NUMBERS})(?!\p{L})`);
const MOST_NUMBERS = 2;

export function backgroundOf(text: string, language: string): Features {
  if (language !== 'en') return {};
  const words = text.slice(0, LOOKED_AT);
  const found: Features = { 'number-words': Math.min(MOST_NUMBERS, words.match(NUMBER_WORDS)?.length ?? 0) };
  for (const [name, sign] of SIGNS) found[name] = +sign.test(words);
  return found;
}
