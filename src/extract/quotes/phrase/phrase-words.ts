/** What a word can be in the noun phrase of a speaker: its noun, a modifier, or a word that ends it. */
import { isRole } from '../../names/words/name-kind.ts';
import { CLASS, classesOf, isOf } from '../../lexicon/word-classes.ts';
import { possessiveLength } from '../../../text/possessive.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, isOutside, isWordOf, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { isTradeOfPerson } from './trade-of-person.ts';

export const isPossessive = (scene: Scene, i: number): boolean => possessiveLength(textAt(scene, i)) > 0;

/** "the teachers’ union": the mark that makes several an owner is a token of its own behind a noun. English. */
export function isOwnersMark(scene: Scene, i: number): boolean {
  const [noun, mark, next] = [tokenAt(scene, i - 1), tokenAt(scene, i), tokenAt(scene, i + 1)];
  return scene.lexicon.language === 'en' && /^['’]$/.test(mark?.text ?? '') && isOutside(scene, i) &&
    /^\p{L}+s$/u.test(noun?.text ?? '') && noun?.end === mark?.start && /^\p{Ll}/u.test(next?.text ?? '');
}

/** Forms of "be". */
export const BE = wordSet('be is are was were been being');

/** Behind "by" no agent: "was informed by email", "said by phone". */
export const MEANS = wordSet(
  'phone telephone email e-mail text message letter post fax radio video videolink zoom way then',
);

/** The token before the adverbs that stand before `i`, not before `floor`: "was (widely) regarded". */
export function beforeAdverbs(scene: Scene, i: number, floor: number): number {
  let at = i - 1;
  while (at >= floor && (ADVERBS.has(lowerAt(scene, at)) || /.ly$/.test(lowerAt(scene, at)))) at -= 1;
  return at;
}
const ADVERBS = wordSet(
  'once long often now also even sometimes variously already previously then later still not never again twice',
);

/** "remark", "claims": a noun for what is said. */
export const isSaidNoun = (scene: Scene, i: number): boolean =>
  scene.lexicon.saidNouns?.has(lowerAt(scene, i).replace(/s$/, '')) === true;

/** Auxiliaries as only a finite verb has them, and pasts that end as no other does. English. */
export const AUXILIARIES = wordSet(
  'is are was were has have had does did do will would can could may might must shall should',
);
const STRONG_PASTS = wordSet(
  'went took got made came gave left stood fought shot struck hit drew held kept sent met ran rose sat sought found ' +
  'heard',
);

/** "(Residents) sent the council a letter", "(a fan) got it": a past tense behind its subject, never a word of it. */
export const isStrongPast = (scene: Scene, i: number): boolean =>
  STRONG_PASTS.has(lowerAt(scene, i)) && /^\p{Ll}/u.test(textAt(scene, i)) && entityAt(scene, i) < 0;

/** Words that open a clause with a subject of its own and nothing else, and those that may stand before a noun, too. */
export const OPENS_CLAUSE = wordSet('though although because while when if whether where');
export const MAY_OPEN_CLAUSE = wordSet([...OPENS_CLAUSE, 'as since before after until once'].join(' '));

/** "dodged", "did", "told", "went"; a word that ends like a verb may be an adjective all the same. */
export function isFinite(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  if (!isOutside(scene, i) || /ing$/.test(lower)) return false;
  return /.{2}ed$/.test(lower) || isWordOf(scene, i, CLASS.saying | CLASS.reporting) ||
    AUXILIARIES.has(lower) || STRONG_PASTS.has(lower);
}

/** A noun for a person: an office, work or kin, or one for people without a name. */
export const isPersonNoun = (scene: Scene, lower: string): boolean =>
  isOf(classesOf(scene.lexicon, lower), PERSON) || isTradeOfPerson(scene, lower);
const PERSON = CLASS.people | CLASS.role;

/** A noun for someone or something that can speak. */
export function isSpeakerNoun(scene: Scene, lower: string): boolean {
  const { lexicon } = scene;
  if (isOf(classesOf(lexicon, lower), SPEAKER)) return true;
  return lower.endsWith('s') && isOf(classesOf(lexicon, lower.slice(0, -1)), SEVERAL | CLASS.people);
}
/** "the former Acme star said", "Angry shoppers said" */
const SEVERAL = CLASS.institution | CLASS.epithet | CLASS.role;
const SPEAKER = SEVERAL | CLASS.people | CLASS.demonym;

export function isNominal(scene: Scene, i: number): boolean {
  return isOutside(scene, i) && (entityAt(scene, i) >= 0 || isSpeakerNoun(scene, lowerAt(scene, i)));
}

/** A word that can stand inside a noun phrase: no function word, no verb of saying, no punctuation. */
export function isModifier(scene: Scene, i: number): boolean {
  const token = tokenAt(scene, i);
  if (!token || !isOutside(scene, i)) return false;
  if (entityAt(scene, i) >= 0) return true;
  if (token.kind === 'number') return true;
  if (token.text === '-' || token.text === '&') return true;
  if (token.kind !== 'word') return false;
  const lower = token.lower;
  if (isWordOf(scene, i, CLASS.saying) && entityAt(scene, i - 1) >= 0) return false; // "The Times reports"
  if (isSpeakerNoun(scene, lower)) return true;
  if (MODIFIERS.has(lower)) return true;
  if (/^(?:who|that|it|he|she|they|there|what)'/.test(lower)) return false; // "a mother who'd agreed"
  return !isWordOf(scene, i, NO_MODIFIER) && !/^\p{Ll}.*(?:ed|ing)$/u.test(token.text);
}
const NO_MODIFIER = CLASS.saying | CLASS.reporting | CLASS.preposition | CLASS.conjunction | CLASS.relative |
  CLASS.between | CLASS.pronoun | CLASS.common;

/** "an email sent to parents", "a note pinned to the door": a participle behind its noun. */
export const isSentTo = (scene: Scene, i: number): boolean =>
  PARTICIPLE.test(lowerAt(scene, i)) && scene.lexicon.prepositions.has(lowerAt(scene, i + 1));
const PARTICIPLE = /ed$|^(?:sent|left|put|made|given|written|read|seen|shown|held|hung|stuck|found)$/;

/** "a study by (the Lorne Institute)", "a note from (the club)": whose words they are follows. */
export const opensAuthor = (scene: Scene, i: number): boolean =>
  /^(?:by|from)$/.test(lowerAt(scene, i)) && scene.lexicon.saidNouns?.has(lowerAt(scene, i - 1)) === true;

/** Words that no name begins with ("Internet users") and that say more of a noun all the same. */
const MODIFIERS = new Set(
  ('former current acting senior junior chief top old new young local same first second third high north south east ' +
  'west northern southern eastern western central other own fellow internet web online world news research study tv ' +
  'home work part low upper lower right left front big small great good bad life').split(' '),
);

/** "a masked man", "an English-speaking driver": a participle between determiner and noun. */
export function isVerbalModifier(scene: Scene, i: number): boolean {
  if (!/(?:ed|ing)$/.test(lowerAt(scene, i)) || scene.lexicon.saying.has(lowerAt(scene, i))) return false;
  const opens = (k: number): boolean => scene.lexicon.determiners.has(lowerAt(scene, k)) || isPossessive(scene, k);
  return opens(i - 1) || (opens(i - 2) && tokenAt(scene, i - 1)?.kind === 'word');
}

/** "a retired plumber": right behind the article, before another word. */
export const isParticiple = (scene: Scene, i: number, first: number): boolean =>
  i === first + 1 && isVerbalModifier(scene, i) && isModifier(scene, i + 1) && entityAt(scene, i + 1) < 0;

/** "said marketing director Ann Lowe", "said incoming council leader Bo Hurn": a participle before what somebody is. */
export function isTrade(scene: Scene, i: number): boolean {
  const { language, saying, reporting } = scene.lexicon;
  const lower = lowerAt(scene, i);
  if (language !== 'en' || !/^\p{Ll}.*(?:ed|ing)$/u.test(textAt(scene, i))) return false;
  if (saying.has(lower) || reporting.has(lower)) return false;
  for (let at = i + 1; at < i + LONGEST_TITLE; at++) {
    if (scene.entities[entityAt(scene, at)]?.kind === 'person') return at > i + 1; // "passed Ann Lowe a note"
    if (!isModifier(scene, at) || isPossessive(scene, at)) return false;
  }
  return false;
}
const LONGEST_TITLE = 5;

/** "said Ellen contentedly", "said Ellen upstairs": behind a person's name, no word of a noun. */
export function isAdverbAfterName(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  if (scene.entities[entityAt(scene, i - 1)]?.kind !== 'person' || !/^\p{Ll}/u.test(textAt(scene, i))) return false;
  if (/ly$/.test(lower)) return !scene.lexicon.people.has(lower);
  return !isSpeakerNoun(scene, lower) && !isModifier(scene, i + 1) && !scene.lexicon.joins.has(lower);
}

/** "Hale, (the council) said, was “…”": the clause goes on behind its verb, so that another says it of Hale. */
export const isIncise = (scene: Scene, verb: number): boolean =>
  textAt(scene, verb + 1) === ',' && isOutside(scene, verb + 2) && AUXILIARIES.has(lowerAt(scene, verb + 2));

/** "Paragraph 88 says": a part of what is written, by its number. */
export const isNumbered = (scene: Scene, last: number): boolean =>
  tokenAt(scene, last)?.kind === 'number' && PARTS.has(lowerAt(scene, last - 1));
const PARTS = wordSet('section paragraph article clause chapter page rule schedule annex appendix recommendation point');

/** "surgeon", "Captain", "Dr" */
export const isTitle = (scene: Scene, i: number): boolean =>
  scene.lexicon.honorifics.has(lowerAt(scene, i)) || isRole(scene.lexicon, lowerAt(scene, i));
