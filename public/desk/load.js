// Fetches the part of a page that needs a key, and asks for one where it is wanted. The key lives as long as the page.
import { fill, words } from '/app/words.js';

const $ = (id) => document.getElementById(id);
const main = $('content');

export const headers = () => ({ 'accept-language': words.language, ...($('key').value && { authorization: `Bearer ${$('key').value}` }) });

export function say(told) {
  $('status').textContent = told;
}

/** @param {string} told @param {{ label: string, work: () => void }[]} ways out of it */
export function tell(told, ways = [], place = $('fault')) {
  const box = document.createElement('div');
  box.className = 'fault-box';
  const line = document.createElement('p');
  line.textContent = told;
  box.append(line, ...ways.map(({ label, work }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', work);
    return button;
  }));
  place.replaceChildren(box);
}

export const untell = (place = $('fault')) => place.replaceChildren();

export async function call(path, init = {}) {
  try {
    return await fetch(path, { ...init, headers: { ...init.headers, ...headers() } });
  } catch {
    return new Response(JSON.stringify({ detail: words.offline, code: 'OFFLINE' }), { status: 503 });
  }
}

/** A problem in the page's language: what it is in ours, and what the API says of it where only that tells more. */
export async function problemOf(answer) {
  const problem = { detail: words.garbled, ...(await answer.json().catch(() => ({}))) };
  const title = words.faults[problem.code];
  if (title === undefined) return problem;
  const tellsMore = words.language === 'en' || ['EDIT_REFUSED', 'INVALID_BODY'].includes(problem.code);
  return { ...problem, detail: words.language === 'en' ? problem.detail : [title, tellsMore && `(${problem.detail})`].filter(Boolean).join(' ') };
}

/** @returns whether it is in place now */
export async function load() {
  const place = $('place');
  place.setAttribute('aria-busy', 'true');
  const answer = await call(main.dataset.load);
  place.setAttribute('aria-busy', 'false');
  if (answer.status === 401) {
    $('key-form').hidden = false;
    place.replaceChildren();
    $('key').focus();
    return false;
  }
  if (!answer.ok) {
    tell((await problemOf(answer)).detail, [{ label: words.tryAgain, work: () => void load() }]);
    return false;
  }
  $('key-form').hidden = true;
  const kept = keep(place);
  // made by our server, every word of the article escaped; a parsed document runs nothing
  const made = new DOMParser().parseFromString(await answer.text(), 'text/html');
  place.replaceChildren(...made.body.childNodes);
  kept.restore();
  for (const image of place.querySelectorAll('img.loading')) watch(image);
  document.dispatchEvent(new Event('placed'));
  return true;
}

/** What the person has opened, ticked and is at, over a change of the page. */
function keep(place) {
  const focused = document.activeElement?.dataset?.key;
  const open = [...place.querySelectorAll('details[open] > summary')].map((summary) => summary.dataset.key);
  const ticked = [...place.querySelectorAll('input[type="checkbox"][data-key]')].map(({ dataset, checked }) => [dataset.key, checked]);
  const keyed = (key, tag = '') => place.querySelector(`${tag}[data-key="${CSS.escape(key)}"]`);
  return {
    restore() {
      for (const key of open) keyed(key, 'summary')?.parentElement.setAttribute('open', '');
      for (const [key, checked] of ticked) if (keyed(key)) keyed(key).checked = checked;
      if (!focused) return;
      // A button that is no longer there, or is shut now, leaves the focus with what it was about.
      const [same] = [keyed(focused)].filter((found) => found && !found.disabled);
      const about = focused.slice(focused.indexOf('-') + 1);
      const near = same ?? $(`card-${about}`)?.querySelector('button:not([disabled])') ?? place.querySelector('button:not([disabled])');
      near?.focus({ preventScroll: true });
    },
  };
}

/** A picture is told of until it is there, and when it will not come. */
function watch(image) {
  const done = () => image.classList.remove('loading');
  if (image.complete && image.naturalWidth > 0) return done();
  image.addEventListener('load', done);
  image.addEventListener('error', () => {
    const box = document.createElement('div');
    tell(words.drawFailed, [{ label: words.tryAgain, work: () => { box.replaceWith(image); image.src = `${image.src}`; } }], box);
    image.replaceWith(box);
  });
}

$('key-form').addEventListener('submit', (event) => {
  event.preventDefault();
  void load();
});

export { fill, words };
