/** The cards that the bench has drawn: the sample cards, other words in each, so that no contender meets one twice. */
import type { Card } from '../../src/cards/card.ts';
import { faceNeeds, resolve, type FaceNeed } from '../../src/render/element.ts';
import type { SizeName } from '../../src/schema.ts';
import { compositions } from '../../templates/compose.ts';
import { DEFAULT_THEME, THEMES, type ThemeName } from '../../templates/theme.ts';
import { ORDINARY } from '../pictures/sample-cards.ts';
import type { Face, Order } from './contenders/order.ts';

const WORDS = [
  'harbour', 'council', 'winter', 'ferry', 'morning', 'river', 'engineer', 'market', 'captain', 'island', 'office',
  'timber', 'letter', 'garden', 'school', 'window',
];

export const KINDS = ['quote', 'fact', 'summary', 'figure', 'timeline', 'voices', 'people'] as const;

/** A card of a kind, its longest words replaced by others of about their length. */
export function variedCard(kind: (typeof KINDS)[number], seed: number): Card {
  let count = 0;
  const other = (word: string) =>
    (count += 1) % 3 === 0 ? (WORDS[(seed * 7 + count * 3 + (seed >> 4)) % WORDS.length] ?? word) : word;
  const varied = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/\b[a-z]{5,8}\b/g, other);
    if (Array.isArray(value)) return value.map(varied);
    return value;
  };
  const base: Card = ORDINARY[kind];
  const changed = Object.fromEntries(
    ['text', 'facts', 'label', 'sentence', 'headline', 'matter'].flatMap((name) =>
      name in base ? [[name, varied(Reflect.get(base, name))]] : [],
    ),
  );
  return { ...base, ...changed, id: `${base.id}-${seed}` };
}

export function orderOf(card: Card, size: SizeName = 'og', theme: ThemeName = DEFAULT_THEME): Order {
  const [composition] = compositions(card, THEMES[theme], size);
  const [element] = resolve(composition?.element);
  if (!composition || element === undefined) throw new Error(`${card.id} has no composition in ${size}`);
  const { width, height } = composition;
  return {
    card,
    size,
    theme,
    width,
    height,
    element,
    faces: faceNeeds(element, { family: 'Inter', weight: 400, italic: false }).map(faceOf),
  };
}

const SET_WEIGHTS = [400, 500, 600, 700] as const;

function faceOf({ family, weight, italic }: FaceNeed): Face {
  const style = italic ? 'italic' : 'normal';
  return {
    name: family,
    path: `${family.toLowerCase()}/latin-${weight}-${style}.ttf`,
    weight: SET_WEIGHTS.find((known) => known === weight) ?? 400,
    style,
  };
}
