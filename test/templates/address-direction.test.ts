/** The address at a card's foot is read from the left, in every script. */
import { expect, it } from 'vitest';
import { drawSvg } from '../../src/render/draw-svg.ts';
import { compositions } from '../../templates/compose.ts';
import { THEMES } from '../../templates/theme.ts';
import { renderDeps } from '../pictures/draw.ts';
import { ORDINARY } from '../pictures/sample-cards.ts';

it.each([
  ['127.0.0.1:8787/s/k3v9x2', 'ar', 'a number'],
  ['2026.example/s/k3v9x2', 'he', 'a host that begins with one'],
  ['news.example/s/k3v9x2', 'fa', 'letters'],
  ['127.0.0.1:8787/s/k3v9x2', 'en', 'from the left anyway'],
])('%s on a card in %s (%s)', async (address, language) => {
  const rtl = language !== 'en';
  const card = { ...ORDINARY.fact, language, rtl, source: { ...ORDINARY.fact.source, address } };
  const [composition] = compositions(card, THEMES.paper, 'og');
  if (!composition) throw new Error('No composition');
  const { svg } = await drawSvg(await renderDeps(), composition, false);
  const pieces = [...svg.matchAll(/<text x="([^"]*)" y="([^"]*)"[^>]*>([^<]*)<\/text>/g)];
  const lowest = Math.max(...pieces.map(([, , y]) => Number(y)));
  const foot = pieces.filter(([, , y]) => Math.abs(Number(y) - lowest) < 2).sort((a, b) => Number(a[1]) - Number(b[1]));
  expect(foot.map(([, , , word]) => word).join('')).toContain(address);
});
