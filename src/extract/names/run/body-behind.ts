/**
 * "dijo Ana Ruiz del Hospital Clínico de Madrid", "Anna Rossi del Comitato Acqua", "Ana Rocha do Bloco de Esquerda":
 * what stands behind the particle is where somebody belongs, and no surname as in "Ana Ruiz de la Torre". Romance.
 */
import type { Document } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { isBodyHead } from './body-heads.ts';
import { givenNameGender } from '../words/given-names.ts';
import { beginsKnownOrganisation } from '../words/known-organisations.ts';
import { PARTICLES } from '../words/name-run.ts';

/** Does a body's name begin behind the particle at `at`, and somebody's name end before it? */
export function isBehindPerson(doc: Document, lexicon: Lexicon, first: number, at: number): boolean {
  if (!isRomance(lexicon) || at - first < 2 || !PARTICLES.has(doc.tokens[at]?.lower ?? '')) return false;
  const isPerson = doc.tokens.slice(first, at).some(({ text }) => givenNameGender(text) !== undefined);
  const next = PARTICLES.has(doc.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return isPerson && !isBody(doc, lexicon, first) && (isBody(doc, lexicon, next) || beginsKnownOrganisation(doc, next));
}

const isBody = ({ tokens }: Document, lexicon: Lexicon, i: number): boolean => {
  const { text = '', lower = '' } = tokens[i] ?? {};
  return (lexicon.institutions.has(lower) || isBodyHead(lexicon, text)) && !SURNAMES_TOO.has(lower);
};

/** "Álex de la Iglesia", "Ana Gomes da Câmara" */
const SURNAMES_TOO = wordSet(
  'iglesia casa casas torre torres campo campos castillo castelo câmara palacio fuente corte',
);
