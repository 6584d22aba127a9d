/**
 * What an English report asks less of: an article that quotes several people under a title is mostly news, what an
 * official says in it is of its matter, and so is what shares a word with its opening.
 */
import { stemsOfTitle } from '../extract/facts/topic.ts';
import { speakerKey } from '../extract/speaker-key.ts';
import { pattern } from '../pattern.ts';
import type { Span } from '../text/document.ts';
import { oncePer } from '../text/memo.ts';
import type { Planning } from './planning.ts';
import { stemsIn } from './stems-in.ts';

const SPEAKERS = 3;

export const isReport = oncePer(({ document, sheet }: Planning): boolean =>
  document.language === 'en' && sheet.headline.from === 'title' &&
  new Set(sheet.quotes.flatMap((quote) => (quote.speaker ? [speakerKey(quote)] : []))).size >= SPEAKERS);

const OFFICE = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:minister|secretary|leader|mayor|governor|senator|president|chief|chair\p{L}*|director|`,
  String.raw`commissioner|judge|justice|prosecutor|attorney|lawyer|solicitor|spokes\p{L}+|officer|organi[sz]er|`,
  String.raw`superintendent|sheriff|inspector|head|headteacher|manager|executive|owner|founder|council\p{L}+|mp|`,
  String.raw`deputy|professor|researcher|author|analyst|economist|engineer|coach|captain|bishop|ambassador|general|`,
  String.raw`coordinator|treasurer|dr|sgt|capt|det|insp|con|speaker|rep|sen|supt)(?!\p{L})`,
);

export const holdsOffice = (role: string | null): boolean => OFFICE.test(role ?? '');

/** Sentences that an article opens with. */
const OPENING = 3;

/** Stems of the headline and the opening, without those of names. */
const stemsOfMatter = oncePer(({ sheet, document }: Planning): ReadonlySet<string> => {
  const names = new Set(sheet.people.flatMap(({ name }) => [...stemsOfTitle(name, document.language)]));
  const opening = document.sentences.slice(0, OPENING).flatMap((span) => [...stemsIn(document, span)]);
  const all = [...stemsOfTitle(sheet.headline.text, document.language), ...opening];
  return new Set(all.filter((stem) => !names.has(stem)));
});

export const isOfMatter = (planning: Planning, spans: readonly Span[]): boolean =>
  spans.some((span) => [...stemsIn(planning.document, span)].some((stem) => stemsOfMatter(planning).has(stem)));
