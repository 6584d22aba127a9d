/** Which mark closes a quotation that a mark opens, in one paragraph: marks inside it are passed over. */
import type { Document, Token } from '../../../text/document.ts';

const DOUBLE = new Set([...'"“”„‟«»「」『』《》〝〞〟＂‹›']);
export const SINGLE: ReadonlySet<string> = new Set([...'\'‘’‚‛']);
const CLOSING = new Set([...'”»’」』》〞›']);

/** The mark that closes the quotation opened at `open`, or -1: nested quotations are passed over. */
export function closerOf(doc: Document, open: number, end: number, closersOf: Closers): number {
  const opener = doc.tokens[open]?.text ?? '';
  const single = isSingle(doc, open);
  let depth = 1;
  for (let i = open + widthOf(doc, open); i < end; i++) {
    if (!single && closesPair(doc, i)) return i + 1;
    if (!isMark(doc, i, single)) continue;
    const inner = i === open + 1 ? innerEnd(doc, i, end, opener) : -1;
    if (inner > 0) { // «“Adiós”. Eso dijo»
      i = inner;
    } else if (closes(doc, i, opener)) {
      depth -= 1;
      if (depth === 0) return i;
    } else if (!single && opensInside(doc, i, open)) {
      const passed = innerEnd(doc, i, end, opener);
      if (passed < 0 && isForgotten(doc, { open, end, i, depth }, closersOf)) return lastSentenceEnd(doc, open, i);
      if (passed < 0) depth += 1;
      i = Math.max(i, passed);
    }
  }
  return -1;
}

const isSingle = (doc: Document, i: number): boolean => SINGLE.has(doc.tokens[i]?.text ?? '') && !isPair(doc, i);

const isMark = ({ tokens }: Document, i: number, single: boolean): boolean =>
  tokens[i]?.kind === 'mark' && SINGLE.has(tokens[i]?.text ?? '') === single;

interface Inside { open: number; end: number; i: number; depth: number }

/** “It was late. “And then …”: the mark that opens at `i` shows that the one before it was never closed. */
function isForgotten(doc: Document, { open, end, i, depth }: Inside, closersOf: Closers): boolean {
  const afterStop = /^[.!?…]$/.test(doc.tokens[i - 1]?.text ?? '');
  return afterStop || !hasClosers(closersAfter(doc, closersOf, open, end), i, depth + 1);
}

/** «Mi disse: “Torna”. Tornai. ¶ Fu un errore»: where marks of another kind stand within angles, their end; or -1. */
function innerEnd({ tokens }: Document, i: number, end: number, opener: string): number {
  if (opener !== '«' || tokens[i]?.text !== '“') return -1;
  for (let at = i + 1; at < end; at++) {
    if (tokens[at]?.text === '”') return at;
    if (/^[«»“]$/.test(tokens[at]?.text ?? '')) return -1;
  }
  return -1;
}

/** Two single marks for a double one: "It is late,'' said Moore; ‘‘It is late,’’ said Moore. */
export const isPair = ({ tokens }: Document, i: number): boolean => {
  const [mark, next] = [tokens[i], tokens[i + 1]];
  return /^['‘’]$/.test(mark?.text ?? '') && next?.text === mark?.text && next?.start === mark?.end;
};
export const widthOf = (doc: Document, i: number): number => (isPair(doc, i) ? 2 : 1);
const closesPair = (doc: Document, i: number): boolean => {
  const [start, end] = [doc.tokens[i]?.start ?? 0, doc.tokens[i + 1]?.end ?? 0];
  const isClosing = isPair(doc, i) && doc.tokens[i]?.text !== '‘';
  return isClosing && /\S/.test(doc.text[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(doc.text[end] ?? ' ');
};

function closes(doc: Document, i: number, opener: string): boolean {
  const mark = doc.tokens[i];
  if (!mark) return false;
  const [before, after] = [doc.text[mark.start - 1] ?? ' ', doc.text[mark.end] ?? ' '];
  if (opener === '„' || opener === '‚') return CLOSING.has(mark.text) || '“‘"'.includes(mark.text);
  const own = OWN_CLOSING.get(opener);
  if (own !== undefined) return mark.text === own;
  if (SINGLE.has(opener)) return closesSingle(doc, mark, before, after);
  return closesDouble(mark.text, opener, before, after);
}
/** Of angles that point inwards. */
const OWN_CLOSING: ReadonlyMap<string, string> = new Map([['»', '«'], ['›', '‹']]);

function closesDouble(mark: string, opener: string, before: string, after: string): boolean {
  const isBeforeWord = /[\p{L}\p{N}]/u.test(after);
  if (CLOSING.has(mark)) return !(/\s/.test(before) && isBeforeWord && opener === '”');
  if (mark === '"' || mark === '＂') return !(/[\s([—–]/.test(before) && (isBeforeWord || after === '['));
  return mark === '“' && /\S/.test(before) && !isBeforeWord;
}

/** A closing single mark is no apostrophe: "the players’ union" goes on, "… the players’, he said" does not. */
function closesSingle(doc: Document, mark: Token, before: string, after: string): boolean {
  if (mark.text === '‘' || /\s/.test(before) || /[\p{L}\p{N}]/u.test(after)) return false;
  if (/[.,!?…”"»]/.test(before) || !/[sz]/i.test(before)) return true;
  return (
    !/^\s\p{Ll}/u.test(doc.text.slice(mark.end, mark.end + 2)) ||
    !doc.text
      .slice(mark.end, mark.end + 400)
      .split('\n', 1)[0]
      ?.includes('’')
  );
}

function opensInside(doc: Document, i: number, open: number): boolean {
  const mark = doc.tokens[i];
  const previous = doc.tokens[i - 1];
  if (!mark || i === open + 1 || !previous) return false;
  return (
    previous.end < mark.start &&
    /\S/.test(doc.text[mark.end] ?? ' ') &&
    DOUBLE.has(mark.text) &&
    !CLOSING.has(mark.text)
  );
}

/** How far the closing marks of a nest of quotations are looked for, in tokens, and how deep one may be. */
const LOOKAHEAD = 500;
const DEEPEST = 4;

/** The double marks of a paragraph that close what a mark opens, by that mark: tokens, in order. */
export type Closers = Map<string, number[]>;

/** Those behind the first mark of its kind: found once a paragraph, since "“a “a “a" asks at every mark. */
function closersAfter(doc: Document, known: Closers, open: number, end: number): readonly number[] {
  const opener = doc.tokens[open]?.text ?? '';
  const found = known.get(opener) ?? [];
  if (known.has(opener)) return found;
  known.set(opener, found);
  for (let i = open + 1; i < end; i++) {
    const mark = doc.tokens[i];
    if (mark?.kind === 'mark' && !SINGLE.has(mark.text) && closes(doc, i, opener)) found.push(i);
  }
  return found;
}

/** Do so many closing marks stand within sight behind token `at`? */
function hasClosers(closers: readonly number[], at: number, wanted: number): boolean {
  if (wanted > DEEPEST) return false;
  let [low, high] = [0, closers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((closers[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (closers[low + wanted - 1] ?? Infinity) <= at + LOOKAHEAD;
}

/** Where a closing mark was forgotten, the quotation ends with the sentence before the next opening one. */
function lastSentenceEnd(doc: Document, open: number, next: number): number {
  const sentence = doc.tokens[next]?.sentence ?? 0;
  const end = (doc.sentences[sentence]?.firstToken ?? next) - 1;
  return end > open ? end : next - 1;
}
