/**
 * Which families stand in for which: a template asks for Newsreader or Inter, and every script that these lack is
 * set in the family nearest to them in colour. The scripts gate each family, so that most are never looked into.
 */
import type { FONT_MANIFEST } from './font-manifest.ts';

export type FamilyId = keyof typeof FONT_MANIFEST;

export interface Link {
  id: FamilyId;
  /** Only characters of these scripts are looked for here. */
  covers: RegExp;
}

const ANY = /./su;
const HAN =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}\u3000-\u303F\uFE10-\uFE6F\uFF00-\uFFEF]/u;

const SANS: Link[] = [
  { id: 'inter', covers: ANY },
  { id: 'noto-sans-arabic', covers: /\p{scx=Arabic}/u },
  { id: 'noto-sans-hebrew', covers: /\p{scx=Hebrew}/u },
  { id: 'noto-sans-devanagari', covers: /\p{scx=Devanagari}/u },
  { id: 'noto-sans-bengali', covers: /\p{scx=Bengali}/u },
  { id: 'noto-sans-tamil', covers: /\p{scx=Tamil}/u },
  { id: 'noto-sans-thai', covers: /\p{scx=Thai}/u },
  { id: 'noto-sans-telugu', covers: /\p{scx=Telugu}/u },
  { id: 'noto-sans-kannada', covers: /\p{scx=Kannada}/u },
  { id: 'noto-sans-malayalam', covers: /\p{scx=Malayalam}/u },
  { id: 'noto-sans-gujarati', covers: /\p{scx=Gujarati}/u },
  { id: 'noto-sans-gurmukhi', covers: /\p{scx=Gurmukhi}/u },
  { id: 'noto-sans-khmer', covers: /\p{scx=Khmer}/u },
  { id: 'noto-sans-lao', covers: /\p{scx=Lao}/u },
  { id: 'noto-sans-sinhala', covers: /\p{scx=Sinhala}/u },
  { id: 'noto-sans-ethiopic', covers: /\p{scx=Ethiopic}/u },
  { id: 'noto-sans-myanmar', covers: /\p{scx=Myanmar}/u },
  { id: 'noto-sans-georgian', covers: /\p{scx=Georgian}/u },
  { id: 'noto-sans-armenian', covers: /\p{scx=Armenian}/u },
];
const SERIF: Link[] = [
  { id: 'newsreader', covers: ANY },
  { id: 'source-serif-4', covers: /[\p{scx=Cyrillic}\p{scx=Greek}\u2116]/u },
  { id: 'noto-naskh-arabic', covers: /\p{scx=Arabic}/u },
  { id: 'noto-serif-hebrew', covers: /\p{scx=Hebrew}/u },
  { id: 'noto-serif-devanagari', covers: /\p{scx=Devanagari}/u },
  { id: 'noto-serif-bengali', covers: /\p{scx=Bengali}/u },
  { id: 'noto-serif-tamil', covers: /\p{scx=Tamil}/u },
  { id: 'noto-serif-thai', covers: /\p{scx=Thai}/u },
  { id: 'noto-serif-telugu', covers: /\p{scx=Telugu}/u },
  { id: 'noto-serif-malayalam', covers: /\p{scx=Malayalam}/u },
  { id: 'noto-serif-gujarati', covers: /\p{scx=Gujarati}/u },
  { id: 'noto-serif-khmer', covers: /\p{scx=Khmer}/u },
  { id: 'noto-serif-sinhala', covers: /\p{scx=Sinhala}/u },
  { id: 'noto-serif-myanmar', covers: /\p{scx=Myanmar}/u },
  { id: 'noto-serif-georgian', covers: /\p{scx=Georgian}/u },
  { id: 'noto-serif-armenian', covers: /\p{scx=Armenian}/u },
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
const SIGN = /[\p{S}\p{P}]/u;
const SIGNS: Link[] = [
  { id: 'noto-sans-sc', covers: SIGN },
  { id: 'noto-sans-symbols-2', covers: SIGN },
  { id: 'noto-sans-symbols', covers: SIGN },
  { id: 'noto-sans-math', covers: /[\p{Sm}\p{So}\u{1D400}-\u{1D7FF}]/u },
];

/** The families to ask for a character, in order, when a template names `family`. */
export function fontChain(family: string, language: string): Link[] {
  const [first, second] = /serif|newsreader/i.test(family) && !/sans/i.test(family) ? [SERIF, SANS] : [SANS, SERIF];
  return [...first, ...han(language), ...second, ...SIGNS];
}
