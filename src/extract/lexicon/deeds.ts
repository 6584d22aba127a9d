/** What is done to somebody, and what somebody did. */
import { pattern } from '../../pattern.ts';
import { oncePer } from '../../text/memo.ts';

/** Auxiliaries of the passive, and the participles that follow them. */
export interface Passive {
  auxiliaries: ReadonlySet<string>;
  participle: RegExp;
  /** Endings of participles that other words have too, so that they count before an agent alone: "interrotta da". */
  strong?: RegExp;
  /** "avant d'être interrompue", "antes de ser interrumpida". */
  infinitives?: ReadonlySet<string>;
}

/** "visto", "dit", "interrotta": by its ending, a participle, or what may be one. */
export const isParticiple = ({ passive }: { passive?: Passive }, word: string): boolean =>
  passive?.participle.test(word) === true || passive?.strong?.test(word) === true;

/** "le film de Sam Roy", "Ada Moro, accusée de vol": what stands before or behind a name, and the nouns it gives. */
export interface PlainDeed {
  before?: RegExp;
  behind?: RegExp;
  nouns: readonly string[];
}

export interface Deed extends PlainDeed {
  /** One of these it may be: they are looked for where `before` or `behind`, which all of them share, is found. */
  among?: () => readonly PlainDeed[];
}

/** The verb stands in the sentence of the name, within so many letters, and somebody else's name does not. */
const NEAR = String.raw`^(?!['’])[^.!?;“”"]{0,70}?(?<!\p{L})(?<!(?:is|are|was|were|been|being|be) )`;
const near = (verbs: string): RegExp => pattern('u', NEAR, `(?:${verbs})`, String.raw`(?!\p{L})`);

const DONE = [
  ['coach(?:ed|es)|trains? (?:the|his|her)', 'coach trainer'],
  ['teach(?:es)?|taught', 'teacher tutor lecturer instructor'],
  ['manage[ds]|(?:saw|watched) (?:his|her) (?:side|team|players)', 'manager boss coach'],
  ['captain(?:ed|s)', 'captain skipper'],
  ['direct(?:ed|s) (?:the|a|an|his|her|two|three)', 'director filmmaker'],
  ['edit(?:ed|s)', 'editor'],
  ['chair(?:ed|s)', 'chair chairman chairwoman'],
  ['danc(?:ed|es)', 'dancer'],
  ['design(?:ed|s)', 'designer'],
  ['paint(?:ed|s)', 'painter artist'],
  ['sculpt(?:ed|s)|carve[ds]', 'sculptor artist carver'],
  ['fish(?:ed|es)', 'fisherman angler'],
  ['bake[ds]|(?:run|runs|ran|owns|opened) (?:a|the|his|her) bakery', 'baker'],
  ['climb(?:ed|s)', 'climber mountaineer'],
  ['invent(?:ed|s)', 'inventor'],
  ['cook(?:ed|s) (?:at|for|in)', 'chef cook'],
  ['(?:run|runs|ran|owns|opened) (?:a|the|his|her) restaurant', 'chef restaurateur'],
  ['(?:drives|drove|driven) (?:a|the|his|her) (?:taxi|cab)', 'driver cabbie'],
  ['(?:drives|drove|driven) (?:a|the|his|her) (?:bus|lorry|truck|van|train|tram)', 'driver trucker'],
  ['(?:run|runs|ran|owns|opened) (?:a|the|his|her) garage', 'mechanic'],
  ['(?:run|runs|ran|owns|opened) (?:a|the|his|her) (?:pub|inn)', 'landlord landlady publican'],
  ['(?:run|runs|ran|owns|opened) (?:a|the|his|her) (?:shop|store)', 'shopkeeper'],
  ['(?:flew|flies|flown) (?:a|the|his|her)|pilot(?:ed|s)', 'pilot'],
  ['served (?:in|with) (?:the (?:army|navy|marines)|Iraq|Afghanistan)', 'soldier veteran'],
  ['(?:took over|runs|heads|leads) (?:at )?the (?:\\p{Ll}+ )?ministry', 'minister'],
  ['sits on (?:the|\\p{Lu}[\\p{L}]+)(?: \\p{L}+){0,3} [Cc]ouncil', 'councillor councilman councilwoman'],
  ['lost (?:his) wife', 'widower husband'],
  ['lost (?:her) husband', 'widow wife'],
  ['gave birth', 'mother mum mom'],
  ['(?:was|been) elected mayor', 'mayor'],
  ['(?:was|been) elected president|won a (?:second|third|fourth) term', 'president'],
  ['referee(?:d|s)', 'referee'],
  ['preach(?:ed|es)', 'preacher pastor'],
  ['operat(?:ed|es) on', 'surgeon doctor'],
] as const;

/**
 * What somebody is called in English for what they do or did: who "has coached" a team may be "the coach", though no
 * noun stands beside the name. Not who was coached by somebody. Few have done any of it, so that is asked first.
 */
export const ENGLISH_DEEDS: Deed = {
  behind: near(DONE.map(([verbs]) => verbs).join('|')),
  nouns: [],
  among: () => deedsOf(DONE),
};

const deedsOf = oncePer((done: typeof DONE): readonly PlainDeed[] =>
  done.map(([verbs, nouns]) => ({ behind: near(verbs), nouns: nouns.split(' ') })));
