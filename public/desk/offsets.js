// Between places on the page and offsets in the article: every stretch says where it begins.
const stretches = () => [...document.querySelectorAll('#article-text [data-at]')];

/** The offset of a place on the page; null outside the article. */
function offsetOf(node, offset) {
  const held = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const stretch = held?.closest?.('[data-at]');
  if (stretch) return Number(stretch.dataset.at) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
  const paragraph = held?.closest?.('#article-text p');
  if (!paragraph) return null;
  const next = paragraph.children[offset];
  if (next) return Number(next.dataset.at);
  const last = [...paragraph.children].at(-1);
  return Number(last.dataset.at) + last.textContent.length;
}

export function offsetsOf(range) {
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

export function rangeOf(start, end) {
  const range = document.createRange();
  for (const stretch of stretches()) {
    const from = Number(stretch.dataset.at);
    const to = from + stretch.textContent.length;
    if (start >= from && start < to) range.setStart(stretch.firstChild, start - from);
    if (end > from && end <= to) {
      range.setEnd(stretch.firstChild, end - from);
      return range;
    }
  }
  return null;
}

/** The article as it is on the page: what stands between its paragraphs is white space. */
function article() {
  let text = '';
  for (const stretch of stretches()) text = text.padEnd(Number(stretch.dataset.at), '\n') + stretch.textContent;
  return text;
}

export const textOf = (start, end) => article().slice(start, end);

/** Widened to the words that it cuts, without white space around it. */
export function wholeWords({ start, end }) {
  const text = article();
  const isLetter = (at) => /[\p{L}\p{N}\p{M}]/u.test(text[at] ?? '');
  const isSpace = (at) => /\s/u.test(text[at] ?? '');
  while (start < end && isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  const isSpaced = !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text.slice(start, end));
  while (isSpaced && isLetter(start) && isLetter(start - 1)) start -= 1;
  while (isSpaced && isLetter(end - 1) && isLetter(end)) end += 1;
  return start < end ? { start, end } : null;
}

function edgesOf(side) {
  const words = [...article().matchAll(/[“«„"(]?[\p{L}\p{N}\p{M}$€£'’-]+[.,;:!?…”»")،؛؟]*/gu)];
  return words.map((word) => (side === 'start' ? word.index : word.index + word[0].length));
}

/** The edge of the next word from an end: a mark after the last word goes along with it. */
export function wordEdge(side, at, by) {
  const edges = edgesOf(side);
  return (by > 0 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at)) ?? at;
}

export function nearestEdge(side, at) {
  return edgesOf(side).reduce((best, edge) => (Math.abs(edge - at) < Math.abs(best - at) ? edge : best), Infinity);
}

/** The offset in the article under a place on the screen; null where it is none of the article. */
export function offsetAt(x, y) {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret) return offsetOf(caret.offsetNode, caret.offset);
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? offsetOf(range.startContainer, range.startOffset) : null;
}
