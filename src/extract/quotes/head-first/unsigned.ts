/**
 * „…“, hieß es in einer Mitteilung; auf Plakaten hieß es: „…“; «…», se lee en el documento: somebody wrote it, and the
 * sentence names nobody.
 */
import { CLASS } from '../../lexicon/word-classes.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { authorOfLetter } from './head-first-letter.ts';
import { itIsSaid } from './head-first-sources.ts';
import { signOf } from './head-first-sign.ts';
import { endsInColon, isPause } from './head-first-region.ts';
import { saidX as headFirstSaidX, xSaid as headFirstXSaid } from './head-first-tags.ts';
import type { Reference } from '../scene/reference.ts';
import { saidX, xSaid } from '../tags/rules-after.ts';
import { isNounOf, lowerAt, sentenceAround, tokenAt, type Scene } from '../scene/scene.ts';

/** Is it said of the quotation that it is said, and not by whom? */
export function isUnsigned(scene: Scene, quote: Quotation): boolean {
  const isBehind = isUnsignedAt(scene, isPause(scene, quote.last + 1) ? quote.last + 2 : quote.last + 1);
  const isSaid = isBehind || (endsInColon(scene, quote) && isUnsignedAt(scene, quote.first - 3));
  const isRead = isReadThere(scene, quote);
  const source = isSaid || isRead ? (itIsSaid(scene, quote)?.reference ?? null) : null; // it looks at all of a sentence
  const isReadOnly = (source === null ? isSaid || isRead : isRead && !isWriter(scene, source)) &&
    !isOnSign(scene, quote, isRead);
  const isNobodys = isReadOnly || isInLetter(scene, quote);
  return isNobodys && (isBehind || !isTagged(scene, quote)) && authorOfLetter(scene, quote) === null;
}

/** "peut-on lire sur une banderole": what the words stand on can be told, with its article or as what is read. */
function isOnSign(scene: Scene, quote: Quotation, isRead: boolean): boolean {
  const sign = signOf(scene, quote);
  return sign !== null && (isRead || sign.first < sign.head);
}

/** Im Brief stand: „…“, sagt Ina Kern: whoever the tag names tells it, and what stands before is only told by her. */
const isTagged = (scene: Scene, quote: Quotation): boolean => {
  const rules = scene.lexicon.headFirst ? [headFirstSaidX, headFirstXSaid] : [saidX, xSaid];
  return rules.some((rule) => rule(scene, quote) !== null);
};

/** "Im Bericht der Polizei steht"; not "Im Vertrag steht", nor "En ella se lee", which is the letter. */
const isWriter = (scene: Scene, source: Reference | null): boolean =>
  source?.kind === 'name' || (source?.kind === 'descriptor' && isNounOf(scene, source.head, SOMEBODY));
const SOMEBODY = CLASS.role | CLASS.people | CLASS.institution;

/**
 * "She posted a letter. On y lit : « … »", "sie sagte, im Gutachten stehe: „…“": the words are of what is read there,
 * whoever shows it; but not where the sentence or the one before tells who wrote it, which is read in German alone.
 */
function isReadThere(scene: Scene, { first }: Quotation): boolean {
  const { read, published } = scene.lexicon.saidOfNobody ?? {};
  if (!read) return false;
  const { doc } = scene;
  const mark = tokenAt(scene, first)?.start ?? 0;
  if (!read.test(doc.text.slice(Math.max(0, mark - LONGEST_FRAME), mark))) return false;
  const { first: opening } = sentenceAround(scene, first);
  const sentence = doc.text.slice(tokenAt(scene, opening)?.start ?? 0, mark);
  const before = doc.sentences[(tokenAt(scene, opening)?.sentence ?? 0) - 1];
  const told = before ? doc.text.slice(before.start, before.end) : '';
  return published?.test(told + sentence) !== true;
}

/** Letters of "on peut notamment y lire :", and some more. */
const LONGEST_FRAME = 80;

/** "Der Bürgermeister bekam einen Brief der Kammer, in dem es hieß: „…“": whoever got it did not write it. */
function isInLetter(scene: Scene, { first }: Quotation): boolean {
  const { inWhich, published } = scene.lexicon.saidOfNobody ?? {};
  if (!inWhich || !published) return false;
  const [opening, mark] = [tokenAt(scene, sentenceAround(scene, first).first), tokenAt(scene, first)];
  const before = scene.doc.text.slice(opening?.start ?? 0, mark?.start ?? 0);
  return inWhich.test(before) && !published.test(before);
}

const isUnsignedAt = (scene: Scene, at: number): boolean =>
  scene.lexicon.unsigned?.some((words) => words.every((word, k) => lowerAt(scene, at + k) === word)) ?? false;
