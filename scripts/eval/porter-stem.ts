// M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), steps 1a to 5b; with the author's later
// changes to step 2 (bli, logi), as ROUGE uses it.

const isConsonant = (word: string, i: number): boolean => {
  const letter = word.charAt(i);
  if ('aeiou'.includes(letter)) return false;
  return letter !== 'y' || i === 0 || !isConsonant(word, i - 1);
};
const hasVowel = (stem: string): boolean => [...stem].some((_, i) => !isConsonant(stem, i));
const endsDouble = (stem: string): boolean =>
  stem.length > 1 && stem.at(-1) === stem.at(-2) && isConsonant(stem, stem.length - 1);

/** Porter's m: how often a run of vowels is followed by a run of consonants. */
function measure(stem: string): number {
  let m = 0;
  for (let i = 1; i < stem.length; i++) if (isConsonant(stem, i) && !isConsonant(stem, i - 1)) m++;
  return m;
}

/** Porter's *o: ends consonant, vowel, consonant, the last not w, x or y. */
function endsShort(stem: string): boolean {
  const n = stem.length;
  return (
    n > 2 &&
    isConsonant(stem, n - 3) &&
    !isConsonant(stem, n - 2) &&
    isConsonant(stem, n - 1) &&
    !'wxy'.includes(stem.charAt(n - 1))
  );
}

const STEP_2 = pairs(
  'ational ate tional tion enci ence anci ance izer ize bli ble alli al entli ent eli e ousli ous ization ize ation ' +
  'ate ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble logi log',
);
const STEP_3 = pairs('icate ic ative - alize al iciti ic ical ic ful - ness -');
const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(' ');

type Rule = [suffix: string, instead: string];

/** The longest suffix first; "-" stands for nothing. */
function pairs(list: string): Rule[] {
  const words = list.split(' ').map((word) => (word === '-' ? '' : word));
  return words
    .flatMap((word, i): Rule[] => (i % 2 ? [] : [[word, words[i + 1] ?? '']]))
    .sort(([a], [b]) => b.length - a.length);
}

/** The paper leaves shorter words alone. */
const SHORTEST = 3;

export function stem(word: string): string {
  if (word.length < SHORTEST) return word;
  return [
    plural,
    pastAndGerund,
    lastY,
    (w: string) => replaced(w, STEP_2),
    (w: string) => replaced(w, STEP_3),
    longSuffix,
    lastE,
    lastL,
  ].reduce((w, step) => step(w), word);
}

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 2 ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const suffix = ['ed', 'ing'].find((end) => word.endsWith(end));
  const stem = suffix && word.slice(0, -suffix.length);
  if (!stem || !hasVowel(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

const lastY = (word: string): string =>
  word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

function replaced(word: string, rules: readonly Rule[]): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix) && word.length > suffix.length);
  if (!rule) return word;
  const stem = word.slice(0, -rule[0].length);
  return measure(stem) > 0 ? stem + rule[1] : word;
}

function longSuffix(word: string): string {
  const suffix = STEP_4.find((end) => word.endsWith(end)) ?? (/[st]ion$/.test(word) ? 'ion' : null);
  if (!suffix) return word;
  const stem = word.slice(0, -suffix.length);
  return measure(stem) > 1 ? stem : word;
}

function lastE(word: string): string {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  return measure(stem) > 1 || (measure(stem) === 1 && !endsShort(stem)) ? stem : word;
}

const lastL = (word: string): string =>
  word.endsWith('ll') && measure(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word;
