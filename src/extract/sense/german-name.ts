/**
 * "Der Bundestag", "die Russische Föderation", "das israelische Militär", "das Hotel Seeblick": German nouns all have
 * capitals, so that of a phrase with "der" more must tell that it names somebody, or says which one is meant.
 */
import { pattern } from '../../pattern.ts';
import type { Token } from '../../text/document.ts';
import { isKnownOrganisation } from '../names/words/known-organisations.ts';
import { isPlace } from '../names/words/places.ts';
import { isCapital } from './passage.ts';

/** Of which land something is. */
const OF_A_LAND = pattern(
  'u',
  '^(?:us-|nord|süd|ost|west)?(?:israel|palästinens|amerikan|brit|engl|schott|walis|ir|französ|russ|ukrain|belaruss|',
  'chines|taiwan(?:es)?|japan|korean|ind|pakistan|afghan|iran|irak|syr|libanes|jordan|ägypt|saud|türk|italien|span|',
  'portugies|poln|tschech|slowak|slowen|kroat|serb|bosn|bulgar|rumän|ungar|griech|alban|lett|litau|estn|finn|schwed|',
  'norweg|dän|isländ|niederländ|belg|luxemburg|österreich|schweizer|bayer|sächs|hess|berliner|europä|afrikan|asiat|',
  'kanad|mexikan|brasilian|argentin|chilen|peruan|kolumbian|venezolan|kuban|kenian|nigerian|südafrikan|austral|',
  'georg|armen|aserbaidschan|libys|tunes|marokkan|alger)isch(?:e[nmrs]?)$|^(?:ost|west)?deutsche[nmrs]?$',
);
/** "BVerfG", "USA", "NDR": initials. */
const INITIALS = /^\P{L}*\p{Lu}[\p{L}-]*\p{Lu}/u;
/** "In den Niederlanden", "des Irans". */
const BENT = /[ns]$/u;

/**
 * @param phrase the words behind the article
 * @param noun the first of them with a capital
 */
export function isNamedInGerman(phrase: readonly Token[], noun: Token): boolean {
  const at = phrase.indexOf(noun);
  const next = phrase[at + 1];
  return (
    (next !== undefined && isCapital(next)) ||
    phrase.slice(0, at).some(({ lower }) => OF_A_LAND.test(lower)) ||
    INITIALS.test(noun.text) || isKnownOrganisation(noun.text) || isPlace(noun.text, 'de') ||
    isPlace(noun.text.replace(BENT, ''), 'de')
  );
}
