/** Verbs that report what somebody says without quotation marks, and of what kind it is. English. Data. */
import { CueKind } from '../../schema.ts';

const OF_KIND: Readonly<Record<CueKind, string>> = {
  states:
    'said says say saying told tells tell added adds add adding announced announces announce announcing confirmed ' +
    'confirms confirm confirming reported reports report stated states state stating noted notes note noting ' +
    'explained explains explain explaining wrote writes tweeted testified estimated estimates estimate found finds ' +
    'concluded concludes revealed reveals reveal acknowledged acknowledges acknowledging admitted admits admitting ' +
    'confessed confess conceded concedes predicted predicts predicting stressed stresses emphasized emphasised ' +
    'emphasizes clarified clarifies declared declares declaring indicated indicates recalled recalls joked jokes ' +
    'lamented laments complained complains disclosed bragged bragging boasted boasts remarked remarks cautioned',
  claims: 'claimed claims claim claiming alleged alleges allege alleging argued argues argue arguing insisted ' +
    'insists insist insisting charged contended contends suggested suggests maintained maintains asserted asserts ' +
    'accused accuses',
  denies: 'denied denies deny denying disputed disputes rejected rejects',
  promises: 'promised promises promise promising pledged pledges pledge vowed vows vow warned warns warn warning ' +
    'threatened threatens swore',
  asks: 'asked asks ask wondered wonders demanded demands',
};

/** Verb form → kind. */
export const CUE_VERBS: ReadonlyMap<string, CueKind> = new Map(
  Object.entries(OF_KIND).flatMap(([kind, verbs]) =>
    verbs.split(' ').map((verb) => [verb, CueKind.parse(kind)] as const)),
);

/** After these a clause may begin without "that": "Craig said the boy was 11". */
export const BARE_CUES: ReadonlySet<string> = new Set([
  'said', 'says', 'say', 'saying', 'adding', 'added', 'told', 'tells',
]);

/**
 * After these too, but they have objects as well: only where a verb stands right behind the first noun. "Claimed the
 * man was ill" is one, "claimed the lives of twenty who were ill" is none.
 */
export const BARE_WITH_VERB: ReadonlySet<string> = new Set([
  'confirmed', 'confirms', 'estimated', 'estimates', 'estimate', 'reported', 'reports', 'announced', 'insisted',
  'insists', 'claimed', 'claims', 'claiming', 'admitted', 'admits', 'noted', 'notes', 'noting', 'explained',
  'explains', 'testified', 'conceded', 'predicted', 'predicts', 'warned', 'warns', 'denied', 'denies', 'clarified',
  'declared', 'declaring', 'alleged', 'alleges', 'argued', 'argues', 'stated', 'states', 'concluded', 'joked',
  'wrote', 'writes', 'tweeted', 'recalled', 'promised', 'vowed', 'suggested', 'suggests', 'acknowledged',
  'acknowledges', 'complained', 'indicated',
]);

/** Of these the clause is the object of a preposition or a noun far more often than a sentence: only with "that". */
export const AT_THE_END: ReadonlySet<string> = new Set([
  'said', 'says', 'say', 'told', 'announced', 'added', 'adds', 'reported', 'reports', 'confirmed', 'noted', 'notes',
  'explained', 'explains', 'claimed', 'claims', 'insisted', 'insists', 'warned', 'warns', 'argued', 'argues',
  'predicted', 'wrote', 'writes', 'tweeted', 'concluded', 'found', 'estimated', 'testified', 'alleged', 'stated',
  'acknowledged', 'admitted', 'admits', 'conceded', 'recalled', 'joked', 'revealed',
]);
