import { describe, expect, it } from 'vitest';
import { ALT_LIMIT, ALT_ON_X } from '../../src/cards/alt.ts';
import { makePages, metaOf } from './make-page.ts';

const TITLE =
  'Engineers who examined the collapsed footbridge in Port Allery say that its steel cables had rusted through ' +
  'years before it fell, and that nobody had been sent to look at them since 2014';
const LONG =
  'The regional transport ministry in Allery set aside $4.2 million in January for a new bridge of concrete and ' +
  'timber, which will carry walkers and cyclists over the river at a height of 14 metres from the summer of 2027 on ' +
  'and stand for at least eighty years.';
const TEXT = `Engineers gave their report on the footbridge on Monday, and the mayor read it aloud in the town hall.

${LONG}

Three people were hurt when the bridge fell into the river in March. Divers found the last of the cables in April.`;

describe('a long sentence under a long headline', async () => {
  const { sheet, page } = await makePages({ text: TEXT, title: TITLE, publisher: 'The Port Allery Courier' });
  const card = sheet.cards.find(({ alt }) => alt.includes('stand for at least eighty years'));

  it('is a card, and told with the whole of both', () => {
    expect(card?.alt).toContain('nobody had been sent to look at them since 2014.');
    expect(card?.alt.length).toBeGreaterThan(ALT_ON_X);
    expect(card?.alt.length).toBeLessThanOrEqual(ALT_LIMIT);
  });

  it('is told to X in as many letters as it reads', async () => {
    const meta = metaOf(await page(`/s/${sheet.id}/${card?.id}`));
    expect(meta['og:image:alt']).toBe(card?.alt);
    expect(meta['twitter:image:alt']?.length).toBeLessThanOrEqual(ALT_ON_X);
    expect(meta['twitter:image:alt']).toMatch(/^Engineers who examined .* 2014\. The regional transport ministry .* …$/);
  });
});
