/**
 * Word lists by language, each made when its language is first asked for: an article is in one language of ten, and a
 * Worker that has just started should not wait for the words of the other nine.
 */

/** @returns what is known of a language, always the same object; undefined for one that has no list */
export function byLanguage<T>(makers: Readonly<Record<string, () => T>>): (language: string) => T | undefined {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined || !Object.hasOwn(makers, language)) return known;
    const list = makers[language]?.();
    if (list !== undefined) made.set(language, list);
    return list;
  };
}
