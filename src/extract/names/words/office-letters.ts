/** "The Police Public Relations Officer (PPRO)": letters that an article puts for an office are no body's name. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isRole } from './name-kind.ts';

/** The letters that stand in brackets right behind a noun for an office whose words begin with them. */
export function officeLetters({ tokens }: Document, lexicon: Lexicon): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 2; i < tokens.length - 1; i++) {
    const letters = tokens[i]?.text ?? '';
    if (!/^\p{Lu}{2,6}$/u.test(letters) || tokens[i - 1]?.text !== '(' || tokens[i + 1]?.text !== ')') continue;
    const noun = tokens[i - 2];
    const initials = tokens.slice(Math.max(0, i - 2 - 2 * letters.length), i - 1)
      .filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)).map(({ text }) => text[0]).join('');
    if (noun && isRole(lexicon, noun.lower) && initials.endsWith(letters)) found.add(letters);
  }
  return found;
}
