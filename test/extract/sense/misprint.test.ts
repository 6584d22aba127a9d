/** Slips that keep a passage off a card, and what looks like one. */
import { expect, it } from 'vitest';
import { isMisprinted } from '../../../src/extract/sense/misprint.ts';
import { readDocument } from '../../../src/text/read-document.ts';

it.each<[text: string, slips: boolean, why: string]>([
  ['The council closed the the ferry.', true, 'a little word twice'],
  ['The militia that has doing the work left.', true, 'half a verb'],
  ['Lakes of full of methane were found.', true, 'a word too many'],
  ['Ferries need an the engine.', true, 'two articles'],
  ['The town rejoiced after beaing Larkfield, its third time of beating Larkfield.', true, 'spelt otherwise elsewhere'],
  ['Rail union Lund, will strike on Monday.', true, 'a comma between the subject and its verb'],
  ['Last Monday in Lund, Rosa Medina, a baker, was late.', false, 'two commas around what she is'],
  ['Eight rail comapnies closed the ferry.', true, 'two letters changed about'],
  ['They came to ab duct a baker; last year they abducted two.', true, 'a word in two'],
  ['The council was re elected in May, for it was reelected before.', false, 'a prefix by itself'],
  ['The theatre and its centre in Larkfield closed; so did theater and center.', false, 'spelled both ways'],
  ['The Ellersundian lighthouse closed.', false, 'a word that nobody lists, and no slip of one'],
  ['The mayor was taking notes while talking to Rosa Medina.', false, 'two words of the language'],
  ['Children hang on to the end of it.This is why the ferry waits.', true, 'no space behind a sentence'],
  ['The bridge of bridge.The was sold.', true, 'the same'],
  ['He reads lund.io every day, and This Town on Mondays.', false, 'an address'],
  ['Since May the ferry is late. “”', true, 'marks around nothing'],
  ['The ferry has being and will have.', false, 'none that is known'],
  ['She said that that ferry had had its day.', false, 'twice, and right'],
  ['The ferries of the council sail; each ferry sails.', false, 'endings alone differ'],
])('%s → %s', (text, slips) => {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  expect(isMisprinted(document, { start: 0, end: text.length })).toBe(slips);
});

it.each<[language: string, text: string, slips: boolean, why: string]>([
  ['en', 'Boat Found Inside HarbourAnother ferry sank in May.', true, 'a heading and the paragraph behind it'],
  ['en', 'She wrote on LinkedIn that ferries sank.', false, 'a name'],
  ['en', 'The DeepMind and YouTube teams sailed.', false, 'names'],
  ['de', 'Fähre im Hafen gesunkenDie Wehr rückte aus.', true, 'German'],
  ['de', 'Im Mai hatten zwei der acht Boote hatten ein Leck.', true, 'a verb twice in its clause'],
  ['de', 'Es waren alle da, die waren eingeladen.', false, 'a verb in each of two clauses'],
  ['es', 'Los sacaron en un en helicóptero de Lund.', true, 'a preposition begun twice'],
  ['fr', 'Le bac arrive dans le dans le port.', true, 'the same'],
  ['de', 'Jede LehrerIn weiß das.', false, 'a woman or a man'],
  ['de', 'Sie warten, weil dieKommunen kein Geld haben.', true, 'an article and its noun'],
  ['de', 'Lund braucht Regeln fürVereine.', true, 'a preposition and its noun'],
  ['de', 'Lund fliegt mit airBaltic.', false, 'a name'],
  ['de', 'Die Be-treuer kamen; ein Betreuer blieb.', true, 'parted where a line ended'],
  ['de', 'Die Ex-minister kamen.', false, 'two words'],
  ['de', 'Sie kamen am vergangenen in den Saal.', true, 'a day is missing'],
  ['de', 'Sie kamen am vergangenen Montag in den Saal.', false, 'it is there'],
  ['fr', 'Bo Lund à vidé son casier.', true, 'the verb "a"'],
  ['fr', 'Bo Lund habite à côté des quais.', false, 'the preposition'],
  ['fr', 'Il est accusé d’ »une dizaine de vols ».', true, 'a mark that is turned over'],
  ['fr', 'Un bateau a couléLes secours arrivent.', true, 'French'],
  ['es', 'Un barco hundidoLos equipos llegan.', true, 'Spanish'],
  ['it', 'La nave affondataIl sindaco tace.', true, 'Italian'],
  ['pt', 'Um barco afundadoOs bombeiros chegam.', true, 'Portuguese'],
])('%s: %s → %s', (language, text, slips) => {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  expect(isMisprinted(document, { start: 0, end: text.length })).toBe(slips);
});

/** Read once it takes some milliseconds; through the whole article at each pair a minute, longer than any test may take. */
it('looks for words in two in an article of nothing else', () => {
  const text = 'gz qxa '.repeat(70_000);
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  expect(isMisprinted(document, { start: 0, end: text.length })).toBe(false);
});
