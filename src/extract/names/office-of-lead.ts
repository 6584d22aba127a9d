/**
 * "The head of the state railway has offered his resignation. / Kim Berg, 58, informed the board …": the lead tells
 * what became of the holder of an office, and the next paragraph opens with a name of whom nothing is said. It is that
 * one, and by the office the news knows them: the trade that is told further down ("Berg, an engineer who …") is their
 * past. Where the lead tells of a deed against others ("appealed for witnesses"), the name may be a victim's. English.
 */
import type { Document } from '../../text/document.ts';
import { pattern } from '../../pattern.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { givenNameGender } from './given-names.ts';
import type { NameRun } from './name-run.ts';
import { opensRole, phraseEnd, toRole } from './role-phrase.ts';

const OFFICE = pattern(
  '',
  '^(?:head|chief|boss|leader|president|chair|chairman|chairwoman|director|mayor|governor|minister|founder|owner)$',
);
/** What becomes of somebody in office, behind the office. */
const FATE = pattern(
  'u',
  String.raw`^\s(?:has |have |is |was |will )?(?:`,
  '(?:offered|tendered|handed in|submitted|announced) (?:his|her) ',
  String.raw`(?:resignation|retirement|departure)|resigned|quit|resign|step(?:ped|ping)? down|retired?|`,
  String.raw`(?:to |agreed to |offered to )(?:resign|quit|step down|leave|retire)|apologi[sz]ed|`,
  String.raw`(?:been )?(?:sacked|fired|suspended|dismissed|ousted|arrested|`,
  String.raw`charged|re-?elected|jailed|sentenced))(?!\p{L})`,
);
/** Tokens of a dateline, and letters of what follows an office. */
const DATELINE = 14;
const ROOM = 60;

/** @param best what the article says beside the name */
export function officeOfLead(
  doc: Document, lexicon: Lexicon, [run]: readonly NameRun[], best: FoundRole | null,
  others: ReadonlyMap<number, NameRun>,
): FoundRole | null {
  if (lexicon.language !== 'en' || run === undefined || run.words.length < 2 || !isUntold(best, doc, run)) return null;
  const own = doc.sentences[run.sentence];
  const lead = doc.sentences.find(({ paragraph }) => paragraph === (own?.paragraph ?? 0) - 1);
  const opens = own !== undefined && own.firstToken === run.firstToken && lead !== undefined && isPlainBehind(doc, run);
  const isFirst = [...others.keys()].every((start) => start >= run.start);
  if (!opens || !isFirst || doc.sentences[run.sentence - 1]?.paragraph !== lead.paragraph) return null;
  const role = officeIn(doc, lexicon, lead.firstToken);
  return isOfOtherGender(doc.text.slice(lead.start, lead.end), run) ? null : role;
}

/** "… has offered his resignation. / Anna Berg told …" */
function isOfOtherGender(lead: string, { words: [given = ''] }: NameRun): boolean {
  const told = /\s(his|her)\s/u.exec(lead)?.[1];
  return told !== undefined && givenNameGender(given) === (told === 'his' ? 'female' : 'male');
}

/** No office was read, but a trade or a past in an aside further down. */
const isUntold = (best: FoundRole | null, doc: Document, run: NameRun): boolean =>
  best === null || (/^an? /.test(best.text) && best.start > (doc.sentences[run.sentence]?.end ?? 0));

/** "Kim Berg, 58, informed", "Kim Berg told": an apposition would say who it is. */
const isPlainBehind = ({ text }: Document, { end }: NameRun): boolean =>
  /^(?:, \d{2},)? (?!and |of |from |who )\p{Ll}/u.test(text.slice(end, end + ROOM));

function officeIn(doc: Document, lexicon: Lexicon, from: number): FoundRole | null {
  for (let i = from; i < from + DATELINE; i++) {
    const isOpening = i === from || /^[-–—]$/.test(doc.tokens[i - 1]?.text ?? '');
    if (!isOpening || doc.tokens[i]?.text !== 'The') continue;
    const end = phraseEnd(doc, lexicon, i);
    const last = doc.tokens[end - 1];
    const isOffice = doc.tokens.slice(i, end).some(({ lower }, at) => OFFICE.test(lower) &&
      (at + 1 === end - i || /^(?:of|executive)$/.test(doc.tokens[i + at + 1]?.lower ?? '')));
    const hasFate = last !== undefined && FATE.test(doc.text.slice(last.end, last.end + ROOM));
    return isOffice && hasFate && opensRole(doc, lexicon, i, end) ? toRole(doc, lexicon, i, end, 'appositive') : null;
  }
  return null;
}
