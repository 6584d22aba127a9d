/**
 * Phrases of a passage that leave something open: "In doing so", half a "not only … but", a mood without its source.
 */
import { headOf, pattern } from '../../pattern.ts';
import type { Document, Span } from '../../text/document.ts';
import { oncePer, oncePerSpan } from '../../text/memo.ts';
import { lexiconFor } from '../lexicon/index.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordsIn, wordsNeeded } from '../../text/words-in.ts';
import type { Rare, SensePhrases } from './phrase-patterns.ts';
import { sensePhrases } from './sense-phrases.ts';
import type { Dangling, Sign } from './sign.ts';
import { trailingPattern } from './trailing.ts';

/** A pair is looked for in so many letters: no sentence is longer. */
const LONGEST = 600;

/** "We are prepared to do that.": what, stands before these words. English alone spells it so. */
const TAKES_OBJECT =
  'do|did|does|doing|done|of|about|for|with|from|by|on|says?|said|saw|sees?|knows?|thinks?|believes?|means?';
const POINTS = '\\s(?:that|this|so)(?=\\s?[.,;!?”"]|\\s(?:better|too|either|again|already)(?!\\p{L})|$)';
const OBJECT = pattern('iu', headOf(TAKES_OBJECT), `(?<!\\p{L})(?:${TAKES_OBJECT})`, POINTS);
const OBJECT_ENDS = pattern('iu', POINTS);

/** "The mayor agreed and said …": with whom? "agreed to" and "agreed that" say what. */
const AGREES =
  /(?<!\p{L})(?:agrees?|agreed|concurs?|concurred|disagrees?|disagreed)(?=[.,;:]|\s(?:and|but|saying)(?!\p{L}))/iu;

/** "Nobody wants a bridge like that.": in speech it is what the headline tells of. */
const LIKE_THAT = /(?<!\p{L})like\s(?:that|this|so)(?=\s?[.,;!?”"]|$)/iu;

/** "Secretary Ida Lund too had called": beside whom? "She too had" goes on from what stands there. English. */
const TOO = pattern(
  'u',
  String.raw`(?<=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ )`,
  String.raw`too (?:had|has|have|was|were|is|are|will|would|said|says)(?!\p{L})`,
);
/** "came upon it while looking for something else": than what? In the writer's words. */
const ELSE = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:(?:any|some|every|no)thing|(?<!(?:for|to|by|of) )(?:any|some|every|no)(?:one|body)) else`,
  String.raw`(?=[.,;]|$| (?:in|about|on) (?:it|that)(?!\p{L}))`,
);

/** "It becomes one if somebody waits": one what? English alone; "one of us" and "no one" say who. */
const TAKES_ONE =
  'becomes?|became|is|was|be|been|have|has|had|wants?|wanted|needs?|needed|gets?|got|buy|find|found|build';
const ENDS_IN_ONE = '\\sone(?=\\s?[.,;!?”"]|\\s(?:if|when|because|again|too)(?!\\p{L})|$)';
const ONE = pattern('iu', headOf(TAKES_ONE), `(?<!\\p{L})(?:${TAKES_ONE})`, ENDS_IN_ONE);
const ONE_ENDS = pattern('iu', ENDS_IN_ONE);

/**
 * "We know, however, …", "Wir wissen aber, …": the first words turn what stands before the passage. Behind a comma the
 * word joins two halves that are both there.
 */
const TURNS =
  'aber|allerdings|jedoch|hingegen|dagegen|deshalb|daher|deswegen|somit|cependant|toutefois|pourtant|néanmoins|donc|' +
  'en revanche|sin embargo|en cambio|por tanto|tuttavia|però|quindi|dunque|porém|contudo|todavia|portanto';
/** "Lund rechnet dennoch mit Gewinn": against what? "Trotz des Regens kamen dennoch 400" says it. */
const AGAINST = 'dennoch|trotzdem|gleichwohl|malgré tout|no obstante|aun así|ciò nonostante|ainda assim|mesmo assim';
const CONCEDES = '(?:trotz|obwohl|obgleich|ungeachtet|malgré(?! tout)|a pesar|pese a|(?<!ciò )nonostante|apesar)';
/** "… mais pourtant perdu": both halves are there. */
const JOINS = '(?<!\\p{L})(?:und|oder|mais|et|ma|e|pero|y|mas|nun)\\s';
const TURNS_BEHIND_COMMA = 'however|though|nevertheless|on the other hand';
/** "We are therefore closing the pier": for a reason that stood before; "…, and therefore" has it beside it. */
const FOLLOWS = 'therefore|thus|consequently|hence';
const BETWEEN_COMMAS =
  'pourtant|cependant|toutefois|néanmoins|en revanche|par ailleurs|d[’\']ailleurs|au demeurant|por cierto|del resto|' +
  'peraltro|d[’\']altronde|aliás|de resto|sin embargo|en cambio|no obstante|asimismo|además|' +
  'tuttavia|però|invece|inoltre|porém|contudo|todavia|no entanto|entretanto|além disso';
const ENGLISH_TURN: Rare = {
  pattern: pattern(
    'iu',
    `^[^\\p{L}\\p{N}]*(?:[\\p{L}’'-]+\\s){0,3}[\\p{L}’'-]+,\\s(?:${TURNS_BEHIND_COMMA}),|`,
    `^[^\\p{L}\\p{N}]*(?:[\\p{L}\\p{N}’'-]+\\s){1,7}(?<!(?<!\\p{L})(?:and|so|or|if|but)\\s)(?:${FOLLOWS})(?!\\p{L})|`,
    // "She would go again, though."
    '^[^.!?;]{3,160},?(?<!(?<!\\p{L})(?:as|even))\\sthough(?=\\s?(?:[.,!?”"]|$))',
  ),
  needs: `${TURNS_BEHIND_COMMA}|${FOLLOWS}`.split('|').map(wordsNeeded),
};
const TURN_ELSEWHERE: Rare = {
  pattern: pattern(
    'iu',
    `^[^\\p{L}\\p{N}]*(?:[\\p{L}\\p{N}’'-]+,?\\s){1,3}(?<!,\\s)(?:${TURNS})(?!\\p{L})|`,
    // "In ganz Lund handele es sich aber um …": further on, too, where no clause stands before it
    `^[^\\p{L}\\p{N}]*(?:[\\p{L}\\p{N}’'-]+\\s){4,9}(?<!${JOINS})(?:${TURNS})(?!\\p{L})|`,
    `^[^\\p{L}\\p{N}]*(?:[\\p{L}’'-]+\\s){0,7}[\\p{L}’'-]+,\\s(?:${BETWEEN_COMMAS}),|`,
    `^(?![^.]*(?<!\\p{L})${CONCEDES}(?!\\p{L}))[^\\p{L}\\p{N}]*`,
    `(?:[\\p{L}\\p{N}’'-]+\\s){1,9}(?<!${JOINS})(?:${AGAINST})(?!\\p{L})`,
  ),
  needs: `${TURNS}|${AGAINST}|${BETWEEN_COMMAS}`.split('|').map(wordsNeeded),
};

/** The phrases of a language as one article has them. */
type Phrases = SensePhrases & { turn: Rare | null; trailing: RegExp | null; saying: Lexicon['saying'] };
type Look = (phrases: Phrases, text: string) => RegExpExecArray | null;

interface Rule {
  sign: Sign;
  /** Only where the passage begins: before the later parts of a broken quotation its own words stand. */
  first?: true;
  /** In speech a condition is the speaker's own, and whose word it is stands under it. */
  writers?: true;
  look: Look;
}

const RULES: readonly Rule[] = [
  { sign: 'joining', first: true, look: ({ joining }, text) => joining.exec(text) },
  { sign: 'joining', first: true, look: ({ turn }, text) => turn?.pattern.exec(text) ?? null },
  { sign: 'joining', look: halfOfPair },
  { sign: 'condition', first: true, writers: true, look: ({ condition }, text) => condition.exec(text) },
  {
    sign: 'told',
    writers: true,
    look: ({ told, source, saying }, text) =>
      (told === null || source.test(text) || saysWho(saying, text) ? null : told.pattern.exec(text)),
  },
  { sign: 'demonstrative', look: ({ pointing }, text) => pointing?.exec(text) ?? null },
  { sign: 'half', writers: true, look: ({ trailing }, text) => trailing?.exec(text) ?? null },
  { sign: 'demonstrative', look: objectAlone },
  { sign: 'demonstrative', look: (_, text) => (ONE_ENDS.test(text) ? ONE.exec(text) : null) },
  { sign: 'demonstrative', writers: true, look: (_, text) => LIKE_THAT.exec(text) },
  { sign: 'half', writers: true, look: (_, text) => AGREES.exec(text) },
  { sign: 'demonstrative', look: (_, text) => TOO.exec(text) },
  { sign: 'demonstrative', writers: true, look: (_, text) => ELSE.exec(text) },
  { sign: 'half', look: ({ ordinal }, text) => ordinal.exec(text) },
];

/** Those of the article's language, without the rare ones that stand nowhere in it. */
const phrasesOf = oncePer((document: Document): Phrases | null => {
  const all = sensePhrases(document.language);
  if (all === null) return null;
  const words = wordsIn(document);
  const isThere = ({ needs }: Rare): boolean => needs.some((some) => some.every((word) => words.has(word)));
  const ifThere = (one: Rare | null): Rare | null => (one && isThere(one) ? one : null);
  const pairs = all.pairs.filter(([first]) => isThere(first));
  const { saying } = lexiconFor(document.language);
  const trailing = trailingPattern(document.language);
  const turn = ifThere(document.language === 'en' ? ENGLISH_TURN : TURN_ELSEWHERE);
  return { ...all, told: ifThere(all.told), turn, trailing, pairs, saying };
});

/**
 * "Der Umbau sei teuer, argumentieren die Grünen": a verb of saying tells that it is somebody's word. At the end of a
 * sentence it may belong to another verb: "werde sich stellen".
 */
const saysWho = (saying: Lexicon['saying'], text: string): boolean =>
  text.toLowerCase().match(/\p{L}+/gu)?.slice(0, -1)
    .some((word) => saying.has(word) && !(/^ge\p{L}+(?:t|en)$/u.test(word) && DONE_AS_SAID.test(text))) === true;
/** "Das Spital habe ein Defizit geschrieben": what it did, as somebody says. */
const DONE_AS_SAID = /(?<!\p{L})(?:habe|hätten?|sei|seien)(?!\p{L})(?!.*(?<!\p{L})(?:hat|haben|hatten?)(?!\p{L}))/u;

export function phrasesIn(document: Document, shown: readonly Span[], isSpeech: boolean): readonly Dangling[] {
  const { first, later } = isSpeech ? IN_SPEECH : IN_WRITING;
  return shown.flatMap((span, part) => (part > 0 ? later : first)(document, span));
}

/** By article and passage: what is known beside it changes nothing here. */
const readBy = (rules: readonly Rule[]) =>
  oncePerSpan((document: Document, span: Span): readonly Dangling[] => {
    const phrases = phrasesOf(document);
    return phrases === null ? [] : look(phrases, rules, document.text, span);
  });
const IN_WRITING = { first: readBy(RULES), later: readBy(RULES.filter(({ first }) => !first)) };
const OF_SPEECH = RULES.filter(({ writers }) => !writers);
const IN_SPEECH = { first: readBy(OF_SPEECH), later: readBy(OF_SPEECH.filter(({ first }) => !first)) };

function look(phrases: Phrases, rules: readonly Rule[], article: string, { start, end }: Span): Dangling[] {
  const text = article.slice(start, Math.min(end, start + LONGEST));
  return rules.flatMap((rule) => {
    const found = rule.look(phrases, text);
    if (found === null) return [];
    return [{ sign: rule.sign, start: start + found.index, end: start + found.index + found[0].length }];
  });
}

/** Rare, so looked for first: the phrases that join a sentence are many. */
function objectAlone({ joining }: SensePhrases, text: string): RegExpExecArray | null {
  const found = OBJECT_ENDS.test(text) ? OBJECT.exec(text) : null;
  return found === null || joining.test(text) ? null : found;
}

/** Is the first half of a pair shown without its second: "on the one hand …"? */
export function isHalfOfPair(document: Document, text: string): boolean {
  const phrases = phrasesOf(document);
  return phrases !== null && halfOfPair(phrases, text) !== null;
}

/** "On the one hand …", and the other hand is not shown. */
function halfOfPair({ pairs }: SensePhrases, text: string): RegExpExecArray | null {
  for (const [first, second] of pairs) {
    const found = first.pattern.exec(text);
    if (found && !second.test(text.slice(found.index + found[0].length))) return found;
  }
  return null;
}
