/** Bodies and places of lists where the weights do not know them, and parties in brackets. French and Italian. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

function lists(language: string, text: string): Record<'bodies' | 'places' | 'people', string[]> {
  const { organisations, places, people } = extract(documentOf(text, language), CONTEXT);
  const named = (list: { name: string }[]): string[] => list.map(({ name }) => name);
  return { bodies: named(organisations), places: named(places), people: named(people) };
}

describe('bodies that a list has', () => {
  it.each<[language: string, text: string, bodies: string[]]>([
    ['fr', 'Airbus a livré 793 avions en un an.', ['Airbus']],
    ['fr', 'Hydro-Québec a vendu moins.', ['Hydro-Québec']],
    ['fr', 'OpenAI et Google dominent le marché.', ['OpenAI', 'Google']],
    ['it', 'Enel ha chiuso i primi nove mesi in rialzo.', ['Enel']],
    ['fr', 'Le syndicat Alliance Police nationale réclame des effectifs.', ['Alliance Police nationale']],
    ['fr', 'Le coordinateur de La France insoumise se tait.', ['La France insoumise']],
    ['fr', 'Il l’a dit dans un entretien aux Echos.', ['Echos']],
    ['fr', 'Il l’a dit au micro de Canal+.', ['Canal+']],
    ['fr', 'Ils ont perdu au Stade Rennais.', ['Stade Rennais']],
    ['it', 'Lo ha detto in un’intervista al Sole 24 Ore. Poi ha taciuto.', ['Sole 24 Ore']],
    ['it', 'Il Made in Italy cresce ancora.', []],
    ['it', 'Il Napoli pareggia in casa del Bologna.', ['Napoli', 'Bologna']],
    ['it', 'Il tecnico della Roma tace.', ['Roma']],
    ['it', 'La Roma imperiale attira i turisti.', []],
    ['it', 'Abita a Napoli da anni.', []],
    ['it', 'Il Milan batte la Lazio.', ['Milan', 'Lazio']],
    ['it', 'Il Lazio investe trenta milioni.', []],
    ['it', 'Lo scrive Repubblica, e il presidente della Repubblica tace.', []],
    ['it', 'Secondo Repubblica deciderà il gup.', ['Repubblica']],
    ['it', 'Lo ha dichiarato alla RSI.', ['RSI']],
    ['fr', 'La conseillère d’État vaudoise Anne Morin se tait.', []],
    ['fr', 'Proximus et la Stib ont été touchés.', ['Proximus', 'Stib']],
    ['fr', 'BNP Paribas et Société Générale ont reculé.', ['BNP Paribas', 'Société Générale']],
    ['it', 'Il ministero delle Imprese e del Made in Italy frena.', ['ministero delle Imprese e del Made in Italy']],
    ['fr', 'La Commission électorale indépendante hésite.', ['Commission électorale indépendante']],
  ])('%s: %s', (language, text, bodies) => {
    expect(lists(language, text).bodies).toEqual(bodies);
  });
});

it.each<[language: string, text: string, bodies: string[]]>([
  ['it', 'Il consigliere comunale Aldo Neri (Pd) tace.', ['Pd']],
  ['it', 'La consigliera Anna Verdi (Fratelli d’Italia) tace.', ['Fratelli d’Italia']],
  ['fr', 'Le député Paul Morin (Les Républicains) a voté contre.', ['Les Républicains']],
  ['fr', 'Le ministre Jan Peeters (N-VA) se tait.', ['N-VA']],
  ['fr', 'Le député Paul Morin (photo) a voté contre.', []],
])('the party in brackets: %s: %s', (language, text, bodies) => {
  expect(lists(language, text).bodies).toEqual(bodies);
});

it.each<[language: string, text: string, places: string[]]>([
  ['fr', 'L’attaque a eu lieu en République démocratique du Congo.', ['République démocratique du Congo']],
  ['fr', "Il vit en Côte d'Ivoire.", ["Côte d'Ivoire"]],
  ['it', "Nevica in Valle d'Aosta.", ["Valle d'Aosta"]],
  ['fr', 'L’ancien président de la République démocratique du Congo Joseph Kabila a été condamné.',
    ['République démocratique du Congo']],
  ['fr', 'Un gène de la maladie de Parkinson est connu.', []],
  ['fr', 'Il l’a dit à la Chambre.', []],
])('places: %s: %s', (language, text, places) => {
  expect(lists(language, text).places).toEqual(places);
});

it.each<[language: string, text: string, people: string[]]>([
  ['it', 'L’amministratore delegato della Rai Giampaolo Rossi tace.', ['Giampaolo Rossi']],
  ['it', 'L’ad di Leonardo Roberto Cingolani tace.', ['Roberto Cingolani']],
  ['it', 'Il figlio di Leonardo Roberto Neri tace.', ['Leonardo Roberto Neri']],
  ['it', 'Il governatore della Banca d’Italia Fabio Panetta tace.', ['Fabio Panetta']],
  ['it', 'Il direttore di Amazon Italia Lorenzo Barbo tace.', ['Lorenzo Barbo']],
  ['it', 'Marco il barista ha visto tutto.', ['Marco']],
  ['fr', 'L’attaquant de l’AJ Auxerre Lassine Sinayoko se tait.', ['Lassine Sinayoko']],
  ['fr', 'La maire PS de Paris, Anne Morin, se tait.', ['Anne Morin']],
  ['it', 'Vince il Leone d’oro un film francese.', []],
  ['it', 'Maxi operazione dei carabinieri.', []],
  ['it', 'Amaro Luciano Gatti: «Abbiamo regalato un tempo».', ['Luciano Gatti']],
  ['fr', 'Le porte-parole, Kobenan Kouassi Adjou, se tait.', ['Kobenan Kouassi Adjou']],
])('people: %s: %s', (language, text, people) => {
  expect(lists(language, text).people).toEqual(people);
});
