/**
 * "Rui Mota fala da final ¶ «Foi um jogo difícil …» ¶ Lesões ¶ «Quem se lesiona …»": below an opening that has one
 * person speak, nothing but words in marks, each on its line or behind a short label ("Lesões: «…»"), and between them
 * short lines that name nobody. All of them are that person's. Romance languages.
 */
import { pattern } from '../../../pattern.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isPlace } from '../../names/words/places.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { isOfNobody, says } from '../head-first/head-first-region.ts';
import { headFirstSubject } from '../clause/head-first-subject.ts';
import { isPersonNoun, isSpeakerNoun } from '../phrase/phrase-words.ts';
import { wordCount } from '../speech/quotation-shape.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, named, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Fewer may be pull quotes. */
const LEAST = 3;
/** Words of a statement: what is shorter may be a slogan, or the name of a thing. */
const SHORTEST = 8;
/** Letters of a line between two of them, or of a label. */
const LONGEST_LINE = 70;
const LONGEST_LABEL = 30;

interface Statements {
  answers: ReadonlySet<Quotation>;
  by: Reference;
}

/** The statements of such a page and whose they are, or null. */
export function statementsOf(scene: Scene): Statements | null {
  if (!isRomance(scene.lexicon)) return null;
  // a title that is words alone stands over the opening
  const first = scene.quotations.findIndex(({ paragraph }, q) => paragraph > 0 && standsAlone(scene, q));
  const answers = scene.quotations.slice(first);
  const [opening, last] = [answers[0], answers.at(-1)];
  if (first < 0 || answers.length < LEAST || !opening || !last) return null;
  if (!answers.every((_, k) => standsAlone(scene, first + k)) || !areLinesShort(scene, opening, last)) return null;
  if (!hasLabels(scene, answers) || mayBeOfOthers(scene, last)) return null;
  const start = paragraphStart(scene, opening);
  const by = tellsOfMany(scene, start) ? null : speakerOf(scene, start);
  return by && { answers: new Set(answers), by };
}

/** Subheads or labels part them: a mere run of paragraphs tells less. */
const hasLabels = ({ doc }: Scene, answers: readonly Quotation[]): boolean => answers.some((quote, k) => {
  const before = answers[k - 1];
  return before !== undefined && !STOPS.test(doc.text.slice(before.end, quote.start));
});

/** Nothing but stops, or a label, stands beside it on its line, up to the quotations before and behind it. */
function standsAlone(scene: Scene, q: number): boolean {
  const [before, quote, next] = [q - 1, q, q + 1].map((at) => scene.quotations[at]);
  const paragraph = scene.doc.paragraphs[quote?.paragraph ?? -1];
  if (!quote || !paragraph || wordCount(scene.doc.text.slice(quote.start, quote.end)) < SHORTEST) return false;
  const from = before?.paragraph === quote.paragraph ? before.end : paragraph.start;
  const to = next?.paragraph === quote.paragraph ? next.start : paragraph.end;
  const [head, tail] = [scene.doc.text.slice(from, quote.start), scene.doc.text.slice(quote.end, to)];
  return STOPS.test(tail) && (STOPS.test(head) || isLabel(scene, quote, head));
}
const STOPS = /^[\s.,…"'“”‘’«»[\]]*$/u;

/** "Escutas ¶ «…»", "Carta de Rui Mota ao filho", "Reacciones ¶ …": whose words those are is not told. */
const mayBeOfOthers = (scene: Scene, { first }: Quotation): boolean => scene.doc.tokens.slice(0, first).some(
  ({ lower }, i) => OF_OTHERS.test(lower) && isOutside(scene, i));
const OF_OTHERS = pattern(
  'u',
  '^(?:cartas?|lettre|lettera|escutas?|escuchas|écoutes|intercettazioni|frases|reacciones|reações|reazioni|réactions)$',
);

/** "O prémio: «…»": no name of somebody or of a body ("El club: «…»"), no place, and nobody who says it. */
function isLabel(scene: Scene, quote: Quotation, head: string): boolean {
  const { first } = sentenceAround(scene, quote.first - 1);
  if (!/^\p{Lu}[\p{L}\p{N} ,-]*:\s*["“«]?$/u.test(head) || head.length > LONGEST_LABEL) return false;
  for (let i = first; i < quote.first; i++) if (tellsSomebody(scene, i)) return false;
  return true;
}

const tellsSomebody = (scene: Scene, i: number): boolean => isOutside(scene, i) &&
  ((scene.entities[entityAt(scene, i)]?.kind ?? 'unknown') !== 'unknown' ||
    isSpeakerNoun(scene, lowerAt(scene, i)) && !TOPICS_TOO.test(lowerAt(scene, i)) || says(scene, i));
/** "El partido: «Fuimos mejores …»" is the match, "La scuola" the years at school. */
const TOPICS_TOO = /^(?:partido|escuela|escola|scuola|école)$/;

/**
 * What stands between the first and the last of them are subheads, questions, "[sobre a lesão]"; below the names of
 * places ("Londra", "Via Roma") those who live there speak.
 */
function areLinesShort(scene: Scene, first: Quotation, last: Quotation): boolean {
  const { doc } = scene;
  for (let at = first.paragraph; at < last.paragraph; at++) {
    const { start, end, firstSentence } = doc.paragraphs[at] ?? { start: 0, end: 0, firstSentence: 0 };
    const isOfQuote = scene.quotations.some(({ paragraph }) => paragraph === at);
    if (isOfQuote) continue;
    if (end - start > LONGEST_LINE) return false;
    const from = doc.sentences[firstSentence]?.firstToken ?? 0;
    const noun = isDeterminer(scene, from) ? from + 1 : from; // "O adversário"
    if (isPersonNoun(scene, lowerAt(scene, noun)) || isWhere(scene, doc.text.slice(start, end))) return false;
    for (let i = from; (doc.tokens[i]?.start ?? end) < end; i++)
      if (/^(?:person|place)$/.test(scene.entities[entityAt(scene, i)]?.kind ?? '')) return false;
  }
  return true;
}

/** "Londra", "Piazza Verdi", "Rue de Metz" */
const isWhere = ({ lexicon }: Scene, line: string): boolean => isPlace(line, lexicon.language) || STREET.test(line);
const STREET = pattern(
  'u',
  '^(?:Calle|Plaza|Avenida|Paseo|Barrio|Rua|Praça|Bairro|Largo|Rue|Place|Avenue|Boulevard|Quartier|Via|Viale|Piazza|',
  String.raw`Corso|Quartiere) (?:\p{Ll}+['’]?\s?){0,2}\p{Lu}`,
);

const paragraphStart = ({ doc }: Scene, { paragraph }: Quotation): number =>
  doc.sentences[doc.paragraphs[paragraph]?.firstSentence ?? 0]?.firstToken ?? 0;

/** "Os adeptos reagem", "o grupo ajuda as vítimas": more than one may speak below; no "disse aos jornalistas". */
function tellsOfMany(scene: Scene, end: number): boolean {
  for (let i = end - 1; i > 0 && scene.doc.tokens[i]?.sentence === scene.doc.tokens[end - 1]?.sentence; i--) {
    const [noun, before] = [lowerAt(scene, i), lowerAt(scene, i - 1)];
    const isHearer = scene.lexicon.prepositions.has(before) && !scene.lexicon.genitives?.has(before);
    const isOfMany = noun.endsWith('s') && [noun, noun.slice(0, -1)].some((one) => isPersonNoun(scene, one));
    if (isOutside(scene, i) && !isHearer && isOfMany) return true;
  }
  return false;
}

/** Of whom the opening tells that they speak, where it has nobody else speak; or null. */
function speakerOf(scene: Scene, end: number): Reference | null {
  const tellers: (Reference | null)[] = [];
  let isTold = false;
  for (let i = 0; i < end; i++) {
    if (!isOutside(scene, i)) continue;
    if (isOccasion(scene, i) || isBeforeMarks(scene, i)) isTold = true;
    if (!says(scene, i) && !scene.lexicon.reporting.has(lowerAt(scene, i))) continue;
    if (isOfNobody(scene, i)) return null;
    const { first, end: close } = sentenceAround(scene, i);
    tellers.push(headFirstSubject(scene, i, first, close));
    isTold = true;
  }
  if (!isTold) return null;
  const isThing = (one: Reference | null): boolean =>
    one?.kind === 'descriptor' && !isPersonNoun(scene, lowerAt(scene, one.head)); // "o romance conta"
  if (tellers.some(isThing)) return null;
  const names = tellers.filter((one) => one?.kind === 'name');
  const person = names[0] ?? onlyPerson(scene, end);
  const entity = person?.kind === 'name' ? person.entity : -1;
  const isOne = names.every((one) => one?.kind === 'name' && one.entity === entity);
  const isTheirs = isOne && scene.entities[entity]?.kind === 'person' && !isAnotherToldOf(scene, end, entity);
  return isTheirs ? person : null;
}

/** "Morreu Ivo Sá. Rui Mota disse …": a sentence tells of somebody else, before it tells of the speaker or without. */
function isAnotherToldOf(scene: Scene, end: number, speaker: number): boolean {
  let theirs: number | undefined;
  for (let i = 0; i < end; i++) {
    const [entity, sentence] = [entityAt(scene, i), scene.doc.tokens[i]?.sentence];
    if (entity === speaker) theirs = sentence;
    else if (isOutside(scene, i) && scene.entities[entity]?.kind === 'person' && sentence !== theirs) return true;
  }
  return false;
}

/** "em declarações aos jornalistas" */
const isOccasion = (scene: Scene, i: number): boolean =>
  scene.lexicon.occasions?.has(lowerAt(scene, i)) === true || scene.lexicon.statements?.has(lowerAt(scene, i)) === true;

/** "A franqueza de Rui Mota: «…»" */
const isBeforeMarks = (scene: Scene, i: number): boolean => textAt(scene, i) === ':' && !isOutside(scene, i + 1);

/** The only one whom the opening names, or of several the first, if of these alone a sentence tells. */
function onlyPerson(scene: Scene, end: number): Reference | null {
  const seen = new Map<number, number>();
  for (let i = 0; i < end; i++) {
    const entity = entityAt(scene, i);
    if (isOutside(scene, i) && scene.entities[entity]?.kind === 'person' && !seen.has(entity)) seen.set(entity, i);
  }
  const acts = [...seen].filter(([entity, at]) => seen.size === 1 || isSubject(scene, entity, at));
  const [only, other] = acts;
  return only && !other && tokenAt(scene, only[1]) ? named(scene, only[1]) : null;
}

function isSubject(scene: Scene, entity: number, at: number): boolean {
  const { first, end } = sentenceAround(scene, at);
  const subject = firstSubject(scene, first, end);
  return subject?.kind === 'name' && subject.entity === entity;
}
