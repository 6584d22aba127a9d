// The page of checks: a text and an article go in, a verdict on each quotation comes out. Nothing is stored.
import { FaultToTell } from '../app/request.js';
import { takeDrops } from '../app/drop.js';
import { button, element } from '../app/elements.js';
import { tell } from '../app/tell.js';
import { fill, words } from '../app/words.js';
import { againstOf, check, fileOf } from './request.js';
import { fromLink, linkTo } from './permalink.js';
import { colourOf, itemOf } from './verdict.js';

const $ = (id) => document.getElementById(id);
const form = $('check');
const submit = form.querySelector('[type="submit"]');
/** A document whose words cannot be shown before they are read. */
let file = null;

submit.disabled = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
$('summary').addEventListener('input', () => (file = null));
$('summary-file').addEventListener('change', ({ target }) => target.files[0] && take(target.files[0]));
takeDrops(form, (dropped) => void take(dropped));
void open();

/** What a link of before holds is put in its place and checked at once. */
async function open() {
  const given = await fromLink(location.hash);
  const sheet = new URLSearchParams(location.search).get('sheet');
  if (sheet) $('source-article').value = new URL(`/s/${encodeURIComponent(sheet)}`, location.href).href;
  if (!given) return;
  $('summary').value = given.summary;
  $('source-article').value = given.article;
  await run();
}

async function take(given) {
  try {
    const { text, document } = await fileOf(given);
    file = document;
    $('summary').value = text ?? given.name;
    if ($('source-article').value.trim()) await run();
  } catch (error) {
    tell(error);
  }
}

async function run() {
  submit.disabled = true;
  $('fault').replaceChildren();
  $('status').textContent = words.check.looking;
  try {
    const [summary, article] = [$('summary').value.trim(), $('source-article').value.trim()];
    if (!summary || !article) throw new FaultToTell('EMPTY');
    const said = file ? { summaryFile: file } : { summary };
    show(await check({ ...againstOf(article), ...said }, $('key').value), summary, article);
  } catch (error) {
    $('status').textContent = '';
    tell(error);
  } finally {
    submit.disabled = false;
  }
}

function show({ quotes, summary: read }, summary, article) {
  const text = read ?? summary;
  $('verdicts').replaceChildren(...quotes.map((quote, i) => itemOf(quote, i + 1)));
  $('marked').replaceChildren(...marked(text, quotes));
  const copy = async () => {
    await navigator.clipboard.writeText(await linkTo({ summary: text, article }));
    return words.copied;
  };
  $('result-actions').replaceChildren(button(words.check.copyLink, copy));
  $('result').hidden = false;
  $('status').textContent = quotes.length === 0 ? words.check.none : counted(quotes);
  $('result').focus({ preventScroll: true });
  $('result').scrollIntoView();
}

/** The text with its quotations marked, each a link to its verdict. */
function marked(text, quotes) {
  const pieces = [];
  let from = 0;
  quotes.forEach(({ at, ...quote }, i) => {
    pieces.push(text.slice(from, at.start));
    pieces.push(element('a', { href: `#quote-${i + 1}`, class: `mark ${colourOf(quote)}` }, text.slice(at.start, at.end)));
    from = at.end;
  });
  return [...pieces, text.slice(from)];
}

function counted(quotes) {
  const count = (colour) => quotes.filter((quote) => colourOf(quote) === colour).length;
  const told = Object.entries(words.check.colours).filter(([colour]) => count(colour) > 0);
  return [fill(words.check.counted, { n: quotes.length }), ...told.map(([colour, said]) => fill(said, { n: count(colour) }))].join(' ');
}
