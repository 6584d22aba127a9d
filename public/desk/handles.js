// Two handles at the ends of the picked words, to be dragged or moved with the arrow keys; they rest on words alone.
import { words } from './load.js';
import { nearestEdge, offsetAt, rangeOf, textOf, wordEdge } from './offsets.js';

const STEP = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
/** Letters of the word at an end that a screen reader is told. */
const TOLD = 30;

/** @param {(side: 'start' | 'end', to: number) => void} move */
export function startHandles(move) {
  const made = Object.fromEntries(['start', 'end'].map((side) => [side, handle(side, move)]));
  return {
    show(picked) {
      const article = document.getElementById('article-text');
      const range = rangeOf(picked.start, picked.end);
      const rects = [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
      if (!article || rects.length === 0) return;
      const box = article.getBoundingClientRect();
      const isRtl = getComputedStyle(range.startContainer.parentElement).direction === 'rtl';
      for (const side of ['start', 'end']) {
        const rect = side === 'start' ? rects[0] : rects.at(-1);
        const button = made[side];
        button.style.left = `${((side === 'start') !== isRtl ? rect.left : rect.right) - box.left}px`;
        button.style.top = `${rect.top - box.top}px`;
        button.style.height = `${rect.height}px`;
        button.setAttribute('aria-valuenow', picked[side]);
        button.setAttribute('aria-valuemax', String(article.textContent.length));
        button.setAttribute('aria-valuetext', side === 'start' ? textOf(picked.start, Math.min(picked.end, picked.start + TOLD)) : textOf(Math.max(picked.start, picked.end - TOLD), picked.end));
        if (button.parentElement !== article) article.append(button);
      }
    },
    hide: () => Object.values(made).forEach((button) => button.remove()),
  };
}

function handle(side, move) {
  const button = document.createElement('div');
  button.className = `handle handle-${side}`;
  button.tabIndex = 0;
  button.setAttribute('role', 'slider');
  button.setAttribute('aria-label', side === 'start' ? words.startHandle : words.endHandle);
  button.setAttribute('aria-valuemin', '0');
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    button.setPointerCapture(event.pointerId);
    button.classList.add('held');
  });
  button.addEventListener('pointermove', (event) => {
    if (!button.hasPointerCapture(event.pointerId)) return;
    // The words under the handle, not the handle.
    button.style.pointerEvents = 'none';
    const at = offsetAt(event.clientX, event.clientY);
    button.style.pointerEvents = '';
    if (at !== null) move(side, nearestEdge(side, at));
  });
  button.addEventListener('pointerup', () => button.classList.remove('held'));
  button.addEventListener('keydown', (event) => {
    const step = STEP[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const isRtl = getComputedStyle(button.parentElement.querySelector('p')).direction === 'rtl';
    move(side, wordEdge(side, Number(button.getAttribute('aria-valuenow')), isRtl && /Left|Right/.test(event.key) ? -step : step));
  });
  return button;
}
