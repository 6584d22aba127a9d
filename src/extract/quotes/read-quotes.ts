/** Quotations with who said them: found, attributed by ranked rules, carried on, and told apart from mere marks. */
import type { Document } from '../../text/document.ts';
import type { Entity } from '../entity.ts';
import type { ReadQuote } from '../extraction.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { RULES } from './attribution-rules.ts';
import { carryOn } from './carry-on.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { dropNames } from './drop-names.ts';
import { HEAD_FIRST_RULES } from './head-first-rules.ts';
import { isSpeech, quoteKind } from './is-speech.ts';
import { isNarrated } from './narrator.ts';
import { resolveReference } from './resolve-reference.ts';
import type { Attribution, Who } from './reference.ts';
import { setScene, type Scene } from './scene.ts';
import { splitIncises } from './split-incises.ts';
import { sameWho, type Focus } from './who.ts';

interface Told {
  who: Who | null;
  rule: string;
  evidenceFirst: number;
  evidenceEnd: number;
}

/** Quotations of a document in order of the text. Speakers are null where the article does not tell them. */
export function readQuotes(doc: Document, lexicon: Lexicon, entities: Entity[]): ReadQuote[] {
  const scene = setScene(doc, lexicon, entities, dropNames(doc, lexicon, splitIncises(doc, lexicon, findQuotations(doc))));
  const told = attributeAll(scene);
  shareRepeated(scene, told);
  const kept = scene.quotations.map((quote, q) => ({ quote, told: told[q] ?? null, q })).filter(({ quote, told }) => isSpeech(scene, quote, told?.rule ?? null));
  const ids = new Map(kept.map(({ q }, i) => [q, `quote-${i + 1}`]));
  return kept.map(({ quote, told: t, q }): ReadQuote => ({
    id: ids.get(q) ?? '',
    text: doc.text.slice(quote.start, quote.end),
    start: quote.start,
    end: quote.end,
    kind: quoteKind(scene, quote),
    speaker: t?.who ? speakerOf(scene, t.who) : null,
    evidence: t?.who ? evidenceOf(scene, t) : null,
    continues: (continued(scene, told, q) && ids.get(q - 1)) || null,
  }));
}

function attributeAll(scene: Scene): (Told | null)[] {
  const told: (Told | null)[] = [];
  let focus: Focus | null = null;
  if (scene.lexicon.saying.size === 0) return scene.quotations.map(() => null); // a language we cannot read
  for (let q = 0; q < scene.quotations.length; q++) {
    const quote = scene.quotations[q];
    if (!quote) continue;
    const answer: Told | null = ownAttribution(scene, quote, focus) ?? carried(scene, q, told, focus);
    told.push(answer);
    if (answer?.who) focus = { who: answer.who, at: Math.max(quote.last, answer.evidenceEnd) };
  }
  shareForward(scene, told);
  return told;
}

function ownAttribution(scene: Scene, quote: Quotation, focus: Focus | null): Told | null {
  if (isNarrated(scene, quote)) return { who: null, rule: 'narrator', evidenceFirst: quote.first, evidenceEnd: quote.first };
  const found = firstRule(scene, quote);
  if (!found) return null;
  const who = resolveReference(scene, found.reference, focus);
  learnGender(scene, found.reference, who);
  return { who, rule: found.rule, evidenceFirst: found.evidenceFirst, evidenceEnd: found.evidenceEnd };
}

/** "she said" tells the gender of whoever said it, for the pronouns after it. */
function learnGender(scene: Scene, reference: Attribution['reference'], who: Who | null): void {
  if (reference.kind !== 'pronoun' || !who || !('entity' in who) || (reference.gender !== 'female' && reference.gender !== 'male')) return;
  scene.genders[who.entity] ??= reference.gender;
}

function firstRule(scene: Scene, quote: Quotation): Attribution | null {
  for (const rule of scene.lexicon.headFirst ? HEAD_FIRST_RULES : RULES) {
    const found = rule.read(scene, quote);
    if (found) return { rule: rule.name, ...found };
  }
  return null;
}

function carried(scene: Scene, q: number, told: (Told | null)[], focus: Focus | null): Told | null {
  const answer = carryOn(scene, q, (k) => Boolean(told[k]?.who) && told[k]?.rule !== 'passive'); // words ascribed in passing hold no floor
  if (!answer) return null;
  if (answer.rule === 'introduced') {
    const { reference } = answer;
    return { who: resolveReference(scene, reference, focus), rule: answer.rule, evidenceFirst: reference.first, evidenceEnd: reference.end };
  }
  const from = told[answer.from];
  if (answer.rule === 'running' && answer.unless && from?.who && isOther(scene, answer.unless, from.who, focus)) return null;
  return from ? { ...from, rule: answer.rule } : null;
}

/** Is the subject of the sentence between a person other than the speaker? */
function isOther(scene: Scene, subject: Attribution['reference'], speaker: Who, focus: Focus | null): boolean {
  const who = resolveReference(scene, subject, focus);
  return who !== null && 'entity' in who && scene.entities[who.entity]?.kind === 'person' && !sameWho(who, speaker);
}

/** “A.” “B,” said X: nothing stands between the two, both are X's. */
function shareForward(scene: Scene, told: (Told | null)[]): void {
  for (let q = scene.quotations.length - 2; q >= 0; q--) {
    const quote = scene.quotations[q];
    const next = scene.quotations[q + 1];
    const theirs = told[q + 1];
    if (told[q] || !quote || !next || !theirs?.who || next.first !== quote.last + 1 || next.paragraph !== quote.paragraph) continue;
    told[q] = { ...theirs, rule: 'shared' };
  }
}

/** A pull quote or subhead repeats words that are attributed elsewhere: the same words, the same speaker. */
function shareRepeated(scene: Scene, told: (Told | null)[]): void {
  const folded = scene.quotations.map((quote) => foldWords(scene.doc.text.slice(quote.start, quote.end)));
  const attributed = new Map<string, number>();
  folded.forEach((words, q) => {
    if (told[q]?.who) for (const opening of fourWords(words)) if (!attributed.has(opening)) attributed.set(opening, q);
  });
  folded.forEach((words, q) => {
    const [opening] = fourWords(words);
    const same = opening === undefined ? undefined : attributed.get(opening);
    if (told[q]?.who || same === undefined || !folded[same]?.includes(words)) return;
    const source = told[same];
    if (source) told[q] = { ...source, rule: 'repeated' };
  });
}

/** Every run of four words, so that a pull quote is found where it begins inside the quotation that it repeats. */
function fourWords(text: string): string[] {
  const words = text.split(' ');
  return words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
}

const foldWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Does quotation q carry on the one before it: broken by its attribution, or over paragraphs? */
function continued(scene: Scene, told: (Told | null)[], q: number): boolean {
  const quote = scene.quotations[q];
  const before = scene.quotations[q - 1];
  const mine = told[q]?.who;
  const theirs = told[q - 1]?.who;
  if (!quote || !before || !mine || !theirs || !sameWho(mine, theirs)) return false;
  if (quote.carriesOn) return true;
  if (quote.paragraph !== before.paragraph || quoteKind(scene, before) === 'fragment') return false;
  if (quote.first - before.last >= 40 || (told[q - 1]?.evidenceFirst ?? 0) <= before.last) return false;
  // a sentence of the writer's between ends the quotation, however long its speaker goes on
  const attribution = scene.doc.tokens[(told[q - 1]?.evidenceEnd ?? 1) - 1]?.sentence;
  return scene.doc.tokens[quote.first - 1]?.sentence === attribution;
}

function speakerOf(scene: Scene, who: Who): { name: string; role: string | null } {
  if ('entity' in who) {
    const entity = scene.entities[who.entity];
    return { name: entity?.name ?? '', role: entity?.role?.text ?? null };
  }
  return { name: scene.doc.text.slice(scene.doc.tokens[who.first]?.start ?? 0, scene.doc.tokens[who.end - 1]?.end ?? 0), role: null };
}

function evidenceOf(scene: Scene, told: Told): { rule: string; start: number; end: number } {
  return { rule: told.rule, start: scene.doc.tokens[told.evidenceFirst]?.start ?? 0, end: scene.doc.tokens[told.evidenceEnd - 1]?.end ?? 0 };
}
