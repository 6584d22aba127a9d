/** Of a word for the last one named, "este", "ce dernier", "quest'ultima", the gender that it tells; or null. */
export function latterGender(
  latter: { female: RegExp; male: RegExp } | undefined, words: string,
): 'female' | 'male' | null {
  const word = words.replace(/['’] ?/, "'");
  return latter?.female.test(word) ? 'female' : latter?.male.test(word) ? 'male' : null;
}
