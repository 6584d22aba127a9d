/**
 * "GMB officer Ann Lowe called for talks. The council said …": a union is no council, nor is Greenpeace the company.
 * What kind of body letters stand for is told by the article, else known of some. English.
 */
import { oncePer } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isInName, type Scene } from '../scene/scene.ts';

/** Can this body not be "the council", "the firm", as far as its name and the article tell? */
export function isNoSuchBody(scene: Scene, noun: string, entity: number): boolean {
  const { kind, name = '' } = scene.entities[entity] ?? {};
  if (scene.lexicon.language !== 'en' || kind === 'person' || !TELLING.has(noun)) return false;
  if (scene.roleWords[entity]?.includes(noun) || isInName(scene, entity, noun)) return false;
  const known = kindOf(name);
  if (known) return !known.nouns.has(noun);
  if (OF_KNOWN.has(noun) && ONE_WORD.test(name)) return true;
  return LETTERS.test(name) && OF_LETTERS.get(noun)?.test(name) === false;
}

/** "Amnesty International", "the rights group": a body of which the kind is known. */
export const isKnownBody = (scene: Scene, entity: number): boolean =>
  kindOf(scene.entities[entity]?.name ?? '') !== undefined;

const kindOf = (name: string): Kind | undefined => KINDS.find(({ bodies }) => bodies.has(name.replace(BRANCH, '')));
/** "Barclays cut jobs. The union said": these are known by name, or called so in it. */
const OF_KNOWN = wordSet('union charity');
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;

/** Where the first body is named that the noun may mean; Infinity where none is. */
export const firstSuchBody = (scene: Scene, noun: string): number => {
  const known = firstByNoun(scene);
  const told = known.get(noun);
  if (told !== undefined) return told;
  let found = Infinity;
  for (const [entity, { kind, mentions }] of scene.entities.entries()) {
    const first = mentions[0]?.firstToken ?? Infinity;
    if (kind === 'organisation' && first < found && !isNoSuchBody(scene, noun, entity)) found = first;
  }
  known.set(noun, found);
  return found;
};
const firstByNoun = oncePer((_: Scene) => new Map<string, number>());

/** Nouns for one kind of body, so that another kind is not meant. */
const TELLING = wordSet(
  'council company firm ministry department agency airline retailer manufacturer carmaker automaker bank airport ' +
  'hospital university college school force trust developer supplier insurer brewery supermarket operator union ' +
  'charity party regulator embassy army government city newspaper broadcaster brokerage carrier startup',
);
/** "NHS England", "Amnesty International" */
const BRANCH = / (?:International|England|Scotland|Wales|Cymru|Ireland|UK|GB|USA|India|Australia|Canada|Africa)$/;
const LETTERS = /^\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}{1,4}$/u;
/** By the noun, how the letters of one must begin or end: "MoD" is a ministry, "NYPD" a department. */
const OF_LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['council', /C$/], ['ministry', /^M/], ['department', /^D|[PF]D$/],
]);

interface Kind { bodies: ReadonlySet<string>; nouns: ReadonlySet<string> }
const KINDS: readonly Kind[] = [
  {
    nouns: wordSet('union'),
    bodies: wordSet(
      'GMB RMT Unison UNISON Unite TUC STUC Aslef ASLEF PCS NEU NASUWT UCU CWU Usdaw USDAW FBU BMA RCN TSSA NUJ EIS ' +
      'SIPTU Siptu ASTI INMO NLC ASUU NARD NUPENG PENGASSAN UAW SEIU AFL-CIO AFSCME Teamsters UFCW AFT ' +
      'NEA CUPE Unifor NUMSA Numsa COSATU Cosatu SADTU Sadtu NUM Popcru NEHAWU Nehawu ETU CFMEU ACTU NZEI PPTA CITU',
    ),
  },
  {
    nouns: wordSet('charity trust'),
    bodies: wordSet(
      'RSPCA SSPCA ISPCA RSPB NSPCC RNLI WWF Greenpeace Oxfam Shelter Mencap Barnardo’s Barnardo\'s Unicef UNICEF ' +
      'NAACP ACLU Amnesty PETA Peta CND CPRE Sustrans Cafod CAFOD Trócaire ASPCA HRW MSF',
    ),
  },
  {
    nouns: wordSet('agency department regulator government'),
    bodies: wordSet(
      'NASA Nasa FDA FBI CIA EPA NSA DEA FEMA CDC NOAA NTSB FAA FCC FTC SEC IRS ICE ATF TSA HMRC DVLA MI5 GCHQ NHS ' +
      'Defra DEFRA Ofcom Ofsted Ofwat Ofgem HSE HSA',
    ),
  },
  {
    nouns: wordSet('university college school'),
    bodies: wordSet('UCLA UCL LSE MIT NYU USC UCD TCD UCC DCU UCT Wits LSU UNC'),
  },
  {
    nouns: wordSet('party'),
    bodies: wordSet('BJP PTI SNP DUP SDLP ANC EFF PDP APC NDC NPP AAP DMK AIADMK PMLN PPP UKIP Ukip AfD IFP MDC NDP'),
  },
  { nouns: wordSet('agency'), bodies: wordSet('UN WHO IMF UNHCR NATO Nato EU OECD OPEC Opec') },
];
