/** A piece of a sheet as one cites it: who said it, in which article, where and when it was read. */
import { formatDate } from '../cards/format-date.ts';
import { quoteMarks } from '../cards/quote-marks.ts';
import type { Sheet } from '../schema.ts';
import { vouched } from '../sheet/vouched.ts';
import type { Passage } from './passages.ts';
import { plain } from './plain.ts';
import { markdownText, markdownLink } from './exports/markdown.ts';

interface Citation { name: string; text: string }

type Cited = Pick<Passage, 'id' | 'kind' | 'text' | 'label' | 'speaker' | 'link'>;

/** @param language of the one who cites: their words stand around it */
export function citationsOf(passage: Cited, sheet: Sheet, language: string): Citation[] {
  return [
    { name: 'Text', text: plainCitation(passage, sheet, language) },
    { name: 'Markdown', text: markdownCitation(passage, sheet, language) },
    { name: 'BibTeX', text: bibtex(passage, sheet) },
  ];
}

/** Where it was printed, and the way there: of a page that nobody vouches for, to our own page of it. */
function printed({ source, headline, urls }: Sheet, link: string | null, language: string) {
  const { url, publisher } = vouched(source);
  return {
    title: plain(source.title ?? headline.text),
    publisher: publisher && plain(publisher),
    date: source.publishedAt && formatDate(source.publishedAt, language),
    address: url === null ? urls.page : (link ?? url),
  };
}

function inMarks({ kind, text }: Cited, language: string): string {
  const { open, close } = quoteMarks(language).outer;
  return kind === 'quote' || kind === 'headline' ? `${open}${plain(text)}${close}` : plain(text);
}

/** With the verb that reports: what somebody denied is not what they said. */
function by({ kind, label, speaker }: Cited): string {
  const who = [speaker?.name, speaker?.role].filter(Boolean).join(', ');
  return plain(kind === 'claim' && label ? `${who} (${label})`.trim() : who);
}

function plainCitation(passage: Cited, sheet: Sheet, language: string): string {
  const { title, publisher, date, address } = printed(sheet, passage.link, language);
  const said = [by(passage), inMarks(passage, sheet.source.language)].filter(Boolean).join(': ');
  return `${said} In: ${[title, publisher, date].filter(Boolean).join(', ')}. ${address}`;
}

function markdownCitation(passage: Cited, sheet: Sheet, language: string): string {
  const { title, publisher, date, address } = printed(sheet, passage.link, language);
  const from = [markdownLink(title, address), publisher && markdownText(publisher), date].filter(Boolean).join(', ');
  const words = markdownText(inMarks(passage, sheet.source.language));
  const who = by(passage);
  return `> ${words}\n>\n> — ${who ? `${markdownText(who)}, ` : ''}${from}`;
}

function bibtex(passage: Cited, sheet: Sheet): string {
  const { source, id, createdAt } = sheet;
  const { title, publisher, address } = printed(sheet, passage.link, source.language);
  const [year, month] = (source.publishedAt ?? '').split('-');
  const note = [by(passage), inMarks(passage, source.language)].filter(Boolean).join(': ');
  const fields = {
    author: source.author && `{${latex(source.author)}}`,
    title: `{${latex(title)}}`,
    publisher: publisher && latex(publisher),
    year: year || null,
    month: month ?? null,
    url: address.replace(/[{}\\]/g, encodeURIComponent),
    urldate: createdAt.slice(0, createdAt.indexOf('T')),
    note: latex(note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{verbatim-${id}-${passage.id},\n${lines.join(',\n')}\n}`;
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
};

function latex(text: string): string {
  return plain(text).replace(/[\\{}$&#_%~^]/gu, (sign) => LATEX[sign] ?? `\\${sign}`);
}
