/**
 * What was cut off a role that the article has whole, in Spanish, Italian and Portuguese: the rank before it ("el
 * segundo comandante Bo Lund" is no commander), and the end of the name behind it ("tesorera del consejo Lima Este").
 */
import { escaped, pattern } from '../pattern.ts';

const LANGUAGES: ReadonlySet<string> = new Set(['es', 'it', 'pt']);
/** Words that make an office less than it is, or another's; each gives way to no other word before the office. */
const RANK =
  'segund[oa]|tercer[oa]?|primer[oa]?|terceir[oa]|primeir[oa]|sostitut[oa]|vice|sub|ex|antigu[oa]|antig[oa]|giunt[oa]';
const ENDS_IN_NAME = /\s\p{Lu}[\p{L}-]+$/u;

export function wholeRole(text: string, name: string, role: string, language: string): string {
  if (!LANGUAGES.has(language)) return role;
  const rank = role.includes(' ') || !text.includes(`${role} ${name}`) ? undefined : rankBefore(text, name, role);
  if (rank !== undefined) return `${rank} ${role}`;
  if (!ENDS_IN_NAME.test(role)) return role;
  const shown = `${name}, ${role} `;
  const at = text.indexOf(shown);
  const rest = at < 0 ? undefined : REST.exec(text.slice(at + shown.length, at + shown.length + LONGEST))?.[0];
  return rest === undefined ? role : `${role} ${rest}`;
}
/** "Este," of "tesorera del consejo Lima Este,": capitals up to the comma that closes it. */
const REST = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?=,)/u;
const LONGEST = 40;

const rankBefore = (text: string, name: string, role: string): string | undefined =>
  pattern('u', String.raw`(?<!\p{L})(${RANK}) ${escaped(role)} ${escaped(name)}`).exec(text)?.[1];
