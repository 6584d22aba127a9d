/**
 * Feasts, holidays and what an era is called after: "Navidad", "Labor Day", "Brexit". They have capitals, and are
 * neither somebody nor a body nor a place, also behind "post" or "pre" without a hyphen ("Post Labor Day sales fell").
 */
import { wordSet } from '../../../text/word-set.ts';
import { givenNameGender } from './given-names.ts';

/** Not "Noël", whom people are called, and not "Natal", which is a city. */
const FEASTS = wordSet(
  'brexit covid christmas easter thanksgiving halloween hanukkah diwali ramadan ramadán ramadã weihnachten ostern ' +
    'pfingsten karneval fasching silvester pâques pentecôte carnaval navidad pascua páscoa pasqua natale carnevale ' +
    'ferragosto',
);
const WHEN = wordSet('post pre mid');

/** "Boxing Day", "Veterans Day"; "Doris Day" is somebody. */
const isDay = (words: readonly string[]): boolean =>
  words.length > 1 && words.at(-1) === 'Day' && givenNameGender(words[0] ?? '') === undefined;

export function isFeast(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const rest = WHEN.has(lower[0] ?? '') ? lower.slice(1) : lower;
  const isNamed = rest.length > 0 && rest.every((word) => FEASTS.has(word));
  return isNamed || isDay(words) || /^(?:semana santa|são joão)$/.test(rest.join(' '));
}
