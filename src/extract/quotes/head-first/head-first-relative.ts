/**
 * Whose words a relative clause about somebody quotes, where heads come first: „Ast klagt gegen Horst Kamm, der ihn
 * einen „Giftmischer“ genannt hatte“ is Kamm's word for Ast; "Rick Blanc, que le critique Hugo Sauge avait traité de
 * « pantin »" is Sauge's.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstFirstSubject, isOblique } from '../clause/head-first-clause.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { phraseTo } from '../clause/relative-clause.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { isPersonOrSpeaker } from '../tags/theirs.ts';

export function saidInRelativeElsewhere(scene: Scene, quote: Quotation): Reference | null {
  const relative = relativeBefore(scene, quote);
  if (relative < 0 || !hasVerb(scene, relative, quote)) return null;
  const comma = /^[,]$/.test(textAt(scene, relative - 1)) ? relative - 1 : relative - 2;
  const antecedent = phraseTo(scene, comma - 1, sentenceAround(scene, quote.first).first);
  if (!antecedent || !isPersonOrSpeaker(scene, antecedent)) return null;
  const subject = isRomance(scene.lexicon) ? subjectSmall(scene, relative, quote, antecedent)
    : subjectGerman(scene, relative, quote, antecedent);
  return subject && isPersonOrSpeaker(scene, subject) ? subject : null;
}

/** The relative whose clause holds the quotation, behind a comma and with none since; or -1. */
function relativeBefore(scene: Scene, quote: Quotation): number {
  const { relatives, capitalisesNouns } = scene.lexicon;
  for (let i = quote.first - 1; i > quote.first - LONGEST && isOutside(scene, i); i--) {
    if (/^[,.;:!?–—]$/.test(textAt(scene, i)) && i < quote.first - 1) return -1;
    const lower = lowerAt(scene, i);
    const isRelative = capitalisesNouns ? /^(?:der|den|die)$/.test(lower) : relatives.has(lower);
    const isToWhom = /^[aà]$/.test(lowerAt(scene, i - 1)) && textAt(scene, i - 2) === ',';
    if (isRelative && (textAt(scene, i - 1) === ',' || isToWhom)) return i;
  }
  return -1;
}
/** A relative clause up to what it quotes, in tokens. */
const LONGEST = 16;

/** A verb of saying or calling stands before the words, or in German behind them. */
function hasVerb(scene: Scene, relative: number, quote: Quotation): boolean {
  for (let i = relative + 1; i < quote.first; i++) if (isSaid(scene, i)) return true;
  return scene.lexicon.capitalisesNouns && [1, 2].some((step) => isSaid(scene, quote.last + step));
}

function isSaid(scene: Scene, i: number): boolean {
  const { saying, reporting, calling } = scene.lexicon;
  return isOutside(scene, i) && entityAt(scene, i) < 0 && formsOf(lowerAt(scene, i)).some((word) =>
    saying.has(word) || reporting.has(word) || calling?.has(word) === true);
}

/** "traitée", "definita": the participle agrees with whom it is said of; "chamara" had called. */
const formsOf = (word: string): string[] =>
  [word, word.replace(/e$/, ''), word.replace(/a$/, 'o'), word.replace(/ara$/, 'ou')];

/**
 * "qui l'avait traitée de", "que la había llamado": the antecedent's; "que le critique Hugo Sauge": his; "que definió
 * como «…».": theirs who are the subject of the sentence; "que llamó «…» al edil": the antecedent's again.
 */
function subjectSmall(scene: Scene, relative: number, quote: Quotation, antecedent: Reference): Reference | null {
  const { perfect, auxiliaries, dropsSubject } = scene.lexicon;
  if (lowerAt(scene, relative) === 'qui') return antecedent;
  const [at, next] = [relative + 1, lowerAt(scene, relative + 2)];
  const isVerb = perfect?.test(next) === true || auxiliaries?.has(next) === true ||
    (isSaid(scene, relative + 2) && entityAt(scene, relative + 3) < 0); // "que le critique Hugo Sauge"
  if (CLITIC.test(lowerAt(scene, at)) && isVerb) return antecedent;
  const named = headFirstPhrase(scene, at, quote.first);
  if (named) return named.kind === 'pronoun' || named.end >= quote.first ? null : named;
  return dropsSubject && callsSomebody(scene, relative, quote) ? callerOf(scene, quote, antecedent) : null;
}

/** Who calls somebody so in a clause without a subject: the one called stands behind the words, or before "que". */
function callerOf(scene: Scene, quote: Quotation, antecedent: Reference): Reference | null {
  if (/^[,.;]$/.test(textAt(scene, quote.last + 1))) {
    const caller = headFirstFirstSubject(scene, sentenceAround(scene, quote.first).first, antecedent.first);
    return caller && caller.end < antecedent.first - 1 ? caller : null;
  }
  const behind = /^al?$/.test(lowerAt(scene, quote.last + 1)) ? quote.last + 2 : quote.last + 1;
  return headFirstPhrase(scene, behind, sentenceAround(scene, quote.last).end) ? antecedent : null;
}

const callsSomebody = (scene: Scene, relative: number, quote: Quotation): boolean => {
  for (let i = relative + 1; i < quote.first; i++)
    if (formsOf(lowerAt(scene, i)).some((word) => scene.lexicon.calling?.has(word))) return true;
  return false;
};
const CLITIC = /^(?:l[aeo]s?|l['’]|lhes?|gli|[ao]s?|mi|ci|nos)$/;

/** "der ihn … nannte": his of whom it is told; "den Kritiker Zorn … nannte": the critic's; "die" is either. */
function subjectGerman(scene: Scene, relative: number, quote: Quotation, antecedent: Reference): Reference | null {
  const word = lowerAt(scene, relative);
  const next = lowerAt(scene, relative + 1);
  if (/^(?:er|sie|man|es)$/.test(next) && word !== 'der') return null;
  const isWoman = antecedent.kind === 'name' && scene.genders[antecedent.entity] === 'female';
  if (word === 'der') return isWoman || next === 'er' ? null : antecedent;
  if (word === 'die' && isObject(scene, relative, quote)) return antecedent;
  if (word === 'die') return null;
  const inside = headFirstPhrase(scene, relative + 1, quote.first);
  return inside && inside.kind !== 'pronoun' && !isOblique(scene, inside, relative + 2) ? inside : null;
}

/** "die ihn einen „Giftmischer“ nannte", "die den Plan „naiv“ nannte": the clause has an object already. */
function isObject(scene: Scene, relative: number, quote: Quotation): boolean {
  for (let i = relative + 1; i < quote.first; i++)
    if (/^(?:ihn|ihm|ihr|den|dem|sein|seine|seinen|ihre|ihren)$/.test(lowerAt(scene, i))) return true;
  return false;
}
