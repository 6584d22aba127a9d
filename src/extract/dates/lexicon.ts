/** The word lists of a language as look-up tables, built once. A language without a list reads numeric dates only. */
import { DATE_WORDS, type DateWords } from './date-words.ts';
import { MORE_DATE_WORDS } from './more-date-words.ts';
import { RARER_DATE_WORDS } from './rarer-date-words.ts';

export interface DateLexicon {
  language: string;
  months: Map<string, number>;
  weekdays: Map<string, number>;
  days: Map<string, number>;
  units: Map<string, 'day' | 'month' | 'year'>;
  /** Words at which a date with a word in it is told: all of these, and "segunda" of "segunda-feira". */
  openings: ReadonlySet<string>;
  /** −1 past, 0 current, +1 future. */
  modifiers: Map<string, -1 | 0 | 1>;
  agoAfter: Set<string>;
  agoBefore: Set<string>;
  lead: Set<string>;
  ambiguous: Set<string>;
  /** "This" stands behind its word too: "วันจันทร์นี้", "tuần này". */
  trailsThis: boolean;
  /** Months and weekdays are written with a capital. */
  capitals: boolean;
}

const TRAILS_THIS: ReadonlySet<string> = new Set(['vi', 'id', 'ar', 'he', 'fa']);
const CAPITALISED: ReadonlySet<string> = new Set(['en', 'de', 'el', 'id', 'ms']);

/** One letter that is written onto a word: "and". */
const WRITTEN_ON: Readonly<Record<string, string>> = { ar: 'و', he: 'ו', fa: 'و' };

function numbered(list: DateWords['months'] = [], from: number, language: string): Map<string, number> {
  const and = WRITTEN_ON[language];
  const forms = list.flatMap((names, i) => names.map((name) => [name, i + from] as const));
  return new Map(and === undefined ? forms : [...forms, ...forms.map(([name, i]) => [and + name, i] as const)]);
}

function compile(language: string, words: DateWords | undefined): DateLexicon {
  const modifiers = new Map<string, -1 | 0 | 1>();
  for (const word of words?.past ?? []) modifiers.set(word, -1);
  for (const word of words?.current ?? []) modifiers.set(word, 0);
  for (const word of words?.future ?? []) modifiers.set(word, 1);
  const months = numbered(words?.months, 1, language);
  const weekdays = numbered(words?.weekdays, 0, language);
  const days = new Map(Object.entries(words?.days ?? {}));
  const units = new Map(Object.entries(words?.units ?? {}));
  const heads = [...weekdays.keys()].map((name) => name.split(/[\s-]/)[0] ?? '');
  return {
    language, months, weekdays, days, units,
    openings: new Set([...months.keys(), ...weekdays.keys(), ...heads, ...days.keys(), ...units.keys()]),
    modifiers,
    agoAfter: new Set(words?.agoAfter),
    agoBefore: new Set(words?.agoBefore),
    lead: new Set(words?.lead),
    ambiguous: new Set(words?.ambiguous),
    trailsThis: TRAILS_THIS.has(language),
    capitals: CAPITALISED.has(language),
  };
}

const lexicons = new Map(
  Object.entries({ ...RARER_DATE_WORDS, ...MORE_DATE_WORDS, ...DATE_WORDS }).map(([language, words]) => [
    language,
    compile(language, words),
  ]),
);
const empty = compile('und', undefined);

export function lexiconOf(language: string): DateLexicon {
  return lexicons.get(language) ?? empty;
}
