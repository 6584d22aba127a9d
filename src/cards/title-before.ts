/**
 * "Prof Rosa Medina", "Ms Justice Lund": a title is no office. On a card it stands before the name, as the article
 * writes it, and not under it. English: elsewhere "professora" and "Richter" are offices in small or other words.
 */
import type { Voice } from './card.ts';
import { isTitleOnly } from './english-role.ts';
import type { Planning } from './planning.ts';

/** "The doctor" before a name is no title; "Justice" says an office by itself, but only before a name. */
const isTitle = (role: string): boolean => role === 'Justice' || (isTitleOnly(role) && !/^the /iu.test(role));

/** "Mr Justice", "Madam Justice". */
const STYLE = /(?<!\p{L})(?:Mr|Mrs|Ms|Madam)\.?\s$/u;
const LONGEST_STYLE = 6;

/** The same voice where its role is no title, or where the title nowhere stands right before the whole name. */
export function withTitleBefore({ document: { text, language } }: Planning, voice: Voice): Voice {
  const { name, role } = voice;
  if (role === null || language !== 'en' || !isTitle(role)) return voice;
  const at = text.indexOf(`${role} ${name}`);
  if (at < 0) return voice;
  const style = STYLE.exec(text.slice(Math.max(0, at - LONGEST_STYLE), at))?.[0] ?? '';
  return { name: `${style}${role} ${name}`, role: null };
}
