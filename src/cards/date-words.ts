/** Words that tell whether a date is the date of what its sentence reports, by language. Data only. */
import { wordSet } from '../text/word-set.ts';

interface DateWords {
  /** Directly before a date these say when a thing happened. */
  at: ReadonlySet<string>;
  /** Directly before a date these make it a limit, or a part of a name: no date of an event. */
  bound: ReadonlySet<string>;
  /** From here on another clause speaks; a date after one of these is that clause's. */
  subordinate: ReadonlySet<string>;
  /** With one of these the main clause speaks of now: a date of the past after it belongs to something within it. */
  present: ReadonlySet<string>;
}

const data = (at: string, bound: string, subordinate: string, present: string): DateWords => ({
  at: wordSet(at),
  bound: wordSet(bound),
  subordinate: wordSet(subordinate),
  present: wordSet(present),
});

export const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  en: data(
    'on in during early late mid',
    'before until till since after by from through between than and to or of the a an its his her their this that ' +
    'each every for per',
    'that which who whom whose where when since until because if unless whether although though while before after ' +
    'as despite than what how why said says would could might',
    'is are has have do does',
  ),
  de: data(
    'am im in anfang mitte ende',
    'vor bis seit nach ab von zwischen als und oder der die das den dem des ein eine',
    'dass der welche welcher welches wo wenn weil als seit bis ob obwohl während bevor nachdem was wie warum sagte',
    'ist sind hat haben',
  ),
  fr: data(
    'le en au début fin mi',
    "avant jusqu'à jusqu'en depuis après dès entre de du et ou la les un une",
    'que qui dont où quand lorsque parce si bien tandis alors avant après depuis comme',
    'est sont',
  ),
  es: data(
    'el en a',
    'antes hasta desde tras después entre de del y o la los las un una',
    'que quien donde cuando porque si aunque mientras antes después desde como',
    'es está son están ha han',
  ),
  it: data(
    'il nel in',
    'prima fino dal da dopo entro tra fra di del e o la i le un una',
    'che cui dove quando perché se sebbene mentre prima dopo da come',
    'è sono',
  ),
  pt: data(
    'em no na a',
    'antes até desde após entre de do da e ou o os as um uma',
    'que quem onde quando porque se embora enquanto antes depois após desde como',
    'é está são estão tem têm',
  ),
  ru: data(
    'в во',
    'до с со по после между и или',
    'что который которая которое которые которого где когда потому если хотя пока чтобы как',
    'есть',
  ),
  uk: data(
    'у в на',
    'до з із по після між і й та або',
    'що який яка яке які якого де коли тому якщо хоча поки щоб як',
    'є',
  ),
};
