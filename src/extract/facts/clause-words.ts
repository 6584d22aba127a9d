/** Words at which a sentence may be cut, and at which it never may, by language. Data only. */
import { pattern } from '../../pattern.ts';

const set = (...words: string[]): ReadonlySet<string> => new Set(words.flatMap((line) => line.split('|')));

/** After a comma these open a clause that adds to the sentence and does not turn it. */
export const CLAUSE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'which|who|whose|whom|where|in which|at which|for which|one of|some of|most of|many of',
    'saying|adding|citing|noting|calling|making|leaving|giving|prompting|forcing|causing|sending|bringing|raising',
    'sparking|killing|injuring|telling|arguing|claiming|warning|describing',
    'while|as he|as she|as it|as they|as the|after|amid|and he|and she|and it|and they|and that',
    'according to|following|including|such as|with the|with a',
  ),
  de: set(
    'der|die|das|dem|den|deren|dessen|welche|welcher|welches|wobei|während|nachdem|darunter|wo|was|und er|und ' +
    'sie|und es',
  ),
  fr: set(
    'qui|dont|où|ce qui|ce que|tandis que|alors que|après|selon|ajoutant|précisant|notamment|et il|et elle|et ils',
  ),
  es: set('que|quien|quienes|cuyo|cuya|donde|mientras|lo que|tras|según|entre ellos|entre ellas|y que'),
  it: set('che|il quale|la quale|cui|dove|mentre|dopo|secondo|tra cui|e che'),
  pt: set('que|quem|cujo|cuja|onde|enquanto|o que|após|segundo|entre eles|entre elas|e que'),
  ru: set(
    'который|которая|которое|которые|которого|которой|которых|где|куда|после чего|в том|при этом|а также|по ' +
    'словам|сообщает|сообщил',
  ),
  uk: set(
    'який|яка|яке|які|якого|якої|яких|де|куди|після чого|зокрема|при цьому|а також|за словами|повідомляє|повідомив',
  ),
};

/** These turn or bind what stands before them: to cut here would make the sentence say something else. */
export const REVERSING_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('but|though|although|unless|if|except|however|yet|only|not|until|or|nor|provided|whether|without|despite'),
  de: set('aber|sondern|doch|jedoch|obwohl|wenn|falls|außer|es|nicht|oder|bis|ohne'),
  fr: set('mais|sauf|si|bien|cependant|toutefois|pourtant|ou|ni|sans|malgré|quoique'),
  es: set('pero|sino|aunque|salvo|si|excepto|o|ni|sin|hasta|pese'),
  it: set('ma|però|sebbene|benché|se|salvo|tranne|o|né|senza|anche|nonostante'),
  pt: set('mas|porém|embora|se|salvo|exceto|ou|nem|sem|apesar|até'),
  ru: set('но|однако|если|хотя|кроме|а|или|ни|без|пока|несмотря'),
  uk: set('але|однак|якщо|хоча|крім|а|або|ні|без|поки|попри'),
};

/** Connectives that open a sentence and point back; cut where a capital follows. */
export const LEADING_WORDS: Readonly<Record<string, RegExp>> = {
  en: pattern(
    '',
    '^(?:But|And|So|Yet|However,|Meanwhile,|Still,|Also,|In addition,|Additionally,|Moreover,|',
    'Furthermore,|Instead,|Indeed,|In fact,|Then,|Thus,|Therefore,|Nevertheless,|Nonetheless,|',
    'Besides,|Finally,|Separately,|Elsewhere,|Similarly,|As a result,|For example,|For instance,|',
    String.raw`On the other hand,|Of course,|Now,|Plus,|[–—-]{1,2})\s`, // the dash is what is left of a dateline
  ),
  de: /^(?:Aber|Und|Doch|Denn|Allerdings|Außerdem|Zudem)\s/,
  fr: /^(?:Mais|Et|Or,|Cependant,|Toutefois,|En outre,|Par ailleurs,|De plus,|Enfin,|Ainsi,|Pourtant,)\s/,
  es: /^(?:Pero|Y|Sin embargo,|Además,|Asimismo,|Por otro lado,|Mientras tanto,|Finalmente,|No obstante,)\s/,
  it: /^(?:Ma|E|Tuttavia,|Inoltre,|Intanto,|Infine,|Però,)\s/,
  pt: /^(?:Mas|E|No entanto,|Além disso,|Entretanto,|Porém,|Por fim,|Ainda assim,)\s/,
  ru: /^(?:Но|А|И|Однако|Кроме того,|При этом|Между тем|Тем временем|Также)\s/,
  uk: /^(?:Але|А|І|Й|Та|Однак|Крім того,|При цьому|Тим часом|Також)\s/,
};
