/** What the nouns right before the name of a body say that it is: "French magazine Mode", "the life insurer Halden". */
import type { Document } from '../../../text/document.ts';
import { pattern } from '../../../pattern.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { isKindOfBody } from '../words/kind-nouns.ts';
import { adjoins, type NameRun } from '../words/name-run.ts';
import { isFunctionWord } from './role-phrase.ts';

/** Longest phrase before the name, in tokens. */
const LONGEST = 6;

export function bodyRole(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const end = run.titleToken;
  const head = doc.tokens[end - 1];
  if (run.possessive || !head || head.sentence !== run.sentence || !isKind(lexicon, head.text)) return null;
  let first = end;
  while (end - first < LONGEST && belongs(doc, lexicon, first - 1, run.sentence)) first -= 1;
  const opening = doc.tokens[first];
  if (end - first === 1 && SAYS_LITTLE.has(head.text)) return null;
  return opening && first < end
    ? {
        text: doc.text.slice(opening.start, head.end), start: opening.start, end: head.end,
        gender: null, of: 'organisation', rule: 'premodifier',
      }
    : null;
}

/** "magazine", "app", "think tank": only in small letters, for a capital makes it a part of the name. */
const isKind = (lexicon: Lexicon, text: string): boolean => isKindOfBody(lexicon, text) && !WRITTEN.test(text);

/** "in its trends report Halden warns": what is written is no body. */
const WRITTEN = pattern(
  '',
  '^(?:report|study|statement|letter|e-?mail|memo|document|paper|filing|complaint|lawsuit|indictment|ruling|verdict|',
  'judgment|notice|post|tweet|message|press-release|release|survey|poll|review|analysis|article|editorial|op-ed|book|',
  'memoir|text|note|caption|sign|banner|headline|affidavit|research|findings|handbook|guidelines?)$',
);

/** "the group Halden": alone, such a noun tells nothing that the name does not. */
const SAYS_LITTLE = new Set(
  (
    'group company firm organisation organization unit chain giant rival owner operator brand maker agency ' +
    'ministry department office board council committee club team party network station channel outlet site ' +
    'website journal service body society commission authority report study statement letter post union force ' +
    'government city town county state village nation country'
  ).split(' '),
);

/** "US investment banking" before "giant": words of the same phrase, with no verb or preposition among them. */
function belongs(doc: Document, lexicon: Lexicon, i: number, sentence: number): boolean {
  const [token, after] = [doc.tokens[i], doc.tokens[i + 1]];
  if (token?.kind !== 'word' || !after || token.sentence !== sentence || !adjoins(doc, token, after)) return false;
  if (isFunctionWord(lexicon, token.lower) || lexicon.between.has(token.lower)) return false;
  return !/^\p{Ll}+(?:ed|s)$/u.test(token.text) || PLURAL_KINDS.test(token.lower);
}

/** Before the noun of a body, a word in -s is a verb more often than a noun. */
const PLURAL_KINDS = /^(?:news|sports|arts|rights|savings|securities|logistics|electronics|pharmaceuticals|arms)$/;
