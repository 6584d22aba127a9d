// Words picked in the article: by the mouse, a finger or the keyboard, with ends to move and stretches to leave out.
import { say, tell, untell } from './load.js';
import { offsetsOf, rangeOf, textOf, wordEdge, wholeWords } from './offsets.js';

const $ = (id) => document.getElementById(id);
const picker = $('picker');
/** @type {{ start: number, end: number, omit: [number, number][] } | null} */
let picked = null;

export const pickedSpan = () => picked && { start: picked.start, end: picked.end };

/**
 * @param {{ pick: (passage: object) => Promise<null | { detail: string, nearest?: object | null }>,
 *   head: (span: object) => Promise<boolean> }} work
 */
export function startPicking({ pick, head }) {
  document.addEventListener('pointerup', () => setTimeout(takeSelection));
  document.addEventListener('keyup', ({ key }) => /^Arrow|^Shift$/.test(key) && takeSelection());
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
  document.addEventListener('placed', () => picked && show());

  async function make(kind, passage = { kind, ...picked }) {
    untell($('refusal'));
    const refused = await pick(passage);
    if (refused === null) return close();
    const { detail, nearest } = refused;
    const words = nearest && textOf(nearest.start, nearest.end);
    const ways = nearest ? [{ label: `Take the nearest that would do (${KIND_WORDS[nearest.kind]}): ${words}`, work: () => void make(nearest.kind, nearest) }] : [];
    tell(detail, ways, $('refusal'));
    $('refusal').querySelector('button')?.focus();
  }
}

const KIND_WORDS = { fact: 'a statement', quote: 'a quotation', figure: 'a number', reported: 'what somebody is reported to say' };

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
  const start = Number(paragraph.firstElementChild.dataset.at);
  const [first] = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(paragraph.textContent)];
  picked = { start, end: start + first.segment.trimEnd().length, omit: [] };
  show();
  picker.querySelector('button').focus();
}

function moveEnd(side, by) {
  const to = wordEdge(side, picked[side], Number(by));
  const next = { ...picked, [side]: to, omit: [] };
  if (next.start < next.end) picked = next;
  show();
}

function leaveOut() {
  const span = selected();
  if (!span || span.start <= picked.start || span.end >= picked.end) {
    tell('Select the words to leave out, inside those that are picked.', [], $('refusal'));
    return;
  }
  picked.omit = [...picked.omit.filter(([start, end]) => end < span.start || start > span.end), [span.start, span.end]].sort((a, b) => a[0] - b[0]);
  show();
}

function close() {
  picked = null;
  picker.hidden = true;
  untell($('refusal'));
  CSS.highlights?.delete('picked');
}

function show() {
  untell($('refusal'));
  picker.hidden = false;
  const { start, end, omit } = picked;
  const edges = [start, ...omit.flat(), end];
  const kept = edges.flatMap((edge, i) => (i % 2 === 0 ? [textOf(edge, edges[i + 1])] : []));
  $('picked').textContent = kept.map((part) => part.trim()).join(' … ');
  say(`Picked: ${$('picked').textContent}`);
  const range = rangeOf(start, end);
  if (range && globalThis.Highlight) CSS.highlights.set('picked', new Highlight(range));
}
