// Words picked in the article: by the mouse, a finger or the keyboard, with ends to move and stretches to leave out.
import { startHandles } from './handles.js';
import { fill, say, tell, untell, words } from './load.js';
import { offsetsOf, rangeOf, textOf, wordEdge, wholeWords } from './offsets.js';
import { showParts } from './parts.js';

const $ = (id) => document.getElementById(id);
const picker = $('picker');
/** @type {{ start: number, end: number, omit: [number, number][] } | null} */
let picked = null;
/** Pixels between the picked words and the panel, for the handles. */
const ROOM = 24;
const handles = startHandles(moveTo);

export const pickedSpan = () => picked && { start: picked.start, end: picked.end };

/**
 * @param {{ pick: (passage: object) => Promise<null | { detail: string, nearest?: object | null }>,
 *   head: (span: object) => Promise<boolean> }} work
 */
export function startPicking({ pick, head }) {
  // a press on the panel or a handle is about what is picked already
  document.addEventListener('pointerup', ({ target }) => target.closest?.('#picker, .handle') ?? setTimeout(takeSelection));
  // a finger's selection ends with no press that the page is told of
  if (matchMedia('(pointer: coarse)').matches) document.addEventListener('selectionchange', takeTouched);
  document.addEventListener('keyup', ({ key, target }) => /^Arrow|^Shift$/.test(key) && !target.matches?.('.handle') && takeSelection());
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !picker.hidden) close();
    if (event.key !== 'Enter' || !event.target.matches?.('#article-text p')) return;
    event.preventDefault(); // else it would press the button that gets the focus
    takeSentence(event.target);
  });
  picker.addEventListener('click', ({ target }) => {
    const { move, pick: kind } = target.dataset ?? {};
    if (move) moveEnd(...move.split(' '));
    else if (kind) void make(kind);
    else if (target.id === 'omit') leaveOut();
    else if (target.id === 'headline') void head(pickedSpan()).then((held) => held && close());
    else if (target.id === 'close') close();
  });
  // faces that arrive and windows that turn set the words anew
  const moved = new ResizeObserver(() => picked && handles.show(picked));
  document.addEventListener('placed', () => {
    moved.disconnect();
    if ($('article-text')) moved.observe($('article-text'));
    if (picked) show();
  });

  async function make(kind, passage = { kind, ...picked }) {
    untell($('refusal'));
    const refused = await pick(passage);
    if (refused === null) return close();
    const { detail, nearest } = refused;
    const offered = nearest && fill(words.nearest, { kind: words.kinds[nearest.kind], words: textOf(nearest.start, nearest.end) });
    tell(detail, nearest ? [{ label: offered, work: () => void make(nearest.kind, nearest) }] : [], $('refusal'));
    $('refusal').querySelector('button')?.focus();
  }
}

let touched;
/** A finger rests for so long when it has selected what it wants. */
const REST_MS = 600;
/** Taken once the finger rests; then our handles stand in place of the phone's own. */
function takeTouched() {
  clearTimeout(touched);
  touched = setTimeout(() => {
    const before = picked;
    takeSelection();
    if (picked !== before) getSelection()?.removeAllRanges();
  }, REST_MS);
}

/** A selection within the words that are picked already is for leaving out. */
function takeSelection() {
  const span = selected();
  if (!span || (picked && !picker.hidden && span.start > picked.start && span.end < picked.end)) return;
  picked = { ...span, omit: [] };
  show();
}

function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const span = offsetsOf(selection.getRangeAt(0));
  return span && wholeWords(span);
}

/** The first sentence of a paragraph: its ends are moved from there. */
function takeSentence(paragraph) {
  const stretches = [...paragraph.querySelectorAll('[data-at]')];
  const start = Number(stretches[0].dataset.at);
  const text = stretches.map(({ textContent }) => textContent).join('');
  const [first] = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)];
  picked = { start, end: start + first.segment.trimEnd().length, omit: [] };
  show();
  picker.querySelector('[data-move]').focus();
}

const moveEnd = (side, by) => moveTo(side, wordEdge(side, picked[side], Number(by)));

/** What is left out stays where it still stands between words. */
function moveTo(side, to) {
  if (!picked || !Number.isFinite(to) || to === picked[side]) return;
  const next = { ...picked, [side]: to };
  if (next.start >= next.end) return;
  picked = { ...next, omit: next.omit.filter(([a, b]) => a > next.start && b < next.end) };
  getSelection()?.removeAllRanges();
  show();
}

function leaveOut() {
  const span = selected();
  if (!span || span.start <= picked.start || span.end >= picked.end) {
    tell(words.selectOmitted, [], $('refusal'));
    return;
  }
  picked.omit = [...picked.omit.filter(([start, end]) => end < span.start || start > span.end), [span.start, span.end]].sort((a, b) => a[0] - b[0]);
  show();
}

/** Whoever was in the panel, or at a handle, is back at the words that it was about. */
function close() {
  const isInside = picker.contains(document.activeElement) || document.activeElement.matches('.handle');
  const words = isInside ? rangeOf(picked.start, picked.end) : null;
  picked = null;
  picker.hidden = true;
  words?.startContainer.parentElement.closest('p').focus({ preventScroll: true });
  untell($('refusal'));
  handles.hide();
  CSS.highlights?.delete('picked');
}

/** The panel stands over the foot of the page: what is picked is brought above it. */
function uncover(range) {
  const rect = range?.getBoundingClientRect();
  const top = picker.getBoundingClientRect().top;
  if (rect && rect.bottom > top) scrollBy({ top: Math.min(rect.bottom - top + ROOM, rect.top - ROOM) });
}

function show() {
  untell($('refusal'));
  picker.hidden = false;
  const { start, end, omit } = picked;
  showParts($('picked'), picked, (next) => {
    picked = next;
    getSelection()?.removeAllRanges();
    show();
    $('picked').querySelector('button')?.focus();
  });
  say(fill(words.pickedWords, { words: $('picked').textContent }));
  handles.show(picked);
  uncover(rangeOf(start, end));
  if (!globalThis.Highlight) return;
  const edges = [start, ...omit.flat(), end];
  const ranges = edges.flatMap((edge, i) => (i % 2 === 0 ? [rangeOf(edge, edges[i + 1])] : [])).filter(Boolean);
  CSS.highlights.set('picked', new Highlight(...ranges));
}
