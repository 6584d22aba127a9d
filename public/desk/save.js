// All cards as they are now, in every size that is ticked, with their alt texts, as one zip.
import { zip } from '/app/zip.js';
import { fill, say, words } from './load.js';

export async function saveAll() {
  const sizes = [...document.querySelectorAll('#zip-sizes input:checked')].map(({ value }) => value);
  const links = [...document.querySelectorAll('.desk-cards li a[data-size]')].filter(({ dataset }) => sizes.includes(dataset.size));
  const files = [];
  const alt = [];
  for (const [i, link] of links.entries()) {
    say(fill(words.saving, { n: i + 1, all: links.length }));
    const answer = await fetch(link.href).catch(() => ({ ok: false }));
    if (!answer.ok) return words.pictureFailed;
    const card = link.closest('[data-card]');
    const name = `${link.dataset.size}/${card.dataset.card}.png`;
    files.push({ name, bytes: new Uint8Array(await answer.arrayBuffer()) });
    alt.push(`${name}\n${card.querySelector('img')?.alt ?? ''}\n`);
  }
  files.push({ name: 'alt-texts.txt', bytes: new TextEncoder().encode(alt.join('\n')) });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(zip(files, new Date()));
  link.download = `verbatim-${document.getElementById('work').dataset.id}.zip`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return words.saved;
}
