/**
 * "Prof Rosa Medina", "Ms Justice Lund": a title is no office. On a card it stands before the name, as the article
 * writes it, and not under it. English: elsewhere "professora" and "Richter" are offices in small or other words.
 */
import type { Voice } from './card.ts';
import { isTitleOnly } from './english-role.ts';
import { mentionsOf } from './name-mentions.ts';
import { oncePerVoice } from './once-per-voice.ts';
import type { Planning } from './planning.ts';

/** "The doctor" before a name is no title; "Justice" says an office by itself, but only before a name. */
const isTitle = (role: string): boolean => role === 'Justice' || (isTitleOnly(role) && !/^the /iu.test(role));

/** "Mr Justice", "Madam Justice". */
const STYLE = /(?<!\p{L})(?:Mr|Mrs|Ms|Madam)\.?\s$/u;
const LONGEST_STYLE = 6;

/**
 * The same voice where what the article calls them is no title, or where the title nowhere stands right before the
 * whole name. @param read the role as it was read: on the card something else may stand in its place, or nothing
 */
export function withTitleBefore(planning: Planning, voice: Voice, read: string | null): Voice {
  if (read === null || planning.document.language !== 'en' || !isTitle(read)) return voice;
  const name = titled(planning, { name: voice.name, role: read });
  return name === null ? voice : { name, role: voice.role === read ? null : voice.role };
}

/** Title and name as they first stand together, with the style before them; null where they nowhere do. */
const titled = oncePerVoice(({ document: { text } }, { name, role }): string | null => {
  const whole = `${role} ${name}`;
  const [first] = mentionsOf(text, whole, 1);
  if (first === undefined) return null;
  const style = STYLE.exec(text.slice(Math.max(0, first.start - LONGEST_STYLE), first.start))?.[0] ?? '';
  return `${style}${whole}`;
});
