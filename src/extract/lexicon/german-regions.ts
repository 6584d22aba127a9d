/** German: people by the region, the canton or the town that they are from, "der Tiroler", "die Schwäbin". */
const IN_ER = 'tiroler kärntner steirer vorarlberger burgenländer niederösterreicher oberösterreicher ' +
  'luzerner bündner aargauer thurgauer tessiner emmentaler appenzeller walliser rostocker innsbrucker linzer ' +
  'zuger solothurner schaffhauser nidwaldner obwaldner schwyzer jurassier ' +
  'hannoveraner rheinländer badener thüringer pfälzer oberpfälzer saarländer allgäuer niederbayer oberbayer';
/** Surnames and firms as well: "Mario Basler", "Bayer". */
const NAMES_IN_ER =
  'salzburger berner basler oberländer dresdner leipziger nürnberger grazer brandenburger bayer';
const NAMES_IN_E = 'schwabe sachse hesse franke friese';

const ofWomen = (nouns: string): string => nouns.replace(/(?= |$)/g, 'in');

/** What no name is: nouns for people wherever they stand. */
export const ONLY_REGIONALS = `${IN_ER} niedersachse westfale ostfriese ${ofWomen(IN_ER)} ${ofWomen(NAMES_IN_ER)} ` +
  'schwäbin sächsin niedersächsin hessin westfälin fränkin friesin ostfriesin';
/** Of men and of either. */
export const REGIONALS = `${IN_ER} niedersachse westfale ostfriese ${NAMES_IN_ER} ${NAMES_IN_E}`;
