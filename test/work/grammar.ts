/**
 * A grammar of hostile articles, seeded: a unit of one to five atoms, and a form that makes a text of any length of it.
 * The same seed gives the same patterns on every machine.
 */
import { ATOMS, type AtomClass } from './pattern-atoms.ts';

export interface Pattern {
  name: string;
  type: 'text/plain' | 'text/markdown' | 'text/html';
  language: string;
  /** A body of about `length` characters. */
  bodyOf: (length: number) => string;
}

/** A generator of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What stands before the hostile part, so that every body is an article of its language. */
const LEADS: Record<string, string> = {
  en: 'The new bridge over the river was opened on Monday, said Minister Ann Ott. ',
  de: 'Die neue Brücke über den Fluss ist am Montag eröffnet worden, sagte die Ministerin Ann Ott. ',
  es: 'El nuevo puente sobre el río fue inaugurado el lunes por la ministra, dijo la alcaldesa Ana Otero. ',
  fr: 'Le nouveau pont sur le fleuve a été ouvert lundi par la ministre, a dit la maire Anne Ott. ',
  ru: 'Новый мост через реку был открыт в понедельник, сказала министр Анна Отт на встрече. ',
  ja: '新しい橋は月曜日に川の上に開通した、と大臣は述べた。',
  ar: 'افتتح الجسر الجديد فوق النهر يوم الاثنين وقال الوزير إن العمل قد انتهى في الموعد. ',
};

const TYPES = ['text/plain', 'text/plain', 'text/plain', 'text/markdown', 'text/html'] as const;
const JOINERS = ['', '', ' ', ', ', '. ', '\n', '\n\n'] as const;
const PROSE: readonly AtomClass[] = ['mark', 'said', 'name', 'word', 'stop', 'number', 'date', 'script', 'line'];

/** How a unit becomes a text of any length. */
const FORMS: Record<string, (unit: string, length: number, random: () => number, other: string) => string> = {
  chain: (unit, length) => repeat(unit, length),
  numbered: (unit, length) =>
    Array.from({ length: count(unit.length + 4, length) }, (_, i) => `${unit}Q${i.toString(36)} `).join(''),
  headed: (unit, length, _, other) => other + repeat(unit, length),
  tailed: (unit, length, _, other) => repeat(unit, length) + other,
  halves: (unit, length, _, other) => repeat(unit, length / 2) + repeat(other, length / 2),
  turns: (unit, length, random, other) =>
    Array.from({ length: count(unit + other, length * 2) }, () => (random() < 0.5 ? unit : other)).join(''),
  paragraphs: (unit, length) => {
    const paragraph = `${repeat(unit, 400)}\n\n`;
    return repeat(paragraph, length);
  },
};

const count = (unit: string | number, length: number): number =>
  Math.max(1, Math.floor(length / Math.max(1, typeof unit === 'number' ? unit : unit.length)));
const repeat = (unit: string, length: number): string => unit.repeat(count(unit, length));

/** `many` patterns of the grammar. */
export function patterns(seed: number, many: number): Pattern[] {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return Array.from({ length: many }, (_, i) => {
    const type = pick(TYPES);
    const language = pick(Object.keys(LEADS));
    const classes: readonly AtomClass[] =
      type === 'text/html' ? [...PROSE, 'html', 'html', 'html', 'html', 'html']
      : type === 'text/markdown' ? [...PROSE, 'markdown', 'markdown', 'markdown', 'markdown'] : PROSE;
    const unitOf = () =>
      Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(ATOMS[pick(classes)])).join(pick(JOINERS)) +
      pick(JOINERS);
    const [form, unit, other, inner] = [pick(Object.keys(FORMS)), unitOf(), unitOf(), Math.floor(random() * 1e9)];
    const name = `${i} ${type.slice(5)} ${language} ${form} ${JSON.stringify(unit)} ${JSON.stringify(other)}`;
    const grow = FORMS[form];
    return {
      name, type, language,
      bodyOf: (length) => (LEADS[language] ?? '') + (grow?.(unit, length, seeded(inner), other) ?? ''),
    };
  });
}
