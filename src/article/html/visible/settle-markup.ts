/**
 * Makes the words of a page those that its reader sees, before anything is read: what is struck out, hidden or set
 * against its order goes, powers become raised digits, note marks go, <q> gets its marks. Where words left a sentence,
 * its element says so in LEFT_OUT, and the sheet repeats it.
 */
import type { LeftOutReason } from '../../article.ts';
import { type DomDocument, type DomElement, TEXT } from '../dom.ts';
import { isRaised, isReordered, isStruckOut, isUnseen } from './is-unseen.ts';
import { raisedText } from './raised-text.ts';
import { StyleRules } from './style-rules.ts';

/** On an element out of which words were taken: the reasons, separated by spaces. */
export const LEFT_OUT = 'data-left-out';
const STRUCK = new Set(['del', 's', 'strike']);
/** React sends a page in such parts, and its script moves them to their places. */
const STREAMED = /^S:[\da-f]+$/i;
const FADES_IN = /^\s*(?:(?:opacity|transform|transition|will-change|filter)\s*:[^;]*;?\s*)+$/i;
const INLINE = new Set('a span b strong i em small sup sub mark font'.split(' '));
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const KEPT = new Set(['html', 'head', 'body', 'main', 'article', 'script', 'meta', 'link', 'title']);
/** The marks of <q>, outer, by the language of the page. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'], fr: ['«\u00a0', '\u00a0»'], es: ['«', '»'], it: ['«', '»'], pt: ['«', '»'], ru: ['«', '»'],
  uk: ['«', '»'],
};

export function settleMarkup(document: DomDocument, css: string): void {
  const { body } = document;
  if (!body) return;
  const rules = new StyleRules(css);
  const judged = [...body.querySelectorAll('*')]
    .filter((element) => !KEPT.has(element.localName))
    .map((element) => {
      const style = rules.of(element);
      return { element, style, reason: whyLeftOut(element, style) };
    });
  const unseen = new Set(judged.filter(({ reason }) => reason === 'hidden').map(({ element }) => element));
  const isAwaited = awaitsScript(body, unseen);
  for (const { element, style, reason } of judged) {
    if (reason === 'hidden' && isAwaited && isFaded(element)) {
      element.removeAttribute('hidden');
      continue;
    }
    if (reason) leaveOut(element, reason);
    else if (isLineBreak(element, style)) element.replaceWith(document.createElement('br'));
    else if (element.localName === 'sup' || isRaised(style)) raise(element);
    else if (element.localName === 'sub') lower(element);
  }
  addQuotationMarks(document);
}

/** Letters of a paragraph that holds a sentence. */
const SENTENCE = 80;
/** Where the style sheets hide this share of a page's sentences, they hide the article until a script has run. */
const NEARLY_ALL = 0.85;

function awaitsScript(body: DomElement, unseen: ReadonlySet<DomElement>): boolean {
  let hidden = 0;
  let all = 0;
  for (const element of body.querySelectorAll('*')) {
    const length = element.localName === 'script' ? 0 : ownLetters(element);
    if (length < SENTENCE) continue;
    all += length;
    if (isWithin(element, unseen)) hidden += length;
  }
  return hidden > all * NEARLY_ALL;
}

/** Of its own text, without that of the elements in it. */
function ownLetters(element: DomElement): number {
  let letters = 0;
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === TEXT) letters += (node.textContent ?? '').trim().length;
  return letters;
}

function isWithin(element: DomElement, set: ReadonlySet<DomElement>): boolean {
  for (let at: DomElement | null = element; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}

/**
 * Whole paragraphs come back; words in a paragraph that the rest of it stands without do not, nor what a tag hides or a
 * style of its own, unless that only fades it in: `style="opacity:0"`.
 */
function isFaded(element: DomElement): boolean {
  const style = element.getAttribute('style') ?? '';
  const isStreamed = STREAMED.test(element.id);
  if ((element.hasAttribute('hidden') && !isStreamed) || (style !== '' && !FADES_IN.test(style))) return false;
  return (element.textContent?.length ?? 0) >= SENTENCE && !INLINE.has(element.localName);
}

function whyLeftOut(element: DomElement, style: Map<string, string>): LeftOutReason | null {
  if (STRUCK.has(element.localName) || isStruckOut(style)) return 'struck-out';
  if (element.localName === 'bdo' || isReordered(style)) return 'reordered';
  return element.hasAttribute('hidden') || isUnseen(style) ? 'hidden' : null;
}

/** The words go; a space stays where they parted two others: "10<del>9</del>8" is no 108. */
function leaveOut(element: DomElement, reason: LeftOutReason): void {
  const parent = element.parentElement;
  if (!parent) return;
  if (/[\p{L}\p{N}]/u.test(element.textContent ?? '')) {
    const reasons = new Set((parent.getAttribute(LEFT_OUT) ?? '').split(' ').filter(Boolean));
    parent.setAttribute(LEFT_OUT, [...reasons.add(reason)].join(' '));
  }
  const next = element.nextSibling?.textContent ?? '';
  element.replaceWith(WORD_END.test(textBefore(element)) && WORD_START.test(next) ? ' ' : '');
}

/** `<span class="br"></span>`: its style sheet sets it on a line of its own, and it holds nothing. */
const isLineBreak = (element: DomElement, style: Map<string, string>) =>
  style.get('display') === 'block' && INLINE.has(element.localName) && element.firstChild === null;

function raise(element: DomElement): void {
  const text = raisedText(textBefore(element), (element.textContent ?? '').trim(), isNote(element));
  if (text === '' && element.parentElement) return leaveOut(element, 'note-mark');
  if (text !== null) element.replaceWith(text);
}

/** "12<sub>1</sub>" keeps its numbers apart; H<sub>2</sub>O is written H2O by everybody. */
function lower(element: DomElement): void {
  const text = (element.textContent ?? '').trim();
  if (/^\d{1,3}$/.test(text) && /\d$/.test(textBefore(element)))
    element.replaceWith(text.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(digit))));
}

function isNote(element: DomElement): boolean {
  const link =
    element.querySelector('a[href^="#"]') ?? (element.parentElement?.localName === 'a' ? element.parentElement : null);
  return link !== null || /foot-?note|\bref(?:erence)?\b|\bnote\b|cite/i.test(`${element.className} ${element.id}`);
}

/** Characters before an element that tell what it is, and how many neighbours are asked for them. */
const BEFORE = 12;
const MOST_NEIGHBOURS = 24;

/** The few characters that stand before an element in its own line of text. */
function textBefore(element: DomElement): string {
  let before = '';
  let node = element.previousSibling;
  for (let asked = 0; node && before.length < BEFORE && asked < MOST_NEIGHBOURS; asked++, node = node.previousSibling)
    before = (node.textContent ?? '').slice(before.length - BEFORE) + before;
  return before;
}

function addQuotationMarks(document: DomDocument): void {
  const language = (document.documentElement?.getAttribute('lang') ?? '').slice(0, 2).toLowerCase();
  const [open, close] = MARKS[language] ?? ['“', '”'];
  for (const quotation of [...document.querySelectorAll('q')].reverse()) {
    const inner = quotation.parentElement?.closest('q');
    const children = [...quotation.childNodes];
    quotation.replaceWith(inner ? '‘' : open, ...children, inner ? '’' : close);
  }
}
