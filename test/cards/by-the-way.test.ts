/** Which numbers a sentence tells by the way, so that none of them stands large on a card. */
import { expect, it } from 'vitest';
import { isByTheWay } from '../../src/cards/kinds/figure/by-the-way.ts';
import { readDocument } from '../../src/text/read-document.ts';

it.each<[language: string, sentence: string, number: string, is: boolean]>([
  ['en', 'Lund Primary, which has 318 pupils, has dropped the plan.', '318', true],
  ['en', 'In Lund, where the yard had promised 900 jobs, nobody was told.', '900', true],
  ['en', 'The yard is run by Lund Ferries, which employs 340 people.', '340', false],
  ['en', 'The market, whose walls date from May, was to host 1,400 traders.', '1,400', false],
  ['en', 'The gift is part of Lund’s $750 million campaign.', '$750 million', true],
  ['en', 'Profit fell to $410 million, against a forecast of $465 million.', '$465 million', true],
  ['en', 'Profit fell to $410 million, against a forecast of $465 million.', '$410 million', false],
  ['en', 'The ferry sailed from 31 harbours.', '31', false],
  ['en', 'On 2 May the ferries sailed from 31 harbours.', '31', false],
  ['en', 'The yard closed at 312p, below its issue price of 340p.', '340', true],
  ['en', 'Pay rose by 5.1% in May, above the 4.8% that was forecast.', '4.8', true],
  ['en', 'Lund’s 340 nurses walked out on Monday.', '340', false],
  ['en', 'Nobody in Port Ellery was surprised by Saturday’s 4-1 victory.', '4-1', false],
  ['en', 'In 2024 more than 500 people died on the coast.', '500', false],
  ['en', 'By 2024, compared with earlier years, 500 people had died.', '500', false],
  ['en', 'On 2 May, against the will of 500 farmers, it rained.', '500', false],
  ['en', 'On May 2, against the will of 500 farmers, it rained.', '500', false],
  ['en', 'The 12 farms now feed more than 500 people.', '500', false],
  ['en', 'The yard built 12 ships, more than the 9 of last year.', '9', true],
  ['en', 'Pay rose by 5.1% in the months to July, figures showed on Tuesday, above the 4.8% forecast.', '4.8', true],
  ['en', 'Profit was “around $410 million”, against a forecast of $465 million.', '$465 million', true],
  ['en', 'The yard built 12 ships rather than 9 boats.', '9', true],
  ['en', 'At 9am ferries sailed from 31 harbours.', '31', false],
  ['en', 'At 9 a.m. ferries sailed from 31 harbours.', '31', false],
  ['en', 'The fare rose to $12 from $9 in May.', '$9', true],
  ['en', 'By the old coast road it’s 40 miles to Lund.', '40', false],
  ['en', 'Nobody in Port Ellery was surprised by last night’s 4-1 victory.', '4-1', false],
  ['en', 'Nobody in Port Ellery was surprised by yesterday’s 4-1 victory.', '4-1', false],
  ['de', 'Am Montag fanden 3 Treffen statt mit 500 Gästen.', '500', false],
  ['de', 'Im Hafen lagen 40 statt 31 Boote.', '31', true],
  ['es', 'El 3 de mayo, frente a 500 personas, habló la alcaldesa.', '500', false],
  ['it', 'Nel 2024 contro 40 squadre ha vinto il Lund.', '40', false],
  ['de', 'Der Gewinn sank auf 41 Millionen Euro gegenüber 52 Millionen Euro im Vorjahr.', '52', true],
  ['fr', 'Le chantier emploie 340 personnes contre 410 en mai.', '410', true],
  ['es', 'El puerto perdió 40 barcos frente a 31 en mayo.', '31', true],
])('%s: %s %s: %s', (language, text, number, is) => {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const start = text.indexOf(number);
  expect(isByTheWay(document, { start, end: start + number.length })).toBe(is);
});
