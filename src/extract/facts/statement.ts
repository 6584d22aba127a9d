/** Is this line a statement that stands by itself? Shape only: its matter is ranked elsewhere. */
import { isBoilerplate } from './boilerplate.ts';

const LAST = /[.!…。！।"”»)\p{L}\d]/u;

/** True for a line that ends as sentences do, is no notice, and opens nothing that it does not close. */
export function isStatement(line: string, shown: string): boolean {
  return LAST.test(line.at(-1) ?? '') && isBalanced(shown) && !isBoilerplate(line);
}

/** What comes in pairs; most sentences have none of it. */
const PAIRED = /["«»()„“”]/;

/** A bracket or a quotation that opens here and closes elsewhere makes no statement of its own. */
function isBalanced(text: string): boolean {
  if (text.startsWith('(') || text.startsWith('[')) return false;
  if (!PAIRED.test(text)) return true;
  const isPaired = (marks: RegExp) => (text.match(marks)?.length ?? 0) % 2 === 0;
  // «so» and »so«: which one opens depends on the country
  return isPaired(/"/g) && isPaired(/[«»]/g) && closesBrackets(text) && closesQuotes(text);
}

function closesBrackets(text: string): boolean {
  let open = 0;
  for (const bracket of text.match(/[()]/g) ?? []) {
    open += bracket === '(' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** “ opens in English and closes in German; ” closes nearly everywhere, and opens in Swedish. */
function closesQuotes(text: string): boolean {
  let open = 0;
  for (const mark of text.match(/[„“”]/g) ?? []) open += mark === '„' || open === 0 ? 1 : -1;
  return open === 0;
}
