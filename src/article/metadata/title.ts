/**
 * The article's title: the headline on the page where it agrees with what the page says of itself, without the site's
 * name.
 */
import { type DomElement, isElement } from '../html/dom.ts';
import { lineOf, metaContent, type MetaRule, type Page } from './page.ts';
import { textOf } from './json-ld.ts';
import { siteNames } from './publisher.ts';

/** Between a title and a site's name. */
const SEPARATOR = /\s+[|•·»«:]{1,2}\s+|\s+[-–—]\s+|\s*\|\s*/g;
const LONGEST = 300;
const KICKER = /kicker|overline|dachzeile|topline|eyebrow|roofline|pretitle|spitzmarke/i;

export const TITLE_RULES: readonly MetaRule[] = [
  { name: 'h1-agreed', read: agreedHeading },
  {
    name: 'json-ld-headline',
    read: ({ articles, things }) => articles.map((thing) => textOf(thing.headline, things)).find(Boolean),
  },
  { name: 'microdata-headline', read: ({ document }) => lineOf(document.querySelector('[itemprop~="headline"]')) },
  { name: 'og-title', read: (page) => metaContent(page, 'og:title') },
  { name: 'twitter-title', read: (page) => metaContent(page, 'twitter:title') },
  {
    name: 'citation-title',
    read: (page) => metaContent(page, 'citation_title', 'dc.title', 'parsely-title', 'sailthru.title'),
  },
  { name: 'title-element', read: ({ document }) => lineOf(document.querySelector('title')) },
  { name: 'h1', read: ({ document }) => lineOf(document.querySelector('h1')) },
];

/** The first level-one heading that shares words with the page's own titles; two words must be a title as they are. */
function agreedHeading(page: Page): string | null {
  const raw = [
    metaContent(page, 'og:title', 'twitter:title'),
    lineOf(page.document.querySelector('title')),
    textOf(page.articles[0]?.headline),
  ];
  const claims = raw.map((claim) => (claim ? cleanTitle(claim, page) : null)).filter((claim) => claim !== null);
  const claimed = new Set(claims.flatMap(stemsOf));
  const names = siteNames(page).map(fold);
  for (const heading of page.document.querySelectorAll('h1')) {
    const line = headingLine(heading, claimed);
    const words = stemsOf(line);
    if (words.length === 0 || names.includes(fold(line))) continue;
    const shared = words.filter((word) => claimed.has(word)).length;
    if (
      words.length < FEWEST_WORDS
        ? claims.some((claim) => `${fold(claim)} `.startsWith(`${fold(line)} `))
        : claimed.size === 0 || shared >= words.length / 3
    )
      return line;
  }
  return null;
}

/** A shorter heading must be the beginning of what the page calls itself. */
const FEWEST_WORDS = 3;

/** A line break in a heading is a space. */
function headingLine(heading: DomElement, claimed: ReadonlySet<string>): string {
  for (const br of heading.querySelectorAll('br')) br.replaceWith(' ');
  const first = heading.firstChild;
  const isKicker =
    first &&
    isElement(first) &&
    KICKER.test(first.className) &&
    (heading.textContent?.length ?? 0) > (first.textContent?.length ?? 0) * 1.5;
  // It stands on a line of its own, unless the page's titles carry it too: "Kenya: Nairobi from below".
  if (isKicker && !stemsOf(first.textContent ?? '').every((word) => claimed.has(word))) first.remove();
  return lineOf(heading);
}

/** White space folded, the site's name off either end. */
export function cleanTitle(raw: string, page: Page): string | null {
  const title = raw.replace(/\s+/g, ' ').trim();
  if (title === '' || title.length > LONGEST) return null;
  return withoutSiteName(title, siteNames(page).map(fold)) || null;
}

/** Before a bar stands a headline, if it is so long; behind it a site's name of so many words. */
const LEAST_BEFORE_BAR = 20;
const WORDS_OF_A_SITE = 3;
/** "BBC" begins too much else. */
const LONGEST_ABBREVIATION = 3;

function withoutSiteName(title: string, names: string[]): string {
  const cuts = [...title.matchAll(SEPARATOR)].map((cut) => ({
    start: cut.index,
    end: cut.index + cut[0].length,
    bar: cut[0].includes('|'),
  }));
  for (const cut of cuts) {
    if (isSiteName(title.slice(cut.end), names, cut.bar && cut === cuts.at(-1) && cut.start > LEAST_BEFORE_BAR))
      return title.slice(0, cut.start).trim();
  }
  const first = cuts[0];
  if (first && isSiteName(title.slice(0, first.start), names, false)) return title.slice(first.end).trim();
  return title;
}

/** `barred`: a short tail behind a bar is the site's, whatever it is called. */
function isSiteName(part: string, names: string[], barred: boolean): boolean {
  const folded = fold(part);
  if (folded === '') return true;
  if (barred && wordsOf(part).length <= WORDS_OF_A_SITE) return true;
  return names.some(
    (name) =>
      name === folded ||
      (name.length > LONGEST_ABBREVIATION &&
        (name.startsWith(`${folded} `) ||
          folded.startsWith(`${name} `) ||
          name.replaceAll(' ', '') === folded.replaceAll(' ', ''))),
  );
}

export const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordsOf = (text: string) => fold(text).split(' ').filter(Boolean);
/** Without their endings: "Hitzewellen" in the heading, "Hitzewelle" in the title. */
const stemsOf = (text: string) => wordsOf(text).map((word) => word.slice(0, STEM));
const STEM = 7;
