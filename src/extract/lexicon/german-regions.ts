/** German: people by the region, the canton or the town that they are from, "der Tiroler", "die Schwäbin". */
const IN_ER = 'tiroler kärntner steirer salzburger vorarlberger burgenländer niederösterreicher oberösterreicher ' +
  'berner basler luzerner walliser bündner aargauer thurgauer tessiner emmentaler appenzeller oberländer ' +
  'dresdner leipziger rostocker nürnberger innsbrucker grazer linzer hannoveraner rheinländer badener ' +
  'thüringer brandenburger pfälzer oberpfälzer saarländer allgäuer bayer niederbayer oberbayer';
const IN_E = 'schwabe sachse niedersachse hesse westfale franke friese ostfriese';

export const REGIONALS = `${IN_ER} ${IN_E}`;
export const REGIONALS_FEMALE =
  `${IN_ER.replace(/(?= |$)/g, 'in')} schwäbin sächsin niedersächsin hessin westfälin fränkin friesin ostfriesin`;
