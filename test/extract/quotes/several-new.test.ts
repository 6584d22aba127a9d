/** Several who step in before words without a tag: nobody who spoke before them says those. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const ENGLISH =
  'The chair of the society, Rhoda Pell, defends the lease.\n\n“The lease is no weapon, it is a bench,” she said.\n\n' +
  'The SEVERAL asked for a night bus.\n\n“Our gates are far from the road and it is dark when we leave at eight.”';
const FRENCH =
  'La présidente de la société, Rhoda Pell, défend le bail.\n\n« Le bail n’est pas une arme, c’est un banc », ' +
  'a-t-elle dit.\n\nLes SEVERAL ont demandé un bus de nuit.\n\n« Nos portails sont loin de la route et il fait noir ' +
  'quand nous sortons à vingt heures. »';

it.each([
  'policemen', 'postmen', 'landladies', 'secretaries', 'waitresses', 'coaches', 'spokeswomen', 'maids',
])('the %s', (several) => expect(lastSpeaker(ENGLISH.replace('SEVERAL', several))).not.toBe('Rhoda Pell'));

it.each(['employées', 'policières', 'passagères', 'barbiers', 'villageoises', 'grossistes'])('les %s', (several) =>
  expect(lastSpeaker(FRENCH.replace('SEVERAL', several), 'fr')).not.toBe('Rhoda Pell'));
