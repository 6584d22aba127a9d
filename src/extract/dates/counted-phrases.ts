/** Days counted from publication in several words: "the day after tomorrow", "pasado mañana", "l'altro ieri". */
import { addDays, isoDay } from './calendar.ts';
import type { FoundDate, Reading } from './found-date.ts';

type Phrases = readonly (readonly [offset: number, phrases: string])[];

/** Norwegian says the same. */
const DANISH: Phrases = [
  [2, 'i overmorgen'], [1, 'i morgen|i morgon'], [0, 'i dag'], [-1, 'i går'], [-2, 'i forg(?:år|års)|i førigår'],
];
const PHRASES: Readonly<Record<string, Phrases>> = {
  en: [[2, '(?:the )?day after tomorrow'], [-2, '(?:the )?day before yesterday']],
  fr: [[2, 'après-demain'], [-2, 'avant-hier']],
  es: [[2, 'pasado mañana'], [-2, 'antes de ayer|antier']],
  it: [[2, 'dopo ?domani'], [-2, "(?:l['’])?altro ieri|avantieri"]],
  sv: [[2, 'i övermorgon'], [1, 'i morgon'], [0, 'i dag'], [-1, 'i går'], [-2, 'i förrgår']],
  da: DANISH,
  no: DANISH,
  nb: DANISH,
  nn: DANISH,
  tr: [[2, 'öbür gün'], [-2, 'evvelsi gün|önceki gün|evvelki gün']],
  id: [[-2, 'kemarin lusa|kemarin dulu|dua hari (?:yang )?lalu'], [2, '(?<!kemarin )lusa']],
  ar: [[2, 'بعد غدٍ?|بعد الغد'], [-2, 'أول (?:من )?أمس']],
  fa: [[2, 'پس[ \\u200c]?فردا'], [-2, 'پریروز']],
  pt: [[2, 'depois de amanhã'], [-2, 'antes de ontem']],
};

const patterns = new Map(
  Object.entries(PHRASES).map(([language, rows]) => [
    language,
    rows.map(([offset, phrases]) => [offset, new RegExp(`(?<![\\p{L}-])(?:${phrases})(?![\\p{L}-])`, 'giu')] as const),
  ]),
);

export function countedPhrases({ doc, lexicon, published }: Reading): FoundDate[] {
  const found: FoundDate[] = [];
  for (const [offset, pattern] of patterns.get(lexicon.language) ?? []) {
    for (const { index, 0: phrase } of doc.text.matchAll(pattern)) {
      if (index < doc.bodyStart) continue;
      found.push({
        start: index,
        end: index + phrase.length,
        date: published === null ? null : isoDay(addDays(published, offset)),
        precision: 'day',
      });
    }
  }
  return found;
}
