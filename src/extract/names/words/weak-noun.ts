/**
 * German adjectives and participles that are nouns: "der Vorsitzende" is a man, "Vorsitzende" by itself a woman.
 */
import { pattern } from '../../../pattern.ts';

const WEAK = pattern(
  'iu',
  '(?:vorsitzende|abgeordnete|beauftragte|angestellte|bevollmächtigte|delegierte|gesandte|überlebende|angehörige|',
  'verantwortliche|reisende|jugendliche|bekannte|verwandte|betroffene|studierende|beamte)$',
);

export const isWeakNoun = (word: string): boolean => WEAK.test(word);
