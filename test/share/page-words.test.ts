/** Our pages for editors in the languages that are read: whole, each in its own words, with the same places to fill. */
import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../../src/desk/refusals.ts';
import { pieceName } from '../../src/share/piece-name.ts';
import { PAGE_LANGUAGES, PAGE_WORDS, pageLanguage, fill } from '../../src/share/words/page-words.ts';

/** `client.did.hide` → its words. */
function flat(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? flat(value, at) : [[at, String(value)] as [string, string]];
  });
}
const english = new Map(flat(PAGE_WORDS.en));
const placesOf = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
/** Names, and words that languages share: "Story", "Pin", "API", "Start". */
const MOST_ALIKE = 0.07;

describe.each(PAGE_LANGUAGES.filter((language) => language !== 'en'))('the words in %s', (language) => {
  const told = new Map(flat(PAGE_WORDS[language]));
  it('lack no key, and have none of their own', () => expect([...told.keys()].sort()).toEqual([...english.keys()].sort()));
  it('are none of them empty', () => expect([...told].filter(([, words]) => words.trim() === '')).toEqual([]));
  it('have the same places to fill', () =>
    expect([...told].filter(([key, words]) => `${placesOf(words)}` !== `${placesOf(english.get(key) ?? '')}`)).toEqual([]));
  it('are not English', () => {
    const alike = [...told].filter(([key, words]) => words === english.get(key)).map(([key]) => key);
    expect(alike.length, alike.join(' ')).toBeLessThan(MOST_ALIKE * told.size);
  });
});

it('tell every reason why a passage is refused', () =>
  expect(Object.keys(PAGE_WORDS.en.refusals).sort()).toEqual(Object.keys(REFUSALS).sort()));

it.each([
  [undefined, undefined, 'en', 'nobody says anything'],
  [undefined, 'de-AT,de;q=0.9,en;q=0.8', 'de', 'a browser in Austria'],
  [undefined, 'ja,en;q=0.5', 'en', 'a language that we cannot write, and one that we can'],
  [undefined, 'en;q=0.2, de;q=0.9', 'de', 'the order is that of the weights'],
  [undefined, 'de;q=0', 'en', 'what is not wanted is not given'],
  ['de', 'en', 'de', 'the address goes before the browser'],
  ['xx', 'de', 'de', 'an address that names none of ours'],
  ['__proto__', ';;;q=x,,', 'en', 'nonsense'],
])('lang=%s and %s are %s: %s', (asked, accepted, language, _why) => expect(pageLanguage(asked, accepted)).toBe(language));

it('fills what it is given, and leaves the rest', () => expect(fill('{n} of {limit}', { n: 3 })).toBe('3 of {limit}'));

it.each([
  ['quote-3', 'de', 'Zitat 3'], ['summary', 'de', 'Zusammenfassung'], ['claim-2', 'en', 'Reported words 2'],
  ['pick-quote-120-188-140-151', 'es', 'Cita 120–188'], ['correction-1', 'fr', 'Rectificatif 1'], ['odd', 'en', 'odd'],
  ['constructor-1', 'en', 'constructor-1'],
] as const)('%s is called in %s: %s', (id, language, name) => expect(pieceName(id, PAGE_WORDS[language])).toBe(name));
