/** Are headings points that stand by themselves under their title? */
import { visualLength } from '../../text/count-words.ts';
import type { Document, Span } from '../../text/document.ts';
import { danglingIn } from '../sense/dangling.ts';
import type { Known } from '../sense/passage.ts';
import { senseWords } from '../sense/sense-words.ts';
import type { Dangling, Sign } from '../sense/sign.ts';
import type { Promised } from './promise.ts';

/** Letters that a list sets on two lines. */
const LONGEST = 110;
/** What the title above it does not tell: who, what, which, "But …". */
const OPEN: ReadonlySet<Sign> = new Set<Sign>(['joining', 'person', 'thing', 'demonstrative', 'told']);

/** Do they stand under their title? In advice one of four may say "it" or "them": what the title is about. */
export function arePhrases(
  document: Document, spans: readonly Span[], known: Known, promised: Promised | null,
): boolean {
  let open = 0;
  for (const span of spans) {
    const text = document.text.slice(span.start, span.end);
    if (!isPhrase(text)) return false;
    if (promised !== null && !promised.advice && isNamed(text)) continue;
    const isAdvice = promised?.advice === true;
    const signs = openIn(document, span, known, isAdvice);
    const isOfTitle = isAdvice && signs.every(({ sign, start }) => sign === 'thing' && start > span.start);
    if (signs.length > 0 && !isOfTitle) return false;
    open += signs.length > 0 ? 1 : 0;
  }
  return open * OF_TITLE <= spans.length;
}

const OF_TITLE = 4;

function isPhrase(text: string): boolean {
  const hasWord = /\p{L}{2}|\p{Lo}|\p{L}\d|\d\p{L}/u.test(text);
  if (!hasWord || visualLength(text) > LONGEST || /[:;,]$/u.test(text)) return false;
  return !(/^\p{Ll}/u.test(text) && /[.!?]$/u.test(text));
}

/** "Second Violin", "What the River Took, by Lena Osei": a name says what it says. */
const SMALL = 4;
export const isNamed = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => word.length <= SMALL || !/^\p{Ll}/u.test(word));

/** "Walk more" compares with nothing; "Stellen Sie …" speaks to the reader. */
function openIn(document: Document, { start, end }: Span, known: Known, isAdvice: boolean): Dangling[] {
  const more = senseWords(document.language)?.more;
  return danglingIn(document, { start, end }, known).filter((one) => {
    const word = document.text.slice(one.start, one.end);
    const isReader = isAdvice && document.language === 'de' && /^(?:Sie|Ihnen)$/.test(word) && one.start > start;
    return OPEN.has(one.sign) && !isReader && more?.has(word.toLowerCase()) !== true;
  });
}
