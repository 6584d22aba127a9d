// The picked words as parts: each a button that leaves it out or takes it back, cut at marks and at sentence ends.
import { fill, words } from './load.js';
import { textOf } from './offsets.js';

/** Where a reader breathes: after a comma, a dash, a bracket, a sentence. */
const BREAK = /[,;:)\]–—。，、；：]+["”’»」]*(?=\s|$)|[.!?…。！？]+["”’»」]*(?=\s|$)|\s(?=[–—([])/gu;
const TRAILING = /[\s,;:–—-]+$/u;

/** @returns {{ start: number, end: number, isOut: boolean }[]} in order, without a gap */
export function partsOf({ start, end, omit }) {
  const text = textOf(start, end);
  const breaks = [...text.matchAll(BREAK)].map((found) => start + found.index + found[0].length);
  const inside = breaks.filter((at) => at > start && at < end && !omit.some(([from, to]) => at > from && at < to));
  const edges = [...new Set([start, ...inside, ...omit.flat(), end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => ({ start: from, end: edges[i + 1], isOut: omit.some(([a, b]) => from >= a && edges[i + 1] <= b) }));
}

/** What is picked after a click on a part: one at an end is trimmed away, one amid the others is left out. */
export function toggled(picked, part) {
  const { start, end, omit } = picked;
  if (part.isOut) return { ...picked, omit: omit.flatMap(([a, b]) => (part.start >= a && part.end <= b ? [[a, part.start], [part.end, b]].filter(([x, y]) => x < y) : [[a, b]])) };
  const trims = (text, isEnd) => (isEnd ? text.length - text.trimStart().length : 0);
  if (part.start === start && part.end === end) return picked;
  if (part.start === start) return clipped({ ...picked, start: part.end + trims(textOf(part.end, end), true) });
  if (part.end === end) return clipped({ ...picked, end: part.start });
  return { ...picked, omit: merged([...omit, [part.start, part.end]]) };
}

/** What is left out stands within what is picked, with words before and after it. */
const clipped = (picked) => {
  const [first] = picked.omit;
  if (first && picked.start >= first[0]) return clipped({ ...picked, start: first[1] + textOf(first[1], picked.end).search(/\S/u), omit: picked.omit.slice(1) });
  const last = picked.omit.at(-1);
  return last && picked.end <= last[1] ? clipped({ ...picked, end: last[0], omit: picked.omit.slice(0, -1) }) : picked;
};

function merged(ranges) {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0]);
  return sorted.reduce((all, [from, to]) => {
    const before = all.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else all.push([from, to]);
    return all;
  }, []);
}

/** Writes the parts into a place. */
export function showParts(place, picked, take) {
  const parts = partsOf(picked);
  place.replaceChildren(...parts.flatMap((part, i) => {
    if (part.isOut && parts[i - 1]?.isOut) return [];
    const text = textOf(part.start, part.end).trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = part.isOut ? 'part out' : 'part';
    button.textContent = part.isOut ? '…' : parts[i + 1]?.isOut ? text.replace(TRAILING, '') : text;
    if (part.isOut) button.setAttribute('aria-label', fill(words.putBack, { words: text }));
    button.addEventListener('click', () => take(toggled(picked, part)));
    return i === 0 ? [button] : [' ', button];
  }));
}
