/**
 * Finds quotations: what stands between quotation marks, paragraph by paragraph. A mark opens or closes by its
 * place first and by its shape second, since straight and mistaken marks are ordinary. A quotation that no mark
 * closes ends with its paragraph; where the next paragraph opens with a mark, it goes on there.
 */
import type { Document, Paragraph } from '../../../text/document.ts';
import { type Closers, closerOf, isPair, SINGLE, widthOf } from './closing-mark.ts';

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

const OPENING = new Set([...'“„«‘‚「『《〝‹']);
const ELIDED = /^(?:em|til|cause|tis|twas|n|bout|round|kay|\d{2}s?)$/i;
const SHORTENED = /^(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ties|morning|evening|afternoon|night|arry|ello)$/i;

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
  const { first, end } = boundsOf(doc, paragraph);
  // A single mark that none behind it closes is closed from further on no more: " 'ab 'ab 'ab" is searched once.
  const neverClosed = new Set<string>();
  const closersOf: Closers = new Map();
  const below: Below = new Map();
  for (let i = first; i < end; i++) {
    const mark = doc.tokens[i];
    if (mark?.kind !== 'mark' || !opens(doc, i, first)) continue;
    const closer = neverClosed.has(mark.text) ? -1 : closerOf(doc, i, end, closersOf);
    const isSlip = closer < 0 && SINGLE.has(mark.text) && !(mark.text === '‘' && isPair(doc, i)) &&
      !(opensSpeech(doc, i, first) && isOpenTo(doc, i, end) && goesOnBelow(doc, i, index, below));
    if (isSlip) {
      neverClosed.add(mark.text);
      continue; // an apostrophe or a slip
    }
    const last = closer < 0 ? end - 1 : closer;
    // Paragraphs run together: “Yes. “And no.” — the mark that opens anew shows that the one before went on
    const goesOn = found.at(-1)?.closed === false && found.at(-1)?.last === i - 1;
    const quotation = toQuotation(doc, i, last, index, closer >= 0, goesOn || (pending && i === first));
    if (quotation) found.push(quotation);
    i = Math.max(i, last);
  }
  return found;
}

/** Whether the speech of a mark goes on below its paragraph: by the mark where it opens it, and once for all others. */
type Below = Map<string, boolean>;

/**
 * ‘We came by the coast.¶‘All ships passed here.¶‘And then it rained,’ he said: a single mark that nothing in its
 * paragraph closes, where the next ones open with it and one of them closes it behind a stop. English.
 */
function goesOnBelow(doc: Document, i: number, index: number, known: Below): boolean {
  const mark = doc.tokens[i]?.text ?? '';
  const isHead = i === boundsOf(doc, doc.paragraphs[index]).first;
  const key = isHead ? mark : `behind ${mark}`;
  const answer = known.get(key) ?? (doc.language === 'en' && isClosedBelow(doc, index, mark, isHead));
  known.set(key, answer);
  return answer;
}

/**
 * No “‘Taxes’ was on the wall” closes speech; and what goes on behind a tag or a colon ends with its paragraph, since
 * a tag there may be of another who answers: “… she said. ‘It is late.¶‘I know,’ he said”, with a mark forgotten.
 */
function isClosedBelow(doc: Document, index: number, mark: string, mayBeTagged: boolean): boolean {
  for (const paragraph of doc.paragraphs.slice(index + 1, index + 1 + MOST_PARAGRAPHS)) {
    const { first, end } = boundsOf(doc, paragraph);
    if (doc.tokens[first]?.text !== mark || !opens(doc, first, first) || isElided(doc, first)) return false;
    const closer = closerOf(doc, first, end, new Map());
    const isBeforeStop = closer === end - 2 && doc.tokens[end - 1]?.text === '.'; // "we came by the coast’."
    if (closer >= 0)
      return isBeforeStop || (doc.tokens[closer - 1]?.kind === 'punctuation' && (mayBeTagged || closer === end - 1));
  }
  return false;
}
/** Of one speech. */
const MOST_PARAGRAPHS = 12;

/** At the head of the paragraph, behind a stop or a colon, with a capital; no “the ‘Nineties music”, no “‘Tis”. */
function opensSpeech(doc: Document, i: number, first: number): boolean {
  const isFree = i === first || /^[.:!?]$/.test(doc.tokens[i - 1]?.text ?? '');
  return isFree && /^[\p{Lu}\p{N}"“]/u.test(doc.tokens[i + 1]?.text ?? '') && !isElided(doc, i) && !isShortened(doc, i);
}

/**
 * Does nothing behind the mark at `open` tell that its speech ends in this paragraph: no other single mark, were it of
 * an owner (“‘He never pays bills’ said Ann”), and no tag whose mark is forgotten (“‘I never pay, said Ann”)?
 */
function isOpenTo({ tokens }: Document, open: number, end: number): boolean {
  for (let i = open + 1; i < end; i++) {
    const { kind, text = '' } = tokens[i] ?? {};
    if (isTag(tokens, i) || (kind === 'mark' && SINGLE.has(text))) return false;
  }
  return true;
}

/** ", she said.", ", insists Ann Lowe": a tag without its mark, by "said" or by the form of its verb. */
function isTag(tokens: Document['tokens'], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const isVerb = before?.kind === 'punctuation' && /^\p{Ll}+(?:ed|s)$/u.test(tokens[i]?.text ?? '');
  if (isVerb && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')) return true;
  return /^(?:said|says)$/.test(tokens[i]?.text ?? '') && [before, next].some((one) => one?.kind === 'punctuation');
}

const boundsOf = ({ sentences }: Document, paragraph: Paragraph | undefined): { first: number; end: number } => {
  const first = sentences[paragraph?.firstSentence ?? 0]?.firstToken ?? 0;
  return { first, end: sentences[(paragraph?.endSentence ?? 0) - 1]?.endToken ?? first };
};

/** "‘Tis", "‘em", "‘90s", with the mark that is meant to be an apostrophe. */
const isElided = (doc: Document, i: number): boolean => ELIDED.test(doc.tokens[i + 1]?.text ?? '');

/** "‘Nineties music", "‘Morning, all": words that may open a quotation as well, where a mark closes it. */
const isShortened = (doc: Document, i: number): boolean => SHORTENED.test(doc.tokens[i + 1]?.text ?? '');

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
    return mark.text !== "'" || !isElided(doc, i);
  }
  if (OPENING.has(mark.text)) return freeBefore || !/\s/.test(after);
  if (mark.text === '"' && /\d/.test(before)) return false;
  if (mark.text === '"' && /[.!?]/.test(before) && /\p{Lu}/u.test(after)) return true; // said Hale."It is over,"
  return freeBefore && (mark.text === '"' || mark.text === '＂' || !/\s/.test(after));
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
