/**
 * Which families stand in for which: a template asks for Newsreader or Inter, and every script that these lack is
 * set in the family nearest to them in colour. The scripts gate each family, so that most are never looked into.
 */
import { patternOnce } from '../pattern.ts';
import type { FONT_MANIFEST } from './font-manifest.ts';

export type FamilyId = keyof typeof FONT_MANIFEST;

interface Link {
  id: FamilyId;
  /** Only characters of these scripts are looked for here. */
  covers: (char: string) => boolean;
}

/** Made by the first card that looks so far down the chain: most look no further than its first family. */
function letters(...classes: readonly string[]): Link['covers'] {
  const made = patternOnce('u', ...classes);
  return (char) => made().test(char);
}
const script = (name: string): Link['covers'] => letters(`\\p{scx=${name}}`);
const ANY = (): boolean => true;
const HAN = letters(
  String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}`,
  String.raw`\u3000-\u303F\uFE10-\uFE6F\uFF00-\uFFEF]`,
);

const SANS: Link[] = [
  { id: 'inter', covers: ANY },
  { id: 'noto-sans-arabic', covers: script('Arabic') },
  { id: 'noto-sans-hebrew', covers: script('Hebrew') },
  { id: 'noto-sans-devanagari', covers: script('Devanagari') },
  { id: 'noto-sans-bengali', covers: script('Bengali') },
  { id: 'noto-sans-tamil', covers: script('Tamil') },
  { id: 'noto-sans-thai', covers: script('Thai') },
  { id: 'noto-sans-telugu', covers: script('Telugu') },
  { id: 'noto-sans-kannada', covers: script('Kannada') },
  { id: 'noto-sans-malayalam', covers: script('Malayalam') },
  { id: 'noto-sans-gujarati', covers: script('Gujarati') },
  { id: 'noto-sans-gurmukhi', covers: script('Gurmukhi') },
  { id: 'noto-sans-khmer', covers: script('Khmer') },
  { id: 'noto-sans-lao', covers: script('Lao') },
  { id: 'noto-sans-sinhala', covers: script('Sinhala') },
  { id: 'noto-sans-ethiopic', covers: script('Ethiopic') },
  { id: 'noto-sans-myanmar', covers: script('Myanmar') },
  { id: 'noto-sans-georgian', covers: script('Georgian') },
  { id: 'noto-sans-armenian', covers: script('Armenian') },
];
const SERIF: Link[] = [
  { id: 'newsreader', covers: ANY },
  { id: 'source-serif-4', covers: letters('[\\p{scx=Cyrillic}\\p{scx=Greek}\\u2116]') },
  { id: 'noto-naskh-arabic', covers: script('Arabic') },
  { id: 'noto-serif-hebrew', covers: script('Hebrew') },
  { id: 'noto-serif-devanagari', covers: script('Devanagari') },
  { id: 'noto-serif-bengali', covers: script('Bengali') },
  { id: 'noto-serif-tamil', covers: script('Tamil') },
  { id: 'noto-serif-thai', covers: script('Thai') },
  { id: 'noto-serif-telugu', covers: script('Telugu') },
  { id: 'noto-serif-malayalam', covers: script('Malayalam') },
  { id: 'noto-serif-gujarati', covers: script('Gujarati') },
  { id: 'noto-serif-khmer', covers: script('Khmer') },
  { id: 'noto-serif-sinhala', covers: script('Sinhala') },
  { id: 'noto-serif-myanmar', covers: script('Myanmar') },
  { id: 'noto-serif-georgian', covers: script('Georgian') },
  { id: 'noto-serif-armenian', covers: script('Armenian') },
];
const sc: Link = { id: 'noto-sans-sc', covers: HAN };
const jp: Link = { id: 'noto-sans-jp', covers: HAN };
const kr: Link = { id: 'noto-sans-kr', covers: HAN };

/** Han characters differ in shape by language, so the language says which family is asked first. */
function han(language: string): Link[] {
  if (/^ja\b/i.test(language)) return [jp, sc, kr];
  if (/^ko\b/i.test(language)) return [kr, jp, sc];
  return [sc, jp, kr];
}

/** Arrows, mathematics and other signs, asked last. The Chinese family has the common ones in its smallest files. */
const SIGN = letters(String.raw`[\p{S}\p{P}]`);
const SIGNS: Link[] = [
  { id: 'noto-sans-sc', covers: SIGN },
  { id: 'noto-sans-symbols-2', covers: SIGN },
  { id: 'noto-sans-symbols', covers: SIGN },
  { id: 'noto-sans-math', covers: letters('[\\p{Sm}\\p{So}\\u{1D400}-\\u{1D7FF}]') },
];

/** The families to ask for a character, in order, when a template names `family`. */
export function fontChain(family: string, language: string): Link[] {
  const asksSerif = /serif|newsreader/i.test(family) && !/sans/i.test(family);
  const [first, second] = asksSerif && !HAN_LANGUAGE.test(language) ? [SERIF, SANS] : [SANS, SERIF];
  const own = asksSerif && /^(?:he|yi)\b/i.test(language) ? [HEBREW_WITH_ITS_MARKS] : [];
  return [...own, ...first, ...han(language), ...second, ...SIGNS];
}

/** Our Han families have no serifs: "17日" in a serif and a sans would be two hands in one word. */
const HAN_LANGUAGE = /^(?:ja|ko|zh)\b/i;
/** Its own comma and space: Newsreader's, made for small Latin letters, leave no room between two Hebrew words. */
const HEBREW_WITH_ITS_MARKS: Link = {
  id: 'noto-serif-hebrew', covers: letters(String.raw`[\p{scx=Hebrew}\p{sc=Common}]`),
};
