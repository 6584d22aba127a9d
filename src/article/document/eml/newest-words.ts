/**
 * The words of a mail that are its own: without what it answers to, without signatures. A mail that only passes another
 * one on gives that one.
 */
import { countWords } from '../../clean-text.ts';
import { MIN_ARTICLE_WORDS } from '../../../limits.ts';
import { ANSWERED, BY_PROGRAM, FROM, HEADER, HEADER_KINDS, SEPARATOR, SIGNATURE } from './mail-words.ts';

export interface Newest {
  text: string;
  /** What the mail that is passed on says of itself, by lower-case name. */
  forwarded: ReadonlyMap<'from' | 'date' | 'subject', string>;
}

/** Lines that say from whom, when and to whom a mail went stand this close together. */
const HEADER_LINES = 8;

export function newestWords(raw: string): Newest {
  const text = raw.replace(/\r\n?/g, '\n').replace(BY_PROGRAM, '');
  const lines = text.split('\n');
  const own = lines.slice(0, endOfOwn(text, lines));
  const words = withoutSignature(unquoted(own));
  if (countWords(words, MIN_ARTICLE_WORDS) >= MIN_ARTICLE_WORDS) return { text: words, forwarded: new Map() };
  const all = withoutSignature(lines.map(unmarked).join('\n'));
  return passedOn(lines.slice(own.length)) ?? { text: all, forwarded: new Map() };
}

/** The line where another mail begins. */
function endOfOwn(text: string, lines: readonly string[]): number {
  const marks = [SEPARATOR, ANSWERED].map((pattern) => pattern.exec(text)?.index ?? text.length);
  const at = text.slice(0, Math.min(...marks)).split('\n').length - 1;
  const ends = Math.min(...marks) === text.length ? lines.length : at;
  const header = lines.findIndex((line, index) => FROM.test(line) && headersFrom(lines, index).size > 2);
  return header < 0 ? ends : Math.min(ends, header);
}

/** Header lines that follow on each other, by what they say. */
function headersFrom(lines: readonly string[], start: number): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of lines.slice(start, start + HEADER_LINES)) {
    const [, name, value] = HEADER.exec(unmarked(line)) ?? [];
    if (name === undefined) break;
    found.set(name.toLowerCase(), value ?? '');
  }
  return found;
}

function passedOn(lines: readonly string[]): Newest | null {
  const plain = lines.map(unmarked);
  const start = plain
    .slice(0, HEADER_LINES * 2)
    .findIndex((line, index) => HEADER.test(line) && headersFrom(plain, index).size > 1);
  if (start < 0) return null;
  const headers = headersFrom(plain, start);
  const rest = plain.slice(start);
  const body = rest.slice(Math.max(0, rest.findIndex((line) => !HEADER.test(line))));
  const forwarded = new Map<'from' | 'date' | 'subject', string>();
  for (const kind of ['from', 'date', 'subject'] as const)
    for (const [name, value] of headers)
      if (HEADER_KINDS[kind].test(name) && !forwarded.has(kind)) forwarded.set(kind, value);
  const own = body.slice(0, endOfOwn(body.join('\n'), body));
  const text = withoutSignature(own.join('\n'));
  return countWords(text, MIN_ARTICLE_WORDS) >= MIN_ARTICLE_WORDS ? { text, forwarded } : null;
}

const unquoted = (lines: readonly string[]) => lines.filter((line) => !/^[ \t]*>/.test(line)).join('\n');
const unmarked = (line: string) => line.replace(/^(?:[ \t]*>)+ ?/, '');

function withoutSignature(text: string): string {
  const found = SIGNATURE.exec(text);
  const before = found ? text.slice(0, found.index) : text;
  return countWords(before, MIN_ARTICLE_WORDS) >= MIN_ARTICLE_WORDS ? before.trim() : text.trim();
}
