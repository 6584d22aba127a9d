/**
 * "Prof Rosa Medina", "Ms Justice Lund": a title is no office. On a card it stands before the name, as the article
 * writes it, and not under it. English: elsewhere "professora" and "Richter" are offices in small or other words.
 */
import { oncePer } from '../text/memo.ts';
import type { Voice } from './card.ts';
import { isTitleOnly } from './english-role.ts';
import { mentionsOf } from './name-mentions.ts';
import type { Planning } from './planning.ts';

/** "The doctor" before a name is no title; "Justice" says an office by itself, but only before a name. */
const isTitle = (role: string): boolean => role === 'Justice' || (isTitleOnly(role) && !/^the /iu.test(role));

/** "Mr Justice", "Madam Justice". */
const STYLE = /(?<!\p{L})(?:Mr|Mrs|Ms|Madam)\.?\s$/u;
const LONGEST_STYLE = 6;

const titled = oncePer((_: Planning) => new Map<string, string | null>());

/**
 * The same voice where what the article calls them is no title, or where the title nowhere stands right before the
 * whole name. @param read the role as it was read: on the card something else may stand in its place, or nothing
 */
export function withTitleBefore(planning: Planning, voice: Voice, read: string | null): Voice {
  if (read === null || planning.document.language !== 'en' || !isTitle(read)) return voice;
  const known = titled(planning);
  const whole = `${read} ${voice.name}`;
  if (!known.has(whole)) known.set(whole, asWritten(planning.document.text, whole));
  const name = known.get(whole) ?? null;
  return name === null ? voice : { name, role: voice.role === read ? null : voice.role };
}

/** Where it first stands, with its style; null where it nowhere does. */
function asWritten(text: string, whole: string): string | null {
  for (const { start } of mentionsOf(text, whole, 1)) {
    return `${STYLE.exec(text.slice(Math.max(0, start - LONGEST_STYLE), start))?.[0] ?? ''}${whole}`;
  }
  return null;
}
