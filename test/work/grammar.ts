/**
 * A grammar of hostile articles, seeded: a unit of one to four atoms, and a form that makes a text of any length of it.
 * The same seed gives the same patterns on every machine.
 */
import { ATOMS, type AtomClass } from './pattern-atoms.ts';

export interface Pattern {
  name: string;
  type: 'text/plain' | 'text/markdown' | 'text/html';
  /** A body of about `length` characters. */
  bodyOf: (length: number) => string;
}

/** A generator of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What stands before the hostile part, so that every body is an article of its language. */
export const LEADS = {
  en: 'The new bridge over the river was opened on Monday, said Minister Ann Ott. ',
  de: 'Die neue Brücke über den Fluss ist am Montag eröffnet worden, sagte die Ministerin Ann Ott. ',
  es: 'El nuevo puente sobre el río fue inaugurado el lunes por la ministra, dijo la alcaldesa Ana Otero. ',
  fr: 'Le nouveau pont sur le fleuve a été ouvert lundi par la ministre, a dit la maire Anne Ott. ',
  ru: 'Новый мост через реку был открыт в понедельник, сказала министр Анна Отт на встрече. ',
  ja: '新しい橋は月曜日に川の上に開通した、と大臣は述べた。',
  ar: 'افتتح الجسر الجديد فوق النهر يوم الاثنين وقال الوزير إن العمل قد انتهى في الموعد. ',
} as const satisfies Record<string, string>;

const TYPES = ['text/plain', 'text/plain', 'text/plain', 'text/markdown', 'text/html'] as const;
const JOINERS = ['', '', ' ', ', ', '. ', '\n', '\n\n'] as const;
const PROSE: readonly AtomClass[] = ['mark', 'said', 'name', 'word', 'stop', 'number', 'date', 'script', 'line'];
/** Half of what stands in a Markdown or HTML body is markup. */
const CLASSES: Readonly<Record<Pattern['type'], readonly AtomClass[]>> = {
  'text/plain': PROSE,
  'text/markdown': [...PROSE, ...PROSE.map(() => 'markdown' as const)],
  'text/html': [...PROSE, ...PROSE.map(() => 'html' as const)],
};
const MOST_ATOMS = 4;

type Form = (unit: string, length: number, random: () => number, other: string) => string;

/** How a unit becomes a text of any length. */
const FORMS: readonly Form[] = [
  (unit, length) => repeat(unit, length),
  (unit, length) => numbered(unit, length),
  (unit, length, _, other) => other + repeat(unit, length),
  (unit, length, _, other) => repeat(unit, length) + other,
  (unit, length, _, other) => repeat(unit, length / 2) + repeat(other, length / 2),
  (unit, length, random, other) => inTurns(unit, other, length, random),
  (unit, length) => repeat(`${repeat(unit, PARAGRAPH)}\n\n`, length),
];
const PARAGRAPH = 400;

const countOf = (unit: string, length: number): number => Math.max(1, Math.floor(length / unit.length));
const repeat = (unit: string, length: number): string => unit.repeat(countOf(unit, length));

/** Every unit with a word of its own, so that nothing that is remembered by its words helps. */
const numbered = (unit: string, length: number): string =>
  Array.from({ length: countOf(`${unit}Q123`, length) }, (_, i) => `${unit}Q${i.toString(36)} `).join('');

const inTurns = (unit: string, other: string, length: number, random: () => number): string =>
  Array.from({ length: 2 * countOf(unit + other, length) }, () => (random() < 0.5 ? unit : other)).join('');

/** `many` patterns of the grammar. */
export function patterns(seed: number, many: number): Pattern[] {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const atomsOf = (classes: readonly AtomClass[]) =>
    Array.from({ length: 1 + Math.floor(random() * MOST_ATOMS) }, () => pick(ATOMS[pick(classes)])).join(pick(JOINERS));
  return Array.from({ length: many }, (_, i) => {
    const type = pick(TYPES);
    const lead = pick(Object.values(LEADS));
    const [unit, other] = [atomsOf(CLASSES[type]) + pick(JOINERS), atomsOf(CLASSES[type]) + pick(JOINERS)];
    const form = pick(FORMS);
    const turns = Math.floor(random() * 2 ** 32);
    return {
      name: `${i}: ${type}, ${lead.slice(0, 2)}, form ${FORMS.indexOf(form)}, ${JSON.stringify([unit, other])}`,
      type,
      bodyOf: (length) => lead + form(unit, length, seeded(turns), other),
    };
  });
}
