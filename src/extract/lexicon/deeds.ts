/** What is done to somebody, and what somebody did. */
import { pattern } from '../../pattern.ts';

/** Auxiliaries of the passive, and the participles that follow them. */
export interface Passive {
  auxiliaries: ReadonlySet<string>;
  participle: RegExp;
  /** Endings of participles that other words have too, so that they count before an agent alone: "interrotta da". */
  strong?: RegExp;
  /** "avant d'être interrompue", "antes de ser interrumpida". */
  infinitives?: ReadonlySet<string>;
}

/** "le film de Sam Roy", "Ada Moro, accusée de vol": what stands before or behind a name, and the nouns it gives. */
export interface Deed {
  before?: RegExp;
  behind?: RegExp;
  nouns: readonly string[];
}

/** The verb stands in the sentence of the name, within so many letters, and somebody else's name does not. */
const NEAR = String.raw`^(?!['’])[^.!?;“”"]{0,70}?(?<!\p{L})(?<!(?:is|are|was|were|been|being|be) )`;
const done = (verbs: string, nouns: string): Deed => ({
  behind: pattern('u', NEAR, `(?:${verbs})`, String.raw`(?!\p{L})`), nouns: nouns.split(' '),
});

/**
 * What somebody is called in English for what they do or did: who "has coached" a team may be "the coach", though no
 * noun stands beside the name. Not who was coached by somebody.
 */
export const ENGLISH_DEEDS: readonly Deed[] = [
  done('coach(?:ed|es)|trains? (?:the|his|her)', 'coach trainer'),
  done('teach(?:es)?|taught', 'teacher tutor lecturer instructor'),
  done('manage[ds]|(?:saw|watched) (?:his|her) (?:side|team|players)', 'manager boss coach'),
  done('captain(?:ed|s)', 'captain skipper'),
  done('direct(?:ed|s) (?:the|a|an|his|her|two|three)', 'director filmmaker'),
  done('edit(?:ed|s)', 'editor'),
  done('chair(?:ed|s)', 'chair chairman chairwoman'),
  done('danc(?:ed|es)', 'dancer'),
  done('design(?:ed|s)', 'designer'),
  done('paint(?:ed|s)', 'painter artist'),
  done('sculpt(?:ed|s)|carve[ds]', 'sculptor artist carver'),
  done('fish(?:ed|es)', 'fisherman angler'),
  done('bake[ds]|(?:run|runs|ran|owns|opened) (?:a|the|his|her) bakery', 'baker'),
  done('climb(?:ed|s)', 'climber mountaineer'),
  done('invent(?:ed|s)', 'inventor'),
  done('cook(?:ed|s) (?:at|for|in)', 'chef cook'),
  done('(?:run|runs|ran|owns|opened) (?:a|the|his|her) restaurant', 'chef restaurateur'),
  done('(?:drives|drove|driven) (?:a|the|his|her) (?:taxi|cab)', 'driver cabbie'),
  done('(?:drives|drove|driven) (?:a|the|his|her) (?:bus|lorry|truck|van|train|tram)', 'driver trucker'),
  done('(?:run|runs|ran|owns|opened) (?:a|the|his|her) garage', 'mechanic'),
  done('(?:run|runs|ran|owns|opened) (?:a|the|his|her) (?:pub|inn)', 'landlord landlady publican'),
  done('(?:run|runs|ran|owns|opened) (?:a|the|his|her) (?:shop|store)', 'shopkeeper'),
  done('(?:flew|flies|flown) (?:a|the|his|her)|pilot(?:ed|s)', 'pilot'),
  done('served (?:in|with) (?:the (?:army|navy|marines)|Iraq|Afghanistan)', 'soldier veteran'),
  done('(?:took over|runs|heads|leads) (?:at )?the (?:\\p{Ll}+ )?ministry', 'minister'),
  done('sits on (?:the|\\p{Lu}[\\p{L}]+)(?: \\p{L}+){0,3} [Cc]ouncil', 'councillor councilman councilwoman'),
  done('lost (?:his) wife', 'widower husband'),
  done('lost (?:her) husband', 'widow wife'),
  done('gave birth', 'mother mum mom'),
  done('(?:was|been) elected mayor', 'mayor'),
  done('(?:was|been) elected president|won a (?:second|third|fourth) term', 'president'),
  done('referee(?:d|s)', 'referee'),
  done('preach(?:ed|es)', 'preacher pastor'),
  done('operat(?:ed|es) on', 'surgeon doctor'),
];
