/** Verbs that report what somebody says without quotation marks, and of what kind it is. English. Data. */
import { CueKind } from '../../schema.ts';

const OF_KIND: Readonly<Record<CueKind, string>> = {
  states:
    'said says say told tells tell added adds add announced announces announce confirmed confirms confirm reported ' +
    'reports report stated states state noted notes note explained explains explain wrote writes tweeted testified ' +
    'estimated estimates estimate found finds concluded concludes revealed reveals acknowledged acknowledges ' +
    'admitted ' +
    'admits confessed confess conceded concedes predicted predicts adding',
  claims: 'claimed claims claim alleged alleges allege argued argues argue insisted insists insist charged contended ' +
    'contends suggested suggests maintained maintains asserted asserts accused accuses',
  denies: 'denied denies deny disputed disputes rejected rejects',
  promises: 'promised promises promise pledged pledges pledge vowed vows vow warned warns warn threatened threatens',
  asks: 'asked asks ask wondered wonders demanded demands',
};

/** Verb form → kind. */
export const CUE_VERBS: ReadonlyMap<string, CueKind> = new Map(
  Object.entries(OF_KIND).flatMap(([kind, verbs]) =>
    verbs.split(' ').map((verb) => [verb, CueKind.parse(kind)] as const)),
);

/** After these a clause may begin without "that": "Craig said the boy was 11". */
export const BARE_CUES: ReadonlySet<string> = new Set([
  'said', 'says', 'say', 'adding', 'added', 'told', 'tells', 'confirmed', 'confirms',
]);

/** Of these the clause is the object of a preposition or a noun far more often than a sentence: only with "that". */
export const AT_THE_END: ReadonlySet<string> = new Set([
  'said', 'says', 'say', 'told', 'announced', 'added', 'adds', 'reported', 'reports', 'confirmed', 'noted', 'explained',
  'claimed', 'claims', 'insisted', 'warned', 'argued', 'predicted', 'wrote',
]);
