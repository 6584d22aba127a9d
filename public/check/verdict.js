// A verdict as words and a colour; the words say all that the colour does.
import { element } from '../app/elements.js';
import { fill, words } from '../app/words.js';

const { check } = words;
const COLOURS = { exact: 'green', typographic: 'grey', elided: 'yellow', altered: 'red', absent: 'red' };

/** The worse of what is said of the words and of the one who said them. */
export function colourOf({ verdict, speaker, loss, leftOut }) {
  if (COLOURS[verdict] === 'red' || speaker === 'differs') return 'red';
  const isHalf = loss !== null || leftOut.some((stretch) => stretch.loss !== null);
  return isHalf || speaker === 'unnamed' ? 'yellow' : COLOURS[verdict];
}

/** What a quotation lost with the words that it leaves out. */
const lossOf = (loss) => check.losses[loss] ?? check.losses.other;

export function itemOf(quote, number) {
  const { text, verdict, nearest, diff, leftOut, loss, speaker } = quote;
  return element(
    'li',
    { id: `quote-${number}`, class: `verdict ${colourOf(quote)}` },
    element('p', { class: 'verdict-word' }, check.verdicts[verdict], speaker === 'differs' && ` – ${check.bySomebodyElse}`),
    element('blockquote', { dir: 'auto' }, verdict === 'altered' ? difference(diff) : text),
    nearest && element('p', {}, `${check.inArticle} `, element('q', { dir: 'auto' }, nearest.text)),
    loss && element('p', {}, fill(check.loses, { what: lossOf(loss) })),
    ...leftOut.map((stretch) => leftOutLine(stretch)),
    speakerLine(quote),
  );
}

function leftOutLine({ text, loss }) {
  const label = loss ? fill(check.leftOutOf, { what: lossOf(loss) }) : check.leftOut;
  return text && element('p', {}, `${label} `, element('q', { dir: 'auto' }, text));
}

const SPEAKERS = { agrees: check.agrees, differs: check.differs, unnamed: words.unnamed };

function speakerLine({ verdict, speaker, saidBy }) {
  if (verdict === 'absent') return null;
  const name = saidBy && (saidBy.role ? `${saidBy.name} (${saidBy.role})` : saidBy.name);
  const told = SPEAKERS[speaker] ?? (name && check.says);
  return told && element('p', { class: 'who' }, fill(told, { name }));
}

/** Both texts in one: what only the article has is struck, what only the quotation has is set apart. */
function difference(diff) {
  const kinds = { same: 'span', removed: 'del', added: 'ins' };
  return element('span', {}, ...diff.flatMap(({ op, text }) => [element(kinds[op], {}, text), ' ']));
}
