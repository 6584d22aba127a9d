/** The title of a card's page is cut by the same guard as the card. */
import { describe, expect, it } from 'vitest';
import { makePages, metaOf } from './make-page.ts';

const SENTENCE =
  'The council of Port Allery will sell the old ferry terminal and the ground around it to the Lund company of ' +
  'Rotterdam in June, unless the state pays for the repairs.';
const TEXT = `The council of Port Allery voted 7 to 2 on Tuesday to build a sea wall of 900 metres at the quay.

The wall will cost 31 million euros and is to stand by 2029, the council said. Work begins in March with two barges.

Port engineer Marta Delgado designed the wall after the storm of 2023. The plan was opposed by harbour pilot Ivo Lund.

The Port Allery Ferry Authority has run boats to the islands since 1931. Three storms flooded 400 homes in 2023.

${SENTENCE}`;

describe('the page of a fact that a title has no room for', async () => {
  const { sheet, page } = await makePages({ text: TEXT, title: 'Port Allery looks at its harbour' });
  const titles = await Promise.all(
    sheet.cards.map(async ({ id }) => metaOf(await page(`/s/${sheet.id}/${id}`))['og:title'] ?? ''),
  );

  it('is told by the headline where a cut would leave out the condition', () => {
    const card = sheet.cards.findIndex(({ kind, alt }) => kind !== 'summary' && alt.includes('unless the state pays'));
    expect(card).toBeGreaterThan(0);
    expect(titles[card]).toBe('Port Allery looks at its harbour');
    expect(titles.some((title) => title.includes('will sell'))).toBe(false);
  });
});
