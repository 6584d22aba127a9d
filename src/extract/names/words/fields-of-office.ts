/**
 * What an office is for, in Romance languages: "la consejera de Salud", "o secretário de Obras". With a capital it
 * looks like a body, and is none that an article would list.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Nouns that alone name nothing: of what body they are is told elsewhere, if at all. */
const GENERIC = wordSet(
  'Unidad Ministerio Dirección Departamento Delegación Secretaría Área Capital Dignidad Lealtad Vida ' +
    'Unidade Ministério Direção Secretaria Poder Ministère Direction Ministero Direzione',
);

/** "Salud", "Economía, Industria y Comercio", "Medio Ambiente": nothing but fields. "Vida", "Unidad": nor that. */
export function namesNoBody({ officeFields }: Lexicon, words: readonly string[]): boolean {
  const [first = ''] = words;
  if (!officeFields) return false;
  if (words.length === 1) return officeFields.has(first) || GENERIC.has(first);
  return (officeFields.has(first) && words.includes(',')) || /^(?:Medio|Meio) Ambiente$/.test(words.join(' '));
}
