/** Does a pronoun of the passage find somebody, or something, to stand for within what the card shows? */
import type { Token } from '../../text/document.ts';
import { withoutOwnersS } from '../../text/possessive.ts';
import { givenNameGender } from '../names/words/given-names.ts';
import { lexiconFor } from '../lexicon/index.ts';
import { EMPTY_HEAD, isCapital, lastWord, readKnown, type Passage } from './passage.ts';

/** Longer than this no antecedent is looked for behind a pronoun: "In his speech on Friday, Ruiz said". */
const AHEAD = 10;
/** What "they" may stand for without a plural's ending. */
const MANY: ReadonlySet<string> = new Set(
  ('and people police children men women both many some most several everyone everybody anyone nobody someone team ' +
    'group family government company couple who').split(' '),
);
/** No plurals, for all their last letter. */
const ENDS_IN_S: ReadonlySet<string> = new Set(
  'is was has as its his does says always perhaps sometimes besides towards news series'.split(' '),
);
/** "On Tuesday, it will call": a day is nothing that calls. */
export const DAYS: ReadonlySet<string> = new Set(
  ('monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december').split(' '),
);
/** "A British mother is standing by her decision": somebody whom the sentence itself brings in. */
const SOMEBODY: ReadonlySet<string> = new Set(
  ('man woman boy girl mother father child teenager student teacher official officer pilot driver player striker ' +
    'actor actress singer doctor nurse soldier lawyer judge farmer worker resident passenger photographer designer ' +
    'astronaut son daughter brother sister husband wife grandmother grandfather gran granny mum mom dad uncle aunt ' +
      'researcher scientist engineer suspect gunman bomber politician lawmaker senator candidate someone ' +
    'somebody anyone everyone person male female teen infant pensioner ' +
      'mann frau junge mädchen mutter vater kind schüler schülerin fahrer fahrerin ' +
    'polizist polizistin homme femme mère père garçon fille enfant hombre mujer madre padre niño niña ' +
    'joven').split(' '),
);
const INDEFINITE = /^(?:an?|eine?[nrms]?|une?|uma?|un[ao]?)$/;

/**
 * A name of the article's people (any, where none is known), or in speech one that stands in the headline and is not
 * the speaker's.
 */
export function hasPersonBefore(passage: Passage, at: number): boolean {
  const { tokens, known } = passage;
  const own = known.speaker === null ? null : lastWord(known.speaker);
  if (isBroughtIn(tokens, at, own) || isOfOffice(passage, at)) return true;
  if (own !== null && hasTieBefore(passage, at, own)) return true;
  if (known.names.length === 0) return tokens.slice(1, at).some(isCapital);
  const before = new Set(tokens.slice(0, at).map(({ text }) => withoutOwnersS(text)));
  const pronoun = tokens[at]?.lower ?? '';
  return known.names.some((name) => {
    const first = name.split(' ', 1)[0] ?? '';
    if (own !== null && lastWord(name) === own) return false; // whoever speaks is "I"
    return (before.has(lastWord(name)) || before.has(first)) && !isOfOther(passage, at, name);
  }) || isOfHeadline(passage, pronoun);
}

/** "Wilhelmina … held it under his nose": somebody else's, and nobody else is told of. English. */
function isOfOther({ tokens, known, beside, document: { language } }: Passage, at: number, name: string): boolean {
  const pronoun = tokens[at]?.lower ?? '';
  const wanted = GENDERED.find(([of]) => of.test(pronoun));
  const own = givenNameGender(name.split(' ', 1)[0] ?? '');
  if (language !== 'en' || wanted === undefined || !own || own === wanted[2]) return false;
  const { roles } = lexiconFor(language);
  const isSomebody = (word: string): boolean => SOMEBODY.has(word) || roles.has(word);
  const isOfHeadline = known.names.some((one) =>
    known.headline.includes(lastWord(one)) && givenNameGender(one.split(' ', 1)[0] ?? '') !== own);
  return !isOfHeadline && !beside.some(isSomebody) &&
    !tokens.slice(0, at).some((token, i) => {
      const isName = i > 0 && isCapital(token) && !name.includes(token.text);
      return isSomebody(token.lower) || INDEFINITE.test(token.lower) || isName;
    });
}

const bareLower = ({ lower }: Token): string => withoutOwnersS(lower);

/** Letters before somebody's words in which the writer tells of whom they are. */
const LED_UP = 300;
const GENDERED: readonly (readonly [pronoun: RegExp, nouns: string, gender: 'female' | 'male'])[] = [
  [/^(?:she|her|hers|herself)/, 'woman|girl|mother|daughter|wife|sister|widow|niece|aunt|grandmother|girlfriend',
    'female'],
  [/^(?:he|him|his|himself)/, 'man|boy|father|son|husband|brother|widower|nephew|uncle|grandfather|boyfriend', 'male'],
];

/** In speech: is the one of whom the writer told last, before the words, in the headline? */
function isOfHeadline({ document, tokens, known }: Passage, pronoun: string): boolean {
  const others = known.names.filter((name) => name !== known.speaker).map(lastWord);
  if (known.speaker === null || !others.some((name) => known.headline.includes(name))) return false;
  const start = tokens[0]?.start ?? 0;
  const before = document.text.slice(Math.max(0, start - LED_UP), start);
  const nouns = GENDERED.find(([of]) => of.test(pronoun))?.[1].split('|') ?? [];
  const told = [...others, ...nouns].map((word) => ({ word, place: lastPlaceOf(before, word) }));
  const last = told.reduce((a, b) => (b.place > a.place ? b : a), { word: '', place: -1 });
  return last.place < 0 || known.headline.includes(last.word);
}

function lastPlaceOf(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  const isWhole = at >= 0 && !/\p{L}/u.test((text[at - 1] ?? ' ') + (text[at + word.length] ?? ' '));
  return isWhole ? at : -1;
}

/** "My daughter is four and she …": whoever speaks says who. */
const OURS: ReadonlySet<string> = new Set(['my', 'our']);
/** "She had brought her son" stands over “He cannot sleep”. */
const THEIRS: ReadonlySet<string> = new Set(
  'his her whose their sein seine seinen ihr ihre ihren son sa leur su sus suo sua suoi seu'.split(' '),
);
/** "A man …", "my daughter …", within so many words of the article. */
const NEAR = 5;
/** @param speaker the last word of a name: "Rosa Medina, a teacher, said" brings in nobody but who speaks */
export function isBroughtIn(tokens: readonly Token[], at: number, speaker: string | null = null): boolean {
  const head = tokens.slice(0, at);
  const opens = ({ lower }: Token): boolean =>
    INDEFINITE.test(lower) || OURS.has(lower) || (speaker !== null && THEIRS.has(lower));
  const isOfSpeaker = (from: number): boolean =>
    speaker !== null && head[from - 1]?.text === ',' && head[from - 2]?.text === speaker;
  const isSomebody = (token: Token): boolean => SOMEBODY.has(bareLower(token));
  return head.some((one, from) =>
    opens(one) && !isOfSpeaker(from) && head.slice(from + 1, from + 1 + NEAR).some(isSomebody));
}

/** "A filha entrou em casa" over “Ela tremia”: in speech, a noun of kin or age that is not by the speaker's name. */
function hasTieBefore({ tokens, document: { language } }: Passage, at: number, speaker: string): boolean {
  const { ties } = lexiconFor(language);
  return tokens.slice(0, at).some((token, i) =>
    ties?.has(bareLower(token)) === true &&
    !tokens.slice(Math.max(0, i - NEAR), i + NEAR).some(({ text }) => text === speaker));
}

/** "In his first speech, Ruiz …"; "He passed to the clerk, Ruiz" names somebody else, so does "Ruiz, its doctor". */
export function hasNameAhead(tokens: readonly Token[], at: number): boolean {
  const head = headBefore(tokens, at);
  if (head?.lower === 'the' || (head === undefined && !OWNS.test(tokens[at]?.lower ?? ''))) return false;
  if (head !== undefined && !EMPTY_HEAD.has(head.lower) && !PARTICIPLE.test(head.lower)) return false;
  const ahead = tokens.slice(at + 1, at + 1 + AHEAD);
  const comma = ahead.findIndex(({ text }) => text === ',');
  const name = comma < 0 ? undefined : ahead.slice(comma + 1).find(({ kind }) => kind === 'word');
  return name !== undefined && isCapital(name) && !ahead.slice(0, comma).some(({ text }) => ENDS.test(text));
}
/** The first word of the sentence in which a token stands, where it is another one. */
function headBefore(tokens: readonly Token[], at: number): Token | undefined {
  let head: Token | undefined;
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'mark') continue;
    if (token?.kind !== 'word' && ENDS.test(token?.text ?? '')) break;
    head = token;
  }
  return head;
}
const ENDS = /^[.!?…]$/u;
/** "Her surgeon, Dr. Ruiz, …" opens with somebody who is named. */
const OWNS = /^(?:its|his|her|their|seine?|ihre?|son|sa|ses|leurs?|sus?|suo|sua|suoi|sue|seus?|suas?)$/u;

/** "The transport minister of Lund resigned after police searched his home": whoever the phrase is of. In English. */
function isOfOffice({ tokens, known, document: { language } }: Passage, at: number): boolean {
  if (language !== 'en' || known.speaker !== null || tokens[0]?.text !== 'The') return false;
  const { roles } = lexiconFor(language);
  const office = tokens.slice(1, 1 + NEAR).findIndex(({ lower }) => roles.has(lower) || SOMEBODY.has(lower)) + 1;
  const others = tokens.slice(office + 1, at).some(({ lower }) => roles.has(lower) || SOMEBODY.has(lower));
  return office > 0 && office < at && !others && isPlacedBehind(tokens, office);
}

/** "The mayor of Lund": it says of what. */
const isPlacedBehind = (tokens: readonly Token[], office: number): boolean =>
  tokens[office + 1]?.lower === 'of' && tokens.slice(office + 2, office + 2 + NEAR).some(isCapital);

/** "Speaking of his bridge, Ruiz …", "Asked if she …". */
const PARTICIPLE = /(?:ing|ed|ant|[ae]ndo)$/u;

/** "More than 990,000 of them": so many words count them, and say nothing of whom. */
const COUNT = 5;

/** For "they" more than one, for "it" a thing. */
export function hasAntecedent(passage: Passage, at: number, pronoun: string): boolean {
  const { tokens, words } = passage;
  if (!words.many.has(pronoun)) return hasNounBefore(passage, at);
  const before = tokens[at - 1]?.lower === 'of' ? countStart(tokens, at) : at;
  return tokens.slice(0, Math.max(0, before)).some(isMany);
}

/** "44 saves, 19 of them in the third period": the comma right before the count ends what they are. */
const countStart = (tokens: readonly Token[], at: number): number =>
  tokens[at - 3]?.text === ',' ? at - 3 : at - COUNT;

/** "Rescuers", "40 people", "police", "Ruiz and Vega": more than one. */
const isMany = ({ kind, lower }: Token): boolean =>
  kind === 'number' || MANY.has(lower) || (/[^su'’]s$/.test(lower) && !ENDS_IN_S.has(lower));

/** Something for "it" or "their" to stand for, earlier in the passage: a name, a number, a noun with its article. */
function hasNounBefore({ tokens, words, known, document: { language } }: Passage, at: number): boolean {
  const { people } = readKnown(known);
  const { roles } = lexiconFor(language);
  return tokens.slice(0, at).some((token, index) => {
    const next = tokens[index + 1]?.lower ?? '';
    if (token.kind !== 'word') return token.kind === 'number' && !isYear(tokens, index);
    // "In 2004 an inspector rated it dangerous": neither is an "it"
    if (INDEFINITE.test(token.lower) && (roles.has(next) || SOMEBODY.has(next))) return false;
    const hasArticle = words.definite.has(token.lower) || INDEFINITE.test(token.lower);
    const isName = isCapital(token) && !DAYS.has(token.lower) && !people.has(token.text);
    return (hasArticle && index + 1 < at) || (isName && (index > 0 || !EMPTY_HEAD.has(token.lower)));
  });
}

const isYear = (tokens: readonly Token[], at: number): boolean =>
  /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? '') && /^(?:in|since|im|en|nel|em)$/u.test(tokens[at - 1]?.lower ?? '');
