/**
 * "a ajouté un ténor de la droite", „…“, schrieb eine Twitter-Userin: where only a speaker can stand, any noun after an
 * article is one, whether or not a list has it. No list of nouns for people is ever whole.
 */
import { wordSet } from '../../text/word-set.ts';
import { isDeterminer } from './governed.ts';
import { isAdjective } from './adjective.ts';
import { headFirstPhrase, withComplements } from './head-first-phrase.ts';
import type { Reference } from './reference.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from './scene.ts';

/** Words between the article and its noun: "ein anderer", "una joven". */
const MOST_MODIFIERS = 5;

/** The noun phrase that begins with an article at token `first`, or null. */
export function plainPhrase(scene: Scene, first: number, ceiling: number): Reference | null {
  const { lexicon } = scene;
  let at = first;
  while (at < ceiling && lexicon.sourceWords?.has(lowerAt(scene, at))) at += 1; // "desde el entorno presidencial"
  if (at >= ceiling || !isOutside(scene, at) || !isDeterminer(scene, at)) return null;
  const head = nounAfter(scene, at, ceiling);
  const isOfMany = lexicon.pronouns.has(lowerAt(scene, at)) && lexicon.institutions.has(lowerAt(scene, head));
  if (head < 0 || isOfMany || isNoArticle(scene, at, head)) return null;
  const phrase = withComplements(scene, at, head, ceiling);
  return TOLD[lexicon.language]?.has(lowerAt(scene, head)) ? behindTold(scene, phrase.end, ceiling) : phrase;
}

/** "relata el momento un vecino": who tells it stands behind what is told. */
const behindTold = (scene: Scene, at: number, ceiling: number): Reference | null =>
  at < ceiling ? headFirstPhrase(scene, at, ceiling) ?? plainPhrase(scene, at, ceiling) : null;

/** "lembra a cena", "ricorda quella notte", "raconte la scène": what is recalled or told is no speaker. */
const TOLD: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: wordSet(
    'scène histoire nuit soirée matinée journée jour instant moment épisode drame accident aventure époque anecdote ' +
      'souvenir attente peur vie combat',
  ),
  es: wordSet(
    'escena historia noche tarde mañana jornada día instante momento episodio drama accidente aventura época anécdota ' +
      'recuerdo espera miedo vida lucha caso hecho',
  ),
  it: wordSet(
    'scena storia notte sera serata mattina giornata giorno istante momento episodio dramma incidente avventura epoca ' +
      'aneddoto ricordo attesa paura vita lotta caso fatto vicenda',
  ),
  pt: wordSet(
    'cena história noite tarde manhã jornada dia instante momento episódio drama acidente aventura época anedota ' +
      'lembrança espera medo vida luta caso fato facto',
  ),
};

/** "disse a meio da manhã", "a custo": where it looks like a woman's article, and the word behind it is a man's. */
const isNoArticle = ({ lexicon, doc }: Scene, at: number, head: number): boolean =>
  lexicon.dropsSubject === true && lexicon.femaleArticles?.has(doc.tokens[at]?.lower ?? '') === true &&
  /o$/.test(doc.tokens[head]?.lower ?? '');

function nounAfter(scene: Scene, determiner: number, ceiling: number): number {
  const { lexicon } = scene;
  for (let i = determiner + 1; i < Math.min(ceiling, determiner + 1 + MOST_MODIFIERS); i++) {
    const lower = lowerAt(scene, i);
    if (tokenAt(scene, i)?.kind !== 'word' || !isOutside(scene, i) || entityAt(scene, i) >= 0) return -1;
    const modifies = lexicon.capitalisesNouns
      ? /^\p{Ll}/u.test(textAt(scene, i))
      : lexicon.determiners.has(lower) || lexicon.possessives.has(lower) || lexicon.roleModifiers?.test(lower);
    if (modifies && isAdjective(scene, i + 1)) continue; // "un veterano de la plaza": nothing that it could modify
    if (modifies && lexicon.capitalisesNouns) return -1; // "Das schmälerte den Frust"
    return isAdjective(scene, i) && !lexicon.common.has(lower) ? i : -1;
  }
  return -1;
}
