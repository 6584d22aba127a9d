/** Which whole sentences of a quotation a card may show by themselves. */
import { describe, expect, it } from 'vitest';
import { joinQuotes } from '../../src/cards/kinds/quote/join.ts';
import { runsOf } from '../../src/cards/kinds/quote/runs.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

function runsIn(text: string): string[] {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  const context = { title: null, author: null, publisher: null, publishedAt: null };
  const [quote] = joinQuotes(extract(document, context).quotes, text);
  return quote ? runsOf(document, quote).map((run) => run.text) : [];
}

describe('runs of sentences in a quotation', () => {
  it.each([
    [
      '“They were late. The bridge is the most dangerous road of the country,” said Rosa Medina, the mayor.',
      ['They were late. …', 'They were late. The bridge is the most dangerous road of the country,',
        'The bridge is the most dangerous road of the country,'],
      'each sentence, and both',
    ],
    [
      '“The council — for they have no plan. There is no builder — sells our harbour to Larkfield,” said Rosa Medina.',
      ['The council — for they have no plan. …',
        'The council — for they have no plan. There is no builder — sells our harbour to Larkfield,'],
      'none that begins amid an aside, behind its subject',
    ],
    [
      '“A truck from Larkfield paid for the pier and we are at war... It is the town that asks,” said Rosa Medina.',
      ['A truck from Larkfield paid for the pier and we are at war …',
        'A truck from Larkfield paid for the pier and we are at war... It is the town that asks,',
        'It is the town that asks,'],
      'no dots behind dots',
    ],
    [
      '“We will close the bridge in June,” said Rosa Medina, the mayor. “Ferries will sail.”',
      ['We will close the bridge in June', 'We will close the bridge in June … Ferries will sail.',
        'Ferries will sail.'],
      'of a broken quotation, each part of it',
    ],
    [
      '“We will close the bridge,” said Rosa Medina, the mayor, “before it falls into the river.”',
      ['We will close the bridge … before it falls into the river.'],
      'no sentence is broken where the writer broke in',
    ],
    [
      '“The bridge is safe today. But it will not carry us for one more winter,” said Rosa Medina, the mayor.',
      ['The bridge is safe today. But it will not carry us for one more winter,',
        'But it will not carry us for one more winter,'],
      'none whose next sentence turns it',
    ],
    [
      '“The bridge is a fine old road,” said Rosa Medina, the mayor. “But it will not carry us for one more winter.”',
      ['The bridge is a fine old road … But it will not carry us for one more winter.',
        'But it will not carry us for one more winter.'],
      'the same where the writer broke in',
    ],
    [
      '“People call it a toy. They like the word. But the bridge carries us to work,” said Rosa Medina, the mayor.',
      ['People call it a toy. They like the word. But the bridge carries us to work,',
        'They like the word. But the bridge carries us to work,', 'But the bridge carries us to work,'],
      'no set-up without its point, one sentence on',
    ],
    [
      '“It’s not a toy, as people call it,” said Rosa Medina, the mayor. “It is the road that carries us to work.”',
      ['It’s not a toy, as people call it … It is the road that carries us to work.',
        'It is the road that carries us to work.'],
      'none that says what it is not without what it is',
    ],
    [
      '“I have looked for a safe bridge in Port Ellery,” said Rosa Medina, the mayor. “I have not found one.”',
      ['I have looked for a safe bridge in Port Ellery … I have not found one.', 'I have not found one.'],
      'none without the short denial that is its point',
    ],
    [
      '“The bridge will close in June.” Rosa Medina, the mayor, said so of a road that began as a “goat track”.',
      ['The bridge will close in June.'],
      'no scrap of the writer’s next sentence',
    ],
  ])('%s', (text, expected) => expect(runsIn(text)).toEqual(expected));
});

describe('what one card joins', () => {
  it.each<[language: string, text: string, cards: number, why: string]>([
    ['en', '“The ship is back,” said Rosa Medina. “A ferry sank here in 1968,” she said.', 2, 'each with a tag'],
    ['en', '“The ship is back,” said Rosa Medina. “A ferry sank here in 1968,” Medina said.', 2, 'with the name first'],
    ['es', '“El barco ha vuelto”, dijo Rosa Medina. “Aquí se hundió otro en 1968”, Medina añadió.', 2, 'the same'],
    ['de', '„Das Schiff ist wieder da“, sagte Rosa Medina. „Hier sank 1968 eine Fähre“, sagte sie.', 2, 'a pronoun'],
    ['en', '“The ship is back,” said Rosa Medina. “A ferry sank here in 1968.” The harbour is full.', 1,
      'behind the second the writer goes on with something else'],
    ['en', '“The ship is back,” said Rosa Medina, “and all of the town stands on the quay,” Medina said.', 1,
      'one sentence'],
  ])('%s: %s: %d', (language, text, cards) => {
    const document = readDocument({ text, bodyStart: 0, blocks: [], language });
    const context = { title: null, author: null, publisher: null, publishedAt: null };
    expect(joinQuotes(extract(document, context).quotes, text)).toHaveLength(cards);
  });
});
