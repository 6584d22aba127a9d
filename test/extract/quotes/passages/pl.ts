/** Polish newspaper passages, written for these tests. */
import { PL_MEANT } from './pl-meant.ts';
import { PL_ONE_OF } from './one-of.ts';
import type { Passage } from './passage.ts';

export const PL: readonly Passage[] = [
  ...PL_ONE_OF,
  ...PL_MEANT,
  {
    why: 'the subject stands after the verb',
    text: 'Wojewoda Anna Kowalska broniła budżetu. „Nie oszczędzamy na szkołach” – powiedziała we wtorek Kowalska.',
    quotes: [{ says: 'Nie oszczędzamy na szkołach', by: 'Anna Kowalska', unsure: true }],
  },
  {
    why: 'a role before the full name, after the verb',
    text: 'Most pozostanie zamknięty. „Stal jest zmęczona” – mówi inżynier Piotr Nowak.',
    quotes: [{ says: 'Stal jest zmęczona', by: 'Piotr Nowak', role: 'inżynier' }],
  },
  {
    why: 'the name in another case is the one spoken to',
    text: 'Minister Tomasz Wolski odpowiedział Annie Zielińskiej: „Te dane są nieprawdziwe”.',
    quotes: [{ says: 'Te dane są nieprawdziwe', by: 'Tomasz Wolski', unsure: true }],
  },
  {
    why: 'a speaker without a name keeps the words of the article',
    text: 'W porcie wybuchł pożar. „Nikt nie ucierpiał” – poinformował rzecznik straży.',
    quotes: [{ says: 'Nikt nie ucierpiał', by: 'rzecznik straży', unsure: true }],
  },
  {
    why: 'zdaniem names the source, in the genitive',
    text: 'Ekonomista Marek Zawada policzył koszty. Zdaniem Zawady podwyżka to „plaster na złamaną nogę”.',
    quotes: [{ says: 'plaster na złamaną nogę', by: 'Marek Zawada', unsure: true }],
  },
  {
    why: 'a name before a colon',
    text: 'Trener Krzysztof Baran: „To była nasza najgorsza połowa”.',
    quotes: [{ says: 'To była nasza najgorsza połowa', by: 'Krzysztof Baran' }],
  },
  {
    why: 'words held at arm’s length are no speech',
    text: 'Książka pod tytułem „Cichy port” ukazała się w maju.',
    quotes: [],
  },
  {
    why: 'a dash opens speech where another sets off who says it',
    text:
      'Radni przyjęli budżet.\n\n– To budżet ostrożny – powiedziała prezydentka miasta Anna Kowalczyk. – Najwięcej ' +
      'wydamy na szkoły.\n\n– Nie możemy tego „cudu” poprzeć – ocenił Marek Nowicki.',
    quotes: [
      { says: 'To budżet ostrożny', by: 'Anna Kowalczyk', role: 'prezydentka miasta' },
      { says: 'Najwięcej wydamy na szkoły.', by: 'Anna Kowalczyk' },
      { says: 'Nie możemy tego „cudu” poprzeć', by: 'Marek Nowicki' },
    ],
  },
  {
    why: 'items of a list are no speech, whatever else their lines hold',
    text: 'Anna Kowalczyk przedstawiła budżet.\n\n– oświata i sport – 40 proc.\n\n– drogi i mosty – 20 proc.',
    quotes: [],
  },
];
