/** The appositive behind a name, where a noun stands before its complements: "X, présidente de l'association,". */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isClauseBehindName } from './clause-behind-name.ts';
import { fieldsEnd } from '../run/field-list.ts';
import type { FoundRole } from './found-role.ts';
import { givenNameGender } from '../words/given-names.ts';
import type { NameRun } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';
import { behindWorks } from './role-elsewhere.ts';
import { headNear, isFullName, isTimeBehind, lower, toRole } from '../run/role-span.ts';
import { OPENS_TOLD_TO } from '../words/told-to.ts';
import { isFullyNamed, tellsWork, tellsWorkAsNoun } from '../run/work-noun.ts';

/** Longest role behind a name, in tokens. */
const AFTER = 20;

/** ", présidente de l'association Mer Vive,", ", 58 ans, batelier à Conflans,", ", qui est aussi conseillère," */
export const appositiveBehind = (doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null =>
  appositiveAt(doc, lexicon, run, skipBrackets(doc, skipParticle(doc, lexicon, run.endToken)));

/** "kündigte Bo Lund an, der Vorsitzende des Vereins": the part of the verb that stands last. German. */
const skipParticle = (doc: Document, { capitalisesNouns }: Lexicon, at: number): number =>
  capitalisesNouns && PARTICLE.test(lower(doc, at)) && lower(doc, at + 1) === ',' ? at + 1 : at;
const PARTICLE = /^(?:an|ab|auf|aus|vor|ein|fest|hinzu|zu|nach|bei|zurück)$/;

/** " (guarda-redes do Belmonte)"; "(Freie Wähler)" is a party, and "(Kommissar)" may be a part in a play. */
export function bracketed(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const behind = skipBrackets(doc, run.endToken);
  const within = behind > run.endToken ? appositiveAt(doc, lexicon, run, run.endToken) : null;
  const isOfBody = within !== null && /\s\p{Ll}.*\s\p{Lu}/u.test(within.text);
  return isOfBody && within.end < (doc.tokens[behind - 1]?.end ?? 0) ? within : null;
}

function appositiveAt(doc: Document, lexicon: Lexicon, run: NameRun, opener: number): FoundRole | null {
  const first = phraseStart(doc, lexicon, opener);
  const head = first < 0 ? -1 : headOf(doc, lexicon, run, first);
  const behind = doc.tokens[head + 1]?.text ?? '';
  const isCapital = /^\p{Lu}\p{Ll}/u.test(behind) && !isPlace(behind, doc.language); // ", directeur Europe du groupe"
  if (head < 0 || (!lexicon.capitalisesNouns && isCapital)) return null; // ", a senadora Kátia Barros" is somebody else
  let end = phraseEnd(doc, lexicon, run, first, head);
  // "à l'Elysée, la secrétaire de la CGT, Sophie Marchand, …": the phrase is of the name after it
  const comma = lower(doc, end) === ',' ? end : quotedEnd(doc, Math.max(end, head + GENITIVE)); // "la jefa de «Luz»"
  const isNext = lower(doc, comma) === ',' && isFullName(doc, comma + 1);
  if (lexicon.determiners.has(lower(doc, first)) && isNext) return null;
  while (end > head + 1 && isLeftOver(lexicon, lower(doc, end - 1))) end -= 1;
  if (end <= head) return null;
  if (isClauseBehindName(doc, lexicon, { first, head, end })) return null;
  return toRole(doc, lexicon, pastOwner(doc, lexicon, first, head), quotedEnd(doc, end), head, 'appositive');
}

/** ", (son) directeur général", ", (il suo) allenatore": on a card nothing tells whose; "sua madre" needs it. */
function pastOwner(doc: Document, lexicon: Lexicon, first: number, head: number): number {
  const { bodyHeads, possessives, determiners, ties } = lexicon;
  if (!bodyHeads?.small || ties?.has(lower(doc, head))) return first;
  const owner = determiners.has(lower(doc, first)) && !possessives.has(lower(doc, first)) ? first + 1 : first;
  return owner < head && possessives.has(lower(doc, owner)) ? owner + 1 : first;
}

/** "Lascia la figlia Marta, il genero e due nipoti": one more of the family, by the noun's gender. */
function isAnotherKin(doc: Document, lexicon: Lexicon, run: NameRun, first: number, head: number): boolean {
  const [theirs, told] = [givenNameGender(run.words[0] ?? ''), lexicon.roles.get(lower(doc, head))];
  const isOther = theirs !== undefined && theirs !== null && told !== undefined && told !== null && theirs !== told;
  return isOther && lexicon.ties?.has(lower(doc, head)) === true && lexicon.determiners.has(lower(doc, first));
}

/** Where what somebody is begins, behind the comma or bracket at `comma`, an age, "qui est"; -1 where it cannot be. */
function phraseStart(doc: Document, lexicon: Lexicon, comma: number): number {
  if (!/^[,–—(]$/.test(lower(doc, comma))) return -1;
  const aged = skipAge(doc, lexicon, comma + 1);
  const first = lexicon.callings?.now?.test(lower(doc, aged)) ? aged + 1 : aged; // "aujourd'hui décorateur"
  // ", y el ministro, X,": of the next one
  if (lexicon.conjunctions.has(lower(doc, first)) || NEGATING.test(lower(doc, first))) return -1;
  if (isGermanVerb(doc, lexicon, first) || isPerfect(doc, lexicon, first)) return -1;
  // "(das ist die Ministerin)"
  const isPointer = lower(doc, first) === 'das' && lexicon.copulas?.has(lower(doc, first + 1)) === true;
  const verb = isPointer || lexicon.relatives.has(lower(doc, first)) ? first + 1 : first;
  const works = verb > first ? behindWorks(doc, lexicon, verb) : -1; // "qui travaille comme sage-femme"
  if (works > verb) return works;
  if (!lexicon.copulas?.has(lower(doc, verb))) return first; // "L'un d'eux, Luc Roux, est producteur"
  return lexicon.between.has(lower(doc, verb + 1)) ? verb + 2 : verb + 1;
}

/** ", a invité l'opposition", ", ha delegato il ministro": a clause goes on, though the participle names people too. */
const isPerfect = (doc: Document, { language }: Lexicon, first: number): boolean =>
  HAVING[language]?.test(lower(doc, first)) === true && /^\p{Ll}/u.test(doc.tokens[first]?.text ?? '');
const HAVING: Readonly<Record<string, RegExp>> = {
  fr: /^(?:a|ont|avait|avaient|aura|auront|aurait)$/, it: /^(?:ha|hanno|aveva|avevano|avrà|avrebbe)$/,
};

/** ", sagte Kruse, wisse jedes Kind", ", so Kruse, habe der Lehrer": a verb goes on with what is said. German. */
function isGermanVerb(doc: Document, lexicon: Lexicon, first: number): boolean {
  const [word, next] = [doc.tokens[first]?.text ?? '', lower(doc, first + 1)];
  if (!lexicon.capitalisesNouns || !/^\p{Ll}/u.test(word) || lexicon.determiners.has(word)) return false;
  return lexicon.reportedMood?.has(word) === true ||
    (/(?:en|[et])$/u.test(word) && !lexicon.prepositions.has(word) &&
      (lexicon.determiners.has(next) || lexicon.possessives.has(next) || OPENS_PHRASE.test(next)));
}
const OPENS_PHRASE = /^(?:jede|kein|all|viele|manche|niemand|ich|er|sie|es|wir|man|nicht)/u;

/** Behind ", 58 ans," and ", de 58 años y". */
function skipAge(doc: Document, lexicon: Lexicon, at: number): number {
  const number = lexicon.prepositions.has(lower(doc, at)) ? at + 1 : at;
  if (doc.tokens[number]?.kind !== 'number' || !/^\d{1,3}$/.test(lower(doc, number))) return at;
  for (let i = number + 1; i < number + LONGEST_AGE; i++)
    if (lower(doc, i) === ',' || lexicon.conjunctions.has(lower(doc, i))) return i + 1;
  return number === at ? number + LONGEST_AGE : at;
}
/** "58 Jahre alt und" */
const LONGEST_AGE = 5;

/** The noun of the role; of no list only where it opens the phrase at a full name and ends it or has a complement. */
function headOf(doc: Document, lexicon: Lexicon, run: NameRun, first: number): number {
  const known = headNear(doc, lexicon, first);
  if (isAnotherKin(doc, lexicon, run, first, known)) return -1;
  // "ripete Pasquale, tornitore,"
  const isGiven = run.words.length === 1 && givenNameGender(run.words[0] ?? '') !== undefined;
  if (known >= 0 || !(isFullyNamed(run) || isGiven)) return known;
  const isWork = lexicon.determiners.has(lower(doc, first)) ? tellsWorkAsNoun : tellsWork;
  const head = headNear(doc, lexicon, first, isWork);
  const after = doc.tokens[head + 1];
  const isWhole = after?.kind !== 'word' ||
    (!isGiven && [lexicon.prepositions, lexicon.joins].some((set) => set.has(after.lower)));
  return head <= first + 1 && isWhole ? head : -1;
}

/** Where the phrase ends; -1 where it is another's, or a clause. */
function phraseEnd(doc: Document, lexicon: Lexicon, run: NameRun, first: number, head: number): number {
  let end = first;
  for (; end - first < AFTER && doc.tokens[end]?.sentence === doc.tokens[first]?.sentence; end++) {
    if (fieldsEnd(doc, lexicon, end) > 0) end = fieldsEnd(doc, lexicon, end);
    const token = doc.tokens[end];
    if (!token || isOver(doc, lexicon, head, end)) break;
    const isSaying = lexicon.saying.has(token.lower) && /^\p{Ll}/u.test(token.text);
    if (end > head && (isSaying || lexicon.relatives.has(token.lower))) {
      if (isRelative(doc, lexicon, first) || (isSaying && isOfOthers(doc, lexicon, run, token.lower))) return -1;
      break;
    }
    const isName = isFullName(doc, end) && !isPlace(token.text, lexicon.language);
    if (end > first && isName) return -1; // a list: the role is the next one's
  }
  return end;
}

/** "Ana Gil, vicesindaca di Pavia è arrivata", "seccionista da Associação não cabia em si": the comma is left out. */
const isFinite = (doc: Document, { language }: Lexicon, i: number): boolean =>
  FINITE[language]?.test(lower(doc, i)) === true && /^\p{Ll}/u.test(doc.tokens[i]?.text ?? '');
const FINITE: Readonly<Record<string, RegExp>> = {
  it: /^(?:è|era|fu|ha|aveva|non)$/, es: /^(?:es|fue|ha|había)$/, pt: /^(?:é|era|foi|tem|tinha|não)$/,
  fr: /^(?:était|fut|avait|n['’]|ne)$/,
};

/** A stop, or "estudante (de 19 anos)"; in "madre de un alumno de 8 años" the age is another's. */
const isOver = (doc: Document, lexicon: Lexicon, head: number, at: number): boolean =>
  isStop(doc, lexicon, at) || (at > head && (isToldTo(doc, at) || isFinite(doc, lexicon, at))) ||
  (at > head && !lexicon.ties?.has(lower(doc, head)) && isTimeBehind(doc, lexicon, at));

function isToldTo({ text, tokens }: Document, at: number): boolean {
  const { start = 0 } = tokens[at] ?? {};
  return OPENS_TOLD_TO.test(text.slice(start, start + LONGEST_TOLD_TO));
}
/** Letters of "en declaraciones a". */
const LONGEST_TOLD_TO = 30;

const isStop = (doc: Document, lexicon: Lexicon, i: number): boolean =>
  doc.tokens[i]?.kind === 'mark' || (/^[,.!?;:()—–]$/.test(lower(doc, i)) && !isOrdinalStop(doc, lexicon, i)) ||
  isSpacedHyphen(doc, i);

/** "Bo Riva, assessore alla cultura - e il bando è pubblico": a hyphen in place of a dash. */
const isSpacedHyphen = ({ text, tokens }: Document, i: number): boolean =>
  tokens[i]?.text === '-' &&
  [(tokens[i]?.start ?? 0) - 1, tokens[i]?.end ?? 0].every((at) => /\s/.test(text[at] ?? ''));

/** "portavoz de la plataforma “Agua ya”": the name of a body in marks right behind its noun belongs to it. */
function quotedEnd(doc: Document, end: number): number {
  if (doc.tokens[end]?.kind !== 'mark' || !OPENING.test(doc.tokens[end]?.text ?? '')) return end;
  for (let i = end + 1; i <= end + LONGEST_QUOTED; i++)
    if (doc.tokens[i]?.kind === 'mark') return CLOSING_AT.test(lower(doc, i + 1)) ? i + 1 : end;
  return end;
}
const OPENING = /^["“„«»‘‚]$/u;
/** "jefa de" */
const GENITIVE = 2;
const CLOSING_AT = /^[,.;:)–—]?$/u;
/** Tokens of the name of a body in marks. */
const LONGEST_QUOTED = 8;

/** "candidat pour la troisième fois à l'", "ingegnere iraniano il": what a phrase that is cut off cannot end in. */
const isLeftOver = (lexicon: Lexicon, word: string): boolean =>
  [lexicon.conjunctions, lexicon.prepositions, lexicon.determiners, lexicon.joins].some((set) => set.has(word)) ||
  /^(?:[lsdqnjc]|qu|dell|dall|nell|sull|all)['’]?$/u.test(word);

/** "Helga Schmid, keine Politikerin, …": what somebody is not. */
const NEGATING = /^(?:kein(?:e|er|es)?|nicht|weder|no|ni|n?on|pas|não|nem|né|geen|niet|nie|не)$/u;

/** "Man half Peter Lang, Anwohner berichteten": several say it, or somebody behind a name that is not the subject. */
const isOfOthers = (doc: Document, lexicon: Lexicon, run: NameRun, verb: string): boolean =>
  lexicon.pluralVerbs?.test(verb) === true ||
  (doc.sentences[run.sentence]?.firstToken !== run.titleToken && doc.tokens[run.titleToken - 1]?.kind !== 'mark');

/** ", der vielen Fahrern aus der Seele sprach": with a verb behind it, a German article opens a clause. */
const isRelative = (doc: Document, lexicon: Lexicon, first: number): boolean =>
  lexicon.capitalisesNouns && /^d(?:er|ie|as|en|em)$/.test(lower(doc, first));

/** "Geschäftsführer des 1. FC Kaiserslautern": the stop is part of the number. "Vecina del número 14." ends there. */
const isOrdinalStop = (doc: Document, { capitalisesNouns }: Lexicon, i: number): boolean =>
  capitalisesNouns && lower(doc, i) === '.' &&
  doc.tokens[i - 1]?.kind === 'number' && /^\p{Lu}/u.test(doc.tokens[i + 1]?.text ?? '');

/** "(le tout jeune retraité y fait ses débuts)" */
const LONGEST_BRACKET = 14;

/** The token behind what stands in brackets at `at`, or `at`. */
export function skipBrackets(doc: Document, at: number): number {
  if (lower(doc, at) !== '(') return at;
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++) if (lower(doc, i) === ')') return i + 1;
  return at;
}
