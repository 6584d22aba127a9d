/** Whole statements of the writer's own, and what only looks like one. */
import { expect, it } from 'vitest';
import { isWritersStatement } from '../../../src/extract/sense/writers-statement.ts';
import { readDocument } from '../../../src/text/read-document.ts';

it.each<[string, string, boolean, string]>([
  ['en', 'The council meets on Friday.', true, 'plain'],
  ['en', 'The US Navy sailed on Friday.', true, 'US is not us'],
  ['en', 'A reader asked me about it.', false, 'the writer in person'],
  ['en', 'Now that the ship has arrived in the region.', false, 'nothing follows the clause'],
  ['en', 'When the ship arrived, the harbour was full.', true, 'something does'],
  ['en', 'and the harbour was full.', false, 'the end of something'],
  ['en', '219This fund helps workers.', false, 'a footnote’s number'],
  ['en', '219 workers were helped.', true, 'a number'],
  ['de', 'The ship is on its way to the region and will be there by the weekend.', false, 'another language'],
  ['de', 'Das Schiff ist auf dem Weg in die Region und wird am Wochenende da sein.', true, 'its own'],
  ['sv', 'Fartyget är på väg till regionen och är där till helgen som kommer nu.', true, 'no list, no verdict'],
  ['en', '3. “The Bridge,” 9 p.m. ET on Tuesday.', false, 'an item of a list'],
  ['en', '3.4 million people cross the bridge.', true, 'a number'],
  ['en', 'Full toll of the storm in Port Ellery unclear .', false, 'a teaser'],
  ['en', 'Workers protest on the bridge in Port Ellery', false, 'a caption: no stop'],
  ['de', 'Es soll 980 Zellen halten; mehr war nicht zu erfahren(öffnet im neuen Fenster).', false, 'a link'],
  ['fr', 'Le pont de Port Ellery fermé depuis mardi', false, 'a heading'],
  ['it', 'Chiuso per lavori nel porto di Port Ellery a maggio.', false, 'a participle without what it is of'],
  ['it', 'Comitati di Port Ellery chiudono il porto a maggio.', true, 'a noun'],
  ['fr', 'Fermé depuis mardi par la ville de Port Ellery.', false, 'the same'],
  ['fr', 'À commencer par celle de maître Roux pour les parties civiles.', false, 'what a sentence before began'],
  ['es', 'Cerrado por obras en el puerto de Port Ellery.', false, 'the same'],
  ['es', 'Según palabras de Rosa Medina, directora del puerto de Lund.', false, 'a source, and nothing that it says'],
  ['es', 'Según Rosa Medina, el puerto de Lund abre en mayo.', true, 'what it says stands there'],
  ['fr', 'Selon Rosa Medina, directrice du port de Lund.', false, 'the same'],
  ['fr', 'Selon Rosa Medina, le maire de Lund a menti en mai.', true, 'what she said'],
  ['es', 'Según Rosa Medina, el alcalde de Lund mintió en mayo.', true, 'the same'],
  ['pt', 'O incêndio nos concelhos de Port Ellery e de Lund está dominado.', true, '“nos” is “in the”'],
  ['it', 'Nel porto di Port Ellery ci sono due navi da martedì.', true, '“ci” is “there”'],
  ['fr', 'Du quai j’ai vu le pont de Port Ellery en feu.', false, 'the writer in person'],
  ['fr', 'Le ton monte entre le port et la mairie de Port Ellery.', true, 'a noun'],
  ['pt', 'A nossa viagem a Port Ellery terminou no porto.', false, 'the writer in person'],
  ['de', 'Was vom Fest im Hafen von Lund übrig blieb.', false, 'a teaser'],
  ['de', 'Was vom Fest übrig blieb, liegt im Hafen von Lund.', true, 'a verb of its own'],
  ['de', 'Wie die Brücke von Lund den Sturm überstand.', false, 'the same'],
  ['fr', 'Comment le port de Lund a survécu.', false, 'the same'],
  ['de', 'Ein Rundgang durch den alten Hafen von Lund, wo 40 Schiffe liegen.', true, '“alten” may be a verb'],
  ['de', 'Ein Rundgang durch den Hafen von Lund, wo 40 Schiffe liegen.', false, 'no verb of its own'],
  ['de', 'Hafen-Magazin mit täglichen Meldungen von Reedern aus Lund und Kiel.', false, 'what an outlet is'],
  ['de', 'Der Hafen von Lund liegt am Meer.', true, 'a verb'],
  ['de', 'Am Hafen von Lund ging ein Schiff unter.', true, 'a verb'],
  ['de', 'Bis irgendwann kein Gegner mehr übrig war.', false, 'half a sentence'],
])('%s: %s → %s (%s)', (language, text, whole, _why) => {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  expect(isWritersStatement(document, { start: 0, end: text.length })).toBe(whole);
});
