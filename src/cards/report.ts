/**
 * What a report asks less of: an article that quotes several people under a title is mostly news, what an
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

export const isReport = oncePer(({ sheet }: Planning): boolean =>
  sheet.headline.from === 'title' &&
  new Set(sheet.quotes.flatMap((quote) => (quote.speaker ? [speakerKey(quote)] : []))).size >= SPEAKERS);

const OFFICE = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:minister|secretary|leader|mayor|governor|senator|president|chief|chair\p{L}*|director|`,
  String.raw`commissioner|judge|justice|prosecutor|attorney|lawyer|solicitor|spokes\p{L}+|officer|organi[sz]er|`,
  String.raw`superintendent|sheriff|inspector|head|headteacher|manager|executive|founder|council\p{L}+|mp|`,
  String.raw`(?<!(?:dog|cat|horse|pet|home|house|flat|car|boat|land|property) )owner|`,
  String.raw`deputy|professor|researcher|author|analyst|economist|engineer|coach|captain|bishop|ambassador|general|`,
  String.raw`coordinator|treasurer|dr|sgt|capt|det|insp|con|speaker|rep|sen|supt)(?!\p{L})`,
);
/** The same in other languages, by their beginnings and, in German, within a compound ("Finanzministerin"). */
const OFFICE_ELSEWHERE = pattern(
  'iu',
  String.raw`minister|präsident|bürgermeister|sprecher|leiter|chef(?:in)?(?!\p{L})|direktor|vorsitzend|vorstand|`,
  String.raw`anw[aä]lt|richter|sekretär|(?:gemeinde|stadt|land|bundes|staats|kreis|bezirks|betriebs|national|stände|`,
  String.raw`regierungs|kantons)r[aä]t|geschäftsführer|abgeordnete|kommissar|professor|forscher|kämmerer|vorsteher|`,
  String.raw`beauftragte|dezernent|führer|inhaber|betreiber|gründer|(?<!\p{L})(?:maire|ministre|préf[eè]t|présidente?|`,
  String.raw`direct(?:eur|rice)|procureur|`,
  String.raw`porte-parole|avocate?|secrétaire|délégué|député|sénat(?:eur|rice)|conseill(?:er|ère)|adjointe?|`,
  String.raw`commandant|`,
  String.raw`professeur|cherch(?:eur|euse)|alcald|ministr|president|director|fiscal|portavoz|consejer|concej|`,
  String.raw`secretari|abogad|jef[ea](?!\p{L})|delegad|diputad|senador|gobernador|juez|jueza|comandante|rector|`,
  String.raw`investigador|sindac|dirett|procurat|portavoce|assess|consiglier|segretari|avvocat|prefett|questore|`,
  String.raw`deputat|senat(?:ore|rice)|governat|rettor|ricercat|dirigente|responsabile|prefeit|diretor|procurador|`,
  String.raw`porta-voz|vereador|advogad|deputad|juiz|reitor|pesquisador|coordenador|coordinador|coordinat)`,
);

export const holdsOffice = (role: string | null, language: string): boolean =>
  (language === 'en' ? OFFICE : OFFICE_ELSEWHERE).test(role ?? '');

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
