/** Articles of any length in our own words, and texts made to hurt a reader. Always the same for the same numbers. */

const PEOPLE = ['Ruth Adeyemi', 'Tomasz Wieczorek', 'Lena Holm', 'Jon Park', 'Ingrid Falk', 'Samuel Okoro'];
const ROLES = ['harbour commissioner', 'ferry captain', 'city treasurer', 'chief engineer'];
const THINGS = ['bridge', 'ferry', 'quay', 'tunnel', 'tramway', 'lighthouse', 'market', 'school'];

const SENTENCES: ((n: number) => string)[] = [
  (n) =>
    `The council voted ${20 + (n % 11)} to ${n % 7} on Tuesday to spend $${1 + (n % 9)}.${n % 10} million on the ${of(THINGS, n)}, the largest sum that it has approved in ${2 + (n % 30)} years.`,
  (n) =>
    `“The ${of(THINGS, n)} has carried this city for ${40 + (n % 60)} years, and it cannot carry it for one more winter,” said ${of(PEOPLE, n)}, the ${of(ROLES, n)}.`,
  (n) =>
    `About ${(n % 90) + 10},${String(n % 1000).padStart(3, '0')} people pass the ${of(THINGS, n + 3)} on a working day, a third of them on foot.`,
  (n) => `${of(PEOPLE, n + 2)} told reporters that the work would last until at least May ${2027 + (n % 9)}.`,
  (n) =>
    `Two earlier surveys of the ${of(THINGS, n + 5)}, in ${2001 + (n % 20)} and ${2003 + (n % 20)}, found no damage.`,
  (n) => `“My crews are ready,” ${of(PEOPLE, n + 1)} said. “The boats are not.”`,
];

function of<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length];
  if (found === undefined) throw new RangeError('The list is empty');
  return found;
}

/** An article of about so many words, five sentences a paragraph. */
export function articleOf(words: number): string {
  const paragraphs: string[][] = [[]];
  for (let n = 0, count = 0; count < words; n += 1) {
    const sentence = of(SENTENCES, n)(n * 13 + (n >> 3));
    count += sentence.split(' ').length;
    if ((paragraphs.at(-1)?.length ?? 0) === 5) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
  }
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
}

const LEAD = 'The council of Port Allery met on Tuesday to speak about the harbour bridge and its cables.\n\n';

/** What takes a careless reader quadratic time, or worse. Each is well under the limit of an article's length. */
export const PATHOLOGICAL = {
  'one line of 450 KB': () => `${LEAD}${'word and '.repeat(50_000)}`,
  '50,000 quote marks': () => `${LEAD}${'“'.repeat(25_000)}${'” '.repeat(25_000)}`,
  '50,000 straight marks': () => `${LEAD}${'"a '.repeat(50_000)}`,
  'quotations 5,000 deep': () => `${LEAD}${'“he said ‘'.repeat(5000)}no${'’ she said”'.repeat(5000)}`,
  '300,000 characters without a space': () => `${LEAD}${'x'.repeat(300_000)}`,
  '100,000 capitals in a row': () => `${LEAD}${'Anna '.repeat(20_000)}`,
  '50,000 numbers in a row': () => `${LEAD}${'1,234.5 '.repeat(50_000)}`,
  '20,000 paragraphs of one word': () => `${LEAD}${'Yes.\n\n'.repeat(20_000)}`,
  '100,000 abbreviations': () => `${LEAD}${'U.S. Mr. '.repeat(50_000)}`,
} as const satisfies Record<string, () => string>;
