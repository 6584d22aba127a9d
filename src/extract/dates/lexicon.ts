/** The word lists of a language as look-up tables, built once. A language without a list reads numeric dates only. */
import { DATE_WORDS, type DateWords } from './date-words.ts';
import { MORE_DATE_WORDS } from './more-date-words.ts';

export interface DateLexicon {
  language: string;
  months: Map<string, number>;
  weekdays: Map<string, number>;
  days: Map<string, number>;
  units: Map<string, 'day' | 'month' | 'year'>;
  /** −1 past, 0 current, +1 future. */
  modifiers: Map<string, -1 | 0 | 1>;
  agoAfter: Set<string>;
  agoBefore: Set<string>;
  lead: Set<string>;
  will: Set<string>;
  was: Set<string>;
  ambiguous: Set<string>;
  /** Months and weekdays are written with a capital. */
  capitals: boolean;
}

const CAPITALISED: ReadonlySet<string> = new Set(['en', 'de', 'tr', 'el', 'id']);

function compile(language: string, words: DateWords | undefined): DateLexicon {
  const modifiers = new Map<string, -1 | 0 | 1>();
  for (const word of words?.past ?? []) modifiers.set(word, -1);
  for (const word of words?.current ?? []) modifiers.set(word, 0);
  for (const word of words?.future ?? []) modifiers.set(word, 1);
  return {
    language,
    months: new Map((words?.months ?? []).flatMap((forms, i) => forms.map((form) => [form, i + 1] as const))),
    weekdays: new Map((words?.weekdays ?? []).flatMap((forms, i) => forms.map((form) => [form, i] as const))),
    days: new Map(Object.entries(words?.days ?? {})),
    units: new Map(Object.entries(words?.units ?? {})),
    modifiers,
    agoAfter: new Set(words?.agoAfter),
    agoBefore: new Set(words?.agoBefore),
    lead: new Set(words?.lead),
    will: new Set(words?.will),
    was: new Set(words?.was),
    ambiguous: new Set(words?.ambiguous),
    capitals: CAPITALISED.has(language),
  };
}

const lexicons = new Map(
  Object.entries({ ...MORE_DATE_WORDS, ...DATE_WORDS }).map(([language, words]) => [
    language,
    compile(language, words),
  ]),
);
const empty = compile('und', undefined);

export function lexiconOf(language: string): DateLexicon {
  return lexicons.get(language) ?? empty;
}
