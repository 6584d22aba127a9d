/** Most blocks are only tried, in one size of type after another: what is passed over is not made. */
import { expect, it } from 'vitest';
import { column, row, text } from '../../templates/blocks.tsx';

const face = { family: 'Newsreader', weight: 500, italic: false } as const;
const style = { face, size: 80, leading: 1.2, color: '#000' };
const WIDE = 'Donaudampfschifffahrtsgesellschaft';

it('parts a torn word only where its block is used', () => {
  const block = text(WIDE, style, 300);
  const made = Object.entries(Object.getOwnPropertyDescriptors(block)).filter(([, { value }]) => value !== undefined);
  expect(made.map(([name]) => name)).toEqual(['width', 'torn']);
  expect(block.torn).toBe(true);
  expect(block.height).toBeGreaterThan(style.size * 2);
  expect(JSON.stringify(block.node)).toContain('\u200b');
});

it('tells of a column and a row that a word in them is torn', () => {
  const [torn, whole] = [text(WIDE, style, 300), text('Quay', style, 300)];
  for (const blocks of [column([whole, torn], 10), row([torn, whole], 10)]) {
    expect(blocks.torn).toBe(true);
    expect(blocks.height).toBeGreaterThan(style.size * 2);
  }
});
