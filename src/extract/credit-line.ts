/**
 * A line that names the colleagues of the writer, who are no people of the story: "X and Y contributed to this report",
 * "CNN's X reported from Islamabad, and Y wrote this report from Atlanta", "Reporting by X; Editing by Y".
 */
import { pattern } from '../pattern.ts';

const LONGEST = 500;
const CREDIT = pattern(
  'i',
  String.raw`\bcontributed to this (?:report|story|article)\b|`,
  String.raw`^\(?(?:additional )?reporting by .{2,200}\b(?:editing|writing) by\b`,
);

/** "I wrote this story", she said, is speech, and "Hemingway wrote this story from memory" no credit. */
const FILED = /^[^“”"„«»]*\b(?:wrote|filed|compiled) this (?:report|story|article) from \p{Lu}/u;

/** No line without these is one: they are found at once. */
const TELLTALE = /this (?:report|story|article)|reporting by/i;

export const isCreditLine = (line: string): boolean =>
  line.length < LONGEST && TELLTALE.test(line) && (CREDIT.test(line) || FILED.test(line));
