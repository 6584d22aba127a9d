/**
 * Who is called something for what they did ("le film de …", "accusato di …"), and subjects that a clause of its own, an
 * apposition or a verb that no list has sets apart. Written for these tests.
 */
import type { Passage } from './passage.ts';

const DEED = 'whose work it is, or who stands before the court, is called so though no noun stands beside the name';
const CONTRAST = 'a clause set against another has a subject of its own';
const APPOSED = 'the name behind whom a preposition governs is no subject';
const SAID_THERE = 'nobody in particular speaks for the body that opens the sentence';
const UNKNOWN = 'a verb that no list has, with its pronoun or before a noun and a name';

export const FR_DEEDS: readonly Passage[] = [
  { why: DEED,
    text: 'Le film de Sam Leroux, tourné en Lozère, sort mercredi. « Je voulais de la neige », dit le réalisateur. Hugo ' +
      'Petit, 40 ans, plombier, comparaissait jeudi. « J’ai eu peur », répond le prévenu.',
    quotes: [{ says: 'Je voulais de la neige', by: 'Sam Leroux' }, { says: 'J’ai eu peur', by: 'Hugo Petit' }] },
  { why: CONTRAST,
    text: 'La salle était pleine. « Nous fermons », a dit le maire Luc Besson, tandis que le préfet, Jean Roux, a salué ' +
      'les pompiers puis, ému, a lancé : « On ne remplace pas un pont en une nuit. »',
    quotes: [
      { says: 'Nous fermons', by: 'Luc Besson' },
      { says: 'On ne remplace pas un pont en une nuit.', by: 'Jean Roux', unsure: true },
    ] },
  { why: APPOSED,
    text: 'Le procureur Paul Garnier a requis deux ans. À l’encontre de sa sœur, Anne Morel, il a été plus doux : « Elle ' +
      'obéissait, voilà son tort. »',
    quotes: [{ says: 'Elle obéissait, voilà son tort.', by: 'Paul Garnier', unsure: true }] },
  { why: SAID_THERE,
    text: 'Les quais sont vides. Au ministère de la Pêche, on évoque « un accord équilibré ».',
    quotes: [{ says: 'un accord équilibré', by: 'ministère de la Pêche' }] },
  { why: UNKNOWN,
    text: 'La patronne essuie un verre. « Ici, on a eu peur », philosophe-t-elle. Le parti compte les points. « On ' +
      'regarde la télévision », se gausse sa tête de liste, Nadège Orsini. Personne ne bougeait. Yvon Le Gall s’est ' +
      'levé et il a crié « À table ! ».',
    quotes: [
      { says: 'Ici, on a eu peur', by: 'La patronne' },
      { says: 'On regarde la télévision', by: 'Nadège Orsini' },
      { says: 'À table !', by: 'Yvon Le Gall' },
    ] },
  { why: 'lines that ask, and answers in marks that fill theirs',
    text: 'Maud Le Bris a bouclé son tour du monde dimanche. Nous l’avons retrouvée à Lorient. Franco-chilienne, elle ' +
      'navigue depuis l’enfance.\n\nAvez-vous eu peur ?\n\n« Deux fois. La première, j’ai pensé à mon père. »\n\nEt la ' +
      'seconde ?\n\n« J’ai ri. » (Elle rit encore.) « On ne choisit pas. »\n\nVotre mère, Jeanne, suivait la course ?\n\n' +
      '« Toutes les heures. Elle m’envoyait des recettes. »\n\nOn vous dit têtue.\n\n« C’est un compliment. »',
    quotes: [
      { says: 'Deux fois. La première, j’ai pensé à mon père.', by: 'Maud Le Bris' },
      { says: 'J’ai ri.', by: 'Maud Le Bris' },
      { says: 'On ne choisit pas.', by: 'Maud Le Bris' },
      { says: 'Toutes les heures. Elle m’envoyait des recettes.', by: 'Maud Le Bris' },
      { says: 'C’est un compliment.', by: 'Maud Le Bris' },
    ] },
  { why: 'several who answer under lines that ask, with tags: no interview',
    text: 'Que reste-t-il du marché ? Le maire Jean Roux promet des halles.\n\nTrop cher ?\n\n« On compte chaque ' +
      'centime », dit Rose Petit, 60 ans.\n\nTrop petit ?\n\n« Il manque un boucher », regrette Ali Bensaïd.\n\nEt ' +
      'demain ?\n\n« On verra bien. » Marc Aubry range ses caisses.',
    quotes: [
      { says: 'On compte chaque centime', by: 'Rose Petit' },
      { says: 'Il manque un boucher', by: 'Ali Bensaïd' },
      { says: 'On verra bien.', by: 'Marc Aubry', unsure: true },
    ] },
];

export const IT_DEEDS: readonly Passage[] = [
  { why: DEED,
    text: 'Il film di Sandro Loi esce giovedì. «Volevo la neve», ha detto il regista. Ugo Sala, 40 anni, accusato di ' +
      'rapina, ha scosso la testa. «Non ero io», ha risposto l’imputato.',
    quotes: [{ says: 'Volevo la neve', by: 'Sandro Loi' }, { says: 'Non ero io', by: 'Ugo Sala' }] },
  { why: CONTRAST,
    text: '«Noi chiudiamo», ha detto il sindaco Luca Bassi, mentre il prefetto, Gianni Rota, ha ringraziato i pompieri e ' +
      'poi, commosso, ha aggiunto: «Un ponte non si rifà in una notte».',
    quotes: [
      { says: 'Noi chiudiamo', by: 'Luca Bassi' },
      { says: 'Un ponte non si rifà in una notte', by: 'Gianni Rota', unsure: true },
    ] },
  { why: UNKNOWN,
    text: 'Il premier Renzo Aldi negherà tutto. «Una cena tra amici», dirà. «Vedremo», si schermisce il suo braccio ' +
      'destro, Piero Bonaldo.',
    quotes: [{ says: 'Una cena tra amici', by: 'Renzo Aldi' }, { says: 'Vedremo', by: 'Piero Bonaldo' }] },
  { why: 'lines that ask, and answers in marks right below them',
    text: 'Il nuovo romanzo di Ada Manni esce martedì. L’autrice ci riceve a Lodi.\n\nPerché una ferrovia?\n«Perché mio ' +
      'nonno faceva il casellante».\n\nQuante volte l’ha riscritto?\n«Tredici, e la mia editor, Lucia Riva, le ha lette ' +
      'tutte».\n\nScriverà ancora?\n«Finché c’è rumore in cucina».',
    quotes: [
      { says: 'Perché mio nonno faceva il casellante', by: 'Ada Manni' },
      { says: 'Tredici, e la mia editor, Lucia Riva, le ha lette tutte', by: 'Ada Manni' },
      { says: 'Finché c’è rumore in cucina', by: 'Ada Manni' },
    ] },
  { why: 'a verb without a subject is not hers where the sentence before is about him; "si annuncia" is nobody’s',
    text: 'Fosco Neri è tornato a casa. «Mi dicevano che ero di ghiaccio», ha spiegato Maria Loi guardando avanti. Lui le ' +
      'ha preso la mano. «Ha fatto bene a dirlo», ha aggiunto. Un funzionario, Aldo Riva, ha annuito. In serata dal ' +
      'ministero è arrivata una nota con cui si annuncia un piano «rapido e condiviso».',
    quotes: [
      { says: 'Mi dicevano che ero di ghiaccio', by: 'Maria Loi' },
      { says: 'Ha fatto bene a dirlo', by: 'Fosco Neri', unsure: true },
      { says: 'rapido e condiviso', by: 'ministero', unsure: true },
    ] },
];
