/**
 * Does a German, French, Spanish, Italian or Portuguese sentence report what this person says? The verb stands before
 * or behind the name ("a indiqué mardi la maire, Rosa Medina", "Oberbürgermeisterin Rosa Medina kündigte … an"), or the
 * name stands behind "selon", "laut". Speech in a whole sentence of marks has cards of its own, or none.
 */
import type { ReadFact, ReadPerson } from '../../../extract/extraction.ts';
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import { functionWords } from '../../../extract/facts/function-words.ts';
import { stemsOfTitle } from '../../../extract/facts/topic.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import type { Document, Token } from '../../../text/document.ts';
import { isOfficeTold } from '../../home-office.ts';
import type { Planning } from '../../planning.ts';
import { toldWords, type ToldWords } from './told-words.ts';

/** Words between a verb and whose it is: "sagte die Sprecherin der Bahn, Rosa Kern"; and behind a name. */
const REACH = { before: 9, behind: 16, source: 4 };
/** Words beside the name and the role, the little ones not counted: "… invita alla prudenza" tells nothing. */
const LEAST = 3;

export function tellsElsewhere(planning: Planning, sentence: ReadFact, person: ReadPerson): boolean {
  const { document, sheet } = planning;
  const words = toldWords(document.language);
  const isSpeech = sheet.quotes.some(({ kind, start, end }) =>
    kind === 'sentence' && start < sentence.end && end > sentence.start);
  if (words === null || isSpeech || !/\s/u.test(person.name)) return false;
  const start = sentence.start + sentence.text.indexOf(person.name);
  const end = start + person.name.length;
  const { roleStart = start, roleEnd = end } = person;
  const isBeside = roleStart >= sentence.start && roleEnd <= sentence.end;
  const [first, last] = isBeside ? [Math.min(start, roleStart), Math.max(end, roleEnd)] : [start, end];
  const free = unmarked(document, tokensIn(document, sentence));
  const before = free.filter((token) => token.start < first);
  const own = [...before, ...tokensIn(document, sentence).filter((token) => token.start >= last)];
  if (own.filter((token) => tells(token, document.language)).length < LEAST) return false;
  if (isBeside && isOfAnother(planning, before, person.role ?? '', words)) return false;
  const behind = afterClause(free.filter((token) => token.start >= last).slice(0, REACH.behind), document.language);
  return isSource(before, document.language) || reports(before.slice(-REACH.before), words) ||
    (!isToldTo(behind, document.language, words) && reports(behind, words));
}

/** No mark, no article and no preposition. */
function tells({ lower }: Token, language: string): boolean {
  const isLittle = functionWords(language).empty.has(lower) || lexiconFor(language).prepositions.has(lower);
  return /\p{L}|\p{N}/u.test(lower) && !isLittle;
}

/** "sa présidente", "le président du club" under no headline that names the club: of what? */
function isOfAnother(planning: Planning, before: readonly Token[], role: string, words: ToldWords): boolean {
  const { document: { language }, sheet } = planning;
  if (lexiconFor(language).possessives.has(before.at(-1)?.lower ?? '') || !isOfficeTold(planning, role)) return true;
  const body = OF_BODY.exec(role)?.[1];
  if (body === undefined || words.general.test(body)) return false;
  const told = stemsOfTitle(sheet.headline.text, language);
  return ![...stemsOfTitle(body, language)].some((stem) => told.has(stem));
}
const OF_BODY = new RegExp(
  String.raw`\s(?:d(?:u|el|ella|ello|o|a|e la|e le)\s|dell[’']|de l[’'])(\p{Ll}+)$|` +
    String.raw`\sde[rs] (?:Behörde|Verbande?s|Vereins|Unternehmens|Konzerns|Gewerkschaft|Organisation|Initiative|` +
    String.raw`Fraktion|Partei|Klinik|Schule|Firma|Gremiums|Stiftung)$`,
  'u',
);

/** What stands outside marks. */
function unmarked({ language }: Document, tokens: readonly Token[]): Token[] {
  const [opens, closes] = language === 'de' ? [/^[„»]$/u, /^[“«”]$/u] : [/^[“«]$/u, /^[”»]$/u];
  let isMarked = false;
  return tokens.filter(({ text }) => {
    if (text === '"') isMarked = !isMarked;
    else if (opens.test(text)) isMarked = true;
    else if (closes.test(text)) isMarked = false;
    return !isMarked;
  });
}

/** ", die am Montag nach Lund reist,": what a clause about somebody tells is beside the point. */
function afterClause(behind: readonly Token[], language: string): readonly Token[] {
  if (!lexiconFor(language).relatives.has(behind[1]?.lower ?? '')) return behind;
  return behind.slice(Math.max(0, behind.findIndex(({ text }, at) => at > 1 && text === ',')));
}

function isSource(before: readonly Token[], language: string): boolean {
  const near = before.slice(-REACH.source).map(({ lower }) => lower).join(' ');
  return lexiconFor(language).accordingTo.some((phrase) => ` ${near} `.includes(` ${phrase.join(' ')} `));
}

function reports(tokens: readonly Token[], words: ToldWords): boolean {
  const phrase = tokens.map(({ lower }) => lower);
  return tokens.some(({ text, lower }, at) =>
    // "mein", "Lob": with a capital it is a noun
    (text === lower && words.reports.test(lower) && !words.passive.test(phrase[at - 1] ?? '')) ||
    SPEAKS.some((more) => words.speaks.test(phrase.slice(at, at + more).join(' '))));
}
/** "sprach von", "sprach am Montag gegenüber Mitarbeitern von". */
const SPEAKS = [2, 3, 4, 5, 6];

/** "Rosa Medina wurde vorgeworfen": it was said to her. German. */
const isToldTo = (behind: readonly Token[], language: string, { passive }: ToldWords): boolean =>
  language === 'de' && behind.slice(0, 2).some(({ lower }) => passive.test(lower));
