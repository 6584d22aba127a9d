/**
 * Names of features that end in one of a few words, "source link", "kind person": each is put together once. One that
 * is put together anew for every candidate is another text each time, and is looked up letter by letter.
 */
export function namesWith(prefix: string): (word: string) => string {
  const names = new Map<string, string>();
  return (word) => {
    const known = names.get(word);
    if (known !== undefined) return known;
    const name = prefix + word;
    names.set(word, name);
    return name;
  };
}
