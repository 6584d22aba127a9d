// The list of past sheets, with the older ones below when they are asked for.
import { call, load, problemOf, tell } from './load.js';

document.addEventListener('click', async ({ target }) => {
  const { older } = target.dataset ?? {};
  if (older === undefined) return;
  target.disabled = true;
  const answer = await call(older);
  if (!answer.ok) {
    target.disabled = false;
    return tell((await problemOf(answer)).detail);
  }
  const made = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [first] = made.querySelectorAll('.rows a');
  target.replaceWith(...made.body.childNodes);
  first?.focus();
});
void load();
