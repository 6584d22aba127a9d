/** English nouns for an office that one at a time has. */
import { wordSet } from '../../text/word-set.ts';

const OF_STATE =
  'mayor governor president premier chancellor minister secretary ambassador king queen bishop archbishop ' +
  'commissioner speaker treasurer ombudsman';

/** Of a place: "Norwich's mayor", "India's home minister". */
export const OFFICES_OF_PLACE = wordSet(`${OF_STATE} sheriff comptroller`);
/** Of a place or a body. */
export const OFFICES_OF_ONE = wordSet(
  `${OF_STATE} taoiseach chairman chairwoman chair executive boss head chief leader director headteacher principal ` +
  'pope commander',
);

/** What scholars are called besides: a professor by a field, and nobody by the field of another. */
export const SCHOLARS: readonly string[][] = [
  ['professor', 'academic', 'scholar', 'lecturer'], ['professor', 'scientist', 'researcher'],
  ...['historian', 'archaeologist', 'anthropologist'].flatMap((field) =>
    [['professor', field], [field, 'academic', 'scholar']]),
];

/** What holders of an office are called besides in the papers of Africa and Asia, by its letters or by what they do. */
export const OFFICES_ELSEWHERE: readonly string[][] = [
  ['chancellor', 'vc', 'don'], ['professor', 'don'], ['lecturer', 'don'], ['secretary', 'cs'],
  ['executive', 'mce', 'dce'], ['spokesman', 'ppro', 'pro'], ['spokesperson', 'ppro', 'pro'],
  ['officer', 'ppro', 'dpo'], ['general', 'igp', 'dgp'], ['mca', 'lawmaker', 'legislator'],
  ['congressman', 'solon'], ['congresswoman', 'solon'],
  ['senator', 'solon', 'legislator'], ['representative', 'solon', 'lawmaker', 'legislator'],
  ['emir', 'monarch', 'ruler'], ['oba', 'monarch', 'ruler'], ['king', 'monarch', 'ruler'],
];
