/**
 * Words that tell half of what was said: a story that breaks off before its end ("My wife was on the phone for an
 * hour", and what she was told?), a sentence that goes on behind its tag, what was taken back at once.
 */
import { lastWord } from '../../../extract/sense/passage.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import { speakerKey } from '../../../extract/speaker-key.ts';
import { pattern } from '../../../pattern.ts';
import type { Document, Span } from '../../../text/document.ts';
import type { Planning } from '../../planning.ts';
import { sentenceSpanAt } from '../../where.ts';
import { shownOf, type PlannedQuote } from './join.ts';

/** Letters of a tag between two halves of what was said. */
const TAG = 150;

/** "My wife was on the phone", "I had prepared a speech", „Ich wollte gerade“: what was going on when it happened. */
const GOING_ON: Readonly<Record<string, RegExp>> = {
  en: pattern(
    'iu',
    String.raw`(?<!\p{L})(?:(?:i|my \p{L}+|we) (?:was|were|had been) (?:\p{L}+ing|just|on the|in the|at the)|`,
    String.raw`i had (?:just )?(?:prepared|planned|hoped|thought|made|set|come|gone|been))(?!\p{L})`,
  ),
  de: /(?<!\p{L})(?:ich (?:war|wollte|hatte)|(?:war|wollte|hatte) ich) (?:gerade|eben|schon)(?!\p{L})/iu,
  fr: /(?<!\p{L})j[’']étais (?:en train|juste|déjà)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:yo )?(?:estaba|estábamos|iba a)(?= \p{L}+[aei]ndo| \p{L}+r(?!\p{L}))/iu,
  it: /(?<!\p{L})(?:stavo|stavamo) (?:per )?\p{L}+(?:ndo|re)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:eu )?(?:estava|estávamos)(?= \p{L}+[aei]ndo| a \p{L}+r(?!\p{L}))/iu,
};
/** Then something happened: "I was asleep when it fell", "estaba cocinando y me dormí". */
const HAPPENED = /(?<!\p{L})(?:when|until|and|als|bis|und|quand|et|cuando|y|quando|e)(?!\p{L})/iu;

/** A story whose next sentence stands right behind the words shown. */
export function breaksOff(planning: Planning, quote: PlannedQuote): boolean {
  const last = shownOf(quote).at(-1);
  if (last === undefined || !saysMore(planning, quote, last)) return false;
  const sentence = lastSentence(quote.text);
  return GOING_ON[planning.document.language]?.test(sentence) === true && !HAPPENED.test(sentence);
}

const lastSentence = (text: string): string => /(?:^|[.!?…]\s)([^.!?…]+)[.!?…\s]*$/u.exec(text)?.[1] ?? text;

function saysMore({ sheet, document: { text } }: Planning, { lead }: PlannedQuote, shown: Span): boolean {
  return sheet.quotes.some((quote) => {
    const from = Math.max(shown.end, quote.start);
    const between = text.slice(shown.end, from);
    const isNear = between.length < TAG && !between.includes('\n');
    return isNear && speakerKey(quote) === speakerKey(lead) && /\p{L}/u.test(text.slice(from, quote.end));
  });
}

/** “The Book of Numbers,” she said, “has no chorus.”: the same sentence goes on, and is not on the card. */
export function endsAmid({ document }: Planning, quote: PlannedQuote): boolean {
  const last = shownOf(quote).at(-1);
  if (last === undefined || !/,["”»]?$/u.test(document.text.slice(last.start, last.end + 1))) return false;
  const rest = document.text.slice(last.end, sentenceSpanAt(document, Math.max(0, last.end - 1))?.end ?? last.end);
  return GOES_ON.test(rest);
}
/** A mark, a tag that a comma closes, and a mark before a small letter. */
const GOES_ON = /^["”»“]?[^"“”„«»]{3,120},\s["“„«]\s?\p{Ll}/u;

/** « Presque honte » – « Presque ? »: somebody else's question throws a word of it back. */
export function isThrownBack({ document, sheet }: Planning, quote: PlannedQuote): boolean {
  const last = shownOf(quote).at(-1);
  const next = last && sheet.quotes.find(({ start }) => start >= last.end);
  if (!last || !next || next.start - last.end > TAG || speakerKey(next) === speakerKey(quote.lead)) return false;
  return /[?？]\s?$/u.test(next.text) && isOf(document, next, shownOf(quote));
}

/** So few words are an echo. */
const MOST_ECHOED = 3;
function isOf(document: Document, echo: Span, shown: readonly Span[]): boolean {
  const said = new Set(shown.flatMap((span) => tokensIn(document, span).map(({ lower }) => lower)));
  const asked = tokensIn(document, echo).filter(({ kind }) => kind === 'word');
  return asked.length > 0 && asked.length <= MOST_ECHOED && asked.every(({ lower }) => said.has(lower));
}

/** "Grandad stood in the road": whose? Under a headline of somebody else he would be that one. */
const kin = (...names: readonly string[]): RegExp =>
  pattern('u', String.raw`(?:^|[.!?…]\s|[“„«"‘]\s?)(?:`, ...names, String.raw`)\s(?=\p{Ll})`);
const KIN: Readonly<Record<string, RegExp>> = {
  en: kin('(Grand(?:ad|dad|pa))|(Grandma|Gran|Nan|Nanna)|(Dad|Daddy)|(Mum|Mom|Mummy|Mommy)'),
  de: kin('(Opa)|(Oma)|(Papa|Vati)|(Mama|Mutti)'),
  fr: kin('(Papy|Pépé)|(Mamie|Mémé)|(Papa)|(Maman)'),
  es: kin('(Abuelo)|(Abuela)|(Papá|Papi)|(Mamá|Mami)'),
  it: kin('(Nonno)|(Nonna)|(Papà|Babbo)|(Mamma)'),
  pt: kin('(Vovô)|(Vovó)|(Papai)|(Mamãe)'),
};
/** What the writer calls each of these. */
const CALLED = [
  /grandfather|Großvater|grand-père|nonno|abuelo|avô/iu, /grandmother|Großmutter|grand-mère|nonna|abuela|avó/iu,
  /(?<!grand)father|Vater|(?<!grand-)père|padre|(?<!\p{L})pai(?!\p{L})/iu,
  /(?<!grand)mother|Mutter|(?<!grand-)mère|madre|mãe/iu,
];
/** "Her daughter Ida", "the couple’s son": of those of whom the headline tells. */
const THEIR_CHILD = pattern(
  'iu',
  String.raw`(?:['’]s|(?<!\p{L})(?:his|her|their|ihre?|seine?|sa|son|leur|su|sua|suo|seu)) (?:\p{L}+ )?`,
  '(?:daughter|son|Tochter|Sohn|fille|fils|hija|hijo|figlia|figlio|filha|filho)(?!\\p{L})|',
  '(?:daughter|son|Tochter|Sohn|fille|fils|hij[oa]|figli[oa]|filh[oa]) (?:of|von|de|di|d[oa]) (?=\\p{Lu})',
);
export function isOfKin({ sheet: { headline }, document }: Planning, { text, lead, leadIn }: PlannedQuote): boolean {
  const [, ...names] = KIN[document.language]?.exec(text) ?? [];
  const told = `${lead.speaker?.role ?? ''} ${leadIn?.text ?? ''}`;
  const isTold = names.some((word, which) => word !== undefined && CALLED[which]?.test(told) === true);
  const isOfHeadline = headline.text.includes(lastWord(lead.speaker?.name ?? '\n')) || THEIR_CHILD.test(told);
  return names.length > 0 && !isTold && !isOfHeadline;
}

/** „Der war einen halben Meter drin“: who or what was? German, where nothing of the writer's stands over it. */
const POINTED = pattern(
  'u',
  '^[^\\p{L}]*(?:Der|Die|Den|Dem|Denen) (?:war|waren|ist|sind|hat|haben|hatten?|kann|können|will|wollen|muss|müssen|',
  'soll|sollen|darf|dürfen|wird|werden|kommt|kommen|geht|gehen|macht|machen|steht|stehen|weiß|wissen)(?!\\p{L})',
);
/** "The two jobs are the same", "Les deux se valent": which two? "All three bridges in Larkfield" says which. */
const COUNTED = pattern(
  'u',
  '^[^\\p{L}]*(?:(?:The|All) (?:two|three|four)|Die (?:beiden|zwei|drei)|Les (?:deux|trois)|L[oa]s (?:dos|tres)|',
  '(?:I|Le) (?:due|tre)|[OA]s (?:dois|duas|três))(?!\\p{L})',
);
/** What the number counts, and of what or since when: "years of drought", "derniers ans", "trois quarts". */
const SAID_OF_WHAT = pattern(
  'iu',
  String.raw`^\s(?:quart|tiers|terz|cuart|terci|last|past|next|first|letzt|vergangen|nächst|erst|derni|prochain|premi|`,
  String.raw`últim|próxim|primer|ultim|prossim|prim)|`,
  String.raw`^\s\p{L}+ (?:in|of|on|at|from|since|between|without|with|im|von|der|des|aus|seit|ohne|de|du|à|sans|`,
  String.raw`depuis|en|del|sin|desde|di|della|a|senza|da|do|em|no|na|sem)(?!\p{L})`,
);
/** "Decidendo se serve.": by doing what was asked how. */
const GERUND = String.raw`(?!Quando|Fernando|Orlando|Armando|Rolando|Mundo|Fondo|Mando|Cuando)\p{Lu}\p{L}+[aei]ndo`;
const byDoing = (opening: string): RegExp =>
  pattern('u', String.raw`^[^\p{L}]*(?:`, opening, String.raw`)(?:\s[\p{L}’'-]+){0,4}[.!…]`);
const BY_DOING: Readonly<Record<string, RegExp>> = {
  en: byDoing(String.raw`By \p{L}+ing`), fr: byDoing(String.raw`En \p{L}+ant`),
  es: byDoing(GERUND), it: byDoing(GERUND), pt: byDoing(GERUND),
};

export function opensOnOther({ sheet: { headline }, document }: Planning, { text, leadIn }: PlannedQuote): boolean {
  if (leadIn !== null) return false;
  const counted = COUNTED.exec(text)?.[0];
  const number = counted?.split(' ').at(-1)?.toLowerCase();
  const isCounted = counted !== undefined && number !== undefined && !headline.text.toLowerCase().includes(number) &&
    !SAID_OF_WHAT.test(text.slice(counted.length));
  const isPointed = document.language === 'de' && POINTED.test(text);
  return isCounted || isPointed || BY_DOING[document.language]?.test(text) === true;
}
