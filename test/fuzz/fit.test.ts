/**
 * Nothing leaves its field, whatever the words: random and hostile texts in every kind, size and theme, laid out with
 * the Worker's engines and judged by the boxes. FIT_RUNS=10000 runs the long proof.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Card, CardSource, Voice } from '../../src/cards/card.ts';
import { resolve, type Node } from '../../src/render/element.ts';
import { drawSvg } from '../../src/render/draw-svg.ts';
import type { LaidOutBox } from '../../src/render/satori-engine.ts';
import { SIZE_NAMES } from '../../src/schema.ts';
import { compositions, overflows, type Composition } from '../../templates/compose.ts';
import { frameOf } from '../../templates/frame.ts';
import { THEME_NAMES, THEMES } from '../../templates/theme.ts';
import { renderDeps } from '../pictures/draw.ts';

const RUNS = Number(process.env['FIT_RUNS'] ?? 120);
const SECONDS_A_RUN = 0.5;
/** Pixels by which boxes of text may share a line: rounding. */
const HAIR = 1.5;

const words = (pool: string[], max: number) =>
  fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: max }).map((list) => list.join(' '));
const LATIN =
  ('the of a bridge council approved repairs Donaudampfschifffahrtsgesellschaftskapitän $3.2 billion, U.S. Nov. 6 – ' +
  'however; closed. “never” naïve fjord Łódź').split(
    ' ',
  );
const hostile = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  words(LATIN, 400),
  fc.nat(300).map((n) => 'W'.repeat(n)),
  fc.nat(60).map((n) => 'iIl1'.repeat(n)),
  fc.nat(200).map((n) => '橋は町を支えてきた。'.repeat(Math.ceil(n / 10))),
  words(['حمل', 'هذا', 'الجسر', 'مدينتنا', 'تسعين', 'عامًا'], 120),
  words(['यह', 'पुल', 'नब्बे', 'सर्दी', 'क्षत्रियों'], 80),
  fc.nat(80).map((n) => 'สะพานนี้แบกรับเมืองมาเก้าสิบปีแล้ว'.repeat(Math.ceil(n / 20))),
  fc.constantFrom(
    '',
    ' ',
    '…',
    '"',
    'https://example.com/a/very/long/address/that/never/ends?with=queries&and=more#and-a-fragment-too',
    '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(20),
    'é́́́́́́'.repeat(30),
    '\n\n\t',
    '\u202eabc\u202c',
    'a\u200bb\u200cc',
  ),
  words(LATIN, 25),
);
const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Ruth Adeyemi', 'Maria Zetterström-Lindqvist', 'Jon Park') },
  { weight: 1, arbitrary: hostile },
);
const voice: fc.Arbitrary<Voice> = fc.record({ name, role: fc.option(hostile, { nil: null }) });
const source: fc.Arbitrary<CardSource> = fc.record({
  publisher: fc.option(hostile, { nil: null }),
  date: fc.constantFrom('2025-05-20', '2025', 'soon', null),
  address: fc.option(fc.oneof(fc.constant('verbatim.example/s/k3v9x2'), hostile), { nil: null }),
  paragraph: fc.option(fc.nat(9999), { nil: null }),
});
const base = fc.record({
  id: fc.constant('card'),
  language: fc.constantFrom('en', 'de', 'fr', 'ru', 'ar', 'ja', 'zh-Hant', 'th', 'xx'),
  rtl: fc.boolean(),
  source,
});
const wording = fc.record({
  text: hostile, isQuote: fc.boolean(), speaker: fc.option(voice, { nil: null }), label: fc.option(hostile, { nil: null }),
});
const several = (most: number) => ({ minLength: 1, maxLength: most });
const content: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({ kind: fc.constant('summary'), headline: hostile, facts: fc.array(hostile, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('fact'), matter: hostile, text: hostile }),
  fc.record({
    kind: fc.constant('quote'),
    matter: hostile,
    text: hostile,
    leadIn: fc.oneof(fc.constant(''), hostile),
    speaker: fc.option(voice, { nil: null }),
    part: fc.constantFrom(null, { number: 2, of: 3 }),
  }),
  fc.record({
    kind: fc.constant('voices'),
    matter: hostile,
    voices: fc.array(fc.record({ text: hostile, speaker: voice }), { minLength: 2, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('figure'),
    matter: hostile,
    figure: hostile,
    label: hostile,
    sentence: fc.option(hostile, { nil: null }),
  }),
  fc.record({
    kind: fc.constant('timeline'),
    matter: hostile,
    events: fc.array(fc.record({ date: fc.constantFrom('2019', '2025-03-14', '2025-05'), text: hostile }), several(5)),
  }),
  fc.record({ kind: fc.constant('people'), matter: hostile, people: fc.array(voice, several(6)) }),
  fc.record({
    kind: fc.constant('reported'), matter: hostile, text: hostile, speaker: fc.option(voice, { nil: null }),
  }),
  fc.record({ kind: fc.constant('correction'), matter: hostile, was: wording, is: wording }),
);
const card = fc.tuple(base, content).map(([shared, own]) => ({ ...shared, ...own }) as unknown as Card);

it(
  `keeps ${RUNS} hostile cards inside their fields, on the page, and above the smallest size`,
  async () => {
    const deps = await renderDeps();
    await fc.assert(
      fc.asyncProperty(
        card,
        fc.constantFrom(...SIZE_NAMES),
        fc.constantFrom(...THEME_NAMES),
        async (any, size, theme) => {
          const held = await firstThatHolds(compositions(any, THEMES[theme], size));
          expect(held, 'no composition holds').toBeDefined();
          if (!held) return;
          const { margin, width } = frameOf(size);
          const astray = held.boxes.filter(
            (box) =>
              box.width > 0 &&
              box.width <= width - margin * 2 + 2 &&
              (box.left < 0 || box.left + box.width > width - margin * 0.9),
          );
          expect(astray.map(({ key, left, width: w }) => ({ key, left, w }))).toEqual([]);
          expect(overlapping(held.composition.element, held.boxes)).toEqual([]);
          expect(smallestType(resolve(held.composition.element))).toBeGreaterThanOrEqual(22);
        },
      ),
      { numRuns: RUNS },
    );

    async function firstThatHolds(candidates: Iterable<Composition>) {
      for (const composition of candidates) {
        const { boxes } = await drawSvg(deps, composition, false);
        if (overflows(boxes).length === 0) return { composition, boxes };
      }
      return undefined;
    }
  },
  20_000 + RUNS * SECONDS_A_RUN * 1000,
);

/** Pairs of texts that share more than a hair of the page, by their words. */
function overlapping(element: unknown, boxes: readonly LaidOutBox[]): [string, string][] {
  const words = wordsByBox(resolve(element));
  expect(words).toHaveLength(boxes.length);
  const texts = boxes
    .map((box, i) => ({ ...box, said: words[i] ?? '' }))
    .filter(({ said, width, height }) => said.trim() !== '' && width > 0 && height > 0);
  const share = (aFrom: number, aSize: number, bFrom: number, bSize: number): number =>
    Math.min(aFrom + aSize, bFrom + bSize) - Math.max(aFrom, bFrom);
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => share(a.left, a.width, b.left, b.width) > HAIR && share(a.top, a.height, b.top, b.height) > HAIR)
      .map((b): [string, string] => [a.said.slice(0, 30), b.said.slice(0, 30)]),
  );
}

/** What each element says itself, in the order in which the layout tells of its boxes. */
function wordsByBox(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const children = node.props.children ?? [];
    return [children.filter((child) => typeof child === 'string').join(''), ...wordsByBox(children)];
  });
}

function smallestType(nodes: Node[]): number {
  const sizes = nodes.map((node) => {
    if (typeof node === 'string') return Infinity;
    const own = node.props.style?.['fontSize'];
    return Math.min(typeof own === 'number' ? own : Infinity, smallestType(node.props.children ?? []));
  });
  return Math.min(Infinity, ...sizes);
}
