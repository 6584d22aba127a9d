/** Hostile words on cards, drawn for real: every card of the sheet in both formats, without a fault. */
import { beforeAll, describe, expect, it } from 'vitest';
import { cardDrawer, type DrawCard } from '../../src/render/draw-card.ts';
import { startEngines } from '../../src/render/engines.ts';
import { Sheet } from '../../src/schema.ts';
import { makeApp } from '../app/make-app.ts';
import { pngSize } from '../e2e/png-size.ts';
import { diskFonts } from '../render/disk-fonts.ts';
import { engineModules } from '../render/engine-modules.ts';

let draw: DrawCard;
beforeAll(async () => {
  const engines = await startEngines(engineModules());
  draw = cardDrawer(async () => engines, diskFonts);
}, 60_000);

const LEAD = 'The harbour of the old town was closed for two days, the port master said on Monday.';
const DRAWN: [string, { title?: string; publisher?: string; text?: string; language?: string }][] = [
  ['markup', { title: '"><script>alert(1)</script>]]>&lt;&#0;', publisher: '<svg onload=alert(1)>' }],
  ['overrides of direction', { title: '\u202egnp.exe\u2066 Harbour \u202d', publisher: '\u202e' }],
  ['zero width', { title: '\u200b\u200d\u2060', publisher: 'x' }],
  ['combining marks', { title: `Z${'\u0351'.repeat(30)}algo ${`e${'\u0301'.repeat(31)}`.repeat(10)}` }],
  ['one word that never ends', { title: 'A'.repeat(400), publisher: 'B'.repeat(400) }],
  ['emoji families and flags', { title: '👩‍👩‍👧‍👦🏳️‍🌈🇺🇦'.repeat(15) }],
  ['private and unknown characters', { title: '\ue000\u{f0000}\u{1f9ff}\u{1343f} Harbour ᠠ' }],
  ['every script at once', { title: 'Ω Ж א ع ह ท 漢 한 ა ֆ ൠ ꧁ ☃ ∑ 𝔛' }],
  ['words that objects know', { title: 'constructor', publisher: '__proto__' }],
  ['line and paragraph separators', { title: 'A\u2028B\u2029C\u0085D\tE' }],
  ['a language of nowhere', { language: 'tlh', title: 'Harbour' }],
  ['template braces', { title: '{{7*7}} ${7*7} %s %n #{7}' }],
];

describe('cards of hostile words', () => {
  it.each(DRAWN)('%s', async (_, fields) => {
    const { post, get, logged } = makeApp({ draw });
    const answer = await post(JSON.stringify({ text: `${LEAD} It cost $3 million.`, ...fields }), {
      'content-type': 'application/json',
    });
    expect(answer.status).toBe(201);
    const { id, cards } = Sheet.loose().parse(await answer.json());
    for (const card of cards) {
      const png = await get(`/cards/${id}/${card.id}.png`);
      expect([card.id, png.status]).toEqual([card.id, 200]);
      expect(pngSize(new Uint8Array(await png.arrayBuffer()))).toEqual({ width: 1200, height: 630 });
      const svg = await (await get(`/cards/${id}/${card.id}.svg`)).text();
      expect(svg).not.toMatch(/<script|\son\w+=|javascript:|<foreignObject/i);
    }
    expect(logged.filter(({ status }) => Number(status) >= 500)).toEqual([]);
  }, 60_000);
});
