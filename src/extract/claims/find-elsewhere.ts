/**
 * What a German, French, Spanish, Italian or Portuguese sentence says in somebody's name: "selon X, …", "…, so X",
 * "X a déclaré que …", "X sagte, die Brücke sei …", "…, a indiqué X.". What stands otherwise is left out.
 */
import { GENITIVE_ARTICLE } from '../names/role/german-case.ts';
import { DATE_WORDS } from '../dates/date-words.ts';
import { headFirstSubject, subjectAfter } from '../quotes/clause/head-first-subject.ts';
import { sourceIn } from '../quotes/head-first/head-first-sources.ts';
import { says } from '../quotes/head-first/head-first-region.ts';
import type { Reference } from '../quotes/scene/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../quotes/scene/scene.ts';
import { behindAside } from './aside-of-source.ts';
import { asClaim } from './clause.ts';
import type { FoundClaim } from './find-cue.ts';
import type { Stretch } from './stretch.ts';
import { claimWords, kindOfVerb, type ClaimWords } from './words-elsewhere.ts';

/** Tokens between a verb and what it opens: "sagte am Montag vor Journalisten, dass". */
const TO_CLAUSE = 12;
/** Tokens behind an attribution at the end: "am Montag in einer Mitteilung". */
const LAST_WORDS = 9;
/** Tokens behind a source at the end, the stop counted: "…, laut Bahn am Montag." */
const BEHIND_SOURCE = 4;
/** Tokens of "nach Angaben von", "laut dem". */
const LONGEST_SOURCE = 3;
/** Tokens from the comma to the verb of an attribution behind it: "a notamment", "lo ha". */
const TO_VERB = 3;

export function findClaimElsewhere(scene: Scene, sentence: Stretch): FoundClaim | null {
  const words = claimWords(scene.doc.language);
  if (words === null) return null;
  const sourced = bySource(scene, sentence);
  if (sourced || scene.lexicon.asSaid?.has(lowerAt(scene, sentence.first))) return sourced;
  for (let verb = sentence.first + 1; verb < sentence.end; verb++) {
    if (!reports(scene, verb, words) || isUnsaid(scene, sentence, verb, words)) continue;
    const found = opening(scene, sentence, verb, words) ?? closing(scene, sentence, verb, words);
    if (found) return found;
  }
  return null;
}

/** A verb that reports words: no noun behind its article ("la protesta"), and no "je jure". */
function reports(scene: Scene, verb: number, words: ClaimWords): boolean {
  const { determiners, selves } = scene.lexicon;
  const before = lowerAt(scene, verb - 1);
  return isOutside(scene, verb) && says(scene, verb) && words.reports.test(lowerAt(scene, verb)) &&
    !determiners.has(before) && !selves?.has(before);
}

/** "Selon X, …", "Laut X …", "…, según X.", "…, so X." */
function bySource(scene: Scene, { first, end }: Stretch): FoundClaim | null {
  const source = sourceIn(scene, first, end);
  if (!source) return null;
  const { evidenceFirst } = source;
  const reference = withoutCase(scene, source.reference);
  if (!reference) return null;
  const cue = { first: evidenceFirst, end: Math.max(evidenceFirst + 1, reference.first) };
  const behind = Math.max(reference.end, source.evidenceEnd);
  if (scene.lexicon.capitalisesNouns && cue.end - cue.first > LONGEST_SOURCE) return null; // "laut der von der …"
  const told = { rule: 'according-to', kind: 'states', cue, reference } as const;
  if (evidenceFirst === first) {
    const isWhole = scene.lexicon.capitalisesNouns ? !goesOn(scene, behind) : textAt(scene, behind) === ',';
    const isOpen = isWhole && !isOfAnother(scene, behind);
    const opens = behindAside(scene, reference, behind, end);
    const clause = isOpen ? asClaim(scene, { first: opens, end: tailStart(scene, { first, end }) }) : null;
    return clause && { ...told, clause };
  }
  if (textAt(scene, evidenceFirst - 1) !== ',' || end - behind > BEHIND_SOURCE) return null;
  if (!isTail(scene, behind, end)) return null;
  const clause = asClaim(scene, { first, end: evidenceFirst - 1 });
  return clause && { ...told, clause };
}

/** "Nach Angaben von Vertretern deutscher Dienste hat", "Laut Kern und der Bahn fehlt": no verb follows. */
const goesOn = (scene: Scene, behind: number): boolean =>
  scene.lexicon.conjunctions.has(lowerAt(scene, behind)) || /^\p{Lu}/u.test(textAt(scene, behind)) ||
  (/er$/.test(lowerAt(scene, behind)) && /^\p{L}/u.test(textAt(scene, behind + 1)));

/** "Segundo Matos, diz o presidente da junta, …", "Laut Kern sagte der Wirt, …": another says it. */
function isOfAnother(scene: Scene, behind: number): boolean {
  let verb = textAt(scene, behind) === ',' ? behind + 1 : behind;
  while (verb < behind + TO_VERB && scene.lexicon.between.has(lowerAt(scene, verb))) verb += 1; // "a dit"
  return says(scene, verb);
}

/** "X a déclaré lundi que …", "X sagte, die Brücke sei …" */
function opening(scene: Scene, { first, end }: Stretch, verb: number, words: ClaimWords): FoundClaim | null {
  const at = clauseStart(scene, verb, end, words);
  if (at < 0 || isSubordinate(scene, first, verb) || isHedge(scene, verb, at, words)) return null;
  const reference = withOwned(scene, headFirstSubject(scene, verb, first, at));
  if (!reference || isUnsure(scene, reference) || reference.first >= at) return null;
  const clause = asClaim(scene, { first: at, end: tailStart(scene, { first: at, end }) });
  const kind = kindOfVerb(words, lowerAt(scene, verb));
  return clause && { rule: 'that-clause', kind, cue: { first: verb, end: verb + 1 }, reference, clause };
}

/** Where what is said begins behind the verb; -1 where nothing does. */
const clauseStart = (scene: Scene, verb: number, end: number, words: ClaimWords): number =>
  scene.lexicon.capitalisesNouns ? behindComma(scene, verb, end, words) : behindThat(scene, verb, end, words);

/** "dijo ayer en Madrid que": nothing but adverbs and what prepositions govern between the verb and "que". */
function behindThat(scene: Scene, verb: number, end: number, { that }: ClaimWords): number {
  const { prepositions } = scene.lexicon;
  let [isGoverned, commas] = [false, 0];
  for (let i = verb + 1; i < Math.min(end, verb + TO_CLAUSE); i++) {
    if (!isOutside(scene, i) || says(scene, i) || /^[;:–—]$/.test(textAt(scene, i))) return -1;
    const isComma = textAt(scene, i) === ',';
    // "…, que dirige el club", "para que", "répondu, en trois mots que": of somebody, what for, which words
    const opens = commas % 2 === 0 && textAt(scene, i - 1) !== ',' && !prepositions.has(lowerAt(scene, i - 1));
    if (that.has(lowerAt(scene, i))) return opens ? i + 1 : -1;
    commas += isComma ? 1 : 0;
    isGoverned ||= prepositions.has(lowerAt(scene, i));
    // "leyó una carta que", "enumera un docente que": which letter, which teacher
    if (!isComma && !isGoverned && !isAdverb(scene, i)) return -1;
  }
  return -1;
}

/** "sagte am Montag, dass", "sagte, die Brücke sei": behind the comma, with a verb in the mood of reports. */
function behindComma(scene: Scene, verb: number, end: number, { that }: ClaimWords): number {
  let comma = verb + 1;
  while (comma < Math.min(end, verb + TO_CLAUSE) && textAt(scene, comma) !== ',') {
    if (!isOutside(scene, comma) || /^[;:–—]$/.test(textAt(scene, comma))) return -1;
    comma += 1;
  }
  if (textAt(scene, comma) !== ',') return -1;
  if (that.has(lowerAt(scene, comma + 1))) return comma + 2;
  for (let mood = comma + 1; mood < Math.min(end, comma + TO_CLAUSE); mood++)
    if (scene.lexicon.reportedMood?.has(lowerAt(scene, mood))) return comma + 1;
  return -1;
}

/** "también", "este lunes": no noun and no name stands before what is said. */
function isAdverb(scene: Scene, i: number): boolean {
  const isDay = (at: number): boolean =>
    DATE_WORDS[scene.doc.language]?.weekdays.some((names) => names.includes(lowerAt(scene, at))) === true;
  if (scene.lexicon.determiners.has(lowerAt(scene, i))) return isDay(i + 1);
  return isDay(i) || (entityAt(scene, i) < 0 && /^\p{Ll}/u.test(textAt(scene, i)));
}

/**
 * "Laut einem Bericht" is "Bericht", for its article is in the dative; null where whose it is stands elsewhere ("a su
 * juicio", "según sus cálculos"), or its case cannot be taken off ("nach Ansicht des Betriebsrats").
 */
function withoutCase(scene: Scene, reference: Reference): Reference | null {
  const { lexicon } = scene;
  const { kind, first, end } = reference;
  if (kind === 'pronoun' || lexicon.possessives.has(lowerAt(scene, first))) return null;
  if ([first - 1, first].some((i) => /^eigene/.test(lowerAt(scene, i)))) return null; // "laut eigener Aussage"
  if (kind === 'name' || !lexicon.capitalisesNouns || !lexicon.determiners.has(lowerAt(scene, first))) return reference;
  const isPlain = DATIVE.test(lowerAt(scene, first)) && /^\p{Lu}/u.test(textAt(scene, first + 1)) && first + 1 < end;
  return isPlain ? { ...reference, first: first + 1 } : null;
}
const DATIVE = /^(?:dem|einem|der|den)$/;

/** "Vertreter der Behörde erklärten": with the noun that a genitive belongs to. */
function withOwned(scene: Scene, reference: Reference | null): Reference | null {
  if (reference?.kind !== 'descriptor' || !scene.lexicon.capitalisesNouns) return reference;
  const { first } = reference;
  const isOwner = GENITIVE_ARTICLE.test(lowerAt(scene, first)) && /^\p{Lu}/u.test(textAt(scene, first - 1));
  return isOwner && isOutside(scene, first - 1) ? { ...reference, first: first - 1, head: first - 1 } : reference;
}

/** "Ob es so kam, teilte sie mit": what was asked is not what was said. */
const isQuestion = (scene: Scene, first: number): boolean =>
  /^(?:ob|wie|warum|wann|wo|wer|si|comment|pourquoi|quand|cómo|por|cuándo|se|come|perché|quando|como)$/
    .test(lowerAt(scene, first));

/** "…, a indiqué lundi la mairie.", "…, sagte Lund." */
function closing(scene: Scene, { first, end }: Stretch, verb: number, words: ClaimWords): FoundClaim | null {
  let comma = verb - 1;
  while (comma > Math.max(first, verb - TO_VERB) && textAt(scene, comma) !== ',') comma -= 1;
  if (textAt(scene, comma) !== ',') return null;
  for (let i = comma + 1; i < verb; i++) if (!isAuxiliary(scene, i)) return null;
  const reference = withOwned(scene, subjectAfter(scene, verb, end));
  if (!reference || isUnsure(scene, reference) || end - reference.end > LAST_WORDS) return null;
  if (!isOutside(scene, comma - 1) || isQuestion(scene, first)) return null;
  for (let i = reference.end; i < end; i++) if (words.not.has(lowerAt(scene, i))) return null; // "teilte sie nicht mit"
  if (!isTail(scene, reference.end, end) || !isTail(scene, first, comma, false)) return null;
  const clause = asClaim(scene, { first, end: comma });
  const kind = kindOfVerb(words, lowerAt(scene, verb));
  return clause && { rule: 'clause-before', kind, cue: { first: comma + 1, end: verb + 1 }, reference, clause };
}

const isAuxiliary = ({ lexicon, doc }: Scene, i: number): boolean => {
  const lower = doc.tokens[i]?.lower ?? '';
  return lexicon.between.has(lower) || lexicon.pronouns.has(lower) || lexicon.perfect?.test(lower) === true;
};

/** Whoever is only understood is nobody to put a claim under; of "A et B rappellent" one name is not who says it. */
function isUnsure({ lexicon, doc }: Scene, reference: Reference): boolean {
  if (reference.kind === 'pronoun') return reference.dropped === true;
  return reference.kind === 'name' && lexicon.conjunctions.has(doc.tokens[reference.first - 1]?.lower ?? '');
}

/** "Wahrscheinlich, sagt Lund, werde es so kommen": what stands before the tag belongs to what is said. */
const isHedge = (scene: Scene, verb: number, at: number, { that }: ClaimWords): boolean =>
  textAt(scene, verb - 1) === ',' && !that.has(lowerAt(scene, at - 1));

/** "when X said that …, Y left": beside the main clause. */
function isSubordinate({ lexicon, doc }: Scene, first: number, verb: number): boolean {
  for (let i = first; i < verb; i++)
    if (lexicon.subordinators?.has(doc.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "no dijo que", "sagte nicht, dass", "se dice que", "kann sagen, dass" */
function isUnsaid(scene: Scene, { first }: Stretch, verb: number, words: ClaimWords): boolean {
  if (words.not.has(lowerAt(scene, verb + 1)) || scene.lexicon.infinitives?.test(lowerAt(scene, verb))) return true;
  for (let i = verb - 1; i >= Math.max(first, verb - NEAR); i--) {
    if (textAt(scene, i) === ',') return false;
    if (words.not.has(lowerAt(scene, i)) || words.nobody.has(lowerAt(scene, i))) return true;
  }
  return false;
}
/** Tokens before a verb in which its negation stands. */
const NEAR = 4;

/** Nothing but time and place stands behind the attribution: no comma, no other verb of saying. */
function isTail(scene: Scene, first: number, end: number, isWhole = true): boolean {
  for (let i = first; i < end; i++) {
    const isTag = says(scene, i) && (isWhole || textAt(scene, i - 1) === ',');
    if (isTag || (isWhole && (!isOutside(scene, i) || /^[,;:–—]$/.test(textAt(scene, i))))) return false;
  }
  return true;
}

/** Where another attribution begins at the end of the stretch ("…, a-t-il ajouté", "y pidió calma"), or its end. */
function tailStart(scene: Scene, { first, end }: Stretch): number {
  for (let i = first + LEAST; i < end - 1; i++) {
    if (!isOutside(scene, i)) continue;
    if (textAt(scene, i) === ';') return i;
    const joins = textAt(scene, i) === ',' || scene.lexicon.conjunctions.has(lowerAt(scene, i));
    if (!joins) continue;
    let verb = i + 1;
    while (verb < i + TO_VERB && isAuxiliary(scene, verb)) verb += 1;
    if (says(scene, verb)) return isAmid(scene, verb, end) ? first : i;
    if (scene.lexicon.gerund?.test(lowerAt(scene, verb))) return i;
  }
  return end;
}
/** "y quiere saber, dice, dónde": a tag in the midst, and the clause goes on. */
function isAmid(scene: Scene, verb: number, end: number): boolean {
  for (let i = verb + 1; i < Math.min(end - 2, verb + LAST_WORDS); i++) if (textAt(scene, i) === ',') return true;
  return false;
}
/** Words of a clause before something else may follow. */
const LEAST = 4;
