/**
 * Who somebody is, as it stands right behind the name where no role was read: an office in brackets ("Rosa Medina
 * (treinadora do Lund)"), or the body one comes from ("Petra Lund vom Krefelder Zoo", "Luc Roux, de l’association
 * Lund Nature,").
 */
import { lexiconOf } from '../extract/dates/lexicon.ts';
import { lexiconFor } from '../extract/lexicon/index.ts';
import { askingNouns } from '../extract/sense/asking-nouns.ts';
import { pattern } from '../pattern.ts';
import type { Mention } from './name-mentions.ts';

const BRACKETED = /^\s\((\p{Ll}[^()]{3,58})\)/u;
/** German: with one or two words more of its name, or with what it is for, up to a mark or a small letter. */
const FROM = pattern(
  'u',
  String.raw`^\s((?:vom|von der|beim|bei der)\s(?:\p{Lu}\p{L}+er\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}`,
  String.raw`(?:\sfür\s(?:\p{Lu}[\p{L}-]+(?:,|\sund)\s)?\p{Lu}[\p{L}-]+)?)(?!\s(?:für|und)\s)(?=[\s,.;:)”“"»])`,
);
/** The others: "de l’association", up to a comma or a stop. */
const OF = pattern(
  'u',
  String.raw`^,?\s((?:de l[’']|du\s|de la\s|del\s|della\s|dell[’']|do\s|da\s|dal\s)(\p{Ll}+)\s[^,.;:()”“"»]{3,50})`,
  String.raw`(?=[,.;:)”“"»])`,
);

export function behindName(mentions: readonly Mention[], language: string): string | null {
  for (const { behind, isOfAnother } of mentions) {
    const office = officeIn(behind, language);
    if (office !== null) return office;
    const body = language === 'de' ? bodyFrom(behind) : bodyOf(behind, language);
    if (body !== null && !isOfAnother) return body;
  }
  return null;
}

function officeIn(behind: string, language: string): string | null {
  const [, words = ''] = BRACKETED.exec(behind) ?? [];
  return lexiconFor(language).roles.has(words.split(/\s/)[0] ?? '') ? words : null;
}

/** "vom Montag" is no body. */
function bodyFrom(behind: string): string | null {
  const [, words] = FROM.exec(behind) ?? [];
  const { months, weekdays } = lexiconOf('de');
  const last = words?.split(' ').at(-1)?.toLowerCase() ?? '';
  const isEvent = words !== undefined && /^bei/u.test(words) && EVENT.test(words.split(' ').find(isNoun) ?? '');
  return words === undefined || isEvent || months.has(last) || weekdays.has(last) ? null : words;
}
const isNoun = (word: string): boolean => /^\p{Lu}/u.test(word);
/** "Rosa Medina bei der Vorstellung der Bilanz": where it was said, not where somebody works. */
const EVENT = pattern(
  'iu',
  '(?:präsentation|vorstellung|eröffnung|demonstration|demo|kundgebung|konferenz|verhandlung|sitzung|versammlung|',
  'feier|fest|',
  'besuch|treffen|abend|diskussion|debatte|anhörung|wahl|start|auftakt|abschluss|abschied|übergabe|einweihung|',
  'verleihung|gala|messe|parteitag|kongress|tagung|rundgang|einsatz|training|spiel|sieg|interview|gespräch|termin|',
  'prozess|empfang|grundsteinlegung|lesung|premiere|probe|jubiläum|marsch|protest|aktion|gipfel|wettbewerb)e?$',
);

function bodyOf(behind: string, language: string): string | null {
  const [, words, noun = ''] = OF.exec(behind) ?? [];
  const isBody = askingNouns(language)?.bodies.has(noun) === true || lexiconFor(language).institutions.has(noun);
  return words !== undefined && isBody && /\p{Lu}/u.test(words) ? words : null;
}
