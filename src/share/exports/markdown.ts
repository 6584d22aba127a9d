/** A sheet as Markdown (CommonMark). Whatever an article's words look like, they stay words: no link, heading, HTML. */
import { formatDate } from '../../cards/format-date.ts';
import { quoteMarks } from '../../cards/quote-marks.ts';
import type { Claim, DateMention, Figure, Quote, Sheet } from '../../schema.ts';
import { vouched } from '../../sheet/vouched.ts';
import { plain } from '../plain.ts';
import { WORDS } from '../words.ts';

export function sheetMarkdown(sheet: Sheet): string {
  const { headline, facts, quotes, claims, figures, dates, urls } = sheet;
  const blocks = [
    `# ${markdownText(headline.text)}`,
    sourceLine(sheet),
    section(WORDS.facts, facts.map(({ text, link }) => `- ${markdownText(text)}${linked(link)}`).join('\n')),
    section(WORDS.quotes, quotes.map((quote) => quotation(quote, sheet.source.language)).join('\n\n')),
    section(WORDS.claims, claims.map(claimLine).join('\n')),
    section(WORDS.figures, figures.map(figureLine).join('\n')),
    section(WORDS.events, dates.map(dateLine).join('\n')),
    section(WORDS.people, sheet.people.map(({ name, role }) => `- ${named(name, role)}`).join('\n')),
    section(WORDS.organisations, sheet.organisations.map(({ name }) => `- ${markdownText(name)}`).join('\n')),
    section(WORDS.places, sheet.places.map(({ name }) => `- ${markdownText(name)}`).join('\n')),
    '---',
    `${WORDS.checked} ${markdownLink(WORDS.wholeSheet, urls.page)}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function sourceLine({ source }: Sheet): string {
  const { url, publisher } = vouched(source);
  const { author, publishedAt, title } = source;
  const told = [
    url && markdownLink(title ?? WORDS.readArticle, url),
    publisher && markdownText(publisher),
    author && markdownText(author),
    publishedAt && formatDate(publishedAt, 'en'),
  ];
  return told.filter(Boolean).join(', ');
}

const section = (heading: string, body: string): string => (body === '' ? '' : `## ${heading}\n\n${body}`);

function quotation({ text, speaker, link }: Quote, language: string): string {
  const { open, close } = quoteMarks(language).outer;
  const by = speaker ? named(speaker.name, speaker.role) : `*${WORDS.speakerUnknown}*`;
  return `> ${open}${markdownText(text)}${close}\n>\n> — ${by}${linked(link)}`;
}

function claimLine({ text, speaker, cue, link }: Claim): string {
  const who = speaker ? `**${markdownText(speaker.name)}** ` : '';
  return `- ${who}(${markdownText(cue.text)}) ${markdownText(text)}${linked(link)}`;
}
const figureLine = ({ text, label }: Figure): string =>
  `- **${markdownText(text)}**${label ? ` ${markdownText(label)}` : ''}`;
const dateLine = ({ text, date }: DateMention): string => `- ${markdownText(text)}${date ? `: ${date}` : ''}`;
const named = (name: string, role: string | null): string =>
  `**${markdownText(name)}**${role ? `, ${markdownText(role)}` : ''}`;
const linked = (link: string | null): string => (link ? ` (${markdownLink(WORDS.openInSource, link)})` : '');

export const markdownLink = (words: string, address: string): string =>
  `[${markdownText(words)}](<${address.replace(/[<>\\\s]/gu, encodeURIComponent)}>)`;

/** What means something anywhere in a line, and what does at its beginning: a list, a heading, a quotation, a rule. */
const ANYWHERE = /[\\`*_[\]<>~|]|&(?=#|\w+;)/gu;
const AT_START = /^[#+=>-]/u;
const NUMBER_AT_START = /^(\d{1,9})([.)])/u;

export function markdownText(text: string): string {
  return plain(text).replace(ANYWHERE, '\\$&').replace(AT_START, '\\$&').replace(NUMBER_AT_START, '$1\\$2');
}
