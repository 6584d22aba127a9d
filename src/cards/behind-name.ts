/**
 * Who somebody is, as it stands right behind the name where no role was read: an office in brackets ("Rosa Medina
 * (treinadora do Lund)"), or the body one comes from ("Petra Lund vom Krefelder Zoo", "Luc Roux, de l’association
 * Lund Nature,").
 */
import { lexiconOf } from '../extract/dates/lexicon.ts';
import { lexiconFor } from '../extract/lexicon/index.ts';
import { askingNouns } from '../extract/sense/asking-nouns.ts';
import { pattern } from '../pattern.ts';

/** Whoever is named more often was told of by then. */
const MENTIONS = 12;
/** As much behind a name as such words have room for. */
const ROOM = 80;

const BRACKETED = /^\s\((\p{Ll}[^()]{3,58})\)/u;
/** German: with one or two words more of its name, up to a mark or a small letter. */
const FROM = pattern(
  'u',
  String.raw`^\s((?:vom|von der|beim|bei der)\s(?:\p{Lu}\p{L}+er\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})`,
  String.raw`(?=[\s,.;:)”“"»])`,
);
/** The others: "de l’association", up to a comma or a stop. */
const OF = pattern(
  'u',
  String.raw`^,?\s((?:de l[’']|du\s|de la\s|del\s|della\s|dell[’']|do\s|da\s|dal\s)(\p{Ll}+)\s[^,.;:()”“"»]{3,50})`,
  String.raw`(?=[,.;:)”“"»])`,
);

/** What stands right behind the first mentions of a name. */
export function wordsBehind(text: string, name: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(name); at >= 0 && found.length < MENTIONS; at = text.indexOf(name, at + name.length))
    found.push(text.slice(at + name.length, at + name.length + ROOM));
  return found;
}

/** @param behind what stands behind each mention of the name */
export function behindName(behind: readonly string[], language: string): string | null {
  for (const words of behind) {
    const found = officeIn(words, language) ?? (language === 'de' ? bodyFrom(words) : bodyOf(words, language));
    if (found !== null) return found;
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
  return words === undefined || months.has(last) || weekdays.has(last) ? null : words;
}

function bodyOf(behind: string, language: string): string | null {
  const [, words, noun = ''] = OF.exec(behind) ?? [];
  const isBody = askingNouns(language)?.bodies.has(noun) === true || lexiconFor(language).institutions.has(noun);
  return words !== undefined && isBody && /\p{Lu}/u.test(words) ? words : null;
}
