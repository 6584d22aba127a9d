/** May whoever spoke before go on here? What stands between two quotations, as named numbers. */
import type { Candidate } from '../candidates/candidate.ts';
import { isBroughtIn } from '../tags/carry-on.ts';
import type { Features } from '../model/trees.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import type { Scene } from '../scene/scene.ts';

export function addFloor(scene: Scene, quote: Quotation, candidate: Candidate, found: Features): void {
  const q = scene.quoteAt[quote.first] ?? -1;
  const before = scene.quotations[q - 1];
  if (isBroughtIn(scene, quote)) found.set('brought in by the writer', 1);
  if (!CARRIED.some((source) => candidate.sources.includes(source))) found.set('does not carry on', 1);
  if (isAnswerToWriter(scene, quote)) found.set('answers the writer', 1);
  if (!before) return;
  if (before.paragraph !== quote.paragraph) found.set('first of its paragraph', 1);
  addBetween(scene, before, quote, candidate, found);
}

/** What did he make of it? “…”: the paragraph before ends with a question, in the writer's words. */
function isAnswerToWriter({ doc, quoteAt }: Scene, quote: Quotation): boolean {
  const paragraph = doc.paragraphs[quote.paragraph];
  const first = doc.sentences[paragraph?.firstSentence ?? -1]?.firstToken;
  if (first === undefined || quote.first !== first) return false;
  return doc.tokens[first - 1]?.text === '?' && (quoteAt[first - 1] ?? -1) < 0;
}

/** What stands between a quotation and the one before it: nothing, its tag alone, other people, other sentences. */
function addBetween(
  scene: Scene, before: Quotation, quote: Quotation, { evidenceFirst, evidenceEnd, who }: Candidate, found: Features,
): void {
  const gap = quote.first - before.last - 1;
  found.set('between', Math.log(1 + gap) / 2);
  if (gap === 0) found.set(before.closed ? 'right behind' : 'right behind, never closed', 1);
  if (/\?['’]?$/.test(scene.doc.text.slice(before.start, before.end))) found.set('after a question', 1);
  if (quote.paragraph - before.paragraph > 1) found.set('paragraphs between', 1);
  if (evidenceFirst > before.last && evidenceEnd <= quote.first) {
    found.set('tag between', 1);
    if (quote.first - evidenceEnd <= TAG_ENDS) found.set('only the tag between', 1);
  }
  for (let i = before.last + 1; i < Math.min(quote.first, before.last + FAR_BETWEEN); i++) {
    const entity = scene.entityAt[i] ?? -1;
    const kind = scene.entities[entity]?.kind;
    if (kind === undefined || kind === 'place') continue;
    const isSame = 'entity' in who && who.entity === entity;
    found.set(isSame ? 'named between' : kind === 'person' ? 'another person between' : 'another name between', 1);
  }
}

/** After its tag, a stop and no more. */
const TAG_ENDS = 2;
/** Of a long text between two quotations this much is looked at, in tokens. */
const FAR_BETWEEN = 120;

const CARRIED = ['unclosed', 'next-paragraph', 'running', 'introduced'];
