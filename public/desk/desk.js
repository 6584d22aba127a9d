// The desk: every button is a change of ids and spans, sent to the API; what comes back is put in place.
import { copyFrom } from './copy.js';
import { startHistory } from './history.js';
import { showKits, startKits } from './kits.js';
import { call, fill, load, problemOf, say, tell, untell, words } from './load.js';
import { pickedSpan, startPicking } from './picker.js';
import { showPosts } from './posts.js';
import { showPreviews } from './previews.js';
import { saveAll } from './save.js';

const $ = (id) => document.getElementById(id);
const work = () => $('work');
const sheet = () => `/api/sheets/${work().dataset.id}`;

/** Changes wait for one another: each is made on the state that the last one left. */
let last = Promise.resolve();
function change(body, done = words.changed) {
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
    const again = { label: words.makeAgain, work: () => void change(body, done) };
    tell(`${problem.detail} ${words.isTheirs}`, [again]);
    return false;
  }
  // what is chosen in a menu goes back to what holds
  await load();
  if (answer.status !== 401) tell(problem.detail);
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
  if (!button || copyFrom(button.dataset)) return;
  const { change: body, nameOf, roleOf, previews, dialog, report, passage } = button.dataset;
  if (body !== undefined) {
    const asked = JSON.parse(body);
    void change(asked.move ? moved(asked.move) : asked, fill(words.done, { what: button.textContent.trim() }));
  } else if (passage !== undefined) void pickWhole(JSON.parse(passage));
  else if (nameOf !== undefined) nameSpeaker(nameOf);
  else if (roleOf !== undefined) nameRole(roleOf);
  else if (previews !== undefined) void showPreviews(work().dataset.id, previews);
  else if (dialog === 'texts') void showPosts(sheet());
  else if (dialog === 'kits') void showKits(document.querySelector('[data-all="brand"]').value);
  else if (report !== undefined) void tickOff(report);
  else if (button.id === 'zip') void saveAll().then(say);
});

document.addEventListener('change', ({ target }) => {
  const { speaker, look, card, all } = target.dataset ?? {};
  if (speaker !== undefined && target.value) void change({ speakers: { [speaker]: JSON.parse(target.value) } }, words.speakerChanged);
  if (look !== undefined) void change({ looks: { [card]: { [look]: target.value || null } } }, words.lookChanged);
  if (all !== undefined) void change({ [all]: target.value || null }, words.lookChanged);
});

function nameSpeaker(id) {
  const name = pickedSpan();
  if (name) void change({ speakers: { [id]: { name } } }, words.speakerChanged);
  else tell(words.selectName);
}

/** Beside the name that is chosen now. */
function nameRole(id) {
  const role = pickedSpan();
  const chosen = document.querySelector(`[data-speaker="${id}"]`)?.value;
  if (!role) tell(words.selectRole);
  else if (!chosen?.startsWith('{')) tell(words.chooseSpeaker);
  else void change({ speakers: { [id]: { ...JSON.parse(chosen), role } } }, words.roleChanged);
}

async function tickOff(name) {
  const answer = await call(`${sheet()}/reports/${name}`, { method: 'DELETE' });
  if (!answer.ok) return tell((await problemOf(answer)).detail);
  await load();
  say(words.changed);
}

addEventListener('keydown', (event) => {
  const isField = /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName ?? '');
  if (isField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  void change(event.shiftKey ? { redo: true } : { undo: true }, event.shiftKey ? words.redone : words.undone);
});

/** Whoever comes back to this page sees what a colleague, or another tab, made of the sheet meanwhile. */
document.addEventListener('visibilitychange', async () => {
  if (document.visibilityState !== 'visible' || !work()) return;
  const answer = await call(sheet(), { headers: { 'if-none-match': work().dataset.etag }, cache: 'no-store' });
  if (answer.status === 200 && answer.headers.get('etag') !== work().dataset.etag && await load()) say(words.changedElsewhere);
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
  say(words.cardMade);
  $(`card-${id}`)?.scrollIntoView({ block: 'nearest' });
  return null;
}

const title = document.title;
document.addEventListener('placed', () => (document.title = `${work().dataset.headline} · ${title}`));

startPicking({
  pick,
  head: (headline) => change({ headline }, words.headlineChanged),
});
startKits({
  id: () => work().dataset.id,
  chosen: (name) => void change({ brand: name }, words.lookChanged),
  changed: () => void load(),
});
startHistory((name, n) => {
  last = last.then(() => send('POST', `${sheet()}/revisions/${name}/restore`, {}, fill(words.restored, { n })));
});
void load();
