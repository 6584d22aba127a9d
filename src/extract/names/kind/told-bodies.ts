/**
 * Bodies that no name of its own names: "Durban high court" is written small, "Halden-Chefin" is one German word. Both
 * are told by their form.
 */
import type { Named } from '../../../schema.ts';
import type { Document } from '../../../text/document.ts';
import { bodiesInCompounds } from './compound-bodies.ts';
import { smallOffices } from '../words/small-offices.ts';

/**
 * The bodies listed, with those told by their form that are not among them. The agency of a dateline is none: it
 * publishes the article, which does not tell of it.
 * @param others names of the article that are something else
 */
export function withToldBodies<T extends Named>(
  { text, bodyStart, language }: Document, listed: readonly T[], others: readonly Named[],
): (T | Named)[] {
  const known = new Set([...listed, ...others].map(({ name }) => name.toLowerCase()));
  const told = new Map<string, Named>();
  const body = text.slice(bodyStart);
  for (const span of [...smallOffices(body, language), ...bodiesInCompounds(body, language)]) {
    const [start, end] = [span.start + bodyStart, span.end + bodyStart];
    const name = text.slice(start, end);
    const same = told.get(name.toLowerCase());
    if (same) same.mentions += 1;
    else if (!known.has(name.toLowerCase()) && !isCalledSo(text, name, listed))
      told.set(name.toLowerCase(), { name, mentions: 1, start, end });
  }
  return [...listed, ...told.values()];
}

/** "Verband der Automobilindustrie (VDA) … VDA-Präsidentin": the letters of a body that is listed. */
function isCalledSo(text: string, letters: string, listed: readonly Named[]): boolean {
  const at = text.indexOf(` (${letters})`);
  if (at < 0) return false;
  const word = text.slice(text.lastIndexOf(' ', at - 1) + 1, at);
  return listed.some(({ name }) => {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    return name !== last && (word.startsWith(last) || last.startsWith(word));
  });
}
