/** schema.org data in JSON-LD, read leniently as it is written badly: flat list of things, values as plain strings. */
import type { DomDocument } from '../html/dom.ts';

export type Thing = Record<string, unknown>;

const MAX_THINGS = 500;
const MAX_NESTING = 8;
const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|Analysis|Opinion|Interview|NewsStory)$/;

export function readJsonLd(document: DomDocument): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script')) collect(parse(script.textContent ?? ''), things, 0);
  return things;
}

export const typesOf = (thing: Thing): string[] => listOf(thing['@type']).filter((type) => typeof type === 'string');
export const isArticle = (thing: Thing): boolean => typesOf(thing).some((type) => ARTICLE.test(type));

/** A property's text: of a string, of what a thing is called, of the first of a list. */
export function textOf(value: unknown, things: readonly Thing[] = []): string | null {
  return namesOf(value, things)[0] ?? null;
}

/** What a property names: strings, names of things, names of things that an @id points to. */
export function namesOf(value: unknown, things: readonly Thing[] = []): string[] {
  return listOf(value)
    .flatMap((item): string[] => {
      if (typeof item === 'string') return [decode(item)];
      if (!isThing(item)) return [];
      const name =
        item.name ??
        item['@value'] ??
        wholeName(item) ??
        things.find((thing) => thing['@id'] === item['@id'] && thing.name !== undefined)?.name;
      return listOf(name)
        .filter((part) => typeof part === 'string')
        .slice(0, 1)
        .map(decode);
    })
    .map((text) => text.trim())
    .filter(Boolean);
}

/** "Ana" and "Lima" apart. */
function wholeName({ givenName, familyName }: Thing): string | undefined {
  return typeof givenName === 'string' && typeof familyName === 'string' ? `${givenName} ${familyName}` : undefined;
}

function collect(value: unknown, things: Thing[], nesting: number): void {
  if (nesting > MAX_NESTING || things.length >= MAX_THINGS) return;
  if (Array.isArray(value)) return value.forEach((item) => collect(item, things, nesting + 1));
  if (!isThing(value)) return;
  things.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart']) {
    if (Object.hasOwn(value, key) && typeof value[key] === 'object') collect(value[key], things, nesting + 1);
  }
}

/** Comment marks, a trailing semicolon and raw line breaks in strings are common; what still is no JSON is no data. */
function parse(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '')
    .replace(/;\s*$/, '');
  for (const attempt of [text, text.replace(/[\0-\x1f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue; // the next attempt is more lenient; after the last one the script says nothing
    }
  }
  return null;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A list in a list is one list: pages have written it. */
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.flat(MAX_NESTING) : value === undefined || value === null ? [] : [value];

const NAMED: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’',
  ldquo: '“', rdquo: '”', hellip: '…',
};

const LAST_CONTROL = 0x1f;
const LAST_CODE_POINT = 0x10ffff;

/** A character: no control, no half of a surrogate pair. */
const isScalar = (code: number) =>
  code > LAST_CONTROL && code <= LAST_CODE_POINT && String.fromCodePoint(code).isWellFormed();

/** Character references that an HTML escaper left in JSON: "Tom &amp; Ann", "it&#39;s". */
function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (all, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name) return NAMED[name.toLowerCase()] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
      return isScalar(code) ? String.fromCodePoint(code) : all;
    },
  );
}
