/** Plurals of English nouns that take more than an "s": "policemen", "secretaries", "coaches". */

/** The whole list, and those plurals of the others. */
export function withPlurals(nouns: Set<string>, others: Iterable<string>): Set<string> {
  for (const noun of others) {
    const [ending, plural] = ENDINGS.find(([one]) => one.test(noun)) ?? [];
    if (ending && plural !== undefined) nouns.add(noun.replace(ending, plural));
  }
  return nouns;
}
const ENDINGS: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/(?<=\p{L}{2})man$/u, 'men'], [/(?<=\p{L}{2})person$/u, 'people'], [/(?<=[^aeiou])y$/, 'ies'],
  [/(?<=s|x|z|ch|sh)$/, 'es'],
];
