/** Passages that an editor may pick, and those that would mislead, each with its reason and the nearest that does not. */
import { describe, expect, it } from 'vitest';
import { startPlanning } from '../../src/cards/planning.ts';
import { pickPassage } from '../../src/desk/pick-passage.ts';
import { shownText } from '../../src/desk/picked-card.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { DESK_ARTICLE } from './article.ts';

type Kind = 'fact' | 'quote' | 'figure' | 'reported';

function planningOf(text: string, language = 'en') {
  const article = { text, bodyStart: 0, blocks: [], language };
  const document = readDocument(article);
  const said = { title: null, author: null, publisher: null, publishedAt: '2026-03-10' };
  return startPlanning({ ...extract(document, said), ...article, document, source: { publishedAt: null, language } });
}

/** The voice between two paragraphs of the writer's is nobody's here, as where the reader is not sure of it. */
function unheard(told: ReturnType<typeof planningOf>) {
  const quotes = told.sheet.quotes.map((quote) =>
    /^Nobody has asked/.test(quote.text) ? { ...quote, speaker: null } : quote);
  return startPlanning({ ...told.sheet, quotes, document: told.document });
}
const planning = unheard(planningOf(DESK_ARTICLE));

/** Of a passage as words, `[…]` around what is left out. */
function pick(kind: Kind, marked: string, of = planning) {
  const { text } = of.document;
  const words = marked.replace(/[[\]]/g, '');
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The article has no ${words}`);
  const omit = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, i): [number, number] => {
    const from = start + match.index - 2 * i;
    return [from, from + (match[1]?.length ?? 0)];
  });
  return pickPassage(of, { kind, start, end: start + words.length, omit });
}

const shown = (answer: ReturnType<typeof pick>, text = DESK_ARTICLE) =>
  'picked' in answer ? shownText(text, answer.picked) : answer.refusal;
const nearest = (answer: ReturnType<typeof pick>) =>
  'nearest' in answer && answer.nearest
    ? [answer.nearest.kind, DESK_ARTICLE.slice(answer.nearest.start, answer.nearest.end)]
    : null;

describe('a passage that is fit', () => {
  it.each<[Kind, string, string, string]>([
    ['fact', 'Some 4,100 cars cross the bridge on a working day.', 'Some 4,100 cars cross the bridge on a working day.', 'a whole sentence'],
    ['fact', 'The town clerk, Ines Dahl, called the plan a “necessary evil” on Tuesday.', 'The town clerk, Ines Dahl, called the plan a “necessary evil” on Tuesday.', 'a fragment in the writer’s whole sentence'],
    ['quote', 'We cannot carry lorries over this bridge for one more winter', 'We cannot carry lorries over this bridge for one more winter', 'a sentence of speech'],
    ['quote', 'We cannot carry lorries over this bridge for one more winter,” said Rosa Medina, the harbour master. “The girders are older than anybody who works in this harbour today.', 'We cannot carry lorries over this bridge for one more winter … The girders are older than anybody who works in this harbour today.', 'the words of the writer between are left out by themselves'],
    ['figure', 'Some 4,100 cars cross the bridge on a working day.', 'Some 4,100 cars cross the bridge on a working day.', 'a number in its sentence'],
  ])('%s: %s → %s (%s)', (kind, words, expected) => {
    expect(shown(pick(kind, words))).toBe(expected);
  });

  it('keeps where it stands, and which number is large', () => {
    const answer = pick('figure', 'Some 4,100 cars cross the bridge on a working day.');
    const { figure = null, paragraph } = 'picked' in answer ? answer.picked : { paragraph: null };
    expect([figure && DESK_ARTICLE.slice(figure.start, figure.end), paragraph]).toEqual(['Some 4,100', 4]);
  });

  it('leaves out an aside between two commas, and says so', () => {
    expect(shown(pick('fact', 'Paul Okafor[, a baker in Quay Street,] does not believe in long closures of the bridge.'))).toBe(
      'Paul Okafor … does not believe in long closures of the bridge.',
    );
  });
});

describe('what is reported', () => {
  const text =
    'The harbour town of Port Allery will close its swing bridge. Rosa Medina, the harbour master, said that the ' +
    'girders of the bridge were older than the harbour. The bridge was built in 1931.';
  const told = planningOf(text);
  const sentence = 'Rosa Medina, the harbour master, said that the girders of the bridge were older than the harbour.';

  it('is a card of its whole sentence', () => {
    const answer = pick('reported', sentence, told);
    expect(shown(answer, text)).toBe(sentence);
    const { claim = null } = 'picked' in answer ? answer.picked : {};
    expect(claim && text.slice(claim.start, claim.end)).toBe('the girders of the bridge were older than the harbour');
  });

  it('is offered with its sentence where its clause alone is picked', () => {
    const answer = pick('reported', sentence.slice(13), told);
    expect('nearest' in answer && answer.nearest && text.slice(answer.nearest.start, answer.nearest.end)).toBe(sentence);
  });

  it('is nothing that nobody says', () =>
    expect(shown(pick('reported', 'The bridge was built in 1931.', told), text)).toMatchObject({ reason: 'not-reported' }));
});

describe('a passage that would mislead', () => {
  it.each<[Kind, string, string, string[] | null]>([
    ['fact', 'ome 4,100 cars cross the bridge on a working day.', 'word', ['fact', 'Some 4,100 cars cross the bridge on a working day.']],
    ['fact', 'Two shops may have to close', 'attribution', null],
    ['fact', 'The council of Port Allery voted on Tuesday', 'end', null],
    ['fact', 'does not believe in long closures of the bridge.', 'start', ['fact', 'Paul Okafor, a baker in Quay Street, does not believe in long closures of the bridge.']],
    ['fact', 'Paul Okafor, a baker in Quay Street, does[ not] believe in long closures of the bridge.', 'gap', ['fact', 'Paul Okafor, a baker in Quay Street, does not believe in long closures of the bridge.']],
    ['fact', 'Two shops may have to close, according to the chamber of trade.', 'turned', null],
    ['fact', 'We cannot carry lorries over this bridge for one more winter', 'speech', ['quote', 'We cannot carry lorries over this bridge for one more winter']],
    ['fact', 'for one more winter,” said Rosa Medina, the harbour master.', 'edge', null],
    ['quote', 'Some 4,100 cars cross the bridge on a working day.', 'not-speech', ['fact', 'Some 4,100 cars cross the bridge on a working day.']],
    ['quote', 'necessary evil', 'fragment', ['fact', 'The town clerk, Ines Dahl, called the plan a “necessary evil” on Tuesday.']],
    ['quote', 'Nobody has asked the shops on the eastern quay what nine weeks will cost them.', 'unnamed', null],
    ['quote', 'carry lorries over this bridge for one more winter', 'start', ['quote', 'We cannot carry lorries over this bridge for one more winter,']],
    ['quote', 'one more winter,” said Rosa Medina', 'edge', null],
    ['figure', 'Paul Okafor, a baker in Quay Street, does not believe in long closures of the bridge.', 'no-figure', null],
    ['fact', 'However, the ferry company expects more passengers this spring.', 'open', null],
    ['fact', '$3.2 million on new girders. The money comes', 'start', null],
    ['fact', 'Monday.\n\nThe council', 'paragraph', null],
  ])('%s: %s: %s', (kind, words, reason, near) => {
    const answer = pick(kind, words);
    expect(shown(answer)).toMatchObject({ reason });
    if (near) expect(nearest(answer)).toEqual(near);
  });

  it('says in plain words what it points to', () => {
    expect(shown(pick('fact', 'However, the ferry company expects more passengers this spring.'))).toMatchObject({
      found: expect.stringContaining('“However”'),
    });
  });

  it('offers only what is fit itself', () => {
    const { text, sentences } = planning.document;
    for (const { start, end } of sentences) {
      for (const kind of ['fact', 'quote', 'figure'] as const) {
        const answer = pickPassage(planning, { kind, start: start + 3, end: end - 2, omit: [] });
        if (!('nearest' in answer) || !answer.nearest) continue;
        expect(pickPassage(planning, answer.nearest), text.slice(start, end)).toHaveProperty('picked');
      }
    }
  });

  it.each([
    ['de', 'Die Stadt Hafenau sperrt ihre Brücke ab Montag für neun Wochen. Der Rat hat das nicht beschlossen, sagte der Sprecher.', 'Der Rat hat das nicht beschlossen', 'end'],
    ['es', 'La ciudad de Puerto cerrará su puente desde el lunes. Si no llueve, el puente abrirá en mayo.', 'el puente abrirá en mayo.', 'start'],
    ['fr', 'La ville de Port fermera son pont dès lundi. Le maire pourrait partir, selon la préfecture de la région.', 'Le maire pourrait partir', 'end'],
  ])('in %s likewise', (language, text, words, reason) => {
    expect(shown(pick('fact', words, planningOf(text, language)), text)).toMatchObject({ reason });
  });
});
