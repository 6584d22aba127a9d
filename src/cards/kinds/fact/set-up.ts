/**
 * What was so before the news ("Brandt had packed for a long drive."), or was going on while it came ("The court was
 * hearing a petition."): the sentence behind it tells what became of it, and alone, under a title, it reads as half of
 * a joke. Of the ten such cards that judges saw none was printed. English, where the form of the verb tells it.
 */
import { pattern } from '../../../pattern.ts';

/** The first verb that such a sentence may have, behind its subject. */
const VERB = /^(.{2,140}?)\s(had|was|were)\s(.+)$/su;
/** Another verb, or another clause, before it: then that one is not the sentence's. */
const OTHER = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:is|are|has|have|had|was|were|did|do|does|will|would|can|could|may|might|must|should|who|`,
  String.raw`that|which|whose|what|how|why|after|since|when|if|because|while|as|it|they|we|you|he|she|`,
  String.raw`\p{L}+n[’']t|it[’']s)(?!\p{L})`,
);
/** "a nurse, who is 30, had …": told by the way. */
const ASIDE = /,\s[^,]{2,80},(?=\s|$)/u;
/** "had not yet packed". */
const DONE = pattern(
  'u',
  '^(?:(?:not|never|already|just|long|only|yet|also|once|all)\\s){0,2}',
  String.raw`(?:\p{L}+(?:ed|wn|en|un|nt|ld|pt|ne|ft|ught)|come|gone|cut|hit|put|set|shut|led|won|lost|made|met|sat|`,
  String.raw`kept|begun|run)(?!\p{L})`,
);
/** What somebody said or did before a court or a council is news whenever it was. */
const NEWS = pattern(
  'u',
  '^(?:\\p{L}+\\s){0,2}?(?:been|become|said|told|asked|announced|warned|promised|argued|listed|called|admitted|denied|',
  'ruled|ordered|voted|agreed|approved|pleaded|refused|rejected|reported|claimed|accused|sued|filed|offered|signed|',
  'posted|applied|wanted|needed)(?!\\p{L})',
);
const GOING_ON = pattern(
  'u',
  String.raw`^(?:(?:just|still|also|already)\s)?(?:about to|(?!be|thing|noth|someth|morn|even)\p{Ll}{2,}ing)(?=\s)`,
);
/** "is missing", "were lacking": a state, and as good as an adjective. */
const STATE = pattern(
  'u',
  '^(?:\\p{L}+\\s)?(?:during|missing|outstanding|willing|unwilling|lacking|pending|ongoing|waiting|living|suffering|',
  'struggling|surprising|encouraging|devastating|interesting|shocking|failing|\\p{L}+ing\\s(?:for|with))(?!\\p{L})',
);
/** The same sentence tells what became of it, or whose word it is. */
const GOES_ON = pattern(
  'u',
  String.raw`(?<!\p{L})(?:when|until|before|but|however|said|says|added|adds|told|according to|reported|which would)`,
  String.raw`(?!\p{L})`,
);

export function isSetUp(text: string, language: string): boolean {
  const [, head = '', verb = '', rest = ''] = language === 'en' ? (VERB.exec(text) ?? []) : [];
  if (verb === '' || OTHER.test(head.replace(ASIDE, '')) || GOES_ON.test(text)) return false;
  if (/\d/.test(text.replace(ASIDE, ''))) return false; // a number may be the news
  return verb === 'had' ? DONE.test(rest) && !NEWS.test(rest) : GOING_ON.test(rest) && !STATE.test(rest);
}
