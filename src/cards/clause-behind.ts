/**
 * What the article says of somebody right behind the name, where it gives no office: an age with a place ("Rosa Medina,
 * 83 anni, di Lund", "de 61 años"), or a clause that stands by itself ("Luc Roux, qui a perdu quatorze brebis en
 * octobre,"). Who was hit by the news is told of so, and by no office. French, Spanish, Italian, Portuguese; not
 * German, where a clause behind a name may as well be what somebody says ("sagte Bo Lund, die Mieten seien gestiegen").
 */
import { lexiconFor } from '../extract/lexicon/index.ts';
import { danglingIn } from '../extract/sense/dangling.ts';
import { pattern } from '../pattern.ts';
import { wordSet } from '../text/word-set.ts';
import type { Mention } from './name-mentions.ts';
import type { Planning } from './planning.ts';

/** With a place or one word of work behind it: "83 anni, di Lund", "78 ans, éleveuse". */
const AGE = pattern(
  'u',
  String.raw`^(?:,\s|\s\(|\s(?=de\s\d))((?:de |di )?\d{1,3}\s(?:ans|años|anni|anos))`,
  String.raw`(,\s(?:di|de|da|do|à)\s\p{Lu}[\p{L}’'-]+(?:[\s-]\p{Lu}[\p{L}’'-]+)*(?=[,.;:)]))?(?=[,.;:)])`,
);
const CLAUSE: Readonly<Record<string, RegExp>> = {
  fr: /^,\s(qui\s[^,.;:()“”"«»]{12,70})(?=[,.])/u,
  es: /^,\s((?:que|quien)\s[^,.;:()“”"«»]{12,70})(?=[,.])/u,
  it: /^,\s(che\s[^,.;:()“”"«»]{12,70})(?=[,.])/u,
  pt: /^,\s((?:que|quem)\s[^,.;:()“”"«»]{12,70})(?=[,.])/u,
};
/** ", segretario Fiom Cgil –", ", una ama de casa de 32 años.": with a mark or a clause behind it. */
const APPOSED = pattern(
  'u',
  String.raw`^,\s((?:(?:une?|una|uno|uma?)\s|un[’'])?(\p{Ll}+)(?:\s[^,.;:()–—“”"«»]{1,60}?)?)`,
  String.raw`(?=[,.;:)“”"«»]|\s[–—-]|\s(?:qui|che)\s|$)`,
);
/** ", da Proteção Civil,": a body, or a town. */
const OF_NAME = pattern(
  'u',
  String.raw`^,\s((?:de la |du |del |della |dell[’']|do |da |dos |das |di )\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Ll}{1,3}\s)?`,
  String.raw`\p{Lu}[\p{L}’'-]+){0,4})(?=[,.;:)“”"«»])`,
);
/** A clause of fewer words ("qui était là") tells nothing of anybody. */
const FEWEST_WORDS = 4;

export function clauseBehind(planning: Planning, name: string, mentions: readonly Mention[]): string | null {
  const { document } = planning;
  const { language } = document;
  for (const { behind, end } of mentions.filter(({ isOfAnother }) => !isOfAnother)) {
    const age = AGE.exec(behind);
    if (age !== null) return `${age[1]}${age[2] ?? ''}`;
    const apposed = apposedIn(behind, language) ?? ofName(behind, language);
    if (apposed !== undefined) return apposed;
    const [matched, clause] = CLAUSE[language]?.exec(behind) ?? [];
    if (matched === undefined || clause === undefined || speaks(clause, language)) continue;
    const span = { start: end + matched.length - clause.length, end: end + matched.length };
    if (danglingIn(document, [span], planning.known(name)).length === 0) return clause;
  }
  return null;
}

/** In Italian "da Roma" is where one speaks from. */
function ofName(behind: string, language: string): string | undefined {
  const told = OF_NAME.exec(behind)?.[1];
  return language === 'it' && told?.startsWith('da ') ? undefined : told;
}

const THAT = wordSet('que qu che comme come como');

/** What begins with a noun for somebody. */
function apposedIn(behind: string, language: string): string | undefined {
  const [, phrase, noun = ''] = APPOSED.exec(behind) ?? [];
  const { roles, people } = lexiconFor(language);
  const isIndefinite = phrase !== undefined && !phrase.startsWith(noun);
  const isWork = AGENT[language]?.test(noun) === true && !NO_WORK.has(noun);
  return isWork || roles.has(noun) || people.has(noun) || (isIndefinite && MORE_PEOPLE.has(noun)) ? phrase : undefined;
}
/** "ripeur", "quesera", "vinaio": nouns for who does something have few ends. */
const AGENT: Readonly<Record<string, RegExp>> = {
  fr: /\p{L}{2}(?:eur|euse|ier|ière|icien|icienne|iste|ologue)$/u,
  es: /\p{L}{2}(?:er[oa]|dora?|ista|ólog[oa])$/u,
  it: /\p{L}{2}(?:ista|tore|trice|aio|aia|iere|iera|olog[oa])$/u,
  pt: /\p{L}{2}(?:eir[oa]|dora?|ista|ólog[oa])$/u,
};
const NO_WORK = wordSet(
  'plusieurs meilleur premier première dernier dernière entier entière fier hier primero primera tercero entero ' +
    'verdadero pero cuarto intero primeiro primeira terceiro inteiro verdadeiro vista janvier février enero febrero ' +
    'gennaio febbraio janeiro fevereiro fuera dinero manera espera carrera dinheiro maneira motore settore intervista',
);
const MORE_PEOPLE = wordSet('cittadino cittadina ama dona casalinga pensionato pensionata abitante morador moradora');

/** "…, qui a ajouté que": it tells how it was said, not of whom. */
function speaks(clause: string, language: string): boolean {
  const words = clause.toLowerCase().split(/[\s’']+/u);
  const says = words.some((word) => lexiconFor(language).saying.has(word)) && words.some((word) => THAT.has(word));
  return words.length < FEWEST_WORDS || says;
}
