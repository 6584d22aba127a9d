/** Why a sentence gets no card as a fact, by name, so that what each rule costs can be counted on judged articles. */
import type { ReadFact } from '../../../extract/extraction.ts';
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import { isTurnedBy } from '../../../extract/sense/cut-guard.ts';
import { hasFormula } from '../../../extract/sense/formula.ts';
import { lastWord } from '../../../extract/sense/passage.ts';
import type { Dangling } from '../../../extract/sense/sign.ts';
import { isWritersStatement } from '../../../extract/sense/writers-statement.ts';
import { pattern } from '../../../pattern.ts';
import type { Headline } from '../../../schema.ts';
import { visualLength } from '../../../text/count-words.ts';
import type { Document, Span } from '../../../text/document.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import { bareOf } from '../../../text/possessive.ts';
import { filledIn } from '../../brackets/bracketed.ts';
import { hasWords } from '../../has-words.ts';
import { isMayor } from '../../home-office.ts';
import { isOfOtherTown } from '../../other-town.ts';
import type { Planning } from '../../planning.ts';
import { stemsIn } from '../../stems-in.ts';
import { nextSentence } from '../../where.ts';
import { isToldByPronoun, isWishOf } from './claimed.ts';
import { isHalfTold } from './half-told.ts';
import { saysNothing } from './nothing-said.ts';
import { isWithinOpenSpeech } from './open-speech.ts';
import { isPlatitude } from './platitude.ts';
import { isRanked } from './ranked.ts';
import { toldObjects } from './told-objects.ts';
import { isOfUnknown } from './unintroduced.ts';

type FactRule = readonly [name: string, refuses: (planning: Planning, fact: ReadFact) => boolean];

/** With this share of it in quotation marks a fact is somebody's speech. */
export const SPEECH = 0.3;
/** Letters of the longest fact that a summary has room for, under a short headline; a card has less. */
const LONGEST_FACT = 360;

/** "For city commuting: prioritise …", the label of an item: of 24 editors printed 6. */
const LABEL = /^[^.,;:“”„"«»]{2,35}:\s/u;
/** "•A strike would put …": an item of a list that stands there without the others. */
const ITEM = /^[•·▪▸●◦‣■◆]/u;
/** "Its chief engineer, Tomas Okafor, said": whose?; "Not in the luggage, as a dog found out": no to what? */
const GOES_ON = /^(?:Its|Their|His|Her|Not|Nor)\s/u;

/** "Bizarrely, …", "Unfortunately, …": the writer judges, mostly what stands before. */
const JUDGING = pattern(
  'u',
  '^(?:Amazingly|Bizarrely|Clearly|Coincidentally|Crucially|Curiously|Fortunately|Hopefully|Inevitably|Interestingly|',
  'Luckily|Mercifully|Needless to say|Not surprisingly|Obviously|Oddly|Predictably|Remarkably|Sadly|Strangely|',
  'Surprisingly|Tellingly|Thankfully|Tragically|Understandably|Unfortunately|Unsurprisingly|Worse|Worryingly),',
);

/** "“The bridge is shut!,” the mayor told reporters": the tag of somebody's words. */
const SAID_FIRST = /^["“][^"“”]*[,!?.]["”]/u;
/** „Das Dach brennt“, ruft …; «Ho paura.» ricorda …: where the marks may hold a title, a verb of saying tells it. */
const IN_MARKS_FIRST = /^(?:[„“"]([^„“”"]*)[“”"]|[«»]([^«»]*)[«»])([,\s–—-]+)(\p{Ll}+)/u;
/** A paper has fewer words: „Bild“ berichtet, «Le Monde» révèle. */
const SPEECH_WORDS = 4;

function saysFirst(language: string, text: string): boolean {
  const [, german = '', words = german, between = '', verb = ''] = IN_MARKS_FIRST.exec(text) ?? [];
  const isSpeech = /[,.!?…]\s*$/u.test(words) || /[,–—]/u.test(between) || hasWords(words, SPEECH_WORDS);
  return isSpeech && lexiconFor(language).saying.has(verb);
}
/** "Rust occurs when iron meets water": what a dictionary says is no news. */
const DEFINES = /^(?:\p{Lu}[\p{L}\p{N}-]*\s)(?:[\p{L}\p{N}-]+\s){0,3}occurs? when\s/u;

/** "A. gab an …", "Herrn B.": one letter of somebody tells of nobody; behind a first name it is a name ("Saber A."). */
const INITIAL_ALONE = pattern(
  'u',
  String.raw`(?:^|(?<!\p{Lu}[\p{L}’'-]*|[.\p{N}])\s|`,
  String.raw`(?<!\p{L})(?:Herrn?|Frau|Monsieur|Madame|Señora?|Senhora?|Signora?)\s)`,
  String.raw`\p{Lu}\.(?=\s\p{Ll}|,)`,
);
/** Few sentences have one: it is looked for first. */
const INITIAL = /\p{Lu}\.(?=\s\p{Ll}|,)/u;

const NAME = String.raw`^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}`;
const NAMED_FIRST = pattern('u', NAME);
/** "Rosa Medina, harbour master, was born". */
const WHO = String.raw`^(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}.’'-]*(?:\s|,\s(?!who\s)[^,]{3,60},\s)`;
/** "Medina was born in 1931 in Larkfield": of a whole life, the least. A birth of a weekday's is news. */
const BORN: Readonly<Record<string, RegExp>> = {
  en: pattern('u', WHO, String.raw`(?:was|were)\sborn\s(?:in|on|to|into|at)\s(?![^.]*day(?!\p{L}))`),
  de: pattern('u', WHO, String.raw`(?:wurde|ist)\s[^.,]{0,60}\d{4}[^.,]{0,40}\sgeboren(?!\p{L})`),
  fr: pattern('u', WHO, String.raw`(?:est|était)\snée?\s[^.]{0,60}\d{4}`),
  es: pattern('u', WHO, String.raw`nació\s[^.]{0,60}\d{4}`),
  it: pattern('u', WHO, String.raw`(?:è|era)\snat[ao]\s[^.]{0,60}\d{4}`),
  pt: pattern('u', WHO, String.raw`nasceu\s[^.]{0,60}\d{4}`),
};
/** "Researchers measured the ferries of 40 towns": what they did, and not what they found. */
const METHOD = pattern(
  'u',
  String.raw`^(?:\p{L}[\p{L}’'-]*\s){0,3}(?:[Rr]esearchers|[Ss]cientists|[Tt]eam|[Aa]uthors|[Ss]tudy|[Ss]urvey|`,
  String.raw`[Ee]xperts|[Aa]cademics|\p{L}+logists)\s[^.]{0,80}?`,
  String.raw`(?:measured|analy[sz]ed|examined|looked at|surveyed|interviewed|studied|followed|tracked|recruited|`,
  String.raw`compared|tested|collected|monitored)(?!\p{L})`,
  String.raw`(?![^.]*(?:found|find|show|discover|reveal|conclud|suggest|learn|\sthat\s))`,
);

/** "It's not even that they learn it": it corrects what stands before. */
const NOT_THAT =
  /^(?:It|That)(?:['’]s| is| was|) not (?:even |just |only |so much |simply )?(?:that|because)(?!\p{L})/u;

/** "Según sus cálculos", "Secondo lui", "Nach seiner Ansicht": according to whom? */
const ACCORDING = pattern(
  'u',
  String.raw`^(?:Según (?:sus?|él|ella|ellos)|Selon (?:s[ao]n?|ses|leurs?|lui|elles?|eux)|`,
  String.raw`Secondo (?:(?:i suoi|le sue|la sua|il suo)|lui|lei|loro)|Segundo (?:os? seus?|as? suas?|eles?|elas?)|`,
  String.raw`Nach (?:seine|ihre)[nr] (?:Angaben?|Ansicht|Auffassung|Aussagen?|Darstellung|Einschätzung|Meinung|`,
  'Worten)|',
  String.raw`Laut ihm|Laut ihr|According to (?:him|her|them|his|its|their))(?!\p{L})`,
);

/** What English sentences begin with: in German "Not" is need. */
const ENGLISH_OPENINGS = [GOES_ON, JUDGING, NOT_THAT, DEFINES, METHOD];

/** Firms and festivals are born, too ("Uber nació en 2009"), and that may be news. */
function isLife({ sheet, document: { language } }: Planning, text: string): boolean {
  if (BORN[language]?.test(text) !== true) return false;
  const name = lastWord(NAMED_FIRST.exec(text)?.[0].trim() ?? '');
  return sheet.people.some((one) => one.name.split(' ').includes(name));
}

const opensIll = (language: string, text: string): boolean =>
  [LABEL, ITEM, ACCORDING, SAID_FIRST].some((opening) => opening.test(text)) || saysFirst(language, text) ||
  (language === 'en' && ENGLISH_OPENINGS.some((opening) => opening.test(text)));

export const NO_FACT: readonly FactRule[] = [
  ['speech', isSpeech],
  ['scene', ({ sheet }, fact) => isBeforeHeadline(sheet.headline, fact)],
  ['long', (_, { text }) => visualLength(text) > LONGEST_FACT],
  ['formula', (_, { text }) => hasFormula(text)],
  ['ranked', isRanked],
  ['opening', (planning, { text }) => opensIll(planning.document.language, text) || isLife(planning, text)],
  ['unknown', isOfUnknown],
  ['initial', (_, { text }) => INITIAL.test(text) && INITIAL_ALONE.test(text)],
  ['turned', ({ document }, fact) => {
    const next = nextSentence(document, fact);
    return isTurnedBy(document, next, fact) || isWishOf(document, next, fact) || isNeverWas(document, next, fact);
  }],
  ['told', (planning, { text }) => isToldByPronoun(planning, text)],
  ['no-statement', ({ document }, fact) => !isWritersStatement(document, fact)],
  // what brackets would tell costs most
  ['open', (planning, fact) => filledIn(planning, fact).open.some((sign) => !isInHeadline(planning, sign))],
  ['who', tellsOfNobody],
  ['town', isOfOtherMayor],
  ['object', ({ document }, { text }) => toldObjects(document.language)?.test(text) === true],
  ['untold', ({ document }, { text }) => saysNothing(document.language, text)],
  ['platitude', isPlatitude],
  ['half', ({ document }, { text }) => isHalfTold(document.language, text)],
];

/**
 * "Patients were told that a flood had taken their records. There was no flood.": by itself it vouches for the lie.
 * More than the bare noun denies something else ("There was no one in the house.", "There was no end to the flood."),
 * and so it does where nobody was told of such a thing ("The search for survivors went on. There were no survivors.").
 */
function isNeverWas(document: Document, next: Span, fact: Span): boolean {
  const [denial, noun] = NEVER_WAS.exec(document.text.slice(next.start, next.end)) ?? [];
  if (denial === undefined || noun === undefined) return false;
  const told = toldOf(document, fact);
  if (told.size === 0) return false;
  const start = next.start + denial.length;
  return [...stemsIn(document, { start, end: start + noun.length })].some((stem) => told.has(stem));
}
/** The stems of what a sentence says that somebody told there was: "officials said a flood had …". */
function toldOf(document: Document, fact: Span): ReadonlySet<string> {
  const words = document.text.slice(fact.start, fact.end);
  const { saying } = lexiconFor(document.language);
  const isTold = (words.match(/\p{L}+/gu) ?? []).some((word) => saying.has(word.toLowerCase()));
  const found = isTold ? [...words.matchAll(INDEFINITE)] : [];
  return new Set(found.flatMap(({ index, 0: { length } }) => {
    const start = fact.start + index;
    return [...stemsIn(document, { start, end: start + length })];
  }));
}
/** "a storm", "eine große Flut": with two words more. */
const INDEFINITE = /(?<!\p{L})(?:an?|eine?[nmrs]?|une?|una?|uno|uma?|un['’])\s?(?:[\p{L}’'-]+\s?){1,3}/giu;
const NEVER_WAS = pattern(
  'u',
  '^(?:There (?:was|were|is|are|(?:had|has|have) been) (?:no (?:such )?|never (?:an? |any )?)|',
  'There (?:never (?:was|were)|(?:had|has|have) never been) (?:an? |any )?|',
  'Es (?:gab|gibt) (?:keine?[nmrs]? |nie (?:eine?n? )?)|',
  'Il n[’\'](?:y (?:a|avait)|existe) (?:pas|jamais|aucune?) (?:eu )?(?:de |d[’\'])?|',
  '(?:No|Nunca) (?:hubo|hay|había) (?:ning[úu]na? |ningún )?|',
  'Non (?:c[’\']è|c[’\']era|ci sono) (?:nessuna? |alcuna? )?|',
  '(?:Não|Nunca) (?:houve|há|havia|existe) (?:nenhuma? )?)',
  // nor is the need of a thing denied with "There was no need."
  String.raw`(?=((?!(?:one|need|time|way|doubt|reason|question|point|chance|Grund|Zweifel|Zeit)(?!\p{L}))`,
  String.raw`[\p{L}’'-]+(?:\s[\p{L}’'-]+)?)[.!]?["”’]?$)`,
);

/** The name of the first rule that refuses it; null where none does. */
export const refusalOf = oncePerSpan((planning: Planning, fact: ReadFact): string | null =>
  NO_FACT.find(([, refuses]) => refuses(planning, fact))?.[0] ?? null);

/** Is nothing held against it, or nothing but these? */
export function isRefusedOnlyFor(names: readonly string[], planning: Planning, fact: ReadFact): boolean {
  const first = refusalOf(planning, fact);
  if (first === null || !names.includes(first)) return first === null;
  return NO_FACT.every(([name, refuses]) => names.includes(name) || !refuses(planning, fact));
}

/** A surname that no bracket completes, and the headline has. */
const isInHeadline = ({ sheet, document }: Planning, { sign, start, end }: Dangling): boolean =>
  sign === 'surname' && sheet.headline.text.includes(bareOf(document.text.slice(start, end)));

function isSpeech({ sheet, document }: Planning, { start, end }: ReadFact): boolean {
  if (isWithinOpenSpeech(document, { start, end })) return true;
  const quoted = sheet.quotes.reduce(
    (sum, quote) => sum + Math.max(0, Math.min(end, quote.end) - Math.max(start, quote.start)),
    0,
  );
  return quoted / (end - start) >= SPEECH;
}

/** What stands before a headline that was taken from the text was passed over: a scene, a question, an aside. */
const isBeforeHeadline = ({ from, start, by }: Headline, fact: ReadFact): boolean =>
  from === 'lead' && by === undefined && start !== null && fact.end <= start;

/** "The mayor, Rosa Medina, …" behind what was told of another town than the headline's. */
function isOfOtherMayor(planning: Planning, { start, end }: ReadFact): boolean {
  return planning.sheet.people.some(({ role, roleStart = -1 }) =>
    roleStart >= start && roleStart < end && isMayor(role) && isOfOtherTown(planning, roleStart, start));
}

/**
 * "[Rosa] Medina will speak on Monday": somebody of whom neither the bracket nor the headline says who it is. Of 38
 * such statements that were judged 10 were good, of those whose bracket holds an office every second one. Who is named
 * last, for having said it, need not be known.
 */
function tellsOfNobody(planning: Planning, fact: ReadFact): boolean {
  const { document: { text, language }, sheet: { people, headline } } = planning;
  const { saying } = lexiconFor(language);
  return filledIn(planning, fact).fillings.some(({ end, put }) => {
    const words = text.slice(put.start, put.end);
    const who = people.find(({ name }) => name.includes(words) || words.endsWith(name));
    const withOffice = who !== undefined && who.start !== undefined && who.start > put.start;
    if (who === undefined || withOffice || APPOSED.test(text.slice(end, end + NEAR))) return false;
    const isOfHeadline = who.name.split(' ').some((word) => headline.text.includes(word));
    const [, verb = ''] = SAYS_LAST.exec(text.slice(end, fact.end)) ?? [];
    return !isOfHeadline && !saying.has(verb);
  });
}
/** "Medina, 59," and "Medina, a baker," say something of her there. */
const APPOSED = /^[\p{L}’'-]+,\s(?:\d|an?\s|the\s|who)/u;
const NEAR = 40;
/** "…, Medina said." */
const SAYS_LAST = /^[\p{L}’'-]+\s(\p{L}+)(?:\s\p{L}+)?\.?$/u;
