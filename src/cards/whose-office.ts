/**
 * Whose office it is, where the article says so by a possessive alone: "Die Kammer warnt. Ihr Präsident Bo Lund sagte",
 * "affirme sa présidente, Rosa Medina". By itself such an office would be read as one of whatever the headline names,
 * so the body follows in brackets, "présidente [chambre d’agriculture]", or the office is not shown.
 */
import { lexiconFor } from '../extract/lexicon/index.ts';
import { givenNameGender } from '../extract/names/words/given-names.ts';
import { isKnownOrganisation } from '../extract/names/words/known-organisations.ts';
import { askingNouns } from '../extract/sense/asking-nouns.ts';
import { pattern } from '../pattern.ts';
import type { Span } from '../text/document.ts';
import { wordSet } from '../text/word-set.ts';
import { mentionsOf } from './name-mentions.ts';
import { oncePerVoice } from './once-per-voice.ts';
import type { Planning } from './planning.ts';
import { tellsAll, tellsSome } from './stems-in.ts';
import { sentenceSpanAt } from './where.ts';

/** What may stand before an office, with one more word: "son nouveau directeur", "il suo presidente". */
const POSSESSIVE =
  '(?:son|sa|leur|su|suo|sua|loro|seu|dessen|deren|sein|seine|ihr|ihre|its|their|whose)\\s(?:\\p{Ll}+\\s)?';
const OWN = new RegExp(`^${POSSESSIVE.replace('(?:\\p{Ll}+\\s)?', '')}`, 'iu');
const ENDS_OWN = new RegExp(`(?<!\\p{L})${POSSESSIVE}$`, 'iu');
const ENDS_APART = /(?<!\p{L})$/u;
/** Behind a name, what may stand before an office: ", its outgoing chair", ", le président", and without the word. */
const OWNED_BEHIND = [/^,\s(?:its|their)\s/u, /^,\s(?:its|their)\s\p{Ll}+\s/u];
const SET_BEHIND = [/^,\s/u, /^,\s(?:\p{Ll}{1,3}\s|l[’'])/u];
/** Offices that every body has; an actor's lawyer and a club's striker are told without. */
const OF_BODIES = pattern(
  'iu',
  '(?:vorsitzende[rn]?|präsident(?:in)?|sprecher(?:in)?|geschäftsführer(?:in)?|chef(?:in)?|direktor(?:in)?|',
  'leiter(?:in)?|présidente?|directeur|directrice|porte-parole|secrétaire|responsable|déléguée?|presidente|',
  'presidenta|director|directora|portavoz|vocero|vocera|secretari[oa]|gerente|coordinadora?|direttore|direttrice|',
  'portavoce|segretari[oa]|diretora?|porta-voz|secretári[oa]|coordenadora?|dirigente|responsabile|responsável|',
  'chair(?:man|woman|person)?|president|head|chief|secretary|spokes(?:man|woman|person)|negotiator|founder|leader|',
  'manager|editor|boss|(?<!(?:lead|first|senior|main|co)[\\s-])author|',
  'treasurer|convenor|convener|coordinator|officer|adviser|advisor|executive)',
  '(?!\\p{L})',
);
/** "Präsidentin Ada Lund befürchtet", "sagt der Vorsitzende Bo Lund": of what the sentence before told. German. */
const BARE = /^(?:der )?(?:präsident(?:in)?|vorsitzende[rn]?|sprecher(?:in)?)$/iu;
const ENDS_BARE = /(?:^|[.!?“”"»]\s|\s(?:der|die)\s)$/u;
/** "président de la Chambre de Lund": it says so itself. */
const NAMED = /\s.*\p{Lu}/u;
/** "portavoz de la organización": of the one that the sentences before it name. */
const OF_THAT = /\s(?:de la |de l[’']|del |della |dell[’']|du |da |do |des |der )(\p{Ll}+)$/u;
/** Bodies that are called so after they were named. */
const CALLED = wordSet(
  'association organisation groupe syndicat fédération société entreprise collectif asociación organización grupo ' +
    'sindicato federación empresa compañía entidad colectivo plataforma associazione organizzazione gruppo sindacato ' +
    'federazione azienda società comitato associação organização federação companhia entidade ' +
    'vereins verbands verbandes unternehmens organisation gruppe gewerkschaft firma',
);

/** Letters before a name that an office and its possessive have room for. */
const BEFORE = 90;
/** Sentences before the office's own in which its body may stand. */
const SENTENCES_BACK = 2;
const MOST_LETTERS = 60;

/** An office whose owner the card does not tell; `body`: where the sentences before name one, and one alone. */
interface Owned {
  body: Span | null;
}

/** null where the office tells of what it is, or is said to be nobody's. */
export const ownedOffice = oncePerVoice((planning, { name, role }): Owned | null => {
  const isRead = askingNouns(planning.document.language) !== null;
  if (role === null || !isRead || NAMED.test(role.replace(OWN, '')) || !OF_BODIES.test(role)) return null;
  return readOwner(planning, name, role);
});

function readOwner(planning: Planning, name: string, role: string): Owned | null {
  const owned = placeOf(planning.document.text, name, role, ENDS_OWN);
  const office = owned ?? (BARE.test(role) ? placeOf(planning.document.text, name, role, ENDS_BARE) : null);
  if (office === null) return null;
  const body = bodyBefore(planning, office);
  if (owned === null && body === null) return null;
  const { headline } = planning.sheet;
  const { text, language } = planning.document;
  const words = text.slice(body?.start ?? reachBefore(planning, office), body?.end ?? office);
  // in English a body is known by the whole of its name: "Rail strike" tells of no Rail Employers Group
  const tells = language === 'en' && body !== null ? tellsAll : tellsSome;
  return tells(headline.text, words, language) ? null : { body };
}

/** Where the office stands by the name, as somebody's: null where nothing says that it is. */
function placeOf(text: string, name: string, role: string, ends: RegExp): number | null {
  const bare = role.replace(OWN, '');
  const isOfThat = CALLED.has(OF_THAT.exec(role)?.[1] ?? '');
  const owner = isOfThat ? ENDS_APART : ends;
  for (const { start: at, end } of mentionsOf(text, name)) {
    const from = Math.max(0, at - BEFORE);
    const before = officeEnd(text.slice(from, at), bare);
    const found = before === null ? null : owner.exec(before);
    if (found) return from + found.index;
    const after = text.slice(end, end + BEFORE);
    const isBehind = (opening: RegExp): boolean => after.startsWith(bare, opening.exec(after)?.[0].length ?? Infinity);
    if ((isOfThat && SET_BEHIND.some(isBehind)) || OWNED_BEHIND.some(isBehind)) return at;
  }
  return null;
}

/** "whose chairman, Rep. Bo Lund" */
const STYLES = /(?:(?:\p{Lu}\p{L}{1,4}\.|Dame|Sir|Mrs?|Ms|Lord|Lady)\s)+$/u;

/** What stands before an office that a text ends with: "affirme son " of "affirme son directeur, "; null without it. */
function officeEnd(before: string, office: string): string | null {
  const text = before.replace(STYLES, '');
  const head = text.replace(/,?\s$/u, '');
  const isOffice = head !== text && head.toLowerCase().endsWith(office.toLowerCase());
  return isOffice ? head.slice(0, head.length - office.length) : null;
}

/** Where the sentences begin in which the body of an office would stand, within its paragraph. */
function reachBefore({ document }: Planning, office: number): number {
  const own = sentenceSpanAt(document, office);
  if (own === null) return office;
  const at = document.sentences.indexOf(own);
  const before = document.sentences
    .slice(Math.max(0, at - SENTENCES_BACK), at)
    .filter(({ paragraph }) => paragraph === own.paragraph);
  return before[0]?.start ?? own.start;
}

/** The nearest sentence that names a body by more than "the club"; null where it names several. */
function bodyBefore(planning: Planning, office: number): Span | null {
  const { text, language } = planning.document;
  const from = reachBefore(planning, office);
  const found = bodiesIn(text.slice(from, office), language)
    .map(({ start, end }) => ({ start: from + start, end: from + end }));
  const nearest = sentenceSpanAt(planning.document, found.at(-1)?.start ?? office);
  const [body, other] = found.filter(({ start }) => start >= (nearest?.start ?? 0));
  return body === undefined || other !== undefined ? null : body;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&’'-]*`;
const OF_IT =
  '(?:de la|de los|de las|de l[’\']|du|des|de|d[’\']|del|della|dell[’\']|delle|degli|dei|di|do|da|dos|das)';
const ADJECTIVE =
  '\\p{Ll}+(?:ale?|ique|i[ck][ao]|aire|ari[ao]|ienne|ian[ao]|an[ao]|elle|ée|ad[ao]|aise|es[ae]|ense|iv[aeo])';
/** "agence régionale de santé", "comunidad de regantes", "empresa Trenes del Litoral". */
const ROMANCE = pattern(
  'gu',
  String.raw`(?<=(?:^|[\s’'])`,
  String.raw`(?:[Ll][aeo]|[Ee]l|[Ii]l|[OoAa]|[Uu]n[ae]?|[Uu]ma?|al|del|au|du|da|do|[LlDd]|dell|all)[\s’'])`,
  String.raw`(\p{Ll}+)((?:(?:\s${ADJECTIVE})?(?:\s${OF_IT}\s?(?:\p{Ll}{4,}|${NAME}))+)?(?:\s(?:${OF_IT}\s)?${NAME})*)`,
);
/** "Fahrgastverband", "Bund der Steuerzahler", "Handwerkskammer Lund"; no genitive, whose noun has another end. */
const GERMAN = pattern(
  'gu',
  String.raw`(?<=(?:^|\s)(?:[Dd]er|[Dd]ie|[Dd]as|dem|den|[Vv]om|[Bb]eim|zum|zur|im)\s)(`,
  String.raw`\p{Lu}\p{L}*(?:verband|verein|bund|kammer|gewerkschaft|initiative|stiftung|behörde|institut|agentur|amt|`,
  'gesellschaft|vereinigung)|Verband|Verein|Bund|Kammer|Gewerkschaft|Initiative|Stiftung|Institut|Agentur|',
  String.raw`Gesellschaft|Vereinigung)((?:\s(?:der|für)\s\p{Lu}\p{L}+)?(?:\s${NAME})?)(?!\p{L})`,
);
/** "The charity Lund Aid said …", "Rail Employers Group, which …": what a sentence opens with. */
const ENGLISH = pattern(
  'gu',
  String.raw`(?<=(?:^|[.!?]\s)(?:The\s(?:\p{Ll}+\s){0,2})?)`,
  String.raw`((?!The\s)${NAME}(?:\s(?:of\s|for\s|and\s)?${NAME})*)(?=,?\s\p{Ll})`,
);
const WITH_ARTICLE = /(?:^|[.!?]\s)The\s(?:\p{Ll}+\s){0,2}$/u;
/** Two words and an article stand within so many letters. */
const NEAR = 60;
/** Two capitals without an article may be "Mr Medina", "New York" and "Last Friday". */
const LEAST_ENGLISH = 3;

function isEnglishBody(before: string, words: string): boolean {
  const { institutions, honorifics } = lexiconFor('en');
  const all = words.split(' ');
  const [first = ''] = all;
  if (isKnownOrganisation(words) || (all.length === 1 && /^\p{Lu}{2,}$/u.test(first))) return true;
  const lower = all.map((word) => word.toLowerCase());
  const isPerson = all.some((word, i) => givenNameGender(word) !== undefined || honorifics.has(lower[i] ?? ''));
  if (all.length === 1 || isPerson) return false;
  return WITH_ARTICLE.test(before) || all.length >= LEAST_ENGLISH || lower.some((word) => institutions.has(word));
}

/** "Verband" alone is any. */
const LEAST_GERMAN = 10;

const spanOf = ({ 0: words, index }: RegExpExecArray): Span => ({ start: index, end: index + words.length });

function bodiesIn(text: string, language: string): Span[] {
  if (language === 'de') {
    return [...text.matchAll(GERMAN)]
      .filter(([, head = '', more]) => head.length >= LEAST_GERMAN || more !== '')
      .map(spanOf);
  }
  if (language === 'en') {
    return [...text.matchAll(ENGLISH)]
      .filter(({ 0: words, index }) => isEnglishBody(text.slice(Math.max(0, index - NEAR), index), words))
      .map(spanOf);
  }
  const nouns = [lexiconFor(language).institutions, askingNouns(language)?.bodies, MORE];
  return [...text.matchAll(ROMANCE)]
    .filter(([words, head = '', more]) =>
      more !== '' && words.length <= MOST_LETTERS && nouns.some((list) => list?.has(head) === true))
    .map(spanOf);
}
const MORE = wordSet('chambre comunidad cámara câmara confederación confédération confederazione colegio ordre ordine');
