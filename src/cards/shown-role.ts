/**
 * A role as a card shows it: the article's own words, without the possessive that pointed to something outside them.
 */
import type { Voice } from './card.ts';
import { isWeakNoun } from '../extract/names/words/weak-noun.ts';
import { pattern } from '../pattern.ts';
import { BARE, EPITHET, isIn, KIN, PRAISE } from './role-nouns.ts';

const POSSESSIVE = pattern(
  'iu',
  '^(?:its|his|her|their|my|our|whose|seine?r?|ihre?r?|son|sa|ses|leurs?|sus?|suo|sua|suoi|sue|',
  String.raw`seus?|suas?|dessen|deren|его|её|ее|их|його|її|їхн\p{L}+)\s+(?=\p{L})`,
);

/** "Die ehemalige Abgeordnete": the article stood where its sentence began. */
const CAPITAL_ARTICLE = /^(?:The|An?|Der|Die|Das|Ein|Eine|Le|La|L[’']|El|Il|Un|Una|Une|O|Uma?)\s?(?<=[\s’'])(?=\p{L})/u;

/** "a vet in Lund" under a name is "vet in Lund"; "une des fondatrices" stays. */
const INDEFINITE = /^(?:an?|une?|una|uma|eine?)\s(?!(?:of|d[eao]s?|de[rl]|delle|de[gi]l?i)\s|d['’])(?=\p{L})/u;

/** "Luc Roux, 49 ans, est éleveur": what somebody is, without the verb that says so. */
const COPULA = /^(?:is|was|ist|war|est|était|es|era|è|é)\s(?:an?\s|une?\s)?(?=\p{L})/u;

export function shownVoice({ name, role }: Voice): Voice {
  return { name, role: role === null ? null : withoutArticle(role.replace(COPULA, '').replace(POSSESSIVE, '')) };
}

/** "Der Vorsitzende" keeps its article: without it he would be a woman; "frühere Kantonsrat" would be no German. */
function withoutArticle(role: string): string {
  const [article = '', word = ''] = role.split(' ');
  const isWeak = isWeakNoun(word) || WEAK_ADJECTIVE.test(word);
  return article === 'Der' && isWeak ? role : role.replace(CAPITAL_ARTICLE, '').replace(INDEFINITE, '');
}

const WEAK_ADJECTIVE = /^\p{Ll}+e$/u;

/** A clause, or the beginning of a phrase: no office, work or relation. */
const NO_ROLE = /['’](?:re|ve|ll|m)\b|\b(?:they|he|she|we|who|which|that)\b|(?:['’]s|\s(?:of|and|in|for|at|the|a))$/iu;
/** Whose partner somebody is says no office either. */
const RELATION =
  /(?<!\p{L})(?:partner|wife|husband|boyfriend|girlfriend|fiancée?|daughter|son) of(?!\p{L})/iu;
/** "A friend who switched": the writer’s. */
const FRIEND = /^(?:an? )?(?:friend|neighbou?r|acquaintance) who\s/iu;

const saysWho = (role: string, language: string): boolean =>
  !isIn(KIN, role, language) && !NO_ROLE.test(role) && !(language === 'en' && RELATION.test(role));

/**
 * Another beside whom, and said of which ("ladite ONG")? Or cut at a stop: "Geschäftsführer des 1. FC", "mãe de gémeos
 * do 2.º ano".
 */
const OPEN = pattern(
  'iu',
  String.raw`\b(?:ladite|ledit|dudit|besagte[rn])\b|`,
  String.raw`\b(?:another|other|also|weitere[rnms]?|andere[rnms]?|autre|otr[oa]|altr[oa]|outr[oa])\b|`,
  String.raw`\s(?:the|of|de[rsmn]?|vom|zum|du|del|dell[ao]|d[oa]|n[oa])\s\d+\.?$|\s\d+\.$`,
);
/** "Author of the book": which one stands elsewhere in the article, where a list has no headline's help. */
const OF_WHICH = new RegExp(
  '\\s(?:of|by|from|with|on|de|du|del|della|do|da) (?:the|le|la|les|el|los|las|il|lo|o|a) \\p{Ll}[\\p{L}-]*$|' +
    '\\s(?:der|des|dem|den|du|del|della|do|da) \\p{L}+$',
  'u',
);
/** "(mit) texanischen HNO-Ärztin", "(dem) FDP-Abgeordneten": German, in a case that another word asked for. */
const INFLECTED = new RegExp(
  '^\\p{Ll}\\p{L}+e[nm]\\s\\p{Lu}|(?:geordneten|kollegen|präsidenten|kandidaten|beauftragten|vorsitzenden|' +
    'soldaten|studenten|gesandten|angestellten|beamten|experten|juristen|journalisten|polizisten)$',
  'u',
);

/** "The maritime museum director", "spokesman for the group": which museum? A name beside the article would tell. */
const OF_SOME = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:the (?!(?:prosecution|defen[cs]e|crown)$)|this |that |such |one of )\p{Ll}|`,
  String.raw`(?<!\p{L})(?:dieser|dieses|jener|ce|cette|ese|esa|quest[ao]|quell[ao]|d?est[ea]|d?ess[ea])\s\p{Ll}`,
);
const hasName = (role: string): boolean => /(?<=\s)\p{Lu}|^\p{Lu}\S* \S/u.test(role.replace(CAPITAL_ARTICLE, ''));
/** "Now the President-elect", "lui-même fils de marin", "who manages the drivers": a clause, not what somebody is. */
const CLAUSE = pattern(
  'iu',
  String.raw`^(?:now|then|also|still|once|who|which|whose|and|y|e|et|und|herself|himself|selbst|lui stess[oa]|`,
  String.raw`lei stessa|él mismo|ella misma|el[ea] própri[oa]|(?:lui|elle)-même)\s|\b(?:highest|among|seen|known)\b`,
  // "la enfermera necesita tener aguante" is said of any nurse
  String.raw`|^(?:el|la|il|lo|[oa]) \p{L}+ (?:necesita|tiene|debe|puede|está|deve|può|precisa|tem|pode) `,
);

/** Does the role say who somebody is, whole and in the form in which it is said of them? */
export const isPlainRole = (role: string | null): boolean =>
  role !== null &&
  ![OPEN, INFLECTED, CLAUSE].some((open) => open.test(role)) &&
  (hasName(role) || !OF_SOME.test(role));

/** "Gov." alone. */
const ABBREVIATED = /^\p{L}{1,5}\.$/u;

/** An office, work or relation, bare or not: what may stand under somebody's words. */
export function isOffice(role: string | null, language: string): boolean {
  if (role === null || ABBREVIATED.test(role)) return false;
  const isFriend = language === 'en' && FRIEND.test(role);
  return !isFriend && ![KIN, PRAISE, EPITHET].some((lists) => isIn(lists, role, language));
}

/** What somebody does in a firm, a party or a union: "operations director", "Finanzchef", "gerente". In which one? */
const FUNCTION = pattern(
  'iu',
  '^(?:the |an? |der |die |le |la |el |il |o |a )?(?:former |acting |deputy |interim )?(?:',
  '(?:managing|operations?|executive|commercial|marketing|finance|financial|technical|sales|creative|artistic|',
  'clinical|medical|operating|programme?|project|site|plant|store|branch|communications|policy|research|campaigns?) ',
  '(?:director|manager|officer|head)|chief (?:operating|financial|technology|executive|commercial|medical) officer|',
  'co-?founder|general secretary|shop steward|',
  '(?:finanz|personal|vertriebs|betriebs|technik|marketing|produktions|werks|regional|bezirks|geschäftsstellen|',
  'projekt|partei|fraktions|vereins|gewerkschafts|landes|kreis)',
  '(?:chef|leiter|sekretär|direktor|vorstand|sprecher)(?:in)?|',
  '(?:erste[rn]? )?(?:sekretär|bevollmächtigte[rn]?|mitgründer|mitinhaber|(?:medien|presse)sprecher)(?:in)?|',
  'responsable|cofondat(?:eur|rice)|pdg du groupe|secrétaire générale?|délégué(?:e)? syndicale?|',
  'direct(?:eur|rice) (?:commerciale?|technique|générale?|financi(?:er|ère)|des (?:opérations|ventes))|',
  'gerente|cofundadora?|coordinadora?|',
  'jef[ea] de(?:l| la)? (?:oficina|servicio|departamento|equipo|proyecto|área|prensa|sala|unidad)|',
  'directora? (?:comercial|financier[oa]|general|técnic[oa]|de operaciones)|',
  'portavoce|responsabile|cofondat(?:ore|rice)|coordinat(?:ore|rice)|',
  'segretari[oa](?: provinciale| regionale| generale)?|',
  'dirett(?:ore|rice) (?:commerciale|generale|tecnic[oa]|operativ[oa])|',
  'responsável|porta-voz|coordenadora?|diretora? (?:comercial|financeir[oa]|executiv[oa]|técnic[oa]|de operações))$',
);
/** Is it such a work, and does nothing say where? */
export const isFunction = (role: string): boolean => FUNCTION.test(role);

/** Titles that newspapers set before a name without their town or court: "Mayor Brandt". */
const TITLE = /^(?:mayor|justice|judge|senator|police chief|fire chief|sheriff)$/iu;
/** Is it an office of which there are many ("director"), and nothing says of what? */
export const isBareOffice = (role: string | null, language: string): boolean =>
  role !== null && (isIn(BARE, role, language) || FUNCTION.test(role)) && !TITLE.test(role);

/** May the role stand in a list of who is who, where nothing else tells of what office it is? */
export const tellsOffice = (role: string | null, language: string): boolean =>
  role !== null && saysWho(role, language) && isOffice(role, language) && isPlainRole(role) &&
  !isIn(BARE, role, language) && !OF_WHICH.test(role);
