// Texts to post, in a dialog: each can be copied.
import { pieceName } from '/app/words.js';
import { call, fill, problemOf, say, tell, words } from './load.js';
import { element } from '/app/elements.js';

const $ = (id) => document.getElementById(id);
const NAMES = { x: 'X', bluesky: 'Bluesky', mastodon: 'Mastodon', threads: 'Threads', linkedin: 'LinkedIn', whatsapp: 'WhatsApp', instagram: 'Instagram' };

export async function showPosts(sheet) {
  const answer = await call(`${sheet}/posts`);
  if (!answer.ok) return tell((await problemOf(answer)).detail);
  const { cards } = await answer.json();
  const network = element('select', { id: 'network' }, ...Object.entries(NAMES).map(([value, name]) => element('option', { value }, name)));
  const list = element('ul');
  const show = () => list.replaceChildren(...cards.map((card) => item(card, network.value)));
  network.addEventListener('change', show);
  show();
  $('texts-place').replaceChildren(element('label', {}, `${words.network} `, network), list);
  $('texts').showModal();
}

function item({ id, networks }, name) {
  const { posts, limit } = networks.find((one) => one.name === name);
  const copy = (text) => () => void navigator.clipboard.writeText(text).then(() => say(words.copied), () => say(words.copyFailed));
  return element('li', {}, element('h3', {}, pieceName(id)), ...posts.map(({ text, length }) =>
    element('div', {},
      element('p', { class: 'post', dir: 'auto' }, text),
      element('button', { type: 'button', 'aria-label': fill(words.copyText, { card: pieceName(id) }), click: copy(text) }, words.copy),
      element('span', { class: 'note' }, ` ${fill(words.counted, { n: length, limit })}`))));
}
