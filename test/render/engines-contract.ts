/** What the render engines promise, run in Node and inside workerd alike. */
import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/render/element.ts';
import type { Engines } from '../../src/render/engines.ts';

const box = (style: Record<string, unknown>, ...children: Node[]): Node => ({
  type: 'div',
  props: { style, children },
});
const size = { width: 120, height: 60, fonts: [] };

export function describeEngines(where: string, start: () => Promise<Engines>) {
  describe(`render engines ${where}`, () => {
    it('lays a box out where its styles say', async () => {
      const { satori } = await start();
      const inner = box({ width: 40, height: 20, marginLeft: 10, marginTop: 5 });
      const { boxes } = await satori.draw(box({ display: 'flex', width: 120, height: 60 }, inner), size);
      expect(boxes.map(({ left, top, width, height }) => [left, top, width, height])).toEqual([
        [0, 0, 120, 60],
        [10, 5, 40, 20],
      ]);
    });

    it('draws the pixels of a flat card', async () => {
      const { satori, resvg } = await start();
      const { svg } = await satori.draw(box({ width: 120, height: 60, backgroundColor: '#b02020' }), size);
      const { data, width, height } = resvg.rasterise(svg);
      expect([width, height, data.length]).toEqual([120, 60, 120 * 60 * 4]);
      expect([...data.subarray(0, 4)]).toEqual([0xb0, 0x20, 0x20, 255]);
    });

    it('ignores a style it does not know instead of failing the card', async () => {
      const { satori } = await start();
      const { svg } = await satori.draw(box({ display: 'table', width: 10, height: 10 }), size);
      expect(svg).toContain('<svg');
    });

    it.each([
      ['an image address', { type: 'img', props: { src: 'https://example.com/a.png', style: {}, children: [] } }],
      ['an address in a style', box({ backgroundImage: 'url(https://example.com/a.png)' })],
      ['an address deep in the tree', box({}, box({}, { type: 'img', props: { src: '//example.com/a.png' } }))],
    ] satisfies [string, Node][])('refuses %s: nothing is ever fetched', async (_, element) => {
      const { satori } = await start();
      await expect(satori.draw(element, size)).rejects.toThrow(/data: images only/);
    });

    it('draws on after an SVG that resvg refuses, and after one that traps it', async () => {
      const { resvg } = await start();
      const good =
        '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#fff"/></svg>';
      expect(() => resvg.rasterise('<svg')).toThrow();
      expect(resvg.rasterise(good).data[0]).toBe(255);
      expect(() => resvg.rasterise('<svg xmlns="http://www.w3.org/2000/svg" width="40000" height="40000"/>')).toThrow();
      expect(resvg.rasterise(good).data[0]).toBe(255);
    });
  });
}
