/** Who speaks, and what else an article names, as lists for the page of its sheet: dates, places, organisations. */
import { quoteMarks } from '../cards/quote-marks.ts';
import type { Claim, DateMention, Named, Sheet } from '../schema.ts';
import type { Voice } from '../sheet/sources.ts';
import type { Shown } from './page-model.ts';
import type { Wanted } from './share-budget.ts';
import { fill, type PageWords, type Reader } from './words/page-words.ts';

export interface NamedList {
  heading: string;
  items: NamedItem[];
  /** Whether some of the items are worth showing without the others. */
  partial?: true;
}

interface NamedItem extends Wanted {
  text: string;
  note: string | null;
  /** Into the source; absent where the list is of names. */
  link?: string | null;
}

/** @param hasPlaces whether what is reported stands among the passages; it has no places in plans of before */
export function namedLists(
  { sheet, voices }: Pick<Shown, 'sheet' | 'voices'>,
  reader: Reader,
  hasPlaces = false,
): NamedList[] {
  const { words: w } = reader;
  const { share } = w;
  const { claims, dates, places, organisations } = sheet;
  const times = (mentions: number) => (mentions > 1 ? `${mentions}×` : null);
  const named = (one: Named): NamedItem => ({ text: one.name, note: times(one.mentions), ...placeOf(one.name, one) });
  const lists: NamedList[] = [
    { heading: share.checkFirst, items: toCheck(sheet, reader), partial: true },
    { heading: share.sources, items: voices.map((voice) => sourceItem(voice, share)) },
    { heading: share.dates, items: dates.map(dateItem) },
    { heading: share.places, items: places.map(named) },
    { heading: share.organisations, items: organisations.map(named) },
    { heading: w.claims, items: hasPlaces ? [] : claims.map((claim) => claimItem(claim, w)), partial: true },
  ];
  return lists.filter(({ items }) => items.length > 0);
}

/** "2031" says already which year it is. */
function dateItem({ text, date, start, end }: DateMention): NamedItem {
  return { text, note: date === text ? null : date, spans: [{ start, end }], words: [] };
}

/** Whose word it is, by the article's own words. */
function claimItem({ text, start, end, speaker, cue, confidence, link }: Claim, w: PageWords): NamedItem {
  const sure = confidence === undefined ? '' : `, ${fill(w.sure, { n: Math.round(100 * confidence) })}`;
  const note = `${speaker?.name ?? w.app.client.unnamed} (${cue.text}${sure})`;
  return { text, note, link, spans: [{ start, end }, cue], words: speaker ? [speaker.name] : [] };
}

/** As many as somebody checks in one go. */
const CHECKED_FIRST = 8;

/** Facts and claims that have something to check, with what that is. */
function toCheck({ checkFirst, facts, claims }: Sheet, { words, language }: Reader): NamedItem[] {
  const { signs } = words.share;
  const { open, close } = quoteMarks(language).outer;
  // words of the article, which may run the other way, set apart from ours
  const quoted = (said: string) => `${open}\u2068${said}\u2069${close}`;
  const known = new Map([...facts, ...claims].map((one) => [one.id, one]));
  return checkFirst.filter(({ worth }) => worth > 0).slice(0, CHECKED_FIRST).flatMap(({ id, reasons }) => {
    const one = known.get(id);
    if (!one) return [];
    const note = reasons.map(({ sign, text }) => `${signs[sign]}: ${quoted(text)}`).join('; ');
    return [{ text: one.text, note, link: one.link, spans: [one, ...reasons], words: [] }];
  });
}

function sourceItem({ source, listed }: Voice, share: PageWords['share']): NamedItem {
  const { name, role, kind, quotes, words } = source;
  const said = fill(share.said, { quotes, words });
  if (name === null) return { text: share.nobody, note: said, spans: [], words: [] };
  const { start, end, roleStart, roleEnd } = listed ?? {};
  // what was said may give another role than the list of people
  const atRole = role === listed?.role ? { start: roleStart, end: roleEnd } : {};
  const parts = [placeOf(name, { start, end }), ...(role ? [placeOf(role, atRole)] : [])];
  return {
    text: [name, role].filter(Boolean).join(', '),
    note: `${share.sourceKinds[kind]}, ${said}`,
    spans: parts.flatMap(({ spans }) => spans),
    words: parts.flatMap((part) => part.words),
  };
}

/** Words of the article by their place, where that is known. */
function placeOf(text: string, { start, end }: { start?: number | undefined; end?: number | undefined }): Wanted {
  return start === undefined || end === undefined
    ? { spans: [], words: [text] }
    : { spans: [{ start, end }], words: [] };
}
