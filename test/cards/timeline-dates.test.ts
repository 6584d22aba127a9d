/** Which dates make an event of a timeline. */
import { expect, it } from 'vitest';
import { planTimeline } from '../../src/cards/kinds/timeline/plan.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const ARTICLE =
  'The harbour bridge of Port Ellery opened in May 1931. The council of Port Ellery closed the bridge to lorries in ' +
  'June 2019.';

function eventsIn(last: string, before = ARTICLE): string[] {
  const text = `${before} ${last}`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  const extraction = extract(document, { title: null, author: null, publisher: null, publishedAt: '2026-03-10' });
  const source = { publishedAt: '2026-03-10', language: 'en' };
  return planTimeline(startPlanning({ ...extraction, source, text, document }))[0]?.events.map(({ date }) => date) ?? [];
}

it.each([
  ['The council of Port Ellery voted for a new bridge on 3 March 2026.', ['1931-05', '2019-06', '2026-03-03']],
  ['The council of Port Ellery voted for a new bridge three years ago.', []],
  ['The council of Port Ellery voted for a new bridge this year.', []],
  ['Last checked: 2026-03-03.', []],
])('%s %j', (last, dates) => expect(eventsIn(last)).toEqual(dates));

it('takes no list of years alone for one story', () => {
  const years = ARTICLE.replace('May 1931', '1931').replace('June 2019', '2019');
  expect(eventsIn('The council of Port Ellery voted for a new bridge in 2026.', years)).toEqual([]);
});
