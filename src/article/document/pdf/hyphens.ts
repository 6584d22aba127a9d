/** Puts lines together: words that were broken at a line's end are whole again, compounds keep their hyphen. */

/** At the end of a line: a letter or a digit, and a hyphen that is typed, soft or of its own kind. */
const BROKEN = /(?<=[\p{L}\p{N}])[-\u00ad\u2010]$/u;
const LAST_WORD = /[\p{L}\p{M}'’-]*$/u;
const FIRST_WORD = /^[\p{L}\p{M}'’-]*/u;
/** First halves after which a hyphen is written: "self-employed" is not "selfemployed". */
const KEEPS_HYPHEN = /^(?:self|well|half|ex|all|cross|high|low|long|short|vice|non|mid|anti|pro|post|pre|co)$/i;
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}、。，「」]$/u;

/**
 * @param known words of the document in lower case: what stands elsewhere as one word is one
 * @example joinLines(['The govern-', 'ment left.'], new Set()) // "The government left."
 */
export function joinLines(lines: readonly string[], known: ReadonlySet<string>): string {
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    parts.push(next === undefined ? line : withJoint(line, next, known));
  }
  return parts.join('').replaceAll('\u00ad', '');
}

/** A line with what stands between it and the next. */
function withJoint(line: string, next: string, known: ReadonlySet<string>): string {
  if (SPACELESS.test(line)) return line;
  if (!BROKEN.test(line)) return `${line} `;
  const first = LAST_WORD.exec(line.slice(0, -1))?.[0] ?? '';
  const second = FIRST_WORD.exec(next)?.[0] ?? '';
  return keepsHyphen(line, first, second, known) ? line : line.slice(0, -1);
}

function keepsHyphen(line: string, first: string, second: string, known: ReadonlySet<string>): boolean {
  if (line.endsWith('\u00ad')) return false;
  if (!/^\p{Ll}/u.test(second)) return true; // "Jean-Paul", "2024-25", "COVID-19"
  const one = `${first}${second}`.toLowerCase();
  if (known.has(one)) return false;
  return known.has(`${first}-${second}`.toLowerCase()) || first.includes('-') || KEEPS_HYPHEN.test(first);
}
