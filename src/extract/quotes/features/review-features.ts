/** What the answers for all quotations tell of one candidate of one of them, as named numbers. */
import type { Outlook } from './outlook.ts';
import { quotedWords, quoteKind } from '../speech/quotation-shape.ts';
import type { Scene } from '../scene/scene.ts';
import type { Features } from '../model/trees.ts';

/** Adds them to those of the first look, of candidate `i` of quotation `q`. */
export function addReview(scene: Scene, outlook: Outlook, q: number, i: number): void {
  const { chances, features } = outlook.weighed[q]!;
  const found = features[i]!;
  const chance = chances[i]!;
  const rival = Math.max(0, ...chances.filter((_, k) => k !== i));
  found.set('chance', logit(chance));
  found.set('margin', logit(chance) - logit(rival));
  found.set('rival', rival);
  found.set('rank', chances.filter((other) => other > chance).length);
  found.set('candidates', chances.length);
  found.set('nobody', 1 - chances.reduce((sum, other) => sum + other, 0));
  addShare(outlook, q, i, found);
  addShape(scene, q, found);
}

/** Surer than this is all alike. */
const SUREST = 5;
const logit = (chance: number): number => Math.max(-SUREST, Math.min(SUREST, Math.log(chance / (1 - chance))));

/** How much of the article's other quotations is theirs, and the others' who may have said this one. */
function addShare({ weighed, keys, masses, all, voices }: Outlook, q: number, i: number, found: Features): void {
  const { chances } = weighed[q]!;
  const elsewhere = keys[q]!.map((key, k) => (masses.get(key) ?? 0) - chances[k]!);
  const others = Math.max(LEAST_MASS, all - chances.reduce((sum, chance) => sum + chance, 0));
  const mine = elsewhere[i]!;
  found.set('voices', Math.min(MOST_VOICES, voices));
  found.set('quotations of theirs', Math.log(1 + Math.max(0, mine)));
  found.set('share', mine / others);
  found.set('share of a rival', Math.max(0, ...elsewhere.filter((_, k) => k !== i)) / others);
}
/** Where this quotation is the only one, nobody has a share of the others. */
const LEAST_MASS = 0.01;
/** More are a crowd. */
const MOST_VOICES = 8;

function addShape(scene: Scene, q: number, found: Features): void {
  const { doc, quotations } = scene;
  const quote = quotations[q]!;
  const text = doc.text.slice(quote.start, quote.end);
  found.set('words', Math.min(MOST_WORDS, quotedWords(scene, quote).words));
  if (quoteKind(scene, quote) === 'fragment') found.set('fragment', 1);
  if (/[.!?,…]$/.test(text)) found.set('stop inside', 1);
  const paragraph = doc.paragraphs[quote.paragraph];
  if (paragraph && quote.start - paragraph.start <= MARKS) found.set('opens its paragraph', 1);
}
/** Longer ones are speech like any other. */
const MOST_WORDS = 12;
/** A mark and a stop, in letters. */
const MARKS = 2;
