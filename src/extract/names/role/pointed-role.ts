/**
 * What only points back at somebody told of before is no part of an office: "the accountant in question", "maire
 * concerné", "die betreffende Trainerin", "e non coinvolta nella ricerca". On a card, where nothing was told before, it
 * would ask a question.
 */
import { pattern } from '../../../pattern.ts';
import type { FoundRole } from './found-role.ts';

const BEHIND: Readonly<Record<string, RegExp>> = {
  en: pattern(
    'iu',
    String.raw`\s(?:in question|concerned|mentioned above)$|`,
    String.raw`(?<=student|pupil|trainee|apprentice|intern)\sat (?:the|that) time$`,
  ),
  fr: /\s(?:et sans lien (?:de parenté )?avec .*|en question|(?:concerné|incriminé|précité|susnommé)e?)$/iu,
  es: pattern(
    'iu',
    String.raw`\s(?:y ajen[oa] a(?:l| la| los| las) .*|en cuestión|suy[oa]|de (?:él|ell[ao]s?)|`,
    '(?:mencionad|citad|aludid|implicad|señalad)[oa])$',
  ),
  it: /\s(?:(?:e )?(?:non coinvolt|estrane)[oa] .*|in questione|(?:interessat|citat|menzionat|suddett)[oa])$/iu,
  pt: pattern(
    'iu',
    String.raw`\s(?:(?:e )?(?:não envolvid|alhei)[oa] .*|em questão|del[ea]s?|`,
    '(?:citad|mencionad|referid|envolvid)[oa])$',
  ),
};
const BEFORE: Readonly<Record<string, RegExp>> = {
  en: /^(?:the )?(?:said|aforementioned|above-mentioned) (?=\p{L})/iu,
  de: /^(?:(?:der|die) )?(?:betreffend|besagt|genannt|erwähnt|fraglich|obengenannt)e[rn]? (?=\p{L})/iu,
};

export function withoutPointer(role: FoundRole | null, language: string): FoundRole | null {
  if (role === null) return null;
  const behind = BEHIND[language]?.exec(role.text)?.[0].length ?? 0;
  const before = BEFORE[language]?.exec(role.text)?.[0].length ?? 0;
  const text = role.text.slice(before, role.text.length - behind);
  return { ...role, text, start: role.start + before, end: role.end - behind };
}
