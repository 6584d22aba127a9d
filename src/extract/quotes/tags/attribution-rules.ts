/**
 * The ranked rules that read who said a quotation from its own sentence, strongest evidence first. Each sees the
 * scene and one quotation and answers with the words that name the speaker, or null. None looks at another's answer.
 */
import { counterpartSaid } from '../descriptors/counterpart.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { passive } from './passive.ts';
import { FAR, NEAR } from '../clause/reach.ts';
import type { Attribution } from '../scene/reference.ts';
import { accordingTo } from './rule-according-to.ts';
import { nameBehind } from './rule-name-behind.ts';
import { ownerOf } from './rule-owner.ts';
import { quotedAsSaying } from './rule-quoted.ts';
import { thatWas, wordsOf } from './rule-words-of.ts';
import { dashName, saidX, saidXLater, xSaid, xSaidLater } from './rules-after.ts';
import { madeToSay, nameColon, thought, verbBefore } from './rules-before.ts';
import { textAt, type Scene } from '../scene/scene.ts';

export type Rule = { name: string; read: (scene: Scene, quote: Quotation) => Omit<Attribution, 'rule'> | null };

export const RULES: readonly Rule[] = [
  { name: 'passive', read: passive },
  { name: 'quoted-as-saying', read: quotedAsSaying },
  {
    name: 'said-x',
    read: (scene, quote) =>
      textAt(scene, quote.first - 1) === ':' ? (saidX(scene, quote) ?? saidXLater(scene, quote)) : null,
  },
  { name: 'verb-before-near', read: (scene, quote) => verbBefore(scene, quote, 0, NEAR, scene.lexicon.saying) },
  { name: 'said-x', read: saidX },
  { name: 'x-said', read: (scene, quote) => xSaid(scene, quote) ?? counterpartSaid(scene, quote) },
  { name: 'words-of', read: wordsOf },
  { name: 'according-to', read: accordingTo },
  { name: 'reported-near', read: (scene, quote) => verbBefore(scene, quote, 0, NEAR, scene.lexicon.reporting) },
  { name: 'x-said-later', read: xSaidLater },
  { name: 'said-x-later', read: saidXLater },
  { name: 'made-to-say', read: madeToSay },
  { name: 'name-colon', read: nameColon },
  { name: 'verb-before', read: (scene, quote) => verbBefore(scene, quote, NEAR, FAR, scene.lexicon.saying) },
  { name: 'reported', read: (scene, quote) => verbBefore(scene, quote, NEAR, FAR, scene.lexicon.reporting) },
  { name: 'name-behind', read: nameBehind },
  { name: 'thought', read: thought },
  { name: 'dash-name', read: dashName },
  { name: 'that-was', read: thatWas },
  { name: 'owner', read: ownerOf },
];
