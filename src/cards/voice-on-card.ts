/**
 * A name and its role as they stand under somebody's words: with the body that the article names beside the office, and
 * without a role that would say something else there than in its sentence ("a fighter", said by a fan; "partner": of
 * somebody who is not on the card; "Sprecherin", of a man).
 */
import { givenNameGender } from '../extract/names/words/given-names.ts';
import { isKnownOrganisation } from '../extract/names/words/known-organisations.ts';
import { isWeakNoun } from '../extract/names/words/weak-noun.ts';
import { lastWord } from '../extract/sense/passage.ts';
import { pattern } from '../pattern.ts';
import type { Insertion } from '../sheet/plan.ts';
import type { Document, Span } from '../text/document.ts';
import { oncePer } from '../text/memo.ts';
import { ageAndTown } from './age-and-town.ts';
import { behindName } from './behind-name.ts';
import { withBody } from './body-beside.ts';
import { bodyOfOffice } from './body-of-office.ts';
import type { Voice } from './card.ts';
import { clauseBehind } from './clause-behind.ts';
import { clauseOf, nounWithClause } from './english-clause.ts';
import { bodyBehind, plainEnglishRole } from './english-role.ts';
import { withFirstHalf } from './first-half.ts';
import { JOINTS } from './joints.ts';
import { firstMentions } from './name-mentions.ts';
import { oncePerVoice } from './once-per-voice.ts';
import { partyBehind } from './party-behind.ts';
import type { Planning } from './planning.ts';
import { roleCore } from './role-core.ts';
import { isOffice, isPlainRole, shownVoice } from './shown-role.ts';
import { tellsAll } from './stems-in.ts';
import { wholeRole } from './whole-role.ts';
import { ownedOffice } from './whose-office.ts';

/** Whose friend or lawyer somebody is: the other one's name, before the noun or behind it. */
const RELATED = pattern(
  'u',
  String.raw`(\p{Lu}[\p{L}-]+)['’]s? (?:\p{L}+ ){0,2}(?:friend|partner|colleague|superior|boss|neighbou?r|wife|`,
  String.raw`husband|mother|father|son|daughter|brother|sister|uncle|aunt|cousin|girlfriend|boyfriend|fiancée?|`,
  String.raw`ex-\p{L}+)$|`,
  String.raw`(?:friend|partner|colleague|neighbou?r|wife|husband|mother|father|son|daughter|brother|sister|uncle|aunt|`,
  String.raw`cousin|girlfriend|boyfriend|fiancée?) of .*?(\p{Lu}[\p{L}-]+)$|`,
  String.raw`^(?:col+ega|amig[oa]|amic[oa]|vecin[oa]|vizinh[oa]) d[eiao]l? (\p{Lu}[\p{L}-]+)$`,
);
/** Forms that only women bear: "Fraktionschefin", "directrice", "candidata". */
const FEMININE: Readonly<Record<string, RegExp>> = {
  de: /(?:er|or|ist|ent|ant|eur|chef|log|at|eut|iker|wirt|walt|mann|rät|frau)in(?!\p{L})|frau(?!\p{L})/u,
  fr: /(?:trice|euse|ière|ienne|idente|eure|avocate)(?!\p{L})/iu,
  es: /(?:identa|candidata|ministra|tora|dora|alcaldesa|abogada|diputada|médica|fesora)(?!\p{L})/iu,
  it: /(?:trice|essa|ministra|candidata)(?!\p{L})/iu,
  pt: /(?:identa|candidata|ministra|tora|dora|deputada|fessora)(?!\p{L})/iu,
};

/** "U.S. District Judge J." of "Judge J. Frederick Motz": the initial is the name's. */
const INITIAL = /\s(\p{Lu}\.)$/u;

export const voiceOnCard = oncePerVoice(readVoice);
/** The same as it stands under that one's words: an office whose body stands elsewhere has it in brackets. */
export const voiceUnderWords = oncePerVoice(readUnderWords);

interface UnderWords { speaker: Voice; insertions: Insertion[] }

function readUnderWords(planning: Planning, voice: Voice): UnderWords {
  const body = ownedOffice(planning, voice)?.body ?? null;
  const office = body === null ? null : shownVoice(voice).role;
  const role = office === null ? null : withArticle(planning.document.text, voice.name, office);
  if (body === null || role === null || !isPlainRole(role) || !isOffice(role, planning.document.language)) {
    return withNamedBody(planning, voiceOnCard(planning, voice), voice.role);
  }
  return withInsertion(planning, { name: voice.name, role }, body);
}

/** "dean of the college": of the one that the article names, though by itself the office may not stand on a card. */
function withNamedBody(planning: Planning, speaker: Voice, read: string | null): UnderWords {
  const office = read === null ? null : shownVoice({ name: speaker.name, role: read }).role;
  const bare = office?.replace(/^the /iu, '') ?? null;
  const isWhole = bare !== null && mayStand(planning, speaker.name, bare.replace(/(?<=\s)the\s/gu, ''));
  const role = speaker.role ?? (isWhole ? bare : null);
  const body = bodyOfOffice(planning, { name: speaker.name, role });
  return body === null ? { speaker, insertions: [] } : withInsertion(planning, { ...speaker, role }, body);
}

function withInsertion({ document }: Planning, { name, role }: Voice, { start, end }: Span): UnderWords {
  const text = document.text.slice(start, end);
  const insertion = { at: (role?.length ?? 0) + 1, text, start, end, of: 'role' as const };
  return { speaker: { name, role: `${role} [${text}]` }, insertions: [insertion] };
}

/**
 * The same under a sentence of the writer's: there an office needs no body, nor a title an office ("Councilwoman", "the
 * producer"). Of 33 such cards that were judged with the role as the article has it 30 were good.
 */
export function voiceUnderLead(planning: Planning, voice: Voice): UnderWords {
  const told = voiceUnderWords(planning, voice);
  const role = told.speaker.role === null ? (voice.role?.replace(/^the /iu, '') ?? null) : null;
  if (role === null || ownedOffice(planning, voice) !== null) return told;
  const isOwn = mayStand(planning, voice.name, role) && !OWNER.test(role);
  return isOwn ? { speaker: shownVoice({ name: voice.name, role }), insertions: [] } : told;
}

/** An office, work or relation of that very person, whole, and of nobody whom the card does not name. */
function mayStand({ document: { language }, sheet: { headline } }: Planning, name: string, role: string): boolean {
  const isWhole = role.length <= LONGEST_ROLE && isPlainRole(role) && isOffice(role, language) && !SCRAP.test(role);
  return isWhole && !isOfOther(role, headline.text) && !isOfWoman(role, name, language);
}

function readVoice(planning: Planning, voice: Voice): Voice {
  if (ownedOffice(planning, voice) !== null) return { name: voice.name, role: null };
  const initial = INITIAL.exec(voice.role ?? '')?.[1];
  if (initial === undefined || voice.role === null) return plainVoice(planning, voice);
  const name = `${initial} ${voice.name}`;
  const isOwn = planning.document.text.includes(`${voice.role} ${voice.name}`);
  return isOwn ? plainVoice(planning, { name, role: voice.role.replace(INITIAL, '') }) : plainVoice(planning, voice);
}

/** Where no role was read: what stands behind the name. */
function toldBehind(planning: Planning, name: string): string | null {
  const { document: { text, language } } = planning;
  const mentions = firstMentions(text, name);
  const told = partyBehind(mentions) ?? behindName(mentions, language);
  return told ?? (language === 'en' ? englishBehind(planning, name) : clauseBehind(planning, name, mentions));
}

function englishBehind(planning: Planning, name: string): string | null {
  const mentions = firstMentions(planning.document.text, name);
  return bodyBehind(mentions) ?? clauseOf(planning, name, mentions) ?? ageAndTown(mentions);
}

/** "Sgt Rosa Medina, who led the search,": where a card cannot show what was read, what stands behind the name. */
function inPlace(planning: Planning, name: string, role: string): string | null {
  if (planning.document.language !== 'en') return null;
  return nounWithClause(planning, name, role) ?? englishBehind(planning, name);
}

const plainIn = (language: string, role: string | null): string | null =>
  role !== null && language === 'en' ? plainEnglishRole(role) : role;

function plainVoice(planning: Planning, { name, role: given }: Voice): Voice {
  const { document } = planning;
  const role = plainIn(document.language, given);
  if (role === null) return { name, role: toldBehind(planning, name) };
  const shown = shownRole(planning, name, role);
  return { name, role: shown ?? inPlace(planning, name, role) };
}

/** null where the role that was read would say something else on a card, or leave a question. */
function shownRole(planning: Planning, name: string, role: string): string | null {
  const { document, sheet } = planning;
  if (!role.includes(' ') && isKnownOrganisation(name)) return null; // "Ryanair, carrier"
  // "Biologin Petra Lund vom Krefelder Zoo": under another zoo's headline the work alone would be there
  const mayLack = document.language === 'de' && !role.includes(' ');
  const behind = mayLack ? behindName(firstMentions(document.text, name), document.language) : null;
  if (behind !== null && !sheet.headline.text.includes(behind)) return behind;
  const uncut = wholeRole(document.text, name, wholeCompound(document, role), document.language);
  const whole = withBody(planning, name, withArticle(document.text, name, withFirstHalf(planning, name, uncut)));
  const full = roleCore(whole, document.language, LONGEST_ROLE);
  const isOwn = mayStand(planning, name, full) && isOwnerTold(planning, full);
  const shown = full.replace(BARE_OWNER, ''); // the headline tells whose
  return shownVoice({ name, role: isOwn ? withJoint(document.text, name, shown) : null }).role;
}

/** "Bo Lund vom Vermögensverwalter Ahrens": by itself the firm would be his job. */
function withJoint(text: string, name: string, role: string): string {
  const joint = !role.includes(' ') ? undefined : JOINTS.find((words) => text.includes(`${name} ${words} ${role}`));
  return joint === undefined ? role : `${joint} ${role}`;
}

/** "executive vice president and chief operating officer of …" has some 80 letters; a longer role is a clause. */
const LONGEST_ROLE = 100;

/** "Institut für Zoo- und Wildtierforschung": a compound that shares its end with the next one, where it was cut. */
function wholeCompound(document: Document, role: string): string {
  if (!sharesEnd(document)) return role;
  const { text } = document;
  const at = text.indexOf(`${role}- `);
  const rest = at < 0 ? undefined : SHARED_END.exec(text.slice(at + role.length, at + role.length + LONGEST_ROLE))?.[0];
  return `${role}${rest ?? ''}`;
}
const SHARED_END = /^- (?:und|oder|sowie) \p{L}+/u;
/** Does any word of the article end in another one? Few articles have such, and roles are asked for often. */
const sharesEnd = oncePer(({ text }: Document) => /- (?:und|oder|sowie) /.test(text));

/** "der FDP-Vorsitzende Jan Peters": by itself the noun would be a woman's. */
function withArticle(text: string, name: string, role: string): string {
  return isWeakNoun(role.split(' ')[0] ?? '') && text.includes(`der ${role} ${name}`) ? `der ${role}` : role;
}

/** "Secretary", "member": less than an office. */
const SCRAP =
  /^(?:the |an? )?(?:secretary|officer|member|staffer|official|mitglied|membre|miembro|membro|funcionari[oa])$/iu;
/** "The group’s director", "away side’s coach": of which one? */
const OWNER = /^(?:the |this |an? )?((?:\p{Ll}[\p{L}-]+ ){0,2}\p{Ll}[\p{L}-]+)['’]s\s/iu;

/** The same without its article: "trust’s chief executive". */
const BARE_OWNER = /^\p{Ll}[\p{L}-]+['’]s\s(?=\p{L}+\s\p{L})/u;

function isOwnerTold({ sheet: { headline }, document: { language } }: Planning, role: string): boolean {
  const owner = OWNER.exec(role)?.[1];
  if (owner === undefined || /(?:^|\s)\p{Lu}/u.test(owner)) return true;
  return tellsAll(headline.text, owner, language);
}

/** A relation to somebody whom nothing on the card names. */
function isOfOther(role: string, headline: string): boolean {
  const found = RELATED.exec(role);
  const other = found?.[1] ?? found?.[2] ?? found?.[3];
  return other !== undefined && !headline.includes(lastWord(other));
}

/** "comandante dos bombeiros da Amadora": the town is no woman. */
const OF = /\s(?:d[eiao]s?|du|del|dell[aeo]|degli|des|der|vo[nm]|für|am?|à|al|na|no|em|en|in)(?=\s)|\s(?:d|dell)['’]/u;

function isOfWoman(role: string, name: string, language: string): boolean {
  if (givenNameGender(name.split(/\s+/)[0] ?? '') !== 'male') return false;
  const [first = ''] = role.split(' ');
  const office = role.slice(0, OF.exec(role)?.index);
  return FEMININE[language]?.test(office) === true || (language === 'de' && isWeakNoun(first) && !/^der /iu.test(role));
}
