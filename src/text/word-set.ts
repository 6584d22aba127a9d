/** A closed class of words, written as one string with a space between each; an empty string holds none. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
