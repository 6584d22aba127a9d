/**
 * Names that look like somebody's and are no person's, by the words around every mention: in English "the Holden
 * Commodore", "a red Chevy Cruise", "Jana Sena president Arun Rao", "the retailer Boohoo", "Halden SAR".
 */
import { pattern } from '../../../pattern.ts';
import type { Document } from '../../../text/document.ts';
import type { EntityKind } from '../../entity.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import type { Cluster } from './clusters.ts';
import { givenNameGender } from './given-names.ts';
import type { NameRun } from './name-run.ts';
import { TITLE_ACRONYMS } from './titles.ts';

/** What a name that passes for a person is by the words around it, where all of its full mentions say so; else null. */
export function thingKind(doc: Document, lexicon: Lexicon, { kind, runs, fullest }: Cluster): EntityKind | null {
  if (!MAY_BE.test(kind) || fullest.isHandle) return null;
  if (isRomance(lexicon)) return kind === 'person' ? romanceThing(doc, lexicon, runs, fullest) : null;
  if (lexicon.language !== 'en') return null;
  if (isVessel(doc, lexicon, runs)) return 'unknown';
  if (runs.some(({ honorific, titled }) => honorific !== null || titled)) return null;
  const body = kind === 'person' ? 'organisation' : null; // what is left open is judged by its weights
  if (endsInLetters(fullest)) return TITLE_ACRONYMS.has(fullest.words.at(-1) ?? '') ? 'unknown' : body;
  const full = runs.filter(({ words }) => words.length === fullest.words.length);
  const kinds = full.map((run) => kindAround(doc, lexicon, run));
  if (kinds.includes(null)) return null;
  return kinds.includes('organisation') ? body : (kinds[0] ?? null);
}

/** "Ordenación del Territorio" is what an office is over; "San Roque" who neither has a title nor speaks is a town. */
function romanceThing(
  doc: Document, lexicon: Lexicon, runs: readonly NameRun[], { words: [first = '', ...more] }: NameRun,
): EntityKind | null {
  if (ABSTRACT.test(first) && givenNameGender(first) === undefined) return 'unknown';
  const acts = ({ honorific, titled, titleToken, endToken }: NameRun): boolean => honorific !== null || titled ||
    [titleToken - 1, endToken].some((i) => lexicon.saying.has(doc.tokens[i]?.lower ?? ''));
  if (more.length === 0 || runs.some(acts)) return null;
  if (BODIES.test(first) || ENDS_BODY.test(more.at(-1) ?? '')) return 'organisation';
  return SAINTS.test(first) || LANDS.test(first) ? 'place' : null;
}
const ABSTRACT = /(?:ción|ciones|sión|ção|ções|zione|zioni|miento|mientos)$/;
/** "Valle Telesina", "Monte Pizzuto", "Rio Pardo" */
const LANDS = pattern(
  'u', '^(?:Monte|Valle|Vale|Val|R[ií]o|Lago|Isola|Isla|Ilha|Îles?|Mont|Lac|Colle|Poggio|Cima|Punta|Ponta|Porto|',
  'Puerto|Alt[oa]|Bass[oa]|Borgo|Barrio|Bairro)$',
);
/** "Casa do Povo", "Rádio Barlavento", "Rai Sport", "Hana Store", "Stop Accidentes", "Acció Cultural" */
const BODIES = pattern(
  'u', '^(?:Casa|Rádio|Radio|Rai|Tele|Canal|Teatro|Museo|Museu|Stop|Acció|Associació|Fundació|Federació|Unió)$',
);
const ENDS_BODY = /^(?:Sport|Store|Shop|T[Vv]|Radio|News|Market|Hotel)$/;
const SAINTS = /^(?:San|Santa|Santo|São|Sant|Saint|Sainte)$/;

/** "Halden SAR", "Dumfriesshire MSP": capitals end the name of a body or an office, and "KC" is taken off before. */
function endsInLetters({ words: [first = '', ...more] }: NameRun): boolean {
  const last = more.at(-1) ?? '';
  return /^\p{Lu}{3,5}$/u.test(last) && /\p{Ll}/u.test(first) && givenNameGender(first) === undefined;
}

function kindAround(doc: Document, lexicon: Lexicon, run: NameRun): EntityKind | null {
  const lower = (i: number): string => doc.tokens[i]?.lower ?? '';
  const [before, beyond] = [lower(run.titleToken - 1), lower(run.titleToken - 2)];
  const isAlone = run.words.length === 1;
  if (isAlone) return FIRMS.has(before) && givenNameGender(run.words[0] ?? '') === undefined ? 'organisation' : null;
  const isArticle = ARTICLE.test(before) || (COLOURS.has(before) && ARTICLE.test(beyond));
  const acts = lexicon.saying.has(lower(run.endToken)) || lower(run.endToken) === 'who';
  return isArticle && !acts ? 'unknown' : null;
}

/** "The trawler Lady Isolde sank": a ship has the names of people, and says nothing. */
function isVessel({ tokens }: Document, { saying }: Lexicon, runs: readonly NameRun[]): boolean {
  const acts = runs.some(({ endToken }) => {
    const next = tokens[endToken]?.lower ?? '';
    return saying.has(next) || next === 'who';
  });
  return !acts && runs.some(({ titleToken }) => VESSELS.has(tokens[titleToken - 1]?.text ?? ''));
}
const VESSELS = new Set(
  ('trawler ferry yacht boat ship vessel tanker submarine frigate destroyer lifeboat schooner tug tugboat barge ' +
    'liner catamaran dinghy sloop ketch brig steamer freighter dredger lugger cutter trimaran warship whaler ' +
    'drifter').split(' '),
);

const MAY_BE = /^(?:person|unknown)$/;
const ARTICLE = /^(?:the|an?)$/;
const COLOURS = new Set('red black white silver blue grey gray green yellow gold orange brown'.split(' '));
const FIRMS = new Set(
  ('retailer carmaker automaker drugmaker chipmaker insurer lender carrier airline manufacturer maker supplier ' +
    'broadcaster brewer distributor provider startup start-up charity nonprofit watchdog regulator').split(' '),
);
