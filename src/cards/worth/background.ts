/**
 * Signs that a statement tells what was before the news, beside it, or around it: how long somebody has been there,
 * who came, what was hoped. English, whose tenses and phrases are known; of other languages nothing is told.
 */
import type { Features } from './passage.ts';
import { pattern } from '../../pattern.ts';

/** Letters of a passage that are looked at: one of more has no card. */
const LOOKED_AT = 420;

const SIGNS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['had-done', pattern(
    'u',
    String.raw`(?=h)(?<!\p{L})had (?:not |never |also |already |previously |been |\p{L}+ly )?`,
    String.raw`(?:\p{L}+ed|\p{L}+en|been|made|taken|put|set|come|gone|told|said|sent|held|won|lost|left|met)(?!\p{L})`,
  )],
  ['years-ago', pattern(
    'iu',
    String.raw`(?=[ysf])(?<!\p{L})(?:years? ago|since (?:19|20)\d\d|`,
    String.raw`for (?:more than |about |around |nearly |over )?[\p{L}\d]+ (?:years|decades))(?!\p{L})`,
  )],
  ['who-came', pattern(
    'iu',
    String.raw`(?=[pnhwajgm])(?<!\p{L})(?:(?:press|news) conference|hearing|were present|attended by|joined by|`,
    String.raw`alongside|gathered|met with)(?!\p{L})`,
  )],
  ['what-they-do', /, who (?:is|was|has|had|leads|works|does|owns|runs|served|lives)(?!\p{L})/u],
  ['opens-while', /^(?:When|While|As)(?!\p{L})/u],
  ['has-been', /(?=h)(?<!\p{L})(?:has|have) been(?!\p{L})/u],
  ['tells-word', pattern(
    'iu',
    String.raw`(?=[stanbcwu])(?<!\p{L})(?:said|says|told|added|noted|suggested|believes?|thinks|claimed|warned|urged|`,
    String.raw`called)(?!\p{L})`,
  )],
  ['is-something', /^(?:\p{Lu}[\p{L}\d.’'-]+ )+(?:was|is|has|had|were|are|have) /u],
  ['authority', pattern(
    'iu',
    String.raw`(?=[paocgjm])(?<!\p{L})(?:police|authorities|officials|court|judge|prosecutors|government|council|`,
    String.raw`ministry|parliament)(?!\p{L})`,
  )],
  ['hopes', pattern(
    'iu',
    String.raw`(?=[sifaehvc])(?<!\p{L})(?:significance|importance|focus(?:ed|es)?|efforts?|aims?|aimed|`,
    String.raw`highlight\p{L}*|emphasi\p{L}+|various|numerous|issues?|challenges?|initiative)(?!\p{L})`,
  )],
  ['is-one-of', /^[^,]{3,60}?(?<!\p{L})(?:is|was|are|were) (?:an?|the|part of|one of)(?!\p{L})/u],
  ['may-be', /(?=[asmcle])(?<!\p{L})(?:appears?|seems?|may|might|could|likely|expected)(?!\p{L})/u],
];
const NUMBER_WORDS = pattern(
  'giu',
  String.raw`(?=[tfsenhdm])(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|`,
  String.raw`millions?)(?!\p{L})`,
);
const MOST_NUMBERS = 2;

export function backgroundOf(text: string, language: string): Features {
  if (language !== 'en') return {};
  const words = text.slice(0, LOOKED_AT);
  const found: Features = { 'number-words': Math.min(MOST_NUMBERS, words.match(NUMBER_WORDS)?.length ?? 0) };
  for (const [name, sign] of SIGNS) found[name] = +sign.test(words);
  return found;
}
