/**
 * A year counted from that of publication, after a month: "in June last year", "Juni vergangenen Jahres", "junio del
 * año pasado".
 */

type Phrases = readonly (readonly [offset: number, pattern: RegExp])[];

const PHRASES: Readonly<Record<string, Phrases>> = {
  en: [
    [-1, /,?\s(?:of\s)?last\syear/y],
    [0, /,?\s(?:of\s)?this\syear/y],
    [1, /,?\s(?:of\s)?next\syear/y],
  ],
  de: [
    [-1, /\s(?:des\s)?(?:vergangenen|letzten|vorigen)\sJahres/y],
    [0, /\s(?:dieses|des\slaufenden)\sJahres/y],
    [1, /\s(?:des\s)?(?:nächsten|kommenden)\sJahres/y],
  ],
  fr: [
    [-1, /\sde\sl['’](?:année\s(?:dernière|passée)|an\s(?:dernier|passé))/y],
    [0, /\sde\scette\sannée/y],
    [1, /\sde\sl['’](?:année\sprochaine|an\sprochain)/y],
  ],
  es: [
    [-1, /\sdel\s(?:año\spasado|pasado\saño)/y],
    [0, /\sde\seste\saño/y],
    [1, /\sdel\s(?:próximo\saño|año\s(?:próximo|que\sviene))/y],
  ],
  it: [
    [-1, /\s(?:dell['’]anno\sscorso|dello\sscorso\sanno)/y],
    [0, /\sdi\squest['’]anno/y],
    [1, /\s(?:dell['’]anno\sprossimo|del\sprossimo\sanno|prossimo\sanno)/y],
  ],
  pt: [
    [-1, /\sdo\sano\spassado/y],
    [0, /\sdeste\sano/y],
    [1, /\sdo\s(?:próximo\sano|ano\sque\svem)/y],
  ],
  ru: [
    [-1, /\s(?:прошлого|минувшего)\sгода/y],
    [0, /\s(?:этого|текущего|нынешнего)\sгода/y],
    [1, /\s(?:следующего|будущего)\sгода/y],
  ],
  uk: [
    [-1, /\s(?:минулого|торішнього)(?:\sроку)?/y],
    [0, /\s(?:цього|поточного)\sроку/y],
    [1, /\sнаступного\sроку/y],
  ],
  nl: [
    [-1, /\s(?:vorig|afgelopen)\sjaar/y],
    [0, /\sdit\sjaar/y],
    [1, /\svolgend\sjaar/y],
  ],
  pl: [
    [-1, /\s(?:zeszłego|ubiegłego)\sroku/y],
    [0, /\s(?:tego|bieżącego)\sroku/y],
    [1, /\sprzyszłego\sroku/y],
  ],
};

/** The phrase at `at`: where it ends, and how many years from the year of publication. */
export function countedYear(text: string, at: number, language: string): { end: number; offset: number } | null {
  for (const [offset, pattern] of PHRASES[language] ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { end: at + match[0].length, offset };
  }
  return null;
}
