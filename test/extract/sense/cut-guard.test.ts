/** What a cut may not take away. */
import { describe, expect, it } from 'vitest';
import { isTurnedBy, lossOf } from '../../../src/extract/sense/cut-guard.ts';
import { readDocument } from '../../../src/text/read-document.ts';

function lossIn(language: string, kept: string, rest: string) {
  const text = kept + rest;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  return lossOf(document, { start: 0, end: text.length }, { start: 0, end: kept.length });
}

describe('what is left out of a sentence', () => {
  it.each([
    ['en', 'The bridge is safe', ', according to its owner.', 'attribution'],
    ['en', 'The bridge is safe', ', engineers said.', 'attribution'],
    ['en', 'The ferry will sail', ' if the council votes for it.', 'condition'],
    ['en', 'The ferry will sail', ', but later than last year.', 'contrast'],
    ['en', 'The plan has friends', ', none of them in the council.', 'negation'],
    ['en', 'The fire spread fast', ', which may have been arson.', 'hedge'],
    ['en', 'Brandt met Lee and Pym', ', who turns 18 on Friday, made his debut.', 'clause'],
    ['en', 'The bridge closed in June', ', which surprised the shops.', null],
    ['de', 'Die Brücke ist sicher', ', sagte der Betreiber.', 'attribution'],
    ['de', 'Die Fähre fährt', ', wenn der Rat zustimmt.', 'condition'],
    ['de', 'Die Fähre fährt', ', die im Juni gebaut wurde.', null],
    ['fr', 'Le pont est sûr', ', selon son propriétaire.', 'attribution'],
    ['es', 'El puente es seguro', ', según su dueño.', 'attribution'],
    ['en', 'The stocks are low, alarming not only for the fish', ', also for the fleet.', 'pair'],
    ['de', 'Die Fähre ist nicht nur alt', ', auch teuer.', 'pair'],
    ['fr', 'Les stocks sont alarmants non seulement pour les poissons', ', également pour les pêcheurs.', 'pair'],
    ['es', 'El puente no solo es viejo', ', también es caro.', 'pair'],
    ['it', 'Il ponte è non solo vecchio', ', bensì caro.', 'pair'],
    ['pt', 'A ponte não só é velha', ', também é cara.', 'pair'],
  ])('%s: %s|%s → %s', (language, kept, rest, loss) => expect(lossIn(language, kept, rest)).toBe(loss));

  it('counts what stands before as well', () => {
    const text = 'Unless the council votes, the ferry will sail.';
    const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
    expect(lossOf(document, { start: 0, end: text.length }, { start: 26, end: text.length })).toBe('condition');
  });
});

it.each([
  ['However, nobody came.', true, 'en'],
  ['The army, however, denies it.', true, 'en'],
  ['Laut der Armee waren es dagegen Soldaten.', true, 'de'],
  ['Vier Stimmen waren dagegen.', false, 'de'],
  ['Nobody came.', false, 'en'],
  ['Or almost.', true, 'en'],
  ['Almost all of them came.', false, 'en'],
  ['Cela dit, le bac aurait dû partir plus tôt.', true, 'fr'],
  ['O quasi.', true, 'it'],
  ['Quasi tutti sono venuti.', false, 'it'],
  ['Dicho esto, nadie vino.', true, 'es'],
  ['Das stimmt nicht.', true, 'de'],
  ['Das stimmt die Fischer froh.', false, 'de'],
  ['In Wahrheit standen die Pegel schon am Vortag hoch.', true, 'de'],
  ['En réalité, aucune barge n’était prête.', true, 'fr'],
  ['Faux, répond le syndicat.', true, 'fr'],
  ['Faux billets et vraies pièces ont été saisis.', false, 'fr'],
  ['Ce que démentent deux pêcheurs.', true, 'fr'],
  ['En realidad, nadie llamó al puerto.', true, 'es'],
  ['No es así.', true, 'es'],
  ['No es la primera vez que el muelle se hunde.', false, 'es'],
  ['Con todo, nadie vino.', true, 'es'],
  ['Con todo el muelle en obras, nadie vino.', false, 'es'],
  ['In realtà il molo era chiuso da un mese.', true, 'it'],
  ['I pescatori invece parlano di tre allarmi.', true, 'it'],
  ['Il molo resta invece di sparire.', false, 'it'],
  ['Na verdade, ninguém avisou o porto.', true, 'pt'],
  ['O porto, porém, nada soube.', true, 'pt'],
  ['In reality, nobody rang the harbour.', true, 'en'],
  ['All the same, nobody came.', true, 'en'],
  ['All the same crews will sail.', false, 'en'],
])('%s turns what was said before: %s', (text, turns, language) => {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  expect(isTurnedBy(document, { start: 0, end: text.length })).toBe(turns);
});

it.each([
  ['Medina said the silt was clean.', 'In fact, four samples were not.', true, 'en'],
  ['The silt was clean on Monday.', 'In fact, it was cleaner than the beach.', false, 'en'],
  ['Medina sagte, der Schlick sei sauber.', 'Tatsächlich fand sich in vier Proben Blei.', true, 'de'],
  ['Der Schlick war sauber.', 'Tatsächlich war er sauberer als der Strand.', false, 'de'],
  ['Medina a dit que la vase était propre.', 'En fait, quatre échantillons ne l’étaient pas.', true, 'fr'],
])('%s %s: refuted? %s', (said, next, turns, language) => {
  const text = `${said} ${next}`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const at = { start: 0, end: said.length };
  expect(isTurnedBy(document, { start: said.length + 1, end: text.length }, at)).toBe(turns);
});
