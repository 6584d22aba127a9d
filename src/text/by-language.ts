/**
 * Word lists by language, each made when its language is first asked for: an article is in one language of ten, and a
 * Worker that has just started should not wait for the words of the other nine.
 */

/** @returns what is known of a language, always the same object; undefined for one that has no list */
export function byLanguage<T>(makers: Readonly<Record<string, () => T>>): (language: string) => T | undefined {
  const made = new Map<string, T>();
  return (language) => {
    if (!Object.hasOwn(makers, language)) return undefined;
    const known = made.get(language);
    if (known !== undefined) return known;
    const list = makers[language]?.();
    if (list !== undefined) made.set(language, list);
    return list;
  };
}
