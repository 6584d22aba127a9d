/** Dutch newspaper passages, written for these tests. */
import { NL_CONJUGATED } from './conjugated.ts';
import { NL_MEANT } from './nl-meant.ts';
import { NL_ONE_OF } from './one-of.ts';
import type { Passage } from './passage.ts';

export const NL: readonly Passage[] = [
  ...NL_ONE_OF,
  ...NL_MEANT,
  ...NL_CONJUGATED,
  {
    why: 'the subject stands after the verb; later the surname alone',
    text: 'Wethouder Sanne Hoekstra verdedigde de begroting. “Wij bezuinigen niet op scholen”, zei Hoekstra dinsdag in ' +
      'Zwolle. “Dat hebben we beloofd.”',
    quotes: [{ says: 'Wij bezuinigen niet op scholen', by: 'Sanne Hoekstra', role: 'Wethouder' },
      { says: 'Dat hebben we beloofd.', by: 'Sanne Hoekstra', unsure: true }],
  },
  {
    why: 'single marks, as Dutch newspapers print them',
    text: 'De brug blijft dicht. ‘Het staal is op’, zegt ingenieur Pieter Bakker. ‘Daar helpt geen verf tegen.’',
    quotes: [{ says: 'Het staal is op', by: 'Pieter Bakker' },
      { says: 'Daar helpt geen verf tegen.', by: 'Pieter Bakker', unsure: true }],
  },
  {
    why: 'aldus before the name, and at the end of the sentence',
    text: 'Het water stijgt “sneller dan verwacht”, aldus dijkgraaf Karin Mulder. “Niemand hoeft weg”, aldus Mulder.',
    quotes: [{ says: 'sneller dan verwacht', by: 'Karin Mulder', unsure: true },
      { says: 'Niemand hoeft weg', by: 'Karin Mulder', unsure: true }],
  },
  {
    why: 'volgens names the source',
    text: 'Volgens minister Willem de Graaf is het plan “niet uit te leggen aan boeren”.',
    quotes: [{ says: 'niet uit te leggen aan boeren', by: 'Willem de Graaf', unsure: true }],
  },
  {
    why: 'a separable verb closes the clause',
    text: 'Directeur Anna Visser sluit ontslagen uit. “Iedereen houdt zijn baan”, voegde Visser eraan toe.',
    quotes: [{ says: 'Iedereen houdt zijn baan', by: 'Anna Visser' }],
  },
  {
    why: 'a speaker without a name keeps the words of the article',
    text: 'In de haven brak brand uit. “Niemand raakte gewond”, meldde een woordvoerder van de brandweer.',
    quotes: [{ says: 'Niemand raakte gewond', by: 'een woordvoerder van de brandweer', role: null }],
  },
  {
    why: 'the one spoken to is not the speaker',
    text: 'Kamerlid Joost Vermeer zei tegen premier Linda Prins: “U heeft de Kamer verkeerd ingelicht.”',
    quotes: [{ says: 'U heeft de Kamer verkeerd ingelicht.', by: 'Joost Vermeer', role: 'Kamerlid' }],
  },
  {
    why: 'the pronoun goes to the woman named before',
    text: 'De schrijfster Marieke Smit woont op Texel. “De wind schrijft mee”, vertelt ze.',
    quotes: [{ says: 'De wind schrijft mee', by: 'Marieke Smit', unsure: true }],
  },
  {
    why: 'two persons, two offices: the noun decides',
    text: 'Burgemeester Jan Postma en architect Eva Dijkstra toonden het plein. “Er komt meer schaduw”, zei de ' +
      'architect. “Het kost een miljoen”, zei de burgemeester.',
    quotes: [{ says: 'Er komt meer schaduw', by: 'Eva Dijkstra', unsure: true },
      { says: 'Het kost een miljoen', by: 'Jan Postma', unsure: true }],
  },
  {
    why: 'a name before a colon',
    text: 'Trainer Kees Blom: “Dit was onze slechtste helft.”',
    quotes: [{ says: 'Dit was onze slechtste helft.', by: 'Kees Blom' }],
  },
  {
    why: 'words held at arm’s length are no speech',
    text: 'De zogenaamde “vrijstaat” bestond drie jaar. Het boek “De stille haven” gaat erover.',
    quotes: [],
  },
  {
    why: 'the party that somebody belongs to is no part of the name',
    text: 'De raad stemde in. “De brug is te duur”, aldus fractievoorzitter Tom Hendriks van de VVD.',
    quotes: [{ says: 'De brug is te duur', by: 'Tom Hendriks', role: 'fractievoorzitter' }],
  },
];
