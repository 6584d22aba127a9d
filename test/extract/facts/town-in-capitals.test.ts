/** A town in capitals before the first sentence is a dateline, though no sign stands behind it. */
import { expect, it } from 'vitest';
import { clauseWithin } from '../../../src/extract/facts/clauses.ts';
import { documentOf } from '../document-of.ts';

it.each([
  ['it', 'FOGGIA Il ponte del porto resta chiuso. Per ora il traghetto non parte.', 'Il ponte del porto resta chiuso.'],
  ['it', 'FOGGIA Ancora un ponte chiuso. Il sindaco ancora non parla.', 'Ancora un ponte chiuso.'],
  ['es', 'MADRID El puente sigue cerrado. Nadie sabe cuándo abre el puerto.', 'El puente sigue cerrado.'],
  ['de', 'BERLIN Die Brücke bleibt gesperrt. Niemand weiß, wann die Fähre fährt.', 'Die Brücke bleibt gesperrt.'],
  ['it', 'ROVIGO Aveva un ponte lungo tre chilometri. Il sindaco aveva detto di no.', 'Aveva un ponte lungo tre chilometri.'],
  ['fr', 'PORTRAIT Elle garde le pont du port. Hier encore, elle dormait.', 'Elle garde le pont du port.'],
  ['it', 'RETROSCENA Il ponte del porto resta chiuso. Per ora il traghetto non parte.', 'Il ponte del porto resta chiuso.'],
  ['en', 'PARIS Hilton crossed the bridge. Nobody knew her.', 'PARIS Hilton crossed the bridge.'],
  ['it', 'TREVANO Da due mesi il ponte resta chiuso. Nessuno sa altro.', 'Da due mesi il ponte resta chiuso.'],
  ['fr', 'ROCHEVAL Il n’y a plus de pont. Personne ne passe.', 'Il n’y a plus de pont.'],
  ['en', 'FERRIES The bridge is on the list. Nobody knew it.', 'The bridge is on the list.'],
  ['de', 'Kreis Wehlen Eine Fähre zu bauen, kostet viel. Niemand zahlt.', 'Eine Fähre zu bauen, kostet viel.'],
  ['de', 'Update Wehlen Die Fähre liegt still. Niemand weiß mehr.', 'Die Fähre liegt still.'],
  ['de', 'Wehlen (UK) Mit einem Fest beging Lund den Tag. Alle kamen.', 'Mit einem Fest beging Lund den Tag.'],
  ['de', 'Rosa Medina (SP) will die Fähre. Niemand sonst.', 'Rosa Medina (SP) will die Fähre.'],
  ['de', 'Partei Die Linke will die Fähre. Niemand sonst.', 'Partei Die Linke will die Fähre.'],
  ['de', 'RUDER-LIGA (bhm). Bo Lund seufzt kurz am Ufer. Niemand hört es.', 'Bo Lund seufzt kurz am Ufer.'],
  ['fr', 'Lund, 4 mars (APS) – Les bacs sont rentrés au port. Rien de plus.', 'Les bacs sont rentrés au port.'],
  ['es', 'NCIS Los Ángeles vuelve en mayo. Nadie sabe más.', 'NCIS Los Ángeles vuelve en mayo.'],
  ['en', 'HEPATITIS A cases rise in Lund. Nobody knows why.', 'HEPATITIS A cases rise in Lund.'],
  ['en', 'UNESCO Lists name the bridge. Nobody knew them.', 'UNESCO Lists name the bridge.'],
])('%s: %s', (language, text, shown) => {
  const end = text.indexOf('. ', 20) + 1; // behind "RUDER-LIGA (bhm). "
  const span = clauseWithin(documentOf(text, language), { start: 0, end }, Infinity);
  expect(text.slice(span.start, span.end)).toBe(shown);
});
