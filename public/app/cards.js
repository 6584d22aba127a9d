// The gallery: every card in the size and theme that are chosen, each to copy, download and share; all as one zip.
import { button, element } from './elements.js';
import { fill, pieceName, words } from './words.js';
import { zip } from './zip.js';

const choices = document.getElementById('choices');
const gallery = document.getElementById('cards');
let shown = null;

choices.addEventListener('change', () => shown && draw());

export function showCards(sheet) {
  shown = sheet;
  const share = navigator.share && button(words.share, () => navigator.share({ url: sheet.urls.page, title: sheet.headline.text }));
  document.getElementById('result-actions').replaceChildren(...[
    element('a', { class: 'button', href: `/desk/${sheet.id}${location.search}` }, words.atDesk),
    element('a', { class: 'button', href: sheet.urls.page }, words.openPage),
    button(words.copyItsLink, () => copy(sheet.urls.page)),
    share,
    button(words.zip, downloadAll),
  ].filter(Boolean));
  draw();
}

/** The picture of a card as it is chosen now. */
function picture(card) {
  const { size, theme } = Object.fromEntries(new FormData(choices));
  const { url, width, height } = card.images[size];
  const address = new URL(url);
  if (theme) address.searchParams.set('theme', theme);
  const name = ['verbatim', shown.id, card.id, size, theme].filter(Boolean).join('-');
  // The same host as this page, whatever the sheet says: behind a proxy the two may differ.
  return { src: address.pathname + address.search, width, height, name: `${name}.png` };
}

function draw() {
  gallery.dataset.size = new FormData(choices).get('size');
  gallery.replaceChildren(...shown.cards.map(cardItem));
}

function cardItem(card) {
  const { src, width, height, name } = picture(card);
  const image = element('img', { src, width, height, alt: card.alt, lang: shown.source.language, loading: 'lazy', class: 'loading' });
  image.addEventListener('load', () => image.classList.remove('loading'));
  image.addEventListener('error', () => image.replaceWith(element('p', { class: 'fault-box' }, words.notDrawn)));
  return element('li', { id: `card-${card.id}` },
    element('a', { href: card.page }, image),
    element('div', { class: 'buttons' },
      element('a', { class: 'button', href: src, download: name, 'aria-label': fill(words.downloadOf, { card: pieceName(card.id) }) }, words.download),
      globalThis.ClipboardItem && button(words.copy, () => copyPicture(src), { 'aria-label': fill(words.copyPicture, { card: pieceName(card.id) }) }),
      button(words.link, () => copy(card.page), { 'aria-label': fill(words.copyLink, { card: pieceName(card.id) }) }),
      button(words.alt, () => copy(card.alt), { 'aria-label': fill(words.copyAlt, { card: pieceName(card.id) }) })));
}

async function copy(text) {
  await navigator.clipboard.writeText(text);
  return words.copied;
}

async function copyPicture(src) {
  const blob = fetch(src).then((answer) => answer.blob());
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  return words.copied;
}

async function downloadAll(made) {
  const files = [];
  for (const [i, card] of shown.cards.entries()) {
    made.textContent = fill(words.saving, { n: i + 1, all: shown.cards.length });
    const { src, name } = picture(card);
    const answer = await fetch(src);
    if (!answer.ok) throw new Error(`${src} answered ${answer.status}`);
    files.push({ name, bytes: new Uint8Array(await answer.arrayBuffer()) });
  }
  const alt = shown.cards.map((card) => `${picture(card).name}\n${card.alt}\n`).join('\n');
  files.push({ name: 'alt-texts.txt', bytes: new TextEncoder().encode(alt) });
  save(zip(files, new Date()), `verbatim-${shown.id}.zip`);
  return words.saved;
}

function save(blob, name) {
  const href = URL.createObjectURL(blob);
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
