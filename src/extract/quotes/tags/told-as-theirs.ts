/**
 * "Lowe scoffed at Hoyle's warning that it was “…”", "Lowe got a text from Hoyle: “…”", "Lowe was told by Hoyle that it
 * was “…”": the sentence gives the words to another than its subject, or than the nearest name, and nobody else is
 * asked. English.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { claimOfAnother } from './claim-of-another.ts';
import { cryOf } from './cry-of.ts';
import { lastToAct } from './last-to-act.ts';
import { ownerOfNoun } from './owner-of-noun.ts';
import { passedOn } from './passed-on.ts';
import { agentOf } from './passive.ts';
import { quotedPerson } from './quoted-person.ts';
import { writerOf } from './read-out.ts';
import type { Attribution } from '../scene/reference.ts';
import { saidInLetter } from './said-in-letter.ts';
import { saidX, xSaid } from './rules-after.ts';
import { lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import type { Theirs } from './theirs.ts';
import { thinkerOf } from './thinker-of.ts';
import { isWrittenOn } from '../phrase/written-on.ts';
import { oncePerSpan } from '../../../text/memo.ts';

/** That it is they, and no other. */
export const readingsOfTheirs = ({ reference, rule }: Theirs): Attribution[] => reference === null ? []
  : [{ rule: rule ?? 'words-of', reference, evidenceFirst: reference.first, evidenceEnd: reference.end }];

/** The one to whom the sentence gives the words; null where it gives them to nobody in such a way. */
export const toldAsTheirs = oncePerSpan((scene: Scene, quote: Quotation): Theirs | null =>
  scene.lexicon.language === 'en' ? read(scene, quote) : null);

/** "Lowe winced at the prince's view that it was “…”": whoever the sentence names beside the phrase is another. */
export function isBesideTheirs(scene: Scene, quote: Quotation, { who, sources }: Candidate): boolean {
  const reference = toldAsTheirs(scene, quote)?.reference;
  if (reference?.kind !== 'descriptor' || !('entity' in who) || sources[0] !== 'link') return false;
  const { first, end } = sentenceAround(scene, quote.first);
  const { mentions = [] } = scene.entities[who.entity] ?? {};
  return mentions.some(({ firstToken }) => firstToken >= first && firstToken < end);
}

/** Such words hold no floor: who passes them on or reacts goes on. */
export const isTheirs = (scene: Scene, q: number): boolean => {
  const quote = scene.quotations[q];
  return quote !== undefined && toldAsTheirs(scene, quote) !== null;
};

function read(scene: Scene, quote: Quotation): Theirs | null {
  const agent = agentOf(scene, quote);
  if (agent) return { reference: agent.reference, rule: 'passive' };
  const owned = cryOf(scene, quote) ?? ownerOfNoun(scene, quote);
  if (owned) return owned;
  if (isWrittenOn(scene, quote)) return { reference: null };
  const writer = writerOf(scene, quote);
  if (writer) return { reference: writer, rule: 'quoted-as-saying' };
  const letter = saidInLetter(scene, quote);
  if (letter) return letter;
  const answered = isAnsweredThere(scene, quote) ? claimOfAnother(scene, quote) : null;
  if (answered) return { reference: answered };
  if (saidX(scene, quote) ?? xSaid(scene, quote)) return null;
  const quoted = quotedPerson(scene, quote);
  if (quoted) return { reference: quoted, rule: 'quoted-as-saying' };
  const reference = claimOfAnother(scene, quote);
  if (reference) return { reference };
  return passedOn(scene, quote) ?? lastToAct(scene, quote) ?? thinkerOf(scene, quote);
}

/** "Replying to Hoyle's claim of “bias”, Lowe said": what follows the comma is no tag of the claim. */
function isAnsweredThere(scene: Scene, quote: Quotation): boolean {
  const { first } = sentenceAround(scene, quote.first);
  const isResponse = lowerAt(scene, first) === 'in' && lowerAt(scene, first + 2) === 'to';
  const isOpening = isResponse || /^(?:reply|respond|react|answer)ing$/.test(lowerAt(scene, first));
  return isOpening && /^(?:of|as)$/.test(lowerAt(scene, quote.first - 1)) && textAt(scene, quote.last + 1) === ',';
}
