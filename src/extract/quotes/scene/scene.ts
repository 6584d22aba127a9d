/** Everything that reading a speaker needs to see at once: the tokens, who is named where, and what is quoted. */
import { wordSet } from '../../../text/word-set.ts';
import type { Document, Token } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import { withoutOwnersS } from '../../../text/possessive.ts';
import type { Entity } from '../../entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { classesIn, classesOf, isOf } from '../../lexicon/word-classes.ts';
import { isRole } from '../../names/words/name-kind.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { nounsForDeeds } from './known-for.ts';
import { bodyNouns, nounsBeside } from './nouns-beside.ts';
import { bodiesInOrder, personsInOrder, type Seen } from './persons.ts';
import { isOwners, lettersOfBody, ownWordsOf } from './role-words.ts';
import type { Reference, Who } from './reference.ts';

export interface Scene {
  doc: Document;
  lexicon: Lexicon;
  entities: Entity[];
  quotations: Quotation[];
  /** What token i is as a word of its language. */
  classes: Int32Array;
  /** Entity that token i is part of the name of, or -1. */
  entityAt: Int32Array;
  /** First token of the name that token i is part of (only where entityAt is set). */
  nameFirst: Int32Array;
  /** Token after the name that token i is part of (only where entityAt is set). */
  nameEnd: Int32Array;
  /** Gender by entity: what names and roles tell, and then what pronouns teach. */
  genders: Entity['gender'][];
  /** What each entity is called beside its name, lower-cased: the words of its role, nouns; null where it has none. */
  roleWords: (string[] | null)[];
  /** Of how many words each entity's name is. */
  nameWords: readonly number[];
  /** Bodies whose name begins with a noun ("Doctors for Open Gates"), by that noun, lower-cased. */
  bodiesByNoun: Map<string, number>;
  /** Quotation that token i stands in, its marks included, or -1. */
  quoteAt: Int32Array;
  /** Whom a pronoun or a description means, once it is told: a chain of them is followed once. */
  resolved: Map<number, Who | null>;
  /** Does each quotation end in . ! ? or …, inside its marks? */
  stops: boolean[];
  /** Mentions of persons in order of the text. */
  persons: readonly Seen[];
  /** Whose mentions these are. */
  personLike: ReadonlySet<number>;
  bodies: readonly Seen[];
  /** The person named most often, or -1, and how many persons there are. */
  mostNamed: number;
  personCount: number;
  bodyCount: number;
  /** The writer's sentence around a token, as far as it has been asked for. */
  sentences: Map<number, { first: number; end: number }>;
}

export function setScene(doc: Document, lexicon: Lexicon, entities: Entity[], quotations: Quotation[]): Scene {
  const size = doc.tokens.length;
  const persons = personsInOrder(doc, lexicon, entities);
  const scene: Scene = {
    doc,
    lexicon,
    entities,
    quotations,
    classes: classesIn(lexicon)(doc),
    genders: entities.map((entity) => entity.gender),
    roleWords: entities.map((entity) => roleWordsOf(doc, lexicon, entity)),
    nameWords: entities.map(({ name }) => name.split(/\s+/).length),
    bodiesByNoun: bodiesByNoun(entities),
    stops: quotations.map((quote) => STOP_AT_END.test(doc.text.slice(Math.max(quote.start, quote.end - 2), quote.end))),
    sentences: sentencesOf(quotations),
    resolved: new Map(),
    persons,
    personLike: new Set(persons.map(({ entity }) => entity)),
    bodies: bodiesInOrder(entities),
    ...countPersons(entities),
    entityAt: new Int32Array(size).fill(-1),
    nameFirst: new Int32Array(size),
    nameEnd: new Int32Array(size),
    quoteAt: new Int32Array(size).fill(-1),
  };
  entities.forEach((entity, e) => {
    if (isNounForSomebody(lexicon, entity)) return;
    for (const mention of entity.mentions) {
      scene.entityAt.fill(e, mention.firstToken, mention.endToken);
      scene.nameFirst.fill(mention.firstToken, mention.firstToken, mention.endToken);
      scene.nameEnd.fill(mention.endToken, mention.firstToken, mention.endToken);
    }
  });
  quotations.forEach((quotation, q) => scene.quoteAt.fill(q, quotation.first, quotation.last + 1));
  return scene;
}

/** By what they were measured with: an article is read for its quotations, and for what it reports in other words. */
const sentencesOf = oncePer((_: Quotation[]): Scene['sentences'] => new Map());

/** "Landesbischof zeigt sich beschämt": where nouns have capitals, one for an office is nobody's name. */
const isNounForSomebody = (lexicon: Lexicon, { name, kind }: Entity): boolean =>
  lexicon.capitalisesNouns && kind === 'unknown' && !/\s/.test(name) &&
  (isRole(lexicon, name.toLowerCase()) || lexicon.people.has(name.toLowerCase()));

function roleWordsOf(doc: Document, lexicon: Lexicon, entity: Entity): string[] | null {
  const role = entity.role?.text.toLowerCase();
  if (!lexicon.headFirst) {
    const titles = [...titlesOf(doc, entity), ...nounsForDeeds(doc, lexicon, entity)];
    if (role === undefined && titles.length === 0) return bodyNouns(doc, lexicon, entity);
    return [...(role?.split(/[\s,]+/) ?? []).map((word) => word.replace(/(?<=\p{L}{2})\.$/u, '')), ...titles];
  }
  const isOthers = entity.role !== null && isOwners(lexicon, doc.text.slice(0, entity.role.start));
  const told = role === undefined || isOthers ? [] : ownWordsOf(lexicon, role.replace(/’/g, "'"));
  const beside = entity.kind === 'organisation' ? bodyNouns(doc, lexicon, entity) : nounsBeside(doc, lexicon, entity);
  const letters = entity.role === null || isOthers ? [] : lettersOfBody(doc.text, entity.role);
  const words = [...told, ...letters, ...(beside ?? []), ...nounsForDeeds(doc, lexicon, entity)];
  return words.length > 0 ? words : null;
}

/** "Sen. Ann Lowe, the chair of …": the offices right before her name count beside her role. */
function titlesOf({ tokens }: Document, { mentions, kind }: Entity): string[] {
  if (kind !== 'person') return [];
  const found = mentions.slice(0, MENTIONS_ASKED).map(({ firstToken }) => titleOf(tokens[firstToken - 1]));
  return [...new Set(found.map((word) => word.replace(/\.$/, '')).filter((word) => OFFICES.has(word)))];
}
/** "Father Bo Tran" is a priest, his "father Bo Tran" none. */
const titleOf = ({ text, lower = '' }: Partial<Token> = {}): string => (text === 'Father' ? 'priest' : lower);
const MENTIONS_ASKED = 6;
const OFFICES = wordSet(
  'sen rep gov judge justice sheriff cllr cr coun det sgt lt capt supt insp prof rev councillor mayor pc dc ds di ' +
  'dci adv senator mp msp mep mla congressman congresswoman constable sergeant inspector bishop archbishop rabbi ' +
  'imam priest',
);

function countPersons(entities: readonly Entity[]): Pick<Scene, 'mostNamed' | 'personCount' | 'bodyCount'> {
  let [mostNamed, most, personCount, bodyCount] = [-1, 0, 0, 0];
  entities.forEach(({ kind, mentions }, e) => {
    if (kind === 'organisation') bodyCount += 1;
    if (kind !== 'person') return;
    personCount += 1;
    if (mentions.length > most) [mostNamed, most] = [e, mentions.length];
  });
  return { mostNamed, personCount, bodyCount };
}

function bodiesByNoun(entities: Entity[]): Map<string, number> {
  const found = new Map<string, number>();
  entities.forEach(({ name }, e) => {
    const noun = /^(\S+)\s(?:\S+\s)*?(?:for|of)\s/.exec(name.slice(0, 80))?.[1]?.toLowerCase();
    if (noun && !found.has(noun)) found.set(noun, e);
  });
  return found;
}

export const lowerAt = (scene: Scene, i: number): string => scene.doc.tokens[i]?.lower ?? '';
/** Does the noun stand in the name: "trust" of "Hale Trust"? */
export const isInName = ({ entities }: Scene, entity: number, noun: string): boolean =>
  entities[entity]?.name.toLowerCase().split(/\s+/).includes(noun) === true;
/** The word, or the owner without its ending: "neighbour's". */
export const nounAt = (scene: Scene, i: number): string => withoutOwnersS(lowerAt(scene, i));
export const textAt = (scene: Scene, i: number): string => scene.doc.tokens[i]?.text ?? '';
export const tokenAt = (scene: Scene, i: number): Token | undefined => scene.doc.tokens[i];
/** The paragraph that token i stands in, or -1. */
export const paragraphAt = ({ doc }: Scene, i: number): number =>
  doc.sentences[doc.tokens[i]?.sentence ?? -1]?.paragraph ?? -1;
/** Is token i a word of any of these classes? */
export const isWordOf = (scene: Scene, i: number, any: number): boolean => isOf(scene.classes[i], any);
/** A verb of saying that stands in nobody's words. */
export const saysAt = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && scene.lexicon.saying.has(lowerAt(scene, i));
/** The same of the noun there, which is an owner's without its ending. */
export function isNounOf(scene: Scene, i: number, any: number): boolean {
  const lower = lowerAt(scene, i);
  const noun = withoutOwnersS(lower);
  return isOf(noun === lower ? scene.classes[i] : classesOf(scene.lexicon, noun), any);
}
export const isOutside = (scene: Scene, i: number): boolean => (scene.quoteAt[i] ?? -1) < 0;

/** The entity whose name covers token i, or -1. */
export const entityAt = (scene: Scene, i: number): number => scene.entityAt[i] ?? -1;

/** The name that covers token i. */
export const named = (scene: Scene, i: number): Reference & { kind: 'name' } => ({
  kind: 'name', entity: entityAt(scene, i), first: scene.nameFirst[i] ?? i, end: scene.nameEnd[i] ?? i + 1,
});

const STOP_AT_END = /[.!?…]['’]?$/;

/** Longest sentence of the writer's on either side, in steps (a quotation is one): beyond it nothing is attributed. */
const REACH = 200;

/** Token i, or where the quotation that it stands in begins or ends. */
function overQuotation(scene: Scene, i: number, side: 'first' | 'last'): number {
  const quotation = scene.quoteAt[i] ?? -1;
  return quotation < 0 ? i : (scene.quotations[quotation]?.[side] ?? i);
}

/** The sentence that holds token i outside quotations: its first token and the one after its last, paragraph-bound. */
export function sentenceAround(scene: Scene, i: number): { first: number; end: number } {
  const known = scene.sentences.get(i);
  if (known) return known;
  const found = measureSentence(scene, i);
  scene.sentences.set(i, found);
  return found;
}

function measureSentence(scene: Scene, i: number): { first: number; end: number } {
  const { doc } = scene;
  const paragraph = doc.paragraphs[doc.sentences[doc.tokens[i]?.sentence ?? 0]?.paragraph ?? 0];
  const floor = doc.sentences[paragraph?.firstSentence ?? 0]?.firstToken ?? 0;
  const ceiling = doc.sentences[(paragraph?.endSentence ?? 1) - 1]?.endToken ?? doc.tokens.length;
  let first = i;
  for (let steps = 0; first > floor && steps < REACH && !breaksBetween(scene, first - 1, first); steps++)
    first = Math.max(floor, overQuotation(scene, first - 1, 'first'));
  let end = i + 1;
  for (let steps = 0; end < ceiling && steps < REACH && !breaksBetween(scene, end - 1, end); steps++)
    end = Math.min(ceiling, overQuotation(scene, end, 'last') + 1);
  return { first, end };
}

/**
 * Does a sentence of the writer end between these neighbouring tokens? Inside a quotation never; after one that
 * ends in a stop, only where what follows is not its attribution, which the rules decide; so here: only where a
 * capital follows a full stop.
 */
function breaksBetween(scene: Scene, left: number, right: number): boolean {
  const inLeft = scene.quoteAt[left] ?? -1;
  const inRight = scene.quoteAt[right] ?? -1;
  if (inLeft >= 0 && inLeft === inRight) return false;
  const a = scene.doc.tokens[left];
  const b = scene.doc.tokens[right];
  if (!a || !b) return true;
  if (inLeft < 0 && inRight < 0) return a.sentence !== b.sentence;
  if (inLeft >= 0) return endsInStop(scene, inLeft) && (inRight >= 0 || /^\p{Lu}/u.test(b.text));
  return /^[.!?]$/.test(a.text);
}

/** Does a quotation end in . ! ? or …, inside its marks? */
const endsInStop = (scene: Scene, quotation: number): boolean => scene.stops[quotation] ?? false;
