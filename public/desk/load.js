// Fetches the part of a page that needs a key, and asks for one where it is wanted. The key lives as long as the page.
const $ = (id) => document.getElementById(id);
const main = $('content');

export const headers = () => ($('key').value ? { authorization: `Bearer ${$('key').value}` } : {});

export function say(words) {
  $('status').textContent = words;
}

/** @param {string} words @param {{ label: string, work: () => void }[]} ways out of it */
export function tell(words, ways = [], place = $('fault')) {
  const box = document.createElement('div');
  box.className = 'fault-box';
  const told = document.createElement('p');
  told.textContent = words;
  box.append(told, ...ways.map(({ label, work }) => {
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
    return new Response(JSON.stringify({ detail: 'There is no connection. Nothing was changed; try again.' }), { status: 503 });
  }
}

export const problemOf = async (answer) => {
  const problem = await answer.json().catch(() => ({}));
  return { detail: 'The answer could not be understood. Try again in a moment.', ...problem };
};

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
    tell((await problemOf(answer)).detail, [{ label: 'Try again', work: () => void load() }]);
    return false;
  }
  $('key-form').hidden = true;
  const focused = document.activeElement?.dataset?.key;
  const open = [...place.querySelectorAll('details[open] > summary')].map((summary) => summary.dataset.key);
  // made by our server, every word of the article escaped; a parsed document runs nothing
  const made = new DOMParser().parseFromString(await answer.text(), 'text/html');
  place.replaceChildren(...made.body.childNodes);
  for (const key of open) place.querySelector(`summary[data-key="${key}"]`)?.parentElement.setAttribute('open', '');
  if (focused) place.querySelector(`[data-key="${focused}"]`)?.focus({ preventScroll: true });
  document.dispatchEvent(new Event('placed'));
  return true;
}

$('key-form').addEventListener('submit', (event) => {
  event.preventDefault();
  void load();
});
