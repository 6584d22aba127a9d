// A fact sheet for people to read in a terminal: who said what, by which words we know, where it stands (¶ paragraph).
import { stripVTControlCharacters, styleText } from 'node:util';
import type { Quote } from '../src/schema.ts';
import type { PostedSheet } from './posted-sheet.ts';

const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
type Paint = (text: string) => string;
const paint = (...formats: Parameters<typeof styleText>[0][]): Paint =>
  (text) => (isColoured ? formats.reduce<string>((painted, format) => styleText(format, painted), text) : text);
export const style = {
  strong: paint('bold'),
  dim: paint('dim'),
  bad: paint('red', 'bold'),
  name: paint('cyan', 'bold'),
  figure: paint('yellow'),
};

/** Longer lines are hard to read, however wide the terminal is. */
const MAX_WIDTH = 96;
const WIDTH = Math.min(process.stdout.columns ?? MAX_WIDTH, MAX_WIDTH);
const MAX_INDENT = 6;
const asItIs: Paint = (text) => text;
/** A passage longer than this is shown by its two ends. */
const MAX_EVIDENCE = 80;

export function printSheet(sheet: PostedSheet): void {
  const article = sheet.article.text;
  const { publisher, author, publishedAt, wordCount, language } = sheet.source;
  const place = ({ start }: { start: number }): string =>
    style.dim(`¶${article.slice(0, start).split(/\n\s*\n/).length}`);
  console.log();
  printWrapped(sheet.headline.text, '', { finish: style.strong });
  console.log(style.dim([publisher, author, publishedAt, `${wordCount} words`, language].filter(Boolean).join(' · ')));
  section('Who said what', sheet.quotes, (quote) => printQuote(quote, article, place(quote)));
  section('Facts', sheet.facts, (fact, i) => printWrapped(fact.text, `  ${i + 1}. `, { tail: place(fact) }));
  section('Figures', sheet.figures, (figure) =>
    printWrapped(figure.label ?? '', `  ${style.figure(figure.text)}  `, { tail: place(figure) }),
  );
  section('Dates', sheet.dates, (date) =>
    printWrapped(date.date ? `= ${date.date}` : '', `  ${style.figure(date.text)}  `, { tail: place(date) }),
  );
  section('People', sheet.people, ({ name, role, mentions }) =>
    printWrapped(role ?? '', `  ${style.name(name)}  `, { tail: times(mentions) }),
  );
  section('Organisations', sheet.organisations, ({ name, mentions }) => console.log(`  ${name}${times(mentions)}`));
  section('Places', sheet.places, ({ name, mentions }) => console.log(`  ${name}${times(mentions)}`));
  section('Cards', sheet.cards, ({ id, alt }) =>
    console.log(`  ${id.padEnd(10)} ${style.dim(`${alt.slice(0, MAX_EVIDENCE).trimEnd()}…`)}`),
  );
}

function printQuote({ text, speaker, evidence, continues }: Quote, article: string, place: string): void {
  const who = speaker ? style.name(speaker.name) : style.dim('nobody named');
  const role = speaker?.role ? `, ${speaker.role}` : '';
  console.log(`  ${who}${role}  ${place}${continues ? style.dim(`  carries on ${continues}`) : ''}`);
  printWrapped(`“${text}”`, '    ');
  if (evidence)
    console.log(
      style.dim(`    read in “${shortened(article.slice(evidence.start, evidence.end))}” (${evidence.rule})`),
    );
  console.log();
}

/** A heading with its count, and a line or more for each item; nothing where there is none. */
function section<T>(title: string, items: readonly T[], print: (item: T, index: number) => void): void {
  if (items.length === 0) return;
  const words = `${title} (${items.length})`;
  console.log(`\n${style.strong(words)} ${style.dim('─'.repeat(Math.max(0, WIDTH - words.length - 1)))}`);
  items.forEach((item, i) => print(item, i));
}

interface Finish { tail?: string; finish?: Paint }

/** Text behind a lead; further lines stand under the first word. */
function printWrapped(text: string, lead: string, { tail = '', finish = asItIs }: Finish = {}): void {
  const indent = Math.min(stripVTControlCharacters(lead).length, MAX_INDENT);
  let room = WIDTH - stripVTControlCharacters(lead).length;
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + 1 + word.length > room) {
      lines.push(word);
      room = WIDTH - indent;
    } else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  const body = lines.map((line, i) => (i === 0 ? lead : ' '.repeat(indent)) + finish(line)).join('\n');
  console.log(tail ? `${body.trimEnd()}  ${tail}` : body.trimEnd());
}

const times = (mentions: number): string => (mentions > 1 ? style.dim(` ×${mentions}`) : '');

function shortened(passage: string): string {
  const flat = passage.replace(/\s+/g, ' ');
  const half = MAX_EVIDENCE / 2;
  return flat.length <= MAX_EVIDENCE ? flat : `${flat.slice(0, half).trimEnd()} … ${flat.slice(-half).trimStart()}`;
}
