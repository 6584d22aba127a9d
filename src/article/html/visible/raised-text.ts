/**
 * What raised characters are, by what stands before them: a power ("10⁶", "km²"), a letter ("1st"), or the mark of a
 * note.
 */

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '-': '⁻',
  '−': '⁻', '+': '⁺',
};
const POWER = /^[-−+]?\d{1,3}$/;
/** A number, a bracket or a unit of length bears a power. */
const BEARS_POWER = /(?:\d|\)|(?:^|[\s\d/·])(?:[a-zµμ]?m|in|ft|yd|mi|s|x|y|z|n|r|c|mc))$/iu;
const MARK = /^(?:[[(]?\s*(?:\d{1,3}|[a-z])(?:\s*[,–-]\s*\d{1,3})*\s*[\])]?|[*†‡§¶#]+)$/iu;
/** Endings that languages raise: "1st", "2e", "Mme", "nº". */
const ENDING = /^(?:st|nd|rd|th|er|re|e|ème|eme|me|mes|lle|r|o|a|os|as|º|ª|do|to|ta|ro|tm|sm|®|™)$/iu;

/** The text to set in its place; "" for a mark of a note, null where the words stay as they are. */
export function raisedText(before: string, raised: string, isNote: boolean): string | null {
  if (raised === '') return null;
  if (isNote && MARK.test(raised)) return '';
  if (POWER.test(raised)) return BEARS_POWER.test(before) ? raised.replace(/./gu, (sign) => RAISED[sign] ?? sign) : '';
  if (ENDING.test(raised) && /[\p{L}\p{N}]$/u.test(before)) return null;
  return MARK.test(raised) ? '' : null;
}
