// The web app: an article goes in, its sheet and cards come out. Nothing is stored in the browser.
import { FaultToTell, postArticle } from './request.js';
import { readForm } from './input.js';
import { element } from './elements.js';
import { showCards } from './cards.js';
import { showSheet } from './sheet.js';

const $ = (id) => document.getElementById(id);
const form = $('article');
const submit = form.querySelector('[type="submit"]');

submit.disabled = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void make(() => readForm(form));
});
$('file').addEventListener('change', ({ target }) => target.files[0] && make(() => readForm(form, target.files[0])));

for (const kind of ['dragenter', 'dragover']) {
  addEventListener(kind, (event) => {
    if (![...event.dataTransfer.types].includes('Files')) return;
    event.preventDefault();
    form.classList.add('over');
  });
}
addEventListener('dragleave', (event) => event.relatedTarget ?? form.classList.remove('over'));
addEventListener('drop', (event) => {
  form.classList.remove('over');
  const file = event.dataTransfer.files[0];
  if (!file) return;
  event.preventDefault();
  void make(() => readForm(form, file));
});

/** From what was given to what is shown; a second call waits for none, the button is shut meanwhile. */
async function make(read) {
  submit.disabled = true;
  $('fault').replaceChildren();
  $('status').textContent = 'Reading the article …';
  try {
    const sheet = await postArticle(await read(), $('key').value);
    show(sheet);
  } catch (error) {
    $('status').textContent = '';
    tell(error);
  } finally {
    submit.disabled = false;
    $('file').value = '';
  }
}

function show(sheet) {
  const { facts, quotes, cards } = sheet;
  showSheet(sheet);
  showCards(sheet);
  $('result').hidden = false;
  $('status').textContent = `${facts.length} facts, ${quotes.length} quotations, ${cards.length} cards.`;
  $('result').focus({ preventScroll: true });
  $('result').scrollIntoView();
}

function tell(error) {
  if (!(error instanceof FaultToTell)) throw error;
  if (error.code === 'UNAUTHORIZED') {
    $('key-field').hidden = false;
    $('key').focus();
  }
  const list = error.list.length > 0 && element('ul', {}, ...error.list.map((line) => element('li', {}, line)));
  $('fault').replaceChildren(element('div', { class: 'fault-box' }, element('p', { class: 'fault-title' }, error.title), error.detail && element('p', {}, error.detail), list));
}
