/**
 * What the quotations on either side and the paragraph tell of a candidate: whom their tags name, who else is named
 * there, how many speak in the article at all. As named numbers.
 */
import type { Candidate, Told } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, type Scene } from '../scene/scene.ts';
import type { Features } from '../model/trees.ts';
import { sameWho } from '../phrase/who.ts';

/** Who is named outright as a speaker, how often; the strongest reading of each quotation's own sentence. */
export interface Voices {
  named: ReadonlyMap<number, number>;
  tags: readonly (Reference | null)[];
  /** The persons named before a quotation in its paragraph, first one first; as far as they have been asked for. */
  persons: Map<Quotation, readonly number[]>;
}

export function addNeighbours(
  scene: Scene, q: number, { who }: Candidate, voices: Voices, told: readonly (Told | null)[], found: Features,
): void {
  const quote = scene.quotations[q];
  if (!quote) return;
  if ('entity' in who) {
    addTagOf(scene, quote, q - 1, 'before', who.entity, voices, found);
    addTagOf(scene, quote, q + 1, 'behind', who.entity, voices, found);
    addParagraph(personsBefore(scene, quote, voices), who.entity, found);
    const named = voices.named.get(who.entity) ?? 0;
    if (named > 0 && voices.named.size === 1) found.set('only voice', 1);
    if (scene.bodyCount === 1 && scene.entities[who.entity]?.kind === 'organisation') found.set('only body', 1);
  }
  found.set('voices', Math.min(MOST_VOICES, voices.named.size));
  const [last, earlier] = [told[q - 1], told[q - 2]];
  if (last && earlier && sameWho(earlier.who, who) && !sameWho(last.who, who)) found.set('spoke last but one', 1);
}

function addTagOf(
  scene: Scene, quote: Quotation, other: number, side: string, entity: number, { tags }: Voices, found: Features,
): void {
  const neighbour = scene.quotations[other];
  if (!neighbour || Math.abs(neighbour.paragraph - quote.paragraph) > 1) return;
  const tag = tags[other] ?? null;
  const place = neighbour.paragraph === quote.paragraph ? '' : ', other paragraph';
  if (!tag) found.set(`no tag ${side}${place}`, 1);
  else if (tag.kind === 'name') found.set(`tag ${side} names ${tag.entity === entity ? 'it' : 'another'}${place}`, 1);
  else if (tag.kind === 'pronoun') {
    const gender = scene.genders[entity] ?? null;
    if (gender) found.set(`tag ${side} ${gender === tag.gender ? 'agrees' : 'disagrees'}${place}`, 1);
  } else found.set(`descriptor ${side}${place}`, 1);
}

function addParagraph(persons: readonly number[], entity: number, found: Features): void {
  found.set('persons in its paragraph', Math.min(MOST_PERSONS, persons.length));
  if (persons.includes(entity))
    found.set(persons.length === 1 ? 'only person of its paragraph' : 'one of its paragraph', 1);
  if (persons[0] === entity) found.set('first of the paragraph', 1);
}

/** Who is named in the paragraph before the quotation, outside of any. */
function personsBefore(scene: Scene, quote: Quotation, voices: Voices): readonly number[] {
  const known = voices.persons.get(quote);
  if (known) return known;
  const { doc, entities } = scene;
  const from = doc.sentences[doc.paragraphs[quote.paragraph]?.firstSentence ?? 0]?.firstToken ?? quote.first;
  const persons: number[] = [];
  for (let i = Math.max(from, quote.first - FAR); i < quote.first; i++) {
    const named = scene.entityAt[i] ?? -1;
    const isPerson = named >= 0 && isOutside(scene, i) && entities[named]?.kind === 'person';
    if (isPerson && !persons.includes(named)) persons.push(named);
  }
  voices.persons.set(quote, persons);
  return persons;
}

/** More are a crowd. */
const MOST_VOICES = 6;
const MOST_PERSONS = 4;
/** Of a long paragraph this much is looked at, in tokens. */
const FAR = 150;
