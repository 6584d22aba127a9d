/** "last", "this" and "next" beside a word that dates: which way it points. */
import type { Span } from '../../text/document.ts';
import type { Reading } from './found-date.ts';

interface Modified extends Span {
  /** −1 back, 0 this one, 1 ahead; undefined where nothing stands there. */
  modifier: -1 | 0 | 1 | undefined;
}

export const touches = (text: string, from: number, to: number): boolean =>
  to - from === 1 && (text[from] === ' ' || text[from] === '\u00a0');

/**
 * The span with a modifier before it ("last", "прошлую") or after it ("dernier", "pasado", "que viene"), and which way
 * it points.
 */
export function withModifier({ doc, words, lexicon }: Reading, index: number, span: Span): Modified {
  const before = lexicon.trailsThis ? undefined : words[index - 1]; // "الاثنين الماضي": always behind
  const modifier = before === undefined ? undefined : lexicon.modifiers.get(before.lower);
  if (before !== undefined && modifier !== undefined && touches(doc.text, before.end, span.start))
    return { start: before.start, end: span.end, modifier };
  return trailing({ doc, words, lexicon }, index, span) ?? { ...span, modifier: undefined };
}

type Sources = Pick<Reading, 'doc' | 'words' | 'lexicon'>;

/** Words that a trailing modifier may have: "que viene", "tuần trước". */
const MOST_WORDS = 2;
/** A weekday and a modifier may be two words each. */
const REACH = 4;

function trailing({ doc, words, lexicon }: Sources, index: number, span: Span): Modified | null {
  const after = words.slice(index + 1, index + REACH).filter((word) => word.start >= span.end);
  const [first] = after;
  if (first === undefined || !touches(doc.text, span.end, first.start)) return null;
  for (let count = MOST_WORDS; count > 0; count--) {
    const last = after[count - 1];
    if (last === undefined) continue;
    const modifier = lexicon.modifiers.get(doc.text.slice(first.start, last.end).toLowerCase());
    const isOne = modifier !== undefined && (modifier !== 0 || lexicon.trailsThis);
    if (isOne) return { start: span.start, end: last.end, modifier };
  }
  return null;
}
