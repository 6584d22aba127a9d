/** Words that begin amid a sentence are shown to. */
export function amid(text: string): string {
  return /^\p{Ll}/u.test(text) ? `… ${text}` : text;
}
