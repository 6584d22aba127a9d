/**
 * Who said a quotation, in languages whose subject may follow its verb: ranked rules, strongest evidence first, each
 * reading the quotation's own sentence.
 */
import type { Rule } from './attribution-rules.ts';
import type { Quotation } from './find-quotations.ts';
import { headFirstPhrase } from './head-first-phrase.ts';
import { headFirstFirstSubject, headFirstSubject, subjectAfter } from './head-first-subject.ts';
import type { Attribution, Reference } from './reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from './scene.ts';

type Answer = Omit<Attribution, 'rule'> | null;

/** A verb this near before the mark governs the quotation; a colon before the mark makes any distance near. */
const NEAR = 4;
/** Farther than this, a verb of the same sentence is about something else. */
const FAR = 30;

export const HEAD_FIRST_RULES: readonly Rule[] = [
  {
    name: 'verb-before-near',
    read: (scene, quote) => (endsInColon(scene, quote) ? verbBefore(scene, quote, FAR, scene.lexicon.saying) : null),
  },
  { name: 'said-x', read: saidX },
  { name: 'verb-before-near', read: (scene, quote) => verbBefore(scene, quote, NEAR, scene.lexicon.saying) },
  { name: 'x-said', read: xSaid },
  { name: 'said-back', read: saidBack },
  { name: 'according-to', read: accordingTo },
  { name: 'reported-near', read: (scene, quote) => verbBefore(scene, quote, NEAR, scene.lexicon.reporting) },
  { name: 'said-x-later', read: saidXLater },
  { name: 'name-colon', read: nameColon },
  { name: 'verb-before', read: (scene, quote) => verbBefore(scene, quote, FAR, scene.lexicon.saying) },
  { name: 'reported', read: (scene, quote) => verbBefore(scene, quote, FAR, scene.lexicon.reporting) },
  { name: 'thought', read: (scene, quote) => verbBefore(scene, quote, FAR, scene.lexicon.stance) },
  { name: 'dash-name', read: dashName },
];

const endsInColon = (scene: Scene, quote: Quotation): boolean => textAt(scene, quote.first - 1) === ':';
const isPause = (scene: Scene, i: number): boolean => /^[,–—-]$/.test(textAt(scene, i));

/**
 * The writer's words right after the quotation, pauses left out, up to the end of their sentence or the next quotation.
 */
function after(scene: Scene, quote: Quotation): { first: number; end: number } {
  let first = quote.last + 1;
  const sentence = tokenAt(scene, first)?.sentence;
  let end = first;
  while (isOutside(scene, end) && sentence !== undefined && tokenAt(scene, end)?.sentence === sentence) end += 1;
  if (scene.doc.sentences[sentence ?? -1]?.paragraph !== quote.paragraph) end = first;
  while (first < end && isPause(scene, first)) first += 1;
  return { first, end };
}

/** Does the writer's own sentence begin after the quotation, so that nothing in it need be about the quotation? */
function beginsAnew(scene: Scene, quote: Quotation, first: number): boolean {
  return (
    /[.!?…]$/.test(scene.doc.text.slice(quote.start, quote.end)) &&
    /^\p{Lu}/u.test(textAt(scene, first)) &&
    !isPause(scene, quote.last + 1)
  );
}

const answer = (reference: Reference, verb: number): Answer => ({
  reference,
  evidenceFirst: Math.min(reference.first, verb),
  evidenceEnd: Math.max(reference.end, verb + 1),
});

/** «…», ha dicho el alcalde; „…“, so Faber */
function saidX(scene: Scene, quote: Quotation): Answer {
  const region = after(scene, quote);
  if (beginsAnew(scene, quote, region.first)) return null;
  let verb = region.first;
  while (
    verb < region.end &&
    !isTag(scene, verb, region.first) &&
    scene.lexicon.between.has(lowerAt(scene, verb)) &&
    entityAt(scene, verb) < 0
  )
    verb += 1;
  if (verb >= region.end || entityAt(scene, verb) >= 0 || !isTag(scene, verb, region.first)) return null;
  const subject = subjectAfter(scene, verb, region.end) ?? leftOut(scene, quote);
  return subject && answer(subject, verb);
}

/** «…», lamentó: the only person of the sentence before, where that is its subject and no quotation stands between. */
function leftOut(scene: Scene, quote: Quotation): Reference | null {
  const last = quote.first - 1;
  if (!scene.lexicon.dropsSubject || last < 0 || !isOutside(scene, last)) return null;
  const { first } = sentenceAround(scene, last);
  const sameParagraph = scene.doc.sentences[tokenAt(scene, last)?.sentence ?? -1]?.paragraph === quote.paragraph;
  const subject = sameParagraph ? headFirstFirstSubject(scene, first, last) : null;
  const only = soleName(scene, first, last);
  return subject?.kind === 'name' && only?.kind === 'name' && only.entity === subject.entity ? subject : null;
}

const isTag = (scene: Scene, i: number, first: number): boolean =>
  scene.lexicon.saying.has(lowerAt(scene, i)) || (i === first && Boolean(scene.lexicon.tags?.has(lowerAt(scene, i))));

/** „…“, hatte Müller am Montag gesagt; "…", a-t-elle ajouté; “…”, Sánchez dijo */
function xSaid(scene: Scene, quote: Quotation): Answer {
  const region = after(scene, quote);
  const opener = lowerAt(scene, region.first);
  const { saying, relatives, conjunctions, prepositions } = scene.lexicon;
  if (
    beginsAnew(scene, quote, region.first) ||
    relatives.has(opener) ||
    conjunctions.has(opener) ||
    prepositions.has(opener)
  )
    return null;
  for (let verb = region.first + 1; verb < Math.min(region.end, region.first + 16); verb++) {
    if (!saying.has(lowerAt(scene, verb)) || entityAt(scene, verb) >= 0) continue;
    const subject = headFirstFirstSubject(scene, region.first, verb);
    return subject && isLead(scene, region.first, subject.first) ? answer(subject, verb) : null;
  }
  return null;
}

/** Only auxiliaries and adverbs stand between the mark and the subject. */
function isLead(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (
      !scene.lexicon.between.has(lowerAt(scene, i)) &&
      !scene.lexicon.honorifics.has(lowerAt(scene, i)) &&
      !scene.lexicon.roles.has(lowerAt(scene, i))
    )
      return false;
  return true;
}

/** “…” sei gescheitert, sagte der Minister. */
function saidXLater(scene: Scene, quote: Quotation): Answer {
  const region = after(scene, quote);
  if (beginsAnew(scene, quote, region.first)) return null;
  for (let i = region.first + 1; i < region.end; i++) {
    if (textAt(scene, i - 1) !== ',') continue;
    let verb = i;
    while (
      verb < region.end &&
      !scene.lexicon.saying.has(lowerAt(scene, verb)) &&
      scene.lexicon.between.has(lowerAt(scene, verb)) &&
      entityAt(scene, verb) < 0
    )
      verb += 1;
    if (!scene.lexicon.saying.has(lowerAt(scene, verb))) continue;
    const subject = subjectAfter(scene, verb, region.end);
    if (subject) return answer(subject, verb);
  }
  return null;
}

/** «…». Lo ha detto la ministra: the next sentence points back at the quotation before it. */
function saidBack(scene: Scene, quote: Quotation): Answer {
  const first = quote.last + (/^[.]$/.test(textAt(scene, quote.last + 1)) ? 2 : 1);
  if (!isOutside(scene, first) || !scene.lexicon.backPointers?.has(lowerAt(scene, first))) return null;
  let end = first;
  while (
    isOutside(scene, end) &&
    tokenAt(scene, end)?.sentence === tokenAt(scene, first)?.sentence &&
    tokenAt(scene, end)
  )
    end += 1;
  for (let verb = first + 1; verb < Math.min(end, first + 4); verb++) {
    if (!scene.lexicon.saying.has(lowerAt(scene, verb))) continue;
    const subject = subjectAfter(scene, verb, end);
    return subject && answer(subject, verb);
  }
  return null;
}

/** El alcalde respondió: “…” — the nearest verb of this kind before the mark, up to so many words away. */
function verbBefore(scene: Scene, quote: Quotation, reach: number, verbs: ReadonlySet<string>): Answer {
  const floor = sentenceAround(scene, quote.first).first;
  for (let verb = quote.first - 1, distance = 0; verb >= floor && distance < reach; verb--) {
    if (!isOutside(scene, verb)) return null; // the verb before another quotation is about that one
    if (!isPause(scene, verb)) distance += 1;
    if (!verbs.has(lowerAt(scene, verb)) || entityAt(scene, verb) >= 0 || isNoun(scene, verb)) continue;
    const subject = headFirstSubject(scene, verb, floor, quote.first);
    return subject && answer(subject, verb);
  }
  return null;
}

/** "una pregunta", "l'annonce": a form that is a verb too, used as a noun. */
const isNoun = (scene: Scene, i: number): boolean => {
  const before = lowerAt(scene, i - 1);
  const after = scene.lexicon.between.has(before) || scene.lexicon.pronouns.has(before);
  return (
    (!after && (scene.lexicon.determiners.has(before) || scene.lexicon.possessives.has(before))) ||
    (scene.lexicon.capitalisesNouns &&
      /^\p{Lu}/u.test(textAt(scene, i)) &&
      !/^[.:!?]$/.test(textAt(scene, i - 1)) &&
      scene.doc.tokens[i - 1]?.sentence === scene.doc.tokens[i]?.sentence)
  );
};

/** "selon le maire", "по словам Пескова", "dem Anwalt zufolge", anywhere in the sentence of the quotation */
function accordingTo(scene: Scene, quote: Quotation): Answer {
  const before = sentenceAround(scene, quote.first);
  const end = Math.max(before.end, after(scene, quote).end);
  for (let i = before.first; i < end; i++) {
    if (!isOutside(scene, i)) continue;
    if (scene.lexicon.accordingToAfter?.has(lowerAt(scene, i))) {
      const subject = headFirstFirstSubject(scene, before.first, i);
      if (subject?.end === i) return answer(subject, i);
    }
    for (const phrase of scene.lexicon.accordingTo) {
      if (!phrase.every((word, k) => lowerAt(scene, i + k) === word)) continue;
      const source = sourceAt(scene, i + phrase.length, end);
      if (source) return { reference: source, evidenceFirst: i, evidenceEnd: source.end };
    }
  }
  return null;
}

/** The source after "по словам": there every name is in the genitive, so its case says nothing. */
function sourceAt(scene: Scene, first: number, end: number): Reference | null {
  const { lexicon } = scene;
  const joined = lexicon.prepositions.has(lowerAt(scene, first)) && lexicon.joins.has(lowerAt(scene, first));
  if (!lexicon.inflects) return headFirstPhrase(scene, joined ? first + 1 : first, end);
  for (let i = first; i < Math.min(end, first + 8) && isOutside(scene, i); i++) {
    if (
      /^[,.;:()–—]$/.test(textAt(scene, i)) ||
      lexicon.saying.has(lowerAt(scene, i)) ||
      lexicon.prepositions.has(lowerAt(scene, i))
    )
      return null;
    const entity = entityAt(scene, i);
    const possessive = lexicon.possessives.get(lowerAt(scene, i));
    if (possessive && possessive !== 'neuter' && i === first)
      return { kind: 'pronoun', gender: possessive, first: i, end: i + 1 };
    const next = scene.nameEnd[i] ?? i + 1;
    if (entity >= 0 && isSource(scene, entity, next - i) && !(entityAt(scene, next) >= 0))
      return { kind: 'name', entity, first: scene.nameFirst[i] ?? i, end: next };
  }
  return null;
}

/** A person, or a name of more than one word that nothing makes a place or a body. */
function isSource(scene: Scene, entity: number, words: number): boolean {
  const kind = scene.entities[entity]?.kind;
  return kind === 'person' || (kind === 'unknown' && words > 1);
}

/** "Il deputato Matteo Greco: «…»" */
function nameColon(scene: Scene, quote: Quotation): Answer {
  if (!endsInColon(scene, quote)) return null;
  const { first } = sentenceAround(scene, quote.first - 1);
  const subject = headFirstFirstSubject(scene, first, quote.first - 1);
  const only = subject && subject.kind !== 'pronoun' ? subject : soleName(scene, first, quote.first - 1);
  return only && { reference: only, evidenceFirst: only.first, evidenceEnd: only.end };
}

/** "Dura la replica dell'ex ministra Paola Sereni:" names one person only. */
function soleName(scene: Scene, first: number, end: number): Reference | null {
  let only: Reference | null = null;
  for (let i = first; i < end; i++) {
    const entity = entityAt(scene, i);
    if (entity < 0 || !isOutside(scene, i) || scene.entities[entity]?.kind !== 'person') continue;
    if (only) return null;
    only = { kind: 'name', entity, first: i, end: scene.nameEnd[i] ?? i + 1 };
    i = only.end - 1;
  }
  return only;
}

/** «…» — María López */
function dashName(scene: Scene, quote: Quotation): Answer {
  const region = after(scene, quote);
  if (!/^[–—―-]$/.test(textAt(scene, region.first - 1))) return null;
  const subject = headFirstPhrase(scene, region.first, region.end);
  return subject?.kind === 'name' && subject.first === region.first && /^[.,]?$/.test(textAt(scene, subject.end))
    ? { reference: subject, evidenceFirst: subject.first, evidenceEnd: subject.end }
    : null;
}
