/**
 * Finds quotations: what stands between quotation marks, paragraph by paragraph. A mark opens or closes by its
 * place first and by its shape second, since straight and mistaken marks are ordinary. A quotation that no mark
 * closes ends with its paragraph; where the next paragraph opens with a mark, it goes on there.
 */
import type { Document, Paragraph, Token } from '../../text/document.ts';

export interface Quotation {
  /** Offsets of the words inside the marks, outer white space left out. */
  start: number;
  end: number;
  /** Token of the opening mark, and of the closing one (or the last token inside, where none closes). */
  first: number;
  last: number;
  paragraph: number;
  closed: boolean;
  /** Is this paragraph the continuation of an unclosed quotation before it? */
  carriesOn: boolean;
}

const DOUBLE = new Set([...'"“”„‟«»「」『』《》〝〞〟＂‹›']);
const SINGLE = new Set([...'\'‘’‚‛']);
const OPENING = new Set([...'“„«‘‚「『《〝‹']);
const CLOSING = new Set([...'”»’」』》〞›']);
const ELIDED = /^(?:em|til|cause|tis|twas|n|bout|round|kay|\d{2}s?)$/i;

/** A book's worth: text with more marks than this is no article, and each costs a look around it. */
const MOST_QUOTATIONS = 3_000;

/** All quotations of a document, outermost only, in order of the text. */
export function findQuotations(doc: Document): Quotation[] {
  const found: Quotation[] = [];
  for (let p = 0; p < doc.paragraphs.length; p++) {
    const paragraph = doc.paragraphs[p];
    if (!paragraph) continue;
    const before = found.at(-1);
    const pending = before !== undefined && !before.closed && before.paragraph === p - 1;
    for (const quotation of inParagraph(doc, paragraph, p, pending)) found.push(quotation);
    if (found.length >= MOST_QUOTATIONS) return found.slice(0, MOST_QUOTATIONS);
  }
  return found;
}

function inParagraph(doc: Document, paragraph: Paragraph, index: number, pending: boolean): Quotation[] {
  const found: Quotation[] = [];
  const first = doc.sentences[paragraph.firstSentence]?.firstToken ?? 0;
  const end = doc.sentences[paragraph.endSentence - 1]?.endToken ?? first;
  // A single mark that none behind it closes is closed from further on no more: " 'ab 'ab 'ab" is searched once.
  const neverClosed = new Set<string>();
  const closersOf: Closers = new Map();
  for (let i = first; i < end; i++) {
    const mark = doc.tokens[i];
    if (mark?.kind !== 'mark' || !opens(doc, i, first)) continue;
    const closer = neverClosed.has(mark.text) ? -1 : closerOf(doc, i, end, closersOf);
    if (closer < 0 && SINGLE.has(mark.text)) neverClosed.add(mark.text);
    if (closer < 0 && SINGLE.has(mark.text)) continue; // an apostrophe or a slip
    const last = closer < 0 ? end - 1 : closer;
    // Paragraphs run together: “Yes. “And no.” — the mark that opens anew shows that the one before went on
    const goesOn = found.at(-1)?.closed === false && found.at(-1)?.last === i - 1;
    const quotation = toQuotation(doc, i, last, index, closer >= 0, goesOn || (pending && i === first));
    if (quotation) found.push(quotation);
    i = Math.max(i, last);
  }
  return found;
}

/** Can the mark at `i` open a quotation, seen from outside any? */
function opens(doc: Document, i: number, first: number): boolean {
  const mark = doc.tokens[i];
  if (!mark) return false;
  const before = doc.text[mark.start - 1] ?? ' ';
  const after = doc.text[mark.end] ?? ' ';
  const freeBefore =
    i === first || /[\s([{—–\-:/…>]/.test(before) || doc.tokens[i - 1]?.kind === 'mark' || isWide(before);
  if (SINGLE.has(mark.text)) {
    if (mark.text === '’' || !freeBefore || /\s/.test(after)) return false;
    return mark.text !== "'" || !ELIDED.test(doc.tokens[i + 1]?.text ?? '');
  }
  if (OPENING.has(mark.text)) return freeBefore || !/\s/.test(after);
  if (mark.text === '"' && /\d/.test(before)) return false;
  if (mark.text === '"' && /[.!?]/.test(before) && /\p{Lu}/u.test(after)) return true; // said Hale."It is over,"
  return freeBefore && (mark.text === '"' || mark.text === '＂' || !/\s/.test(after));
}

/** The mark that closes the quotation opened at `open`, or -1: nested quotations are passed over. */
function closerOf(doc: Document, open: number, end: number, closersOf: Closers): number {
  const opener = doc.tokens[open]?.text ?? '';
  const single = SINGLE.has(opener) && !isPair(doc, open);
  let depth = 1;
  for (let i = single ? open + 1 : open + widthOf(doc, open); i < end; i++) {
    const mark = doc.tokens[i];
    if (!single && isPair(doc, i) && closesPair(doc, i)) return i + 1;
    if (mark?.kind !== 'mark' || SINGLE.has(mark.text) !== single) continue;
    if (i === open + 1 && innerEnd(doc, i, end, opener) > 0) { // «“Adiós”. Eso dijo»
      i = innerEnd(doc, i, end, opener);
    } else if (closes(doc, i, opener)) {
      depth -= 1;
      if (depth === 0) return i;
    } else if (!single && opensInside(doc, i, open)) {
      const inner = innerEnd(doc, i, end, opener);
      if (inner > 0) {
        i = inner;
        continue;
      }
      const afterStop = /^[.!?…]$/.test(doc.tokens[i - 1]?.text ?? '');
      if (afterStop || !hasClosers(closersAfter(doc, closersOf, open, end), i, depth + 1)) return lastSentenceEnd(doc, open, i);
      depth += 1;
    }
  }
  return -1;
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

/** Two straight single marks for a double one: "It is late,'' said Moore; ''It is late,'' said Moore. */
const isPair = ({ tokens }: Document, i: number): boolean => {
  const [mark, next] = [tokens[i], tokens[i + 1]];
  return mark?.text === "'" && next?.text === "'" && next.start === mark.end;
};
const widthOf = (doc: Document, i: number): number => (isPair(doc, i) ? 2 : 1);
const closesPair = (doc: Document, i: number): boolean => {
  const [start, end] = [doc.tokens[i]?.start ?? 0, doc.tokens[i + 1]?.end ?? 0];
  return /\S/.test(doc.text[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(doc.text[end] ?? ' ');
};

function closes(doc: Document, i: number, opener: string): boolean {
  const mark = doc.tokens[i];
  if (!mark) return false;
  const before = doc.text[mark.start - 1] ?? ' ';
  const after = doc.text[mark.end] ?? ' ';
  if (opener === '„' || opener === '‚') return CLOSING.has(mark.text) || '“‘"'.includes(mark.text);
  if (opener === '»') return mark.text === '«';
  if (opener === '›') return mark.text === '‹';
  if (SINGLE.has(opener)) return closesSingle(doc, mark, before, after);
  if (CLOSING.has(mark.text)) return !(/\s/.test(before) && /[\p{L}\p{N}]/u.test(after) && opener === '”');
  if (mark.text === '"' || mark.text === '＂') return !(/[\s([—–]/.test(before) && /[\p{L}\p{N}[]/u.test(after));
  return mark.text === '“' && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
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
type Closers = Map<string, number[]>;

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

function toQuotation(
  doc: Document,
  first: number,
  last: number,
  paragraph: number,
  closed: boolean,
  carriesOn: boolean,
): Quotation | null {
  const opener = doc.tokens[first];
  const closer = doc.tokens[last];
  if (!opener || !closer || last <= first) return null;
  const shut = closed && closer.kind === 'mark';
  const isDouble = !SINGLE.has(opener.text) || isPair(doc, first);
  let start = isDouble ? (doc.tokens[first + widthOf(doc, first) - 1]?.end ?? opener.end) : opener.end;
  let end = !shut ? closer.end : isDouble && isPair(doc, last - 1) ? closer.start - 1 : closer.start;
  while (start < end && /\s/.test(doc.text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(doc.text[end - 1] ?? '')) end -= 1;
  return end > start ? { start, end, first, last, paragraph, closed: shut, carriesOn } : null;
}

const isWide = (char: string): boolean => /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(char);
