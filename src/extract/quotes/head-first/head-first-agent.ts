/**
 * Whose words a participle has for its agent: «calificado de «…» por la alcaldesa», "interrompue par un retraité :",
 * and whose another only passes on.
 */
import { oncePerSpan } from '../../../text/memo.ts';
import { answeredInMain } from './answered-in-main.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { gappedElsewhere } from './head-first-gapped.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { saidInMood } from './said-in-mood.ts';
import { saidInRelativeElsewhere } from './head-first-relative.ts';
import { after, endsInColon, ownTokens, says, type Answer } from './head-first-region.ts';
import { latterInClause } from './latter-in-clause.ts';
import { wordsOfAnother } from './head-first-passed-on.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { pattern } from '../../../pattern.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** How far before the quotation its participle stands: "calificado ayer de «…» por". */
const PARTICIPLE = 5;

/** Qualifié de « … » par un dirigeant: the agent of a participle before the quotation. */
export function byAgent(scene: Scene, quote: Quotation): Answer {
  const { agents, saying, passive } = scene.lexicon;
  const at = quote.last + 1;
  if (!agents?.has(lowerAt(scene, at)) || !isOutside(scene, at)) return null;
  for (let i = quote.first - 1; i >= quote.first - PARTICIPLE && isOutside(scene, i); i--) {
    const isSuffered = isGotToHear(scene, i);
    if (!isSuffered && !isCalling(scene, i) && !saying.has(lowerAt(scene, i))) continue;
    // "advierte del «hartazgo» por la falta"
    const isActive = passive?.participle.test(lowerAt(scene, i)) === false && !passive.strong?.test(lowerAt(scene, i));
    if (isActive && !isSuffered) return null;
    const { end } = after(scene, quote);
    const source = phraseAt(scene, at + 1, end);
    return source && { reference: source, evidenceFirst: at, evidenceEnd: source.end };
  }
  return null;
}

/** "s'est fait (traiter) de « … » par", "si è sentita (chiamare) «…» da": whoever has it said to them. */
const isGotToHear = ({ lexicon, doc }: Scene, i: number): boolean => {
  const [got, verb] = [doc.tokens[i - 1]?.lower ?? '', doc.tokens[i]?.lower ?? ''];
  const isSaid = /^(?:entendu|sentit)/.test(got) || NAMING.test(verb);
  return isSaid && lexicon.infinitives?.test(verb) === true && GOT.test(got);
};
const NAMING = /^(?:trait|qualifi|accus|appel|reproch|insult|surnomm|somm|chiam|defini|rimprover)/;
const GOT = /^(?:fait|faite?s?|vue?s?|entendue?s?|sentit[oaie]|vist[oaie])$/;

/**
 * "O grupo é definido por Melo, sua diretora, como “…”", "la piazza è descritta da Rossi come «…»": the agent stands
 * before the words, with nothing between but who that is and "as".
 */
export function calledByAgent(scene: Scene, quote: Quotation): Answer {
  const { agents, passive } = scene.lexicon;
  if (!isRomance(scene.lexicon)) return null;
  const end = beforeLink(scene, quote.first);
  const { first } = sentenceAround(scene, quote.first);
  for (let by = end - 2; by > Math.max(first, end - FAR_AGENT) && isOutside(scene, by); by--) {
    if (!agents?.has(lowerAt(scene, by)) || !isCalling(scene, by - 1)) continue;
    const isCalled = passive?.participle.test(lowerAt(scene, by - 1)) || passive?.strong?.test(lowerAt(scene, by - 1));
    const agent = isCalled ? phraseAt(scene, by + 1, end) : null;
    const isWhole = agent?.end === end || (textAt(scene, end - 1) === ',' && textAt(scene, agent?.end ?? -1) === ',');
    return agent && isWhole ? { reference: agent, evidenceFirst: by - 1, evidenceEnd: agent.end } : null;
  }
  return null;
}

/** Where "como" of "descrito por Gil como", "de haber" of "acusado por Gil de haber" begins, or "a". */
function beforeLink({ lexicon, doc }: Scene, end: number): number {
  const [last = '', have = ''] = [doc.tokens[end - 1]?.lower, doc.tokens[end - 2]?.lower];
  const isCut = /^['’]$/.test(last) && have === 'd'; // "d'« homme seul »"
  if (isCut || (HAVE.test(last) && LINK.test(have))) return end - 2;
  return lexicon.asSaid?.has(last) || LINK.test(last) ? end - 1 : end;
}
const HAVE = /^(?:haber|ter|avoir|aver)$/;
const LINK = /^(?:come|de|d['’]|di|a|à|per|pour)$/;

/** "descrito", "acusado", "invitado": what is done in words. */
const isCalling = ({ lexicon, doc }: Scene, i: number): boolean => {
  const word = doc.tokens[i]?.lower ?? '';
  if (/^jug/.test(word) && doc.tokens[i + 1]?.lower === 'pour') return false; // tried
  const masculine = lexicon.dropsSubject ? word : word.replace(/(?<=[éiu]|[cr]it|mis)(?:e|s|es)$/, ''); // French
  return lexicon.reporting.has(word) || lexicon.reporting.has(masculine) || CALLING.test(word);
};
const CALLING = pattern(
  'u', '^(?:(?:acc?us|invit|convid|exhort|apel|tach|tild)[aài]|instad|(?:accus|invit|exhort|trait|somm|salu|présent|',
  'surnomm|considér|rebaptis|baptis|appel|dépein|pri|jug)(?:ée?s?|te?s?)$|décrite?s?$)',
);

const phraseAt = (scene: Scene, first: number, end: number): Reference | null =>
  headFirstPhrase(scene, first, end) ?? plainPhrase(scene, first, end);

/**
 * Whoever stands right before the colon as an agent, or is quoted there: whose the words are, and no subject's. Asked
 * for each candidate, read once.
 */
export const ledBy = oncePerSpan((scene: Scene, quote: Quotation): Answer => {
  const told = latterInClause(scene, quote) ?? answeredInMain(scene, quote) ?? gappedElsewhere(scene, quote) ??
    saidInMood(scene, quote) ?? saidInRelativeElsewhere(scene, quote);
  if (told) return { reference: told, evidenceFirst: told.first, evidenceEnd: told.end };
  if (!endsInColon(scene, quote)) return null;
  const colon = quote.first - 1;
  const { first } = sentenceAround(scene, colon);
  const author = wordsOfAnother(scene, colon);
  if (author) return { reference: author, evidenceFirst: Math.min(first, author.first), evidenceEnd: author.end };
  if (!isRomance(scene.lexicon)) return addressedBy(scene, first, colon);
  const floor = Math.max(first, colon - FAR_AGENT);
  for (let i = colon - 2; i > floor && isOutside(scene, i); i--) {
    const source = agentBehind(scene, i, floor, colon);
    if (source) return { reference: source, evidenceFirst: i, evidenceEnd: source.end };
    if (/^[.;:!?]$/.test(textAt(scene, i))) return null;
  }
  return null;
});
/** "Minister Lehr wurde von Parteichefin Rust zurechtgewiesen: „…“": who does it in words. German. */
function addressedBy(scene: Scene, first: number, colon: number): Answer {
  const { addressed, passive, relays, agents } = scene.lexicon;
  const hears = hearingBefore(scene, first, colon);
  const end = hears >= 0 ? hears : colon - 1;
  if (hears < 0 && !addressed?.test(lowerAt(scene, end))) return null;
  for (let by = end - 1; by > first; by--) {
    if (!isOutside(scene, by) || textAt(scene, by) === ',') return null;
    const agent = agents?.has(lowerAt(scene, by)) ? phraseAt(scene, by + 1, end) : null;
    if (!agent || (hears >= 0 && agent.end !== end)) continue; // "ließ sich von Marx nichts sagen"
    if (agent.kind !== 'name') return null; // "wurde von Fans gefeiert: „Danke euch!“"
    const before = ownTokens(scene, first, by).map((i) => lowerAt(scene, i));
    // "bekam von Marx den Rücken gestärkt"
    const isDone = hears >= 0 || before.some((word) => passive?.auxiliaries.has(word) || relays?.receiving.has(word));
    return isDone ? { reference: agent, evidenceFirst: by, evidenceEnd: agent.end } : null;
  }
  return null;
}

/** "bekam von Marx zu hören:", "ließ sich von Marx sagen:", "musste sich … anhören:": where that verb is, or -1. */
function hearingBefore(scene: Scene, first: number, colon: number): number {
  const last = lowerAt(scene, colon - 1);
  const words = ownTokens(scene, first, colon - 1).map((i) => lowerAt(scene, i));
  const receives = words.some((word) => scene.lexicon.relays?.receiving.has(word));
  if (!scene.lexicon.capitalisesNouns) return -1;
  if (last === 'hören') return receives && lowerAt(scene, colon - 2) === 'zu' ? colon - 2 : -1;
  if (!words.includes('sich')) return -1;
  return last === 'anhören' || (last === 'sagen' && words.some((word) => LET.test(word))) ? colon - 1 : -1;
}
const LET = /^(?:lässt|lassen|ließ(?:en)?)$/;

/** An agent with all that tells who it is, in tokens: "par la patronne du café de la Place, Anne Roux :". */
const FAR_AGENT = 14;

/**
 * "écrite à la main par la tisseuse :", "prima di essere interrotta da un collega:". "Respondió a la carta publicada
 * por la asociación:" has a verb of saying, and who answers speaks; no banner is written by those who hold it.
 */
function agentBehind(scene: Scene, by: number, floor: number, colon: number): Reference | null {
  const { agents, passive } = scene.lexicon;
  if (!agents?.has(lowerAt(scene, by))) return null;
  const done = [1, 2, 3, 4].map((back) => by - back).find((i) => i >= floor && isDone(scene, i)) ?? -1;
  if (done < 0 || scene.lexicon.asked?.has(lowerAt(scene, done))) return null; // "intervistato da Radio Sole:"
  const isInterrupted = passive?.infinitives?.has(lowerAt(scene, done - 1)) === true;
  for (let i = Math.max(sentenceAround(scene, by).first, by - FAR_VERB); i < by && !isInterrupted; i++) {
    const isSaid = i < done && isOutside(scene, i) && says(scene, i);
    if (isSaid || scene.lexicon.nobodys?.has(lowerAt(scene, i))) return null;
  }
  const agent = phraseAt(scene, by + 1, colon);
  return agent?.end === colon && agent.kind !== 'pronoun' && !isInOffice(scene, by, agent) ? agent : null;
}

/** "Ha esordito da nuovo tecnico dell'Aretusa:": in what office somebody speaks, and no agent, who has an article. */
const isInOffice = (scene: Scene, by: number, agent: Reference): boolean =>
  lowerAt(scene, by) === scene.lexicon.inOffice && agent.kind === 'descriptor' &&
  !isDeterminer(scene, agent.first) && isRole(scene.lexicon, lowerAt(scene, agent.head));

/** Tokens before an agent in which somebody may have said or written something. */
const FAR_VERB = 60;

function isDone({ lexicon: { passive }, doc }: Scene, i: number): boolean {
  const word = doc.tokens[i]?.lower ?? '';
  return passive?.participle.test(word) === true || passive?.strong?.test(word) === true;
}
