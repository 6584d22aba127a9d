/**
 * A sheet as Markdown (CommonMark). Whatever an article's words look like, they stay words: no link, heading, HTML. Our
 * own words are in the article's language, as on its cards: a file is taken away, and one for all who take it.
 */
import { formatDate } from '../../cards/format-date.ts';
import { quoteMarks } from '../../cards/quote-marks.ts';
import type { Claim, DateMention, Figure, Quote, Sheet } from '../../schema.ts';
import { vouched } from '../../sheet/vouched.ts';
import { plain } from '../plain.ts';
import { readerIn, type PageWords } from '../words/page-words.ts';

export function sheetMarkdown(sheet: Sheet): string {
  const { headline, facts, quotes, claims, figures, dates, urls } = sheet;
  const w = wordsFor(sheet);
  const { share, app: { client } } = w;
  const linked = linkedIn(w);
  const blocks = [
    `# ${markdownText(headline.text)}`,
    sourceLine(sheet),
    section(client.facts, facts.map(({ text, link }) => `- ${markdownText(text)}${linked(link)}`).join('\n')),
    section(client.quotations, quotes.map((quote) => quotation(quote, sheet.source.language, w)).join('\n\n')),
    section(w.claims, claims.map((claim) => `${claimLine(claim)}${linked(claim.link)}`).join('\n')),
    section(client.figures, figures.map(figureLine).join('\n')),
    section(share.dates, dates.map(dateLine).join('\n')),
    section(share.people, sheet.people.map(({ name, role }) => `- ${named(name, role)}`).join('\n')),
    section(share.organisations, sheet.organisations.map(({ name }) => `- ${markdownText(name)}`).join('\n')),
    section(share.places, sheet.places.map(({ name }) => `- ${markdownText(name)}`).join('\n')),
    '---',
    `${w.checked} ${markdownLink(share.wholeSheet, urls.page)}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const wordsFor = ({ source }: Sheet): PageWords => readerIn(source.language).words;

function sourceLine(sheet: Sheet): string {
  const { source } = sheet;
  const { url, publisher } = vouched(source);
  const { author, publishedAt, title } = source;
  const told = [
    url && markdownLink(title ?? wordsFor(sheet).app.client.readArticle, url),
    publisher && markdownText(publisher),
    author && markdownText(author),
    publishedAt && formatDate(publishedAt, source.language),
  ];
  return told.filter(Boolean).join(', ');
}

const section = (heading: string, body: string): string => (body === '' ? '' : `## ${heading}\n\n${body}`);

function quotation({ text, speaker, link }: Quote, language: string, w: PageWords): string {
  const { open, close } = quoteMarks(language).outer;
  const by = speaker ? named(speaker.name, speaker.role) : `*${w.app.client.unnamed}*`;
  return `> ${open}${markdownText(text)}${close}\n>\n> — ${by}${linkedIn(w)(link)}`;
}

function claimLine({ text, speaker, cue }: Claim): string {
  const who = speaker ? `**${markdownText(speaker.name)}** ` : '';
  return `- ${who}(${markdownText(cue.text)}) ${markdownText(text)}`;
}
const figureLine = ({ text, label }: Figure): string =>
  `- **${markdownText(text)}**${label ? ` ${markdownText(label)}` : ''}`;
const dateLine = ({ text, date }: DateMention): string => `- ${markdownText(text)}${date ? `: ${date}` : ''}`;
const named = (name: string, role: string | null): string =>
  `**${markdownText(name)}**${role ? `, ${markdownText(role)}` : ''}`;
const linkedIn = ({ share }: PageWords) => (link: string | null): string =>
  link ? ` (${markdownLink(share.openInSource, link)})` : '';

export const markdownLink = (words: string, address: string): string =>
  `[${markdownText(words)}](<${address.replace(/[<>\\\s]/gu, encodeURIComponent)}>)`;

/** What means something anywhere in a line, and what does at its beginning: a list, a heading, a quotation, a rule. */
const ANYWHERE = /[\\`*_[\]<>~|]|&(?=#|\w+;)/gu;
const AT_START = /^[#+=>-]/u;
const NUMBER_AT_START = /^(\d{1,9})([.)])/u;

export function markdownText(text: string): string {
  return plain(text).replace(ANYWHERE, '\\$&').replace(AT_START, '\\$&').replace(NUMBER_AT_START, '$1\\$2');
}
