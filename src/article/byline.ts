/** Bylines: "By Jane Doe and John Roe, Reuters" → "Jane Doe, John Roe". Used on lines of text and on what metadata calls an author. */

const LEAD = /^(?:(?:written|words|story|reported|posted|text|report) by|by|von|par|por|di|автор|авторка)[:\s]+/iu;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiu]l?s?|van|von|der|den|la|le|bin|al|y|e|dos|ten|ter|el)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiu]l?s?|van|von|der|den|la|le|bin|al|dos|ten|ter|el)){0,4}$/u;
const BETWEEN = /\s*(?:,|;|\||&|•|·|\band\b|\bund\b|\bet\b|\by\b|\be\b|(?<=\s)и(?=\s)|(?<=\s)та(?=\s))\s*/u;

/** The names of a byline that stands as a line of its own, joined by ", "; null for any other line. */
export function readByline(line: string): string | null {
  if (line.length > 120) return null;
  const lead = LEAD.exec(line);
  if (!lead) return null;
  const rest = line.slice(lead[0].length).trim();
  if (/[.!?:]$/.test(rest) && !/\b\p{Lu}\.$|\b[JS]r\.$/u.test(rest)) return null;
  const parts = rest.split(BETWEEN).filter(Boolean);
  const names: string[] = [];
  for (const part of parts) {
    if (!NAME.test(part) || !part.includes(' ')) break; // what follows the names is a desk, an agency, a place
    names.push(part);
  }
  return names.length ? names.join(', ') : null;
}
