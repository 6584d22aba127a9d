/**
 * Bylines: "By Jane Doe and John Roe, Reuters" → "Jane Doe, John Roe". Used on lines of text and on what metadata calls
 * an author.
 */
import { pattern } from '../pattern.ts';

const LEAD = pattern(
  'iu',
  '^(?:(?:written|words|story|reported|posted|published|article|text|report|guest post) by|by|von|',
  String.raw`par|por|di|автор|авторка|author|authors)[:\s]+(?=\S)`,
);
const WRITTEN_BY = /^.{0,60}?\b(?:[Ww]ritten|[Pp]osted|[Pp]ublished) [Bb]y:?\s+(?=\p{Lu})/u;
const PARTICLE = "d[aeiu]l?s?|van|von|der|den|la|le|bin|ibn|al|dos|ten|ter|el|y";
const PART = `(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|${PARTICLE})`;
const NAME = new RegExp(`^${PART}(?: ${PART}){0,5}$`, 'u');
const AND = /\s+(?:and|und|et|y|e|и|та|og|och|oraz|i|ja|en|és|ve|dan|și|και|&)\s+/u;
const SPLIT = /\s*[,;|•·]\s*/;
/** An agency or an office without a comma before it. */
const OFFICE = pattern(
  'iu',
  String.raw`\s+(?:(?:the )?associated press|reuters|afp|bloomberg|staff (?:writer|reporter)|`,
  'senior (?:writer|reporter|editor)|correspondent)$',
);
/** A date, a time to read or a count behind the name is no part of it. */
const TAIL = pattern(
  'iu',
  String.raw`\s*(?:[|•·∙–—]|\(|\bon (?=\p{Lu}|\d)|(?:last )?updated\b|published\b|posted\b|edited by\b|`,
  String.raw`reviewed by\b|\b\d{1,2}[ ./]|\d{4}-|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|`,
  String.raw`dec)[a-z]*\.? \d).*$`,
);
const CREDENTIAL = /^(?:\p{Lu}[\p{L}]{0,3}\.?){1,5}[®™]?(?: (?:\p{Lu}\.?){2,6})*$|^(?:Jr|Sr|Ph\.?D|Esq)\.?$/u;
const ROLE = pattern(
  'i',
  String.raw`\b(?:editor|reporter|writer|correspondent|contributor|contributing|staff|director|manager|head|`,
  'chief|officer|president|founder|ceo|cto|analyst|columnist|journalist|producer|specialist|',
  'consultant|author|news|press|times|post|desk|team|service|reuters|bloomberg|inc|llc|marketing|',
  String.raw`senior|associate|professor|research(?:er)?|lead|today|magazine|agency|redaktion|redakteur\w*|`,
  String.raw`rédact\w*|redactor\w*|for the|special to)\b`,
);

const LONGEST_BYLINE = 120;

/** The names of a byline that stands as a line of its own, joined by ", "; null for any other line. */
export function readByline(line: string): string | null {
  if (line.length > LONGEST_BYLINE) return null;
  const lead = LEAD.exec(line) ?? WRITTEN_BY.exec(line);
  if (!lead) return null;
  const rest = line.slice(lead[0].length).replace(TAIL, '').trim();
  if (/[.!?:]$/.test(rest) && !/\b\p{Lu}\.$|\b[JS]r\.$/u.test(rest)) return null;
  const names: string[] = [];
  for (const part of rest.split(SPLIT).flatMap((piece) => piece.split(AND)).filter(Boolean)) {
    if (CREDENTIAL.test(part) && names.length > 0) names.push(part);
    else if (NAME.test(part) && part.includes(' ') && !ROLE.test(part)) names.push(part);
    else break; // what follows the names is a desk, an agency, a place
  }
  return names.length ? names.join(', ') : null;
}

/** What a page gives as its author, without "By", dates, and the office held: never less than the first name there. */
export function cleanByline(raw: string): string {
  const line = raw
    .replace(LEAD, '')
    .replace(WRITTEN_BY, '')
    .replace(TAIL, '')
    .replace(OFFICE, '')
    .replace(/[\s,;:–—-]+$/, '')
    .trim();
  const [first = '', ...rest] = line.split(SPLIT);
  const kept = [first];
  for (const part of rest) {
    if (ROLE.test(part) && !CREDENTIAL.test(part)) break;
    kept.push(part);
  }
  return kept
    .flatMap((part) => (part.split(AND).every((name) => name.includes(' ')) ? part.split(AND) : [part]))
    .filter(Boolean)
    .join(', ');
}
