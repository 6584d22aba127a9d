/** "La préfecture" is no Conseil départemental: a noun for one kind of body means none that its name tells to be another. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['fr', 'Le Conseil départemental de l\'Orne ferme deux ponts. « Un détour est prévu », indique la préfecture.',
    'la préfecture'],
  ['fr', 'Le Conseil régional de Bretagne a coupé les aides. « C\'est un coup dur », déplore le club.', 'le club'],
  ['fr', 'Le Tribunal de commerce de Lyon a tranché. « Nous ferons appel », annonce l\'entreprise.', 'l\'entreprise'],
  ['fr', 'Une association de riverains a saisi le juge. La Fédération du bâtiment a réagi. « Le mur penche », ' +
    's\'indigne l\'association.', 'l\'association'],
  ['es', 'El Ayuntamiento de Lugo retiró la ayuda. «Es un golpe duro», lamenta la asociación.', 'la asociación'],
  ['it', 'La Regione Lombardia ha tolto i fondi. «È un colpo duro», lamenta il sindacato.', 'il sindacato'],
  ['pt', 'O Ministério da Cultura retirou o apoio. «É um golpe duro», lamenta a associação.', 'a associação'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[language: string, text: string, name: string]>([
  ['fr', 'Le Ministère de la Mer a tranché. « Un détour est prévu », indique le ministère.', 'Ministère de la Mer'],
  ['fr', 'L\'Union des pêcheurs, une association de Sète, a saisi le juge. « Le mur penche », dit l\'association.',
    'Union des pêcheurs'],
])('%s: %s still means %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
