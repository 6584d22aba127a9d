/** Nouns that open the name of a body. Romance languages. */
import { inTitleCase } from '../../../text/capital.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';
import { isPlace } from './places.ts';

/** Does the name open with the noun of a house, a firm or an office: "Hotel", "Talleres", "Museu"? */
export function opensAsBody({ openers, institutions, documents, language }: Lexicon, word: string): boolean {
  if (!openers) return false;
  const [lower = ''] = word.split('-'); // "Inspeção-Geral"
  const name = inTitleCase(lower); // "Almería"
  if (openers.trades?.test(lower) && givenNameGender(name) === undefined) return !isPlace(name, language);
  return openers.bodies.has(lower) ||
    (institutions.has(lower) && !documents?.has(lower) && !OF_NO_BODY.has(lower));
}
/** "Ciudad Real", "País Vasco", "Casa Blanca", "Campaña Navideña" */
const OF_NO_BODY = wordSet(
  'casa país ciudad cidade municipio município medio sitio web site portal campaña campanha post entorno cartera ' +
    'pasta tutela defesa tuíte mensagem pesquisa sondagem ' +
    'filiale enseigne majorité opposition entourage hiérarchie équipe ville région département état pays campagne ' +
    'maggioranza minoranza opposizione giuria dirigenza sigle squadra paese città campagna sito',
);
