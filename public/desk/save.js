// All cards as they are now, with their alt texts, as one zip.
import { zip } from '/app/zip.js';

export async function saveAll() {
  const files = [];
  const alt = [];
  for (const image of document.querySelectorAll('[data-card]:is(li) img')) {
    const answer = await fetch(image.src);
    if (!answer.ok) return 'A picture could not be fetched. Nothing was saved; try again.';
    const name = image.closest('li').querySelector('a[download]').download;
    files.push({ name, bytes: new Uint8Array(await answer.arrayBuffer()) });
    alt.push(`${name}\n${image.alt}\n`);
  }
  files.push({ name: 'alt-texts.txt', bytes: new TextEncoder().encode(alt.join('\n')) });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(zip(files));
  link.download = `verbatim-${document.getElementById('work').dataset.id}.zip`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return 'Saved.';
}
