/** Sentences that tell that somebody spoke, left something open or joked, and nothing of what is so. */
import { pattern } from '../../../pattern.ts';

/**
 * "Rosa Medina made a few comments about the storm", "The paper was unable to reach Lund Ferries for comment": that
 * somebody spoke or did not, and not a word of it.
 */
const NOTHING_SAID = pattern(
  'u',
  // no phrase begins amid a word: that is asked once, not by each of them
  String.raw`(?<!\p{L})(?:(?:(?:made|offered|shared) (?:a few|some|several|brief) (?:\p{Ll}+ )?`,
  String.raw`(?:comments|remarks|thoughts)|`,
  String.raw`(?:spoke|talked) (?:\p{Ll}+ )?(?:about|of)|`,
  String.raw`(?:gave|read|made|submitted) an? (?:\p{Ll}+ ){0,3}(?:statement|presentation|speech)|`,
  String.raw`(?:asked|put|allowed|took) (?:a|one|some|several|two|three) questions?|`,
  String.raw`sent (?:notes|letters|messages|e-?mails|a (?:note|letter)) to)(?!\p{L})|`,
  String.raw`(?:(?:unable|attempts?|tried|efforts?) to (?:reach|contact)|contacted|approached|asked)`,
  String.raw`[^.]{0,60}(?<!\p{L})comments?(?!\p{L})|`,
  String.raw`(?:rais(?:ed|ing)|brought up|flagged) (?:the|an?|some|several|her|his|their) (?:\p{Ll}+ ){0,2}`,
  String.raw`(?:problems?|issues?|questions?|matters?|concerns?) (?:with|of|about|over|on)(?!\p{L})|`,
  String.raw`(?:have|has|had) (?:now |since |already |also )?(?:replied|responded|reacted|commented)`,
  String.raw`(?: (?:to|on|about) [^.,]{3,40})?\.$|`,
  String.raw`^(?:\p{Lu}\p{Ll}+ )?[Dd]etails? of [^.]{2,80}(?:has|have) emerged)`,
);
/** Whatever else stands there: no answer. */
const NO_ANSWER =
  /(?<!\p{L})(?:neither confirm(?:ed)? n?or den(?:y|ied)|declined to (?:comment|elaborate|answer))(?!\p{L})/u;
const SAYS_WHAT = pattern(
  'u',
  String.raw`[“”"«»:]|(?<!\p{L})(?:that|how|why|said|says|saying|telling|asking|calling|warning|urging|accusing|`,
  String.raw`confirming|denying|admitting|promising)(?!\p{L})`,
);

/**
 * "sagte nicht, wie viel", "no dijo si": a question that somebody leaves open. Behind "but" it only ends what they do
 * say; that one does not say that something is so is said of it, too.
 */
const LEAVES_OPEN: Readonly<Record<string, RegExp>> = {
  en: open(
    String.raw`(?:did|does|do|would|could) ?n(?:ot|[’']t) (?:\p{Ll}+ly )?` +
      '(?:say|specify|disclose|reveal|explain|clarify)',
    'how|whether|if|when|why|what|which|who|where',
  ),
  de: open(
    String.raw`(?:sagte|verriet|erklärte|nannte|erläuterte|präzisierte) (?:[\p{L} ]{1,30} )?nicht,|` +
      'wollte (?:zunächst )?nicht (?:sagen|verraten),|ließ (?:zunächst )?offen,',
    String.raw`wie|ob|wann|wo|wohin|woher|warum|wer|wem|wen|was|welche\p{L}?`,
  ),
  fr: open(
    String.raw`n[’'](?:a|ont) pas (?:voulu )?(?:précis|dit|dire|indiqu|révél|détaill|expliqu)\p{L}*`,
    String.raw`combien|si|quand|comment|où|pourquoi|qui|quel\p{L}*|ce que`,
  ),
  es: open(
    String.raw`no (?:quiso |ha |han )?(?:d[ie](?:jo|cir|cho)|precis|aclar|explic|detall|revel|especific)\p{L}*`,
    String.raw`si|cuánt[oa]s?|cuándo|cómo|dónde|quién(?:es)?|qué|cuál(?:es)?|por qué|nada`,
  ),
  it: open(
    String.raw`non (?:ha|hanno) (?:voluto )?(?:detto|dire|precisa|spiega|chiari|rivela)\p{L}*`,
    String.raw`se|quant[oaie]|quando|come|dove|chi|quali?|perché|nulla`,
  ),
  pt: open(
    String.raw`não (?:quis )?(?:disse|dizer|precis|esclarec|explic|revel|inform|detalh)\p{L}*`,
    String.raw`se|quant[oa]s?|quando|como|onde|quem|quais|qual|por que|porque|nada`,
  ),
};
function open(denies: string, asks: string): RegExp {
  return pattern('u', String.raw`(?<!\p{L}|(?:but|and|aber|und|mais|et|pero|y|ma|e|mas) )`, `(?:${denies})`,
    String.raw` (?:${asks})(?!\p{L})`);
}

/** "meinte scherzhaft", "bromeó": told without the words of the joke, it is read as meant. */
const IN_JEST = pattern(
  'u',
  String.raw`(?<!\p{L})(?:(?:jok|quipp)(?:ed|es)|jokingly|ironically|tongue[ -]in[ -]cheek|`,
  String.raw`scherzt\p{L}*|scherzhaft|(?:im|zum) Scherz|ironisch|augenzwinkernd|witzelte[n]?|`,
  String.raw`plaisant(?:e|é|ait|ant)|pour plaisanter|ironis(?:e|é|ait)|ironiquement|en plaisantant|`,
  String.raw`brome(?:ó|a|ado|ando|aba)|irónicamente|en broma|ironiz(?:ó|a|ado)|`,
  String.raw`scherz(?:a|ato|ò|ando|ava)|per scherzo|ironicamente|ironizz(?:a|ato|ò|ando)|`,
  String.raw`brinc(?:ou|a|ando)(?= que)|em tom de brincadeira|ironicamente|ironiz(?:ou|ando))(?!\p{L})`,
);
const MARKS = /[“”"«»„]/u;

export const saysNothing = (language: string, text: string): boolean =>
  (NOTHING_SAID.test(text) && !SAYS_WHAT.test(text)) || NO_ANSWER.test(text) ||
  LEAVES_OPEN[language]?.test(text) === true || (!MARKS.test(text) && IN_JEST.test(text));
