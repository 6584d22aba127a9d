/**
 * "un gol de Sarmento", "obras de Hartel", "la denuncia contro Losato", "bought the boat from Marchant": what people
 * do, make, give and are tried for tells that the name behind "of", "against" or "from" is somebody's, not a town's.
 */
import { wordSet } from '../../../text/word-set.ts';
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import type { NameRun } from '../words/name-run.ts';

const DEEDS = wordSet(`
  obra obras œuvre œuvres opera opere libro libros libri livre livres livro livros novela novelas roman romans
  romanzo romanzi romance romances cuadro cuadros quadro quadri quadros tableau tableaux toile toiles poema
  poemas poème poèmes poesia poesie canción canciones chanson chansons canzone canzoni canção canções disco
  dischi disque film filme película pièce symphonie sinfonia sonate sonata concerto escultura scultura
  sculpture gol goles gols golo golos but buts rete reti tiro tiri tir tirs remate chute penal penalti pénalty
  rigore penálti pase passe cruce centro cross assist doblete doppietta doublé hat-trick muerte morte mort
  discurso discorso discours propuesta proposta proposition gobierno governo gouvernement victoria vittoria
  victoire vitória derrota sconfitta défaite salida addio départ saída dimisión dimissioni démission demissão
  fichaje ingaggio familia famiglia famille família hermanos hermana fratelli sorella frères sœur irmãos irmã
  viuda vedova veuve viúva palabras parole paroles palavras llamada telefonata appel chamada carta lettera
  lettre elección elezione élection eleição voz voce voix
`);
const CASES = wordSet(`
  juicio juicios proceso processo processi procès denuncia denunce denúncia plainte plaintes queja queixa
  causa cause cargos acusación accusa accuse acusação accusation querella querela enquête inchiesta
  investigación indagine inquérito sentencia sentenza sentença condena condanna motion moción mozione moção
  voto vote voti
`);
const AGAINST = wordSet('contra contro contre');
const GOT = wordSet(`
  bought buy buys inherited inherit got borrowed borrow stole heard saved penalty shot cross pass corner
  header free-kick letter letters message messages email emails text card note call report gift present rent
  rented lease leased joined learned learnt
`);
const GAVE = wordSet(`
  gave sold handed passed owed lent wrote apologised apologized spoke talked
`);
/** How far the verb may stand from "from", in tokens. */
const REACH = 6;

/** Signs of a mention by what stands before the word before it. */
export function deedsBefore({ tokens }: Document, lexicon: Lexicon, { titleToken, sentence }: NameRun): string[] {
  const at = (i: number): string => (tokens[i]?.sentence === sentence ? tokens[i]?.lower ?? '' : '');
  const [before, noun] = [at(titleToken - 1), at(titleToken - 2)];
  if (isRomance(lexicon)) {
    if (lexicon.genitives?.has(before) === true && DEEDS.has(noun)) return ['deed of'];
    return AGAINST.has(before) && CASES.has(noun) ? ['case against'] : [];
  }
  const verbs = before === 'from' ? GOT : before === 'to' ? GAVE : null;
  if (lexicon.language !== 'en' || !verbs) return [];
  for (let i = titleToken - 2; i >= titleToken - 2 - REACH; i--)
    if (verbs.has(at(i))) return [before === 'from' ? 'got from' : 'given to'];
  return [];
}
