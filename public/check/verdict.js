// A verdict as words and a colour; the words say all that the colour does.
import { element } from '../app/elements.js';

const VERDICTS = {
  exact: 'Stands so in the article',
  typographic: 'Stands so, but for marks, dashes or its first letter',
  elided: 'Stands so, with words left out',
  altered: 'Altered: the article has other words',
  absent: 'Not in the article',
};
const COLOURS = { exact: 'green', typographic: 'grey', elided: 'yellow', altered: 'red', absent: 'red' };
const LOSSES = {
  negation: 'a negation',
  condition: 'a condition',
  hedge: 'a “may” or “allegedly”',
  contrast: 'a “but” or “however”',
  attribution: 'whose word it is',
  clause: 'a clause that belongs to it',
  pair: 'the other half of a pair',
};

/** The worse of what is said of the words and of the one who said them. */
export function colourOf({ verdict, speaker, loss, leftOut }) {
  if (COLOURS[verdict] === 'red' || speaker === 'differs') return 'red';
  const isHalf = loss !== null || leftOut.some((stretch) => stretch.loss !== null);
  return isHalf || speaker === 'unnamed' ? 'yellow' : COLOURS[verdict];
}

export function itemOf(quote, number) {
  const { text, verdict, nearest, diff, leftOut, loss } = quote;
  return element(
    'li',
    { id: `quote-${number}`, class: `verdict ${colourOf(quote)}` },
    element('p', { class: 'verdict-word' }, VERDICTS[verdict], quote.speaker === 'differs' && ' – said by somebody else'),
    element('blockquote', { dir: 'auto' }, verdict === 'altered' ? difference(diff) : text),
    nearest && element('p', {}, 'In the article: ', element('q', { dir: 'auto' }, nearest.text)),
    loss && element('p', {}, `The quotation leaves out ${LOSSES[loss] ?? 'what turns it'} in the same sentence.`),
    ...leftOut.map((stretch) => leftOutLine(stretch)),
    speakerLine(quote),
  );
}

const leftOutLine = ({ text, loss }) =>
  text &&
  element('p', {}, `Left out${loss ? ` – ${LOSSES[loss] ?? 'what turns it'}` : ''}: `, element('q', { dir: 'auto' }, text));

function speakerLine({ verdict, speaker, saidBy }) {
  if (verdict === 'absent') return null;
  const name = saidBy && (saidBy.role ? `${saidBy.name} (${saidBy.role})` : saidBy.name);
  if (speaker === 'agrees') return element('p', { class: 'who' }, `Said by ${name}, in the article too.`);
  if (speaker === 'differs') return element('p', { class: 'who' }, `The article gives these words to ${name}.`);
  if (speaker === 'unnamed') return element('p', { class: 'who' }, 'The article does not say who said this.');
  return name && element('p', { class: 'who' }, `In the article, ${name} says it.`);
}

/** Both texts in one: what only the article has is struck, what only the quotation has is set apart. */
function difference(diff) {
  const kinds = { same: 'span', removed: 'del', added: 'ins' };
  return element('span', {}, ...diff.flatMap(({ op, text }) => [element(kinds[op], {}, text), ' ']));
}
