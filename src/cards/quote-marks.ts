/** Quotation marks of each language: the outer pair, and the pair for a quotation within one. Data. */

interface MarkPair {
  open: string;
  close: string;
}
interface QuoteMarks {
  outer: MarkPair;
  inner: MarkPair;
}

const pair = (open: string, close: string): MarkPair => ({ open, close });
const marks = (outer: MarkPair, inner: MarkPair): QuoteMarks => ({ outer, inner });

const ENGLISH = marks(pair('“', '”'), pair('‘', '’'));
const GERMAN = marks(pair('„', '“'), pair('‚', '‘'));
const GUILLEMETS = marks(pair('«', '»'), pair('“', '”'));
const SLAVIC = marks(pair('«', '»'), pair('„', '“'));
const CORNERS = marks(pair('「', '」'), pair('『', '』'));

/** Others have those of English: so has the press of Brazil and of Portugal, whatever its grammars prescribe. */
const BY_LANGUAGE: Record<string, QuoteMarks> = {
  de: GERMAN,
  cs: GERMAN,
  sk: GERMAN,
  sl: GERMAN,
  bg: GERMAN,
  is: GERMAN,
  pl: marks(pair('„', '”'), pair('«', '»')),
  ro: marks(pair('„', '”'), pair('«', '»')),
  hu: marks(pair('„', '”'), pair('»', '«')),
  fr: marks(pair('«\u00a0', '\u00a0»'), pair('“', '”')),
  es: GUILLEMETS,
  it: GUILLEMETS,
  ca: GUILLEMETS,
  el: GUILLEMETS,
  no: GUILLEMETS,
  nb: GUILLEMETS,
  ar: GUILLEMETS,
  fa: GUILLEMETS,
  hy: GUILLEMETS,
  ru: SLAVIC,
  uk: SLAVIC,
  be: SLAVIC,
  sv: marks(pair('”', '”'), pair('’', '’')),
  fi: marks(pair('”', '”'), pair('’', '’')),
  he: marks(pair('”', '”'), pair('’', '’')),
  ja: CORNERS,
  'zh-tw': CORNERS,
  'zh-hk': CORNERS,
  'zh-hant': CORNERS,
};

export function quoteMarks(language: string): QuoteMarks {
  const tag = language.toLowerCase();
  return BY_LANGUAGE[tag] ?? BY_LANGUAGE[tag.split('-')[0] ?? ''] ?? ENGLISH;
}
