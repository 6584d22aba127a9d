/**
 * "el vino Castillo de Almar", "la asociación Amigos del Río": names that have the form of a site, and the noun right
 * before them says that they are no site: a body, or a ship, a wine, a film, a cup. Romance languages.
 */
import { pattern } from '../../../pattern.ts';
import { startsWithSmall } from '../../../text/capital.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isInstitution, isPlaceNoun } from '../words/kind-nouns.ts';
import type { NameRun } from '../words/name-run.ts';

type Class = 'body' | 'thing';

/** What the noun before most of the mentions makes of them, null where none says that it is no site. */
export function classBefore(doc: Document, lexicon: Lexicon, runs: readonly NameRun[]): Class | null {
  const told = runs.flatMap((run) => classOf(doc, lexicon, run) ?? []);
  return 2 * told.length >= runs.length ? (told[0] ?? null) : null; // "Sierra de Almar", which has a project too
}

function classOf(doc: Document, lexicon: Lexicon, { titleToken, sentence }: NameRun): Class | null {
  const { text = '', lower = '', sentence: itsOwn } = doc.tokens[titleToken - 1] ?? {};
  if (itsOwn !== sentence || !startsWithSmall(text)) return null;
  if (THINGS.test(lower)) return 'thing';
  const isBody = isInstitution(lexicon, lower) && !isPlaceNoun(lexicon, lower) && !SEATED.test(lower);
  return isBody || CALLED.test(lower) ? 'body' : null;
}

/** Spanish, Portuguese, Italian and French together: few of these words are sites in another of them. */
const THINGS = pattern(
  'u',
  '^(?:vinos?|vinhos?|vini|vins?|cavas?|cerveza|cerveja|birra|bière|quesos?|queijos?|formaggio|fromage|jamón|presunto|',
  'salume|aceite|azeite|olio|água|agua|acqua|licor|café|',
  'buques?|navios?|nave|navire|barco|bateau|fragata|crucero|cruzeiro|ferry|velero|veleiro|petrolero|submarino|',
  'filmes?|films?|películas?|novelas?|telenovelas?|series?|séries?|serie|romances?|romanzo|roman|libros?|livros?|',
  'canciones|canción|canção|canzone|chanson|disco|álbum|album|ópera|programa|programma|',
  'torneos?|torneios?|torneo|tournoi|trofeos?|troféus?|trofeo|trophée|copa|taça|coppa|coupe|liga|certamen|concursos?|',
  'concorso|concours|premios?|prémios?|prêmios?|premio|prix|rally|rali|carrera|corrida|',
  'caballo|cavalo|cavallo|yegua|égua|toro|touro|operación|operação|operazione|opération|proyecto|projeto|progetto)$',
);
/** What else bodies are called behind, brands and teams among them. */
const CALLED = pattern(
  'u',
  '^(?:marcas?|equipos?|equipas?|equipe|squadra|équipe|clubes?|club|peña|cofradía|hotel|hoteles|hotéis|',
  'restaurantes?|ristorante|bar|bodegas?|adegas?|cantina|diarios?|jornal|jornais|giornale|revistas?|rivista|agencias?|',
  'agências?|asociación|associação|associazione|colectivo|coletivo|grupos?|gruppo|plataforma|ong|banda|coral|coro)$',
);
/** Bodies that have the name of their town: "el municipio Villanueva del Río". */
const SEATED = pattern(
  'u',
  '^(?:municipios?|municípios?|ciudad|cidade|città|ville|commune|comune|país|paese|pueblo|distrito|provincia|estado|',
  'ayuntamiento|alcaldía|câmara|prefeitura|comuna|junta|concello|región|região|regione|comunidad|casa|parroquia)$',
);
