/**
 * Word lists by language, each made when its language is first asked for: an article is in one language of ten, and a
 * Worker that has just started should not wait for the words of the other nine.
 */

/** @returns what is known of a language, always the same object; undefined for one that has no list */
export function byLanguage<T>(makers: Readonly<Record<string, () => T>>): (language: string) => T | undefined {
  const made = new Map<string, T>();
  // an article asks for its own language's a thousand times
  let latest: { language: string; list: T | undefined } | undefined;
  return (language) => {
    if (latest?.language === language) return latest.list;
    const list = made.get(language) ?? (Object.hasOwn(makers, language) ? makers[language]?.() : undefined);
    if (list !== undefined) made.set(language, list);
    latest = { language, list };
    return list;
  };
}
