/** Quotations with who said them: found, every candidate scored, carried on, and told apart from mere marks. */
import type { Document } from '../../text/document.ts';
import { hasPlainLetters } from '../../text/plain-letters.ts';
import { type Entity, roleTold } from '../entity.ts';
import type { ReadQuote } from '../extraction.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { attributeAll } from './attribute.ts';
import { fillsParagraph, isTerm, isWholeSentence, quoteKind } from './speech/quotation-shape.ts';
import { linesFor, modelsFor, SPEECH_ENOUGH, type Lines, type Models } from './model/models.ts';
import type { Who } from './scene/reference.ts';
import { speakerId } from './descriptors/entity-id.ts';
import { evidenceOf } from './evidence.ts';
import { isAnswerOfInterview } from './candidates/interview.ts';
import { isTitleOfWork } from './speech/head-first-title.ts';
import { isNameOfThing } from './speech/name-of-thing.ts';
import { isNickname } from './speech/nickname-in-marks.ts';
import { isOfWriter } from './candidates/own-voice.ts';
import { prepareScene } from './speech/prepare-scene.ts';
import type { Scene } from './scene/scene.ts';
import { isSpeechByShape } from './speech/speech-by-shape.ts';
import type { Quotation } from './marks/find-quotations.ts';
import { takeCallings } from './called-by.ts';
import { answersOf, speechFeaturesOf } from './features/speech-features.ts';
import { OWN_SOURCES } from './candidates/sources.ts';
import type { Attribution } from './candidates/weighed.ts';
import { sameWho } from './phrase/who.ts';
import { withoutCase } from './without-case.ts';
import { isWhatTheyCall } from './speech/what-they-call.ts';

/** Words in marks that are called so, and that nobody says. */
const NAMES = [isTerm, isTitleOfWork, isNameOfThing, isNickname];

/** Quotations of a document in order of the text. Speakers are null where the article does not tell them. */
export function readQuotes(doc: Document, lexicon: Lexicon, entities: Entity[]): ReadQuote[] {
  return readQuotesOf(prepareScene(doc, lexicon, entities));
}

/** The same of a scene; a script that fits or judges the model puts its own in its place. */
export function readQuotesOf(
  scene: Scene, models: Models = modelsFor(scene.lexicon), sureEnough: Lines = linesFor(scene.lexicon),
): ReadQuote[] {
  const { doc } = scene;
  const isSure = (told: Attribution | null): told is Attribution =>
    told !== null && told.confidence >= sureEnough[kindOf(told)] && !isInCase(scene, told);
  const shown = (told: Attribution): number =>
    rounded(models.calibrate?.[kindOf(told)](told.confidence) ?? told.confidence);
  const told = attributeAll(scene, models.speaker, models.review).map((one) => one && withoutCase(scene, one));
  shareForward(scene, told);
  shareRepeated(scene, told);
  const answers = answersOf(told);
  const kept = scene.quotations
    .map((quote, q) => ({ quote, told: told[q] ?? null, q }))
    .filter(({ quote }) => {
      if (scene.lexicon.saying.size === 0) return isSpeechByShape(doc, quote);
      if (NAMES.some((isName) => isName(scene, quote))) return false;
      if (isAnswerOfInterview(scene, quote) || isWhatTheyCall(scene, quote)) return true;
      const { sentence, words } = SPEECH_ENOUGH[scene.lexicon.headFirst ? 'headFirst' : 'english'];
      const least = isWholeSentence(scene, quote) ? sentence : words;
      return models.speech(speechFeaturesOf(scene, quote, answers)) >= least;
    });
  takeCallings(scene, kept.map(({ told: t }) => (isSure(t) ? t : null)));
  const ids = new Map(kept.map(({ q }, i) => [q, `quote-${i + 1}`]));
  return kept.map(({ quote, told: t, q }): ReadQuote => ({
    id: ids.get(q) ?? '',
    text: doc.text.slice(quote.start, quote.end),
    start: quote.start,
    end: quote.end,
    kind: quoteKind(scene, quote),
    speaker: isSure(t) ? speakerOf(scene, t.who) : null,
    ...(isSure(t) && { entity: speakerId(scene, t.who) }),
    evidence: isSure(t) ? evidenceOf(scene, t) : null,
    ...(isSure(t) && { confidence: shown(t) }),
    continues: (continued(scene, told, q) && ids.get(q - 1)) || null,
  }));
}

/** "nach Angaben des Spitals", "am Beckenrand dem Meister": no words to stand under a quotation. German. */
const isInCase = ({ lexicon, doc }: Scene, { who, rule }: Attribution): boolean =>
  lexicon.capitalisesNouns === true && rule !== 'sign' && !('entity' in who) &&
  /^(?:des|dem)$/.test(doc.tokens[who.first]?.lower ?? '');

const kindOf = ({ who }: Attribution): keyof Lines => ('entity' in who ? 'named' : 'unnamed');

/** Two digits: the fit is no finer. */
const rounded = (chance: number): number => Math.round(chance * 100) / 100;

/**
 * “A.” “B,” said X: nothing stands between the two, both are X's. So is a paragraph that closes with no mark, where
 * only the next one has the tag: “A. ¶ “B,” said X.
 */
function shareForward(scene: Scene, told: (Attribution | null)[]): void {
  for (let q = scene.quotations.length - 2; q >= 0; q--) {
    const quote = scene.quotations[q];
    const next = scene.quotations[q + 1];
    const theirs = told[q + 1];
    if (!quote || !next || !theirs) continue;
    const isBeside = !told[q] && next.first === quote.last + 1 && next.paragraph === quote.paragraph &&
      !isOfWriter(scene, quote); // I asked him: “A?” “B,” he said.
    const isTagged = theirs.rule === 'shared' || OWN_SOURCES.has(theirs.rule);
    const goesOn = next.carriesOn && isTagged && !OWN_SOURCES.has(told[q]?.rule ?? '');
    if (isBeside || goesOn) told[q] = { ...theirs, rule: 'shared' };
  }
}

/** A pull quote or subhead repeats words that are attributed elsewhere: the same words, the same speaker. */
function shareRepeated(scene: Scene, told: (Attribution | null)[]): void {
  const folded = scene.quotations.map((quote) => foldWords(scene.doc.text.slice(quote.start, quote.end)));
  const openings = new Set(folded.map(openingOf));
  const attributed = new Map<string, number>();
  folded.forEach((words, q) => {
    const isTagged = told[q] && OWN_SOURCES.has(told[q].rule);
    for (const opening of told[q] ? openingsIn(words) : []) {
      if (!openings.has(opening)) continue;
      const before = attributed.get(opening);
      if (before === undefined || (isTagged && !OWN_SOURCES.has(told[before]?.rule ?? ''))) attributed.set(opening, q);
    }
  });
  folded.forEach((words, q) => {
    const opening = openingOf(words);
    const same = opening === undefined ? undefined : attributed.get(opening);
    const [mine, source] = [told[q], same === undefined ? null : told[same]];
    if (!source || same === q || !folded[same ?? -1]?.includes(words)) return;
    const quote = scene.quotations[q];
    const isHeading = quote !== undefined && isSubhead(scene, quote);
    const isShort = runsOf(words, RUN).next().value === undefined;
    if (!isHeading && isShort && mine && mine.confidence > SURE && mine.rule !== 'subject') return;
    if (!mine || isHeading || isSurer(source, mine)) told[q] = { ...source, rule: 'repeated' };
  });
}

/** Is it a paragraph by itself that ends as no sentence does, as subheads do? */
const isSubhead = (scene: Scene, quote: Quotation): boolean =>
  fillsParagraph(scene, quote) && !/[.?!…,]$/.test(scene.doc.text.slice(quote.start, quote.end));

/** A heading's words have no tag of their own; where they stand again in the text, its tag is theirs. */
const isSurer = (source: Attribution, mine: Attribution): boolean =>
  source.confidence > mine.confidence && !OWN_SOURCES.has(mine.rule) && OWN_SOURCES.has(source.rule);

/** Words that are enough to find a quotation again by; three where they are all of it: “cruel and careless”. */
const RUN = 4;
const SHORT_RUN = 3;
const SHORT_LETTERS = 18;
/** Nearer readings as sure as this are better than words that recur. */
const SURE = 0.82;

/** What a quotation is found again by: its first four words, all three that it has, or nothing. */
function openingOf(words: string): string | undefined {
  const first = runsOf(words, RUN).next().value;
  return first ?? (words.length >= SHORT_LETTERS ? runsOf(words, SHORT_RUN).next().value : undefined);
}

/** Every run of so many words, so that a pull quote is found where it begins inside the quotation that it repeats. */
function* openingsIn(words: string): Generator<string, undefined> {
  yield* runsOf(words, RUN);
  yield* runsOf(words, SHORT_RUN);
}

function* runsOf(text: string, run: number): Generator<string, undefined> {
  let end = -1;
  for (let word = 0; word < run - 1; word += 1) {
    end = text.indexOf(' ', end + 1);
    if (end < 0) return;
  }
  for (let start = 0; end >= 0; start = text.indexOf(' ', start) + 1) {
    end = text.indexOf(' ', end + 1);
    yield text.slice(start, end < 0 ? text.length : end);
  }
}

function foldWords(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(hasPlainLetters(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** So many words after a quotation the next is one of its own. */
const FAR_APART = 40;

/** Does quotation q carry on the one before it: broken by its attribution, or over paragraphs? */
function continued(scene: Scene, told: (Attribution | null)[], q: number): boolean {
  const quote = scene.quotations[q];
  const before = scene.quotations[q - 1];
  const mine = told[q]?.who;
  const theirs = told[q - 1]?.who;
  if (!quote || !before || !mine || !theirs || !sameWho(mine, theirs)) return false;
  if (quote.carriesOn) return true;
  if (quote.paragraph !== before.paragraph || quoteKind(scene, before) === 'fragment') return false;
  if (quote.first - before.last >= FAR_APART || (told[q - 1]?.evidenceFirst ?? 0) <= before.last) return false;
  // a sentence of the writer's between ends the quotation, however long its speaker goes on
  const attribution = scene.doc.tokens[(told[q - 1]?.evidenceEnd ?? 1) - 1]?.sentence;
  return scene.doc.tokens[quote.first - 1]?.sentence === attribution;
}

export function speakerOf(scene: Scene, who: Who): { name: string; role: string | null } {
  if ('entity' in who) {
    const entity = scene.entities[who.entity];
    const role = entity && roleTold(entity);
    return { name: entity?.name ?? '', role: role?.text ?? null };
  }
  const { text, tokens } = scene.doc;
  const words = text.slice(tokens[who.first]?.start ?? 0, tokens[who.end - 1]?.end ?? 0);
  return { name: words.replace(/['’]s$|(?<=s)['’]$/, ''), role: null }; // "the harbour master's verdict"

}
