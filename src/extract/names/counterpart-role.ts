/**
 * "Son homologue de la CGT, Ada Roux", "the Danish minister's counterpart, Bo Tran": whose counterpart somebody is
 * says no office, for a card does not show the other one. The body that the phrase names says something by itself.
 */
import { pattern } from '../../pattern.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { isKnownOrganisation } from './known-organisations.ts';

const NOUNS: Readonly<Record<string, string>> = {
  en: 'counterpart|opposite number', de: '(?:amts|ressort|minister)kolleg(?:e|en|in)|pendant', fr: 'homologue',
  es: 'homólog[oa]|par', it: 'omolog[oa]', pt: 'homólog[oa]',
};
const COUNTERPARTS = new Map(Object.entries(NOUNS).map(([language, nouns]) =>
  [language, pattern('iu', String.raw`(?:^|[\s-])(?:${nouns})(?!\p{L})`)]));

export const isCounterpart = (text: string, language: string): boolean =>
  COUNTERPARTS.get(language)?.test(text) === true;

/** "… de la CGT", "… at the Harbour Union". */
const BODY = pattern(
  'u',
  String.raw`\s(?:(?:at|from|of|with|de|bei|beim|vom)\s(?:the\s|la\s|las\s|los\s|der\s)?|`,
  String.raw`(?:du|des|del|della|dello|da|do)\s|(?:de\sl|dell)[’'])(\p{Lu}.*)$`,
);

/** The body instead of the counterpart; where none is named, what a card does not show. */
export function withoutCounterpart(role: FoundRole | null, { language, institutions }: Lexicon): FoundRole | null {
  if (role === null || !isCounterpart(role.text, language)) return role;
  const [, body = ''] = BODY.exec(role.text) ?? [];
  const [noun = ''] = body.toLowerCase().split(/\s/);
  const isBody = isKnownOrganisation(body) || /^\p{Lu}{2,}$/u.test(body) || institutions.has(noun);
  if (!isBody) return { ...role, isBare: true };
  return { ...role, text: body, start: role.end - body.length, rule: 'affiliation' };
}
