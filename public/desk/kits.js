// Brand kits: looks that are saved under names. What the form says is shown on three cards before it is saved.
import { call, problemOf, say, tell, untell, words, fill } from './load.js';
import { element } from '/app/elements.js';

const $ = (id) => document.getElementById(id);
const form = $('kit');
const field = (name) => form.elements.namedItem(name);
const MAX_LOGO = 48 * 1024;
/** A pause in the choosing. */
const PAUSE_MS = 250;

/** The logo as a data URI; null: none. */
let logo = null;
let pending;
let work;

/** @param {{ id: () => string, chosen: (name: string) => void, changed: () => void }} desk */
export function startKits(desk) {
  work = desk;
  form.addEventListener('input', () => later());
  field('accent').addEventListener('input', () => (field('plain').checked = false));
  field('logo').addEventListener('change', () => void takeLogo());
  $('no-logo').addEventListener('click', () => setLogo(null));
  $('kit-new').addEventListener('click', () => fillForm('', {}));
  $('kit-delete').addEventListener('click', () => void remove());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
}

export async function showKits(chosen) {
  await list();
  await openKit(chosen);
  $('kits').showModal();
}

async function list() {
  const answer = await call('/api/kits');
  if (!answer.ok) return tell((await problemOf(answer)).detail);
  const { kits } = await answer.json();
  $('kit-list').replaceChildren(...kits.map(({ name }) => element('button', { type: 'button', click: () => void openKit(name) }, name)));
}

async function openKit(name) {
  const answer = name ? await call(`/api/kits/${encodeURIComponent(name)}`) : null;
  fillForm(answer?.ok ? name : '', answer?.ok ? await answer.json() : {});
}

function fillForm(name, kit) {
  untell($('kit-fault'));
  form.reset();
  field('kit').value = name;
  field('name').value = kit.name ?? '';
  field('plain').checked = !kit.accent;
  if (kit.accent) field('accent').value = kit.accent;
  for (const key of ['fonts', 'theme', 'corner']) field(key).value = kit[key] ?? '';
  $('kit-delete').hidden = name === '';
  setLogo(kit.logo?.src ?? null);
}

function setLogo(src) {
  logo = src;
  $('no-logo').hidden = src === null;
  later();
}

async function takeLogo() {
  const [file] = field('logo').files;
  if (!file) return;
  untell($('kit-fault'));
  if (file.size > MAX_LOGO || !/^image\/(?:png|svg\+xml)$/.test(file.type)) return tell(words.logoRefused, [], $('kit-fault'));
  const reader = new FileReader();
  reader.addEventListener('load', () => setLogo(reader.result));
  reader.readAsDataURL(file);
}

const stated = () => ({
  accent: field('plain').checked ? null : field('accent').value,
  logo,
  name: field('name').value.trim() || null,
  ...Object.fromEntries(['fonts', 'theme', 'corner'].map((key) => [key, field(key).value || null])),
});

const send = (path, method) => call(path, { method, body: JSON.stringify(stated()), headers: { 'content-type': 'application/json' } });

function later() {
  clearTimeout(pending);
  pending = setTimeout(() => void preview(), PAUSE_MS);
}

async function preview() {
  const answer = await send(`/desk/${work.id()}/kit-preview`, 'POST');
  if (!answer.ok) return tell((await problemOf(answer)).detail, [], $('kit-fault'));
  untell($('kit-fault'));
  const { cards, accent } = await answer.json();
  $('kit-cards').replaceChildren(...cards.map(({ src, alt }) => element('img', { src, alt, width: 1200, height: 630 })));
  $('kit-contrast').textContent = accent === null ? '' : fill(words.contrastHeld, { colour: accent });
}

async function save() {
  const name = field('kit').value.trim();
  const answer = await send(`/api/kits/${encodeURIComponent(name)}`, 'PUT');
  if (!answer.ok) return tell((await problemOf(answer)).detail, [], $('kit-fault'));
  $('kits').close();
  say(words.saved);
  work.chosen(name);
}

async function remove() {
  const answer = await call(`/api/kits/${encodeURIComponent(field('kit').value.trim())}`, { method: 'DELETE' });
  if (!answer.ok) return tell((await problemOf(answer)).detail, [], $('kit-fault'));
  fillForm('', {});
  await list();
  work.changed();
}
