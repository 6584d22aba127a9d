// A fact sheet for people to read in a terminal: who said what, by which words we know, where it stands.
import { styleText } from 'node:util';

const paint = (...formats) => (text) => (process.stdout.isTTY && !process.env.NO_COLOR ? styleText(formats, text) : text);
export const style = {
  strong: paint('bold'), dim: paint('dim'), bad: paint('red', 'bold'), name: paint('cyan', 'bold'), mark: paint('yellow'), rule: paint('dim'),
};

const WIDTH = Math.min(process.stdout.columns ?? 96, 96);
/** A passage longer than this is shown by its two ends. */
const MAX_EVIDENCE = 90;

export function printSheet(sheet) {
  const article = sheet.article.text;
  const place = (offset) => style.dim(`¶${paragraphOf(article, offset)}`);
  console.log();
  say(sheet.headline.text, '', style.strong);
  const { publishedAt, publisher, author, language, wordCount } = sheet.source;
  const facts = [publisher, author, publishedAt, `${wordCount} words`, language, `read in ${sheet.ms} ms`];
  console.log(style.dim(facts.filter(Boolean).join(' · ')));

  section('Who said what', sheet.quotes.length);
  for (const quote of sheet.quotes) printQuote(quote, article, place);
  section('Facts', sheet.facts.length);
  sheet.facts.forEach((fact, i) => say(fact.text, `${i + 1}. `, (t) => t, place(fact.start)));
  section('Figures', sheet.figures.length);
  for (const { text, label, start } of sheet.figures) say(label ?? '', `${style.mark(text)}  `, (t) => t, place(start), text.length + 2);
  section('Dates', sheet.dates.length);
  for (const { text, date, start } of sheet.dates) say(date && date !== text ? `= ${date}` : '', `${style.mark(text)}  `, (t) => t, place(start), text.length + 2);
  section('People', sheet.people.length);
  for (const { name, role, mentions } of sheet.people) say(`${role ?? ''}${style.dim(` ×${mentions}`)}`, `${style.name(name)}  `, (t) => t, '', name.length + 2);
  named('Organisations', sheet.organisations);
  named('Places', sheet.places);
  section('Cards', sheet.cards.length);
  console.log(`  ${sheet.cards.map(({ id }) => id).join(', ')}\n`);
}

function printQuote({ text, speaker, evidence, continues, start }, article, place) {
  const who = speaker ? style.name(speaker.name) : style.dim('nobody named');
  const role = speaker?.role ? `, ${speaker.role}` : '';
  console.log(`  ${who}${role}${continues ? style.dim(`  (carries on ${continues})`) : ''}  ${place(start)}`);
  say(`“${text}”`, '    ');
  if (evidence) console.log(style.dim(`    known by “${shortened(article.slice(evidence.start, evidence.end))}” (${evidence.rule})`));
  console.log();
}

function section(title, count) {
  const words = `${title} (${count})`;
  console.log(`\n${style.strong(words)} ${style.rule('─'.repeat(Math.max(0, WIDTH - words.length - 1)))}`);
}

function named(title, list) {
  section(title, list.length);
  if (list.length) say(list.map(({ name, mentions }) => (mentions > 1 ? `${name} ×${mentions}` : name)).join(', '), '  ');
}

/** Wraps a text behind a lead that may carry colours; `leadWidth` is what it takes on the screen. */
function say(text, lead, finish = (t) => t, tail = '', leadWidth = lead.length) {
  const indent = ' '.repeat(Math.min(leadWidth, 4) || 0);
  const lines = [''];
  let room = WIDTH - leadWidth - 2;
  for (const word of text.split(/\s+/)) {
    if (lines.at(-1).length + word.length > room && lines.at(-1)) {
      lines.push('');
      room = WIDTH - indent.length - 2;
    }
    lines[lines.length - 1] += `${lines.at(-1) ? ' ' : ''}${word}`;
  }
  const body = lines.map((line, i) => `${i === 0 ? `  ${lead}` : `  ${indent}`}${finish(line)}`).join('\n');
  console.log(`${body}${tail ? `  ${tail}` : ''}`.replace(/^ {2}(?=\S)/, lead ? '  ' : ''));
}

function shortened(passage) {
  const flat = passage.replace(/\s+/g, ' ');
  return flat.length <= MAX_EVIDENCE ? flat : `${flat.slice(0, MAX_EVIDENCE / 2).trimEnd()} … ${flat.slice(-MAX_EVIDENCE / 2).trimStart()}`;
}

function paragraphOf(text, offset) {
  return text.slice(0, offset).split(/\n\s*\n/).length;
}
