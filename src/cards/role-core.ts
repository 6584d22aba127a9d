/**
 * A role without what a card has no use for: the clause that tells of the person ("a chemist at Lund University who has
 * studied …"), a second office of which nothing says of what it is ("… and a co-author"), to whom it was said, the
 * paper in which it came ("a letter from the harbour master"), where the role is long the apposition to its body or the
 * second place, and "another", for the others do not stand on the card.
 */
import { TOLD_TO } from '../extract/names/words/told-to.ts';
import { pattern } from '../pattern.ts';

/** "… at Lund University", "… der Stadt Wehlen": what stays must say of what the office is. */
const NAMED = /[\p{Ll}\p{N}’']\s.*\p{Lu}/u;
/** In German every noun has a capital; a word of a whole page with many of them is looked through once. */
const NAMED_IN_GERMAN = /\p{Lu}\p{L}{1,60}\s(?:de[rs]|vo[nm]|bei|beim|a[mn]|i[mn]|für|zu[mr])\s(?=\p{L})/u;

/** Where a clause begins; German and Italian set a comma before it, "der" without one is an article. */
const CLAUSES: Readonly<Record<string, RegExp>> = {
  en: /,?\s(?:who|whose|which|that)\s/u,
  de: /,\s(?:de[rmn]|die|das|dessen|deren)\s/u,
  fr: /,?\s(?:qui|dont|que)\s/u,
  es: /,?\s(?:que|quien|cuy[oa]|elegid[oa]|nombrad[oa])\s/u,
  it: /,?\s(?:che|cui|entrat[oa]|elett[oa]|nominat[oa]|arrivat[oa])\s/u,
  pt: /,?\s(?:que|quem|cuj[oa]|eleit[oa]|nomead[oa])\s/u,
};
/** "a professor at Bergen University and a co-author": of what?; "… and one of ten who vote" was cut at its clause. */
const SECOND = /,?\s(?:and|und|et|y|e)\s(?:(?:an?|the|eine?|une?|una|uma?)\s)?\p{Ll}[\p{Ll}-]+$/u;
const ONE_OF = /,?\s(?:and|und|et|y|e)\s(?:one|eine[rs]?|une?|un[ao]?|uma?)\s(?:of|der|des|de|dei|delle|dos|das)\s.*$/u;
/** "a letter from the harbour master" is no office; the one from whom it came has it. */
const PAPER = pattern(
  'iu',
  '^(?:an? |the )?(?:letter|statement|report|speech|interview|e-?mail|tweet|memo|post|message|comment|note|call)s? ',
  String.raw`(?:from|by|with) (?:the )?(?=\p{L})`,
);
/** "a spokesperson for Operation Lund, the navy’s campaign against …". */
const APPOSED = /,\s/u;
/** "… Project at Lund University’s Marine Center": where somebody works says less than as what. */
const AT = /\sat\s(?:the\s)?(?=\p{Lu})/u;

const ANOTHER = pattern(
  'iu',
  '^(?:(?:an)?other|(?:ein |eine )?weitere[rs]?|(?:un |une )?autre|otr[oa]|(?:un |un[’\']|una )?altr[oa]|',
  String.raw`(?:um |uma )?outr[oa])\s+(?=\p{L})`,
);

/** @param longest letters past which an apposition and a second place go, too */
export function roleCore(role: string, language: string, longest: number): string {
  const isNamed = language === 'de' ? NAMED_IN_GERMAN : NAMED;
  const headOf = (words: string, end: RegExp | undefined): string => {
    const head = words.slice(0, end === undefined ? words.length : end.exec(words)?.index);
    return isNamed.test(head) ? head : words;
  };
  const bare = [TOLD_TO, ANOTHER, PAPER, ONE_OF].reduce((rest, end) => rest.replace(end, ''), role);
  const plain = headOf(headOf(bare, CLAUSES[language]), SECOND);
  return [APPOSED, AT].reduce((rest, end) => (rest.length > longest ? headOf(rest, end) : rest), plain);
}
