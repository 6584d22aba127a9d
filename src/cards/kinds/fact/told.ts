/**
 * What somebody says, told by the writer: "Mayor Rosa Medina said the bridge would open in May", "accused the council
 * of “hiding”". A report tells much of its matter so, and such a sentence says itself whose word it is: it goes on a
 * card whole, under no name. Only where it names in full who that is and says who they are, and points to nothing
 * outside it. Far less likely ones than of the writer's own statements are good, since those were what the chances were
 * fitted on.
 */
import type { ReadFact, ReadPerson } from '../../../extract/extraction.ts';
import { lastWord } from '../../../extract/sense/passage.ts';
import { tokensIn } from '../../../extract/sense/tokens-in.ts';
import type { Token } from '../../../text/document.ts';
import { holds } from '../../../text/holds.ts';
import { wordSet } from '../../../text/word-set.ts';
import { filledIn } from '../../brackets/bracketed.ts';
import { isOpinion } from '../../is-opinion.ts';
import { fitsTogether, isOfElse, isTitleAgain, saysHeadline } from '../../matter.ts';
import type { PlannedOf, Planning } from '../../planning.ts';
import { holdsOffice, isOfMatter } from '../../report.ts';
import { isSensitive } from '../../sensitive.ts';
import { isOffice } from '../../shown-role.ts';
import { chanceOf } from '../../worth/chance.ts';
import { isHeaded, isWorth } from '../../worth/lines.ts';
import { factCard } from './plan.ts';
import { pointsAway } from './points-away.ts';
import { isRefusedOnlyFor } from './refuse.ts';
import { statementsOf } from './statements.ts';
import { isThin } from './thin.ts';
import { tellsElsewhere } from './tells-elsewhere.ts';
import { toldWords } from './told-words.ts';

/** In other languages than English less else of a report has a card. */
const MOST = { en: 2, others: 3 };

/** @param isTold does another card say it? */
export function planTold(planning: Planning, isTold: (sentence: ReadFact) => boolean): PlannedOf<'fact'>[] {
  if (!isReadIn(planning.document.language) || isOpinion(planning) || !isHeaded(planning)) return [];
  const heard = new Set<string>();
  return statementsOf(planning)
    .flatMap((sentence) => {
      const who = tellerIn(planning, sentence);
      return who !== null && !isTold(sentence) && isUnderstood(planning, sentence) ? [{ sentence, who }] : [];
    })
    .map((one) => ({ ...one, chance: chanceOf(planning, { kind: 'fact', shown: [one.sentence], speaker: null }) }))
    .filter(({ chance }) => isWorth(planning, 'told', chance))
    .sort((a, b) => b.chance - a.chance)
    .filter(({ who }) => heard.size !== heard.add(who).size)
    .slice(0, planning.document.language === 'en' ? MOST.en : MOST.others)
    .map(({ sentence }) => factCard(planning, sentence));
}

/** English, and where a list tells which words report and which point. */
const isReadIn = (language: string): boolean => language === 'en' || toldWords(language) !== null;

/** Who says it, by name: the first one whom the sentence names, in full and with what they are. */
function tellerIn(planning: Planning, sentence: ReadFact): string | null {
  const [first] = planning.sheet.people
    .map((person) => ({ person, at: sentence.text.indexOf(person.name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (first === undefined) return bodyIn(planning, sentence);
  const { person, at } = first;
  const end = sentence.start + at + person.name.length;
  const behind = tokensIn(planning.document, sentence).filter(({ start }) => start >= end);
  const isEnglish = planning.document.language === 'en';
  const isTeller = isIntroduced(planning, sentence, person, at) &&
    (isEnglish ? tells(behind) : tellsElsewhere(planning, sentence, person));
  return isTeller && (isOfficial(planning, sentence, person) || isOfMatter(planning, [sentence])) ? person.name : null;
}

/** What an official says is of the matter, whatever its words; what a passer-by says may be of his day. */
const isOfficial = ({ document }: Planning, sentence: ReadFact, { role, roleStart = -1 }: ReadPerson): boolean =>
  roleStart >= sentence.start && roleStart < sentence.end && isOffice(role, document.language) &&
  holdsOffice(role, document.language);
/** Whom the claim in it names: a body, not "police". */
function bodyIn({ sheet }: Planning, sentence: ReadFact): string | null {
  const { text } = sentence;
  const claim = sheet.claims?.find(({ cue }) => holds(sentence, cue));
  const name = claim?.speaker?.name;
  const isBody = name !== undefined && BODY.test(name) && text.includes(name);
  return isBody ? name : null;
}

/** Two capitals, an initialism, or "rights groups"; "Residents" opens its sentence. */
const BODY = /\p{Lu}.*\s\p{Lu}|\p{Lu}{2}|\p{L}\s(?:groups|officials|campaigners|unions|police|authorities)$/u;

/** Does the sentence, or the headline, say who that is? */
function isIntroduced({ sheet, document }: Planning, sentence: ReadFact, person: ReadPerson, at: number): boolean {
  const { roleStart, name } = person;
  if (sheet.headline.text.includes(lastWord(name))) return true;
  if (roleStart !== undefined && roleStart >= sentence.start && roleStart < sentence.end) return true;
  const start = sentence.start + at;
  return APPOSED.test(document.text.slice(start + name.length, sentence.end));
}
const APPOSED = /^(?:,\s(?:\d{1,2},|an?\s|the\s|who\s|whose\s|of\s)|\s\([\p{Lu}\d])/u;

/** A verb of reporting within so many words, outside marks. */
const REACH = 16;
/** Not "answers the door", "found the driver": in this place those tell what somebody does. */
const REPORTS = wordSet(
  'said says say told tells argued argues claimed claims announced announces declared declares stated states noted ' +
    'notes insisted insists warned warns confirmed confirms concluded concludes admitted admits acknowledged ' +
    'acknowledges testified testifies suggested suggests stressed stresses predicted predicts promised promises ' +
    'vowed vows pledged pledges complained complains conceded concedes contended contends alleged alleges revealed ' +
    'reveals cautioned cautions urged urges demanded demands described describes believes estimated estimates ' +
    'expects hopes fears accused accuses criticised criticized criticises criticizes condemned condemns denied ' +
    'denies rejected rejects welcomed welcomes defended defends praised praises blamed blames dismissed dismisses ' +
    'ruled declined proposed recommended opposed opposes maintained maintains',
);
/** "called the closure “a long holiday”", but "called the police". */
const REPORTS_WORDS = wordSet('called compared likened found');
const CLAUSE = wordSet('who whose');
/** "had been told to expect": it was said to that one. */
const PASSIVE = wordSet('been was were is are being be get got');

function tells(behind: readonly Token[]): boolean {
  const own = behind.slice(0, REACH);
  const mark = own.findIndex(({ text }) => /^["“]$/u.test(text));
  const free = own.slice(0, mark < 0 ? REACH : mark);
  // ", who has called for …, posted a picture": what the clause tells is beside the point
  const isClause = CLAUSE.has(free[1]?.lower ?? '');
  const clauseEnd = isClause ? free.findIndex(({ text }, at) => at > 1 && text === ',') : 0;
  return free.slice(Math.max(0, clauseEnd)).some(({ lower, text }, at, all) =>
    text === lower && (REPORTS.has(lower) || (mark >= 0 && REPORTS_WORDS.has(lower))) &&
    !PASSIVE.has(all[at - 1]?.lower ?? ''));
}

const isUnderstood = (planning: Planning, sentence: ReadFact): boolean =>
  fitsTogether(planning, sentence) && !isThin(planning, sentence) && !isTitleAgain(planning, sentence) &&
  !saysHeadline(planning, sentence) && !isOfElse(planning, sentence) &&
  filledIn(planning, sentence).fillings.length === 0 &&
  !pointsAway(planning, sentence) && !isSensitive(sentence.text) &&
  isRefusedOnlyFor(['speech'], planning, sentence);
