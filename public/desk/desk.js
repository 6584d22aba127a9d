// The desk: every button is a change of ids and spans, sent to the API; what comes back is put in place.
import { call, load, problemOf, say, tell, untell } from './load.js';
import { pickedSpan, startPicking } from './picker.js';
import { showPosts } from './posts.js';
import { saveAll } from './save.js';

const $ = (id) => document.getElementById(id);
const work = () => $('work');
const sheet = () => `/api/sheets/${work().dataset.id}`;

/** Changes wait for one another: each is made on the state that the last one left. */
let last = Promise.resolve();
export function change(body, done = 'Changed.') {
  last = last.then(() => send('PATCH', sheet(), body, done));
  return last;
}

async function send(method, path, body, done) {
  untell();
  const init = { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'if-match': work().dataset.etag } };
  const answer = await call(path, init);
  if (answer.ok) {
    await load();
    say(done);
    return true;
  }
  const problem = await problemOf(answer);
  if (answer.status === 412) {
    await load();
    const again = { label: 'Make my change again', work: () => void change(body, done) };
    tell(`${problem.detail} What you see now is theirs.`, [again]);
  } else if (answer.status === 401) {
    await load();
  } else tell(problem.detail);
  return false;
}

/** A card taken one place up or down, as the order of all. */
function moved([id, to]) {
  const ids = [...document.querySelectorAll('[data-card]:is(li)')].map((card) => card.dataset.card);
  const rest = ids.filter((one) => one !== id);
  return { order: [...rest.slice(0, to), id, ...rest.slice(to)] };
}

document.addEventListener('click', (event) => {
  const button = event.target.closest?.('button');
  if (!button) return;
  const { change: body, copy, nameOf, roleOf, passage } = button.dataset;
  if (body !== undefined) {
    const asked = JSON.parse(body);
    void change(asked.move ? moved(asked.move) : asked, `${button.textContent.trim()}: done.`);
  } else if (copy !== undefined) void navigator.clipboard.writeText(copy).then(() => say('Copied.'));
  else if (passage !== undefined) void pickWhole(JSON.parse(passage));
  else if (nameOf !== undefined) nameSpeaker(nameOf);
  else if (roleOf !== undefined) nameRole(roleOf);
  else if (button.id === 'zip') void saveAll().then(say);
  else if (button.id === 'posts') void showPosts(sheet());
});

document.addEventListener('change', ({ target }) => {
  const { speaker, look, card } = target.dataset ?? {};
  if (speaker !== undefined && target.value) void change({ speakers: { [speaker]: JSON.parse(target.value) } }, 'The speaker is changed.');
  if (look !== undefined) void change({ looks: { [card]: { [look]: target.value || null } } }, 'The look is changed.');
});

function nameSpeaker(id) {
  const name = pickedSpan();
  if (name) void change({ speakers: { [id]: { name } } }, 'The speaker is changed.');
  else tell('Select the words that name the speaker in the article first.');
}

/** Beside the name that is chosen now. */
function nameRole(id) {
  const role = pickedSpan();
  const chosen = document.querySelector(`[data-speaker="${id}"]`)?.value;
  if (!role) tell('Select the words of the role in the article first.');
  else if (!chosen?.startsWith('{')) tell('Choose the speaker first.');
  else void change({ speakers: { [id]: { ...JSON.parse(chosen), role } } }, 'The role is changed.');
}

addEventListener('keydown', (event) => {
  const isField = /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName ?? '');
  if (isField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  void change(event.shiftKey ? { redo: true } : { undo: true }, event.shiftKey ? 'Redone.' : 'Undone.');
});

/** A claim with its sentence around it, which is the nearest passage that stands by itself. */
async function pickWhole(passage) {
  untell();
  const refused = await pick(passage);
  const { nearest, detail } = refused ?? {};
  const again = nearest?.kind === passage.kind ? await pick(nearest) : refused;
  if (again !== null) tell(again.detail ?? detail);
}

async function pick(passage) {
  const answer = await call(`${sheet()}/cards`, { method: 'POST', body: JSON.stringify(passage), headers: { 'content-type': 'application/json' } });
  if (!answer.ok) return problemOf(answer);
  const { id } = await answer.json();
  await load();
  say('The card is made.');
  $(`card-${id}`)?.scrollIntoView({ block: 'nearest' });
  return null;
}

startPicking({
  pick,
  head: (headline) => change({ headline }, 'The headline is changed.'),
});
void load();
