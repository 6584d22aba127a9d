/** Two of one surname, told apart by the office before it. */
import { expect, it } from 'vitest';
import { firstSpeaker, lastSpeaker } from '../quotes/speaker-of.ts';

it.each([
  ['en', 'Judge Alan Petit and lawyer Mark Petit met. “He talks too long,” Judge Petit said. “He sleeps,” said lawyer Petit.',
    'Alan Petit', 'Mark Petit'],
  ['de', 'Landrätin Karin Schulz und Kämmerer Dieter Schulz stritten. „Der Haushalt ist dicht“, sagte Kämmerer Schulz. ' +
    'Landrätin Schulz widersprach: „Er hat ein Loch.“', 'Dieter Schulz', 'Karin Schulz'],
  ['es', 'El alcalde Luis Vega y la concejala Sara Vega no son familia. “Nos llaman hermanos”, dice la concejala Vega. ' +
    '“Ojalá fuera así”, ríe el alcalde Vega.', 'Sara Vega', 'Luis Vega'],
  ['it', 'Il sindaco Ugo Conti e il maresciallo Leo Conti si salutano. «Ci chiamano fratelli», dice il maresciallo Conti. ' +
    '«Magari fosse così», ride il sindaco Conti.', 'Leo Conti', 'Ugo Conti'],
  ['pt', 'O prefeito Ivan Pinto e o delegado Raul Pinto riram. “Chamam-nos de irmãos”, diz o delegado Pinto. ' +
    '“Quem me dera”, ri o prefeito Pinto.', 'Raul Pinto', 'Ivan Pinto'],
])('%s: %s', (language, text, first, last) => {
  expect([firstSpeaker(text, language), lastSpeaker(text, language)]).toEqual([first, last]);
});
