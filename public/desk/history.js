// The revisions of the sheet, newest first, each to be restored.
import { element } from '/app/elements.js';
import { call, fill, words } from './load.js';

const $ = (id) => document.getElementById(id);
const when = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' });

/** @param {(name: string, n: number) => void} restore */
export function startHistory(restore) {
  const show = async () => {
    if (!$('history')?.open) return;
    const answer = await call(`/api/sheets/${$('work').dataset.id}/revisions`);
    if (!answer.ok) return;
    const { revisions } = await answer.json();
    const read = { n: 0, name: '0', at: null, by: '', did: [], holds: true };
    $('revisions').replaceChildren(...[...revisions, read].map((revision, i) => item(revision, i === 0, restore)));
  };
  document.addEventListener('toggle', ({ target }) => target.id === 'history' && void show(), true);
  document.addEventListener('placed', () => void show());
}

function item({ n, name, at, by, did, holds }, isNow, restore) {
  const done = did.map((one) => words.did[one] ?? one).join(', ');
  const told = n === 0 ? words.asRead : [`${n} · ${when.format(new Date(at))} · ${words.writers[by] ?? by}: ${done}`, !holds && words.aside].filter(Boolean).join(' · ');
  const again = element('button', { type: 'button', 'aria-label': fill(words.restoreOf, { n }), 'data-key': `restore-${name}`, click: () => restore(name, n) }, words.restore);
  return element('li', {}, element('span', {}, told), isNow ? element('strong', {}, words.now) : again);
}
