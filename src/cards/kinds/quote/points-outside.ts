/**
 * A sentence over somebody's words that says how they stand to what another said or thinks, and not what that was:
 * "Rowe agrees with Finch.", "Unlike Falk, …", "lo que dijo la pescadera". Nothing on the card tells.
 */
import { pattern } from '../../../pattern.ts';

/** "used one of them", "said he raised it", "disputed that.", "dafür", "n’y voit rien", too: of what stands before. */
export const pointsOutside = (text: string, language: string): boolean => POINTS[language]?.test(text) === true;

const POINTS: Readonly<Record<string, RegExp>> = {
  en: pattern(
    'iu',
    String.raw`(?<!\p{L})(?:(?:one|some|all|most|many|none|both|two|three|each|survived|used) of `,
    String.raw`(?:them|these|those)|`,
    String.raw`(?:said|says|told \p{L}+) (?:that )?(?:he|she|they) (?:had )?\p{L}+ed (?:it|that|this|them)(?= )|`,
    String.raw`(?:disputed|denied|rejected|confirmed|accepted|doubted|welcomed|opposed|with|about) `,
    String.raw`(?:that|this|it)(?=[.,])|`,
    String.raw`(?:(?:dis)?agree[sd]? with|shares? the view of)(?!.* that )|`,
    String.raw`what (?:\p{L}+ ){1,3}(?:said|says|told \p{L}+|had said))`,
    String.raw`(?!\p{L})|^(?:unlike|contrary to|as opposed to|in contrast to) `,
  ),
  de: pattern(
    'iu',
    String.raw`(?<!\p{L})(?:(?:da|hier)(?:für|von|mit|gegen|zu|rauf|raus|rüber|rin|ran|bei|nach|runter)(?!\p{L})`,
    String.raw`(?!,? (?:dass|daß|ob|wie|was|wer|warum|zu) )|`,
    String.raw`(?:anderer|gleicher|derselben|ähnlicher) (?:meinung|ansicht|auffassung)|einer meinung mit|`,
    String.raw`was (?:\p{L}+ ){1,3}(?:sagte|sagt|gesagt|erzählte?)(?!\p{L}))|`,
    String.raw`^(?:anders als|im (?:gegensatz|unterschied) zu[mr]?) `,
  ),
  fr: pattern(
    'iu',
    String.raw`(?<!\p{L}|ils? |l['’]on |on |n['’])(?:y (?!a |avait |aura )\p{L}|n['’]y (?!a |avait |aura ))|`,
    String.raw`(?<!\p{L})(?:d['’]accord avec|du même avis|de cet avis|partagent? l['’](?:avis|opinion)|`,
    String.raw`ce qu(?:e |['’])(?:\p{L}+ )?(?:dit|disait|affirme|raconte)|ce qu['’]a(?:vait)? dit)(?!\p{L})|`,
    String.raw`^(?:contrairement (?:à|au)|[àa] (?:la différence|l['’]inverse|l['’]opposé) d)`,
  ),
  es: pattern(
    'iu',
    String.raw`(?<!\p{L})(?:de acuerdo con (?!que )|coincide con|de la misma opinión|discrepa de|`,
    String.raw`lo que (?:le )?(?:dijo|dice|ha dicho|contó|cuenta))(?!\p{L})|`,
    String.raw`^(?:a diferencia de|al contrario que|en contra de lo) `,
  ),
  it: pattern(
    'iu',
    String.raw`(?<!\p{L})(?:d['’]accordo con|dello stesso (?:parere|avviso)|della stessa opinione|`,
    String.raw`(?:quello|ciò|quel) che (?:gli )?(?:ha detto|dice|disse|racconta))(?!\p{L})|`,
    String.raw`^(?:a differenza d|al contrario d|diversamente d)`,
  ),
  pt: pattern(
    'iu',
    String.raw`(?<!\p{L})(?:(?:concorda|discorda) (?:com|d[eao])|da mesma opinião|`,
    String.raw`o que (?:lhe )?(?:disse|diz|contou|conta))(?!\p{L})|`,
    String.raw`^(?:ao contrário d|à diferença d|diferentemente d)`,
  ),
};
