/**
 * What a cut would take away: words without which the rest says something else. A passage that is a part of its
 * sentence is shown only where nothing of this kind is left out.
 */
import type { Document, Span, Token } from '../../text/document.ts';
import { REVERSING_WORDS } from '../facts/clause-words.ts';
import { lexiconFor } from '../lexicon/index.ts';
import { isHalfOfPair } from './open-phrases.ts';
import { senseWords } from './sense-words.ts';
import { tokensIn } from './tokens-in.ts';
import { HEDGES } from './weighty.ts';
import { pattern } from '../../pattern.ts';
import { wordSet } from '../../text/word-set.ts';

export type Loss = 'attribution' | 'clause' | 'negation' | 'condition' | 'hedge' | 'contrast' | 'pair';

/** By language, for they share letters: "no" denies in Spanish and means "in the" in Portuguese. */
type Lists = Readonly<Record<string, ReadonlySet<string>>>;
const NEGATIONS: Lists = {
  en: wordSet('not no never none nobody nothing neither nor hardly cannot'),
  de: wordSet('nicht kein keine keinen keiner keinem nie niemals weder'),
  fr: wordSet('ne pas jamais aucun aucune ni'),
  es: wordSet('no nunca ningún ninguna ni jamás'),
  it: wordSet('non mai nessun nessuna né no'),
  pt: wordSet('não nem nenhum nenhuma nunca'),
  nl: wordSet('niet geen nooit noch'),
  pl: wordSet('nie nigdy żaden żadna ani'),
  ru: wordSet('не ни нет никогда'),
  uk: wordSet('не ні немає ніколи'),
};
const CONDITIONS: Lists = {
  en: wordSet('if unless provided whether until'),
  de: wordSet('wenn falls sofern ob'),
  fr: wordSet('si sauf'),
  es: wordSet('si salvo'),
  it: wordSet('se salvo'),
  pt: wordSet('se exceto salvo caso'),
  nl: wordSet('als tenzij mits'),
  pl: wordSet('jeśli jeżeli chyba'),
  ru: wordSet('если пока'),
  uk: wordSet('якщо поки'),
};
/** In other languages nothing tells whether what was left out denies. */
export const tellsNegation = (language: string): boolean => NEGATIONS[language] !== undefined;

/** Does one of the words deny? */
export const denies = (text: string, language: string): boolean =>
  (text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []).some(
    (word) => NEGATIONS[language]?.has(word) === true || /n['’]t$/.test(word),
  );

/** As much of the next sentence as tells whether it turns the one before. */
const OPENING = 80;
const EARLY_WORDS = 7;
/** Letters behind a word that tell whether it closes its clause, or goes on: "invece di chiudere". */
const MORE = 5;
/** These stand behind the subject or the verb as well. */
const TURNS_LATE = wordSet(
  'however jedoch allerdings dagegen hingegen cependant toutefois pourtant embargo tuttavia però invece ' +
    'porém contudo todavia',
);

/**
 * The first thing of weight that is left out of `whole` where only `kept` is shown; null where nothing is.
 * @param isSpeech both stand within one pair of marks: whose word it is stands outside them
 */
export function lossOf(document: Document, whole: Span, kept: Span, isSpeech = false): Loss | null {
  if (kept.start === whole.start && kept.end === whole.end) return null;
  const left = [
    { start: whole.start, end: kept.start },
    { start: kept.end, end: whole.end },
  ];
  for (const span of left) {
    const loss = lossIn(document, tokensIn(document, span), isSpeech);
    if (loss !== null) return loss;
  }
  return isHalfOfPair(document, textOf(document, kept)) && !isHalfOfPair(document, textOf(document, whole))
    ? 'pair'
    : null;
}

const textOf = ({ text }: Document, { start, end }: Span): string => text.slice(start, end);

function lossIn({ language }: Document, tokens: readonly Token[], isSpeech: boolean): Loss | null {
  const lexicon = lexiconFor(language);
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => lower);
  const has = (list: ReadonlySet<string> | undefined): boolean => words.some((word) => list?.has(word) === true);
  const opens = (phrase: readonly string[]): boolean =>
    words.some((_, at) => phrase.every((word, i) => words[at + i] === word));
  const isRelative = lexicon?.relatives.has(words[0] ?? '') === true;
  if (isRelative && closesBefore(tokens)) return 'clause';
  // ", which the traders had asked for": whose word the sentence is stands in no relative clause
  const saysWhose = (has(lexicon?.saying) && !isRelative) || lexicon?.accordingTo.some(opens);
  if (saysWhose && !isSpeech) return 'attribution';
  if (has(NEGATIONS[language]) || words.some((word) => /n['’]t$/.test(word))) return 'negation';
  if (has(CONDITIONS[language])) return 'condition';
  if (has(HEDGES)) return 'hedge';
  return has(senseWords(language)?.turning) || has(REVERSING_WORDS[language]) ? 'contrast' : null;
}

/** "…, who turns 18 on Friday, made his debut": behind the relative clause the sentence goes on. */
function closesBefore(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex(({ kind }) => kind === 'word');
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ',');
  return comma >= 0 && tokens.slice(comma + 1).filter(({ kind }) => kind === 'word').length > 1;
}

/**
 * Does what follows turn what was said: "However, …", "Die Armee dagegen …"?
 * @param said the sentence before it, where it may be one that reports what somebody says
 */
export function isTurnedBy(document: Document, next: Span, said?: Span): boolean {
  const turning = senseWords(document.language)?.turning;
  const words = tokensIn(document, { start: next.start, end: Math.min(next.end, next.start + OPENING) });
  const [first, ...early] = words.filter(({ kind }) => kind === 'word').slice(0, EARLY_WORDS);
  // "Vier waren dagegen." voted so
  const isEnd = (end: number): boolean => /^(?:[.;!]| (?:di|che)(?!\p{L}))/u.test(document.text.slice(end, end + MORE));
  const isPlaced = early.some(({ lower, end }) => TURNS_LATE.has(lower) && turning?.has(lower) === true && !isEnd(end));
  if (first === undefined) return false;
  const opening = document.text.slice(first.start, next.end);
  const isRefuted = IN_FACT.test(opening) && said !== undefined && isTold(document, said);
  return turning?.has(first.lower) === true || isPlaced || isRefuted || TAKES_BACK.test(opening);
}

/** The writer sets it against what somebody says; behind a statement of the writer's own it only adds to it. */
const IN_FACT = /^(?:tatsächlich|in fact|en fait|de hecho|di fatto|de facto|infatti non)(?!\p{L})/iu;
const isTold = (document: Document, said: Span): boolean =>
  tokensIn(document, said).some(({ lower }) => lexiconFor(document.language).saying.has(lower));

/** "Cela dit, l’avis aurait dû partir plus tôt", "Ha annunciato il ritiro. O quasi.": phrases that take it back. */
const TAKES_BACK = pattern(
  'iu',
  '^(?:(?:cela|ceci) (?:dit|étant)|dicho (?:esto|eso)|ahora bien|eso sí|con todo(?=,)|detto (?:questo|ciò)|ciò detto|',
  'dito iss?o|dito isto|(?:having said |all )?that (?:being )?said|even so|all the same(?=,)|das heißt nicht|',
  String.raw`in wahrheit|in wirklichkeit|(?:das|dies) (?:stimmt|trifft) (?:so |aber )?nicht|dem ist nicht so|`,
  String.raw`en réalité|faux(?= ?[,.!:])|c[’']est faux|ce que (?:dément|contest)\p{L}*|en realidad|`,
  String.raw`no es (?:así|cierto|verdad)|(?:es|é) falso(?! que)|non è (?:vero|così)(?! che)|in realtà|na verdade|`,
  'na realidade|não é (?:verdade|assim)|in reality|(?:this|that) (?:is|was) (?:not true|untrue|false|wrong))',
  String.raw`(?!\p{L})|^(?:(?:or|well),? (?:almost|nearly|not quite)|almost|not quite|o quasi|quasi|ou presque|`,
  String.raw`presque|o casi|casi|ou quase|quase|oder (?:fast|beinahe|doch nicht)|fast|beinahe|o no|ou pas|`,
  String.raw`ou não)\s?[.!?…]`,
);
