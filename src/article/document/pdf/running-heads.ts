/** Takes off what a file prints on every page: running heads, feet, page numbers. */
import type { Line } from './lines.ts';

/** Lines of a page, from its upper and from its lower edge, among which a head or a foot is looked for. */
const EDGE = 3;
/** On this share of the pages a line must stand to be their head. */
const MOST = 0.5;
/** Only in this share of the page's height, at either end, is a number that of the page. */
const MARGIN = 0.12;
const PAGE = '(?:(?:page|seite|página|pagina|strona|стр\\.?|s\\.|p\\.)\\s*)?';
const OF_PAGES = '(?:\\s*(?:/|of|von|de|di|sur|из|z|van)\\s*\\d{1,4})?';
const PAGE_NUMBER = new RegExp(`^${PAGE}[-–—|\\s]*(?:\\d{1,4}|[ivxl]{1,6})${OF_PAGES}[-–—|\\s]*$`, 'iu');

export function withoutRunningHeads(pages: readonly { height: number; lines: Line[] }[]): Line[][] {
  const onPages = new Map<string, number>();
  for (const { lines } of pages)
    for (const key of new Set(edgesOf(lines).map(keyOf))) onPages.set(key, (onPages.get(key) ?? 0) + 1);
  const isRepeated = (line: Line) => (onPages.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length * MOST);
  return pages.map(({ height, lines }) => {
    const edges = new Set(edgesOf(lines));
    return lines.filter((line) => !edges.has(line) || !(isRepeated(line) || isPageNumber(line, height)));
  });
}

const edgesOf = (lines: readonly Line[]): Line[] => [...new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)])];

/** The same words at the same height, whatever the number beside them. */
const keyOf = ({ text, y }: Line) => `${text.toLowerCase().replace(/\d+/g, '#')} ${Math.round(y / 4)}`;

const isPageNumber = ({ text, y }: Line, height: number) =>
  PAGE_NUMBER.test(text) && (y < height * MARGIN || y > height * (1 - MARGIN));
