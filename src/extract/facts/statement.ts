/** Is this line a statement that stands by itself? Shape only: its matter is ranked elsewhere. */
import { isBoilerplate } from './boilerplate.ts';

const LAST = /[.!…。！।"”»)\p{L}\d]/u;

/** True for a line that ends as sentences do, is no notice, and opens nothing that it does not close. */
export function isStatement(line: string, shown: string): boolean {
  return LAST.test(line.at(-1) ?? '') && isBalanced(shown) && !isBoilerplate(line);
}

/** A bracket or a quotation that opens here and closes elsewhere makes no statement of its own. */
function isBalanced(text: string): boolean {
  if (text.startsWith('(') || text.startsWith('[')) return false;
  let open = 0;
  let straight = 0;
  let guillemets = 0;
  let brackets = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') straight++;
    // «so» and »so«: which one opens depends on the country
    else if (char === '«' || char === '»') guillemets++;
    // “ opens in English and closes in German; ” closes nearly everywhere, and opens in Swedish
    else if (char === '„' || ((char === '“' || char === '”') && open === 0)) open++;
    else if (char === '“' || char === '”') open--;
    else if (char === '(') brackets++;
    else if (char === ')') brackets--;
    if (brackets < 0) return false;
  }
  return open === 0 && brackets === 0 && straight % 2 === 0 && guillemets % 2 === 0;
}
