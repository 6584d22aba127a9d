// The web app: an article goes in, its sheet and cards come out. Nothing is stored in the browser.
import { takeDrops } from './drop.js';
import { postArticle } from './request.js';
import { readForm } from './input.js';
import { showCards } from './cards.js';
import { showSheet } from './sheet.js';
import { tell } from './tell.js';

const $ = (id) => document.getElementById(id);
const form = $('article');
const submit = form.querySelector('[type="submit"]');

submit.disabled = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void make(() => readForm(form));
});
$('file').addEventListener('change', ({ target }) => target.files[0] && make(() => readForm(form, target.files[0])));

takeDrops(form, (file) => void make(() => readForm(form, file)));

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
