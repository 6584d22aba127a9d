// The web app: an article goes in, its sheet and cards come out. Nothing is stored in the browser.
import { takeDrops } from './drop.js';
import { postArticle } from './request.js';
import { readForm } from './input.js';
import { showCards } from './cards.js';
import { showSheet } from './sheet.js';
import { tell } from './tell.js';
import { fill, words } from './words.js';

const $ = (id) => document.getElementById(id);
const form = $('article');
const submit = form.querySelector('[type="submit"]');

submit.disabled = false;
/** What was given last, until it has been read: a file that met a fault need not be chosen again. */
let file = null;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void make(() => readForm(form, file));
});
$('text').addEventListener('input', () => (file = null));
$('file').addEventListener('change', ({ target }) => target.files[0] && take(target.files[0]));
takeDrops(form, take, (text) => {
  $('text').value = text;
  file = null;
  $('text').focus();
});

function take(given) {
  file = given;
  void make(() => readForm(form, given));
}

/** From what was given to what is shown; a second call waits for none, the button is shut meanwhile. */
async function make(read) {
  submit.disabled = true;
  $('fault').replaceChildren();
  $('status').textContent = words.reading;
  try {
    const sheet = await postArticle(await read(), $('key').value);
    file = null;
    show(sheet);
  } catch (error) {
    $('status').textContent = file?.name ?? '';
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
  $('status').textContent = fill(words.counted, { facts: facts.length, quotes: quotes.length, cards: cards.length });
  $('result').focus({ preventScroll: true });
  $('result').scrollIntoView();
}
