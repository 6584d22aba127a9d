/** The quotations of a sheet as rows of the archive. */
import type { EditedRecord } from '../desk/apply-edits.ts';
import { countWords } from '../text/count-words.ts';
import { sourceKinds, voicesOf } from '../sheet/sources.ts';
import { vouched } from '../sheet/vouched.ts';
import { isoWeek } from './iso-week.ts';

interface ArchivedQuote {
  sheet: string;
  quote: string;
  text: string;
  speaker: string | null;
  role: string | null;
  /** What kind of source it is: person, organisation, document, unnamed. */
  kind: string;
  words: number;
  /** Of the article, or of its first post where it gives none. */
  day: string;
  week: string;
  language: string;
  publisher: string | null;
  headline: string;
  url: string | null;
}

const DAY_LENGTH = 10;

export function archivedQuotes({ id, createdAt, source, extraction }: EditedRecord): ArchivedQuote[] {
  const kinds = sourceKinds(voicesOf(extraction));
  const said = source.publishedAt ?? '';
  const day = (said.length >= DAY_LENGTH ? said : createdAt).slice(0, DAY_LENGTH);
  const { publisher, url } = vouched(source);
  return extraction.quotes.map((quote) => ({
    sheet: id,
    quote: quote.id,
    text: quote.text,
    speaker: quote.speaker?.name ?? null,
    role: quote.speaker?.role ?? null,
    kind: kinds.get(quote.id) ?? 'unnamed',
    words: countWords(quote.text),
    day,
    week: isoWeek(day),
    language: source.language,
    publisher,
    headline: extraction.headline.text,
    url,
  }));
}
