/**
 * Words without a tag at the end of a paragraph that tells of one person alone are theirs; a noun in the tag that nobody
 * has been called by means whoever was named last. Not where anybody else may have spoken.
 */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const lastSpeaker = (language: string, text: string): string | null =>
  extract(documentOf(text, language), CONTEXT).quotes.at(-1)?.speaker?.name ?? null;

const OPENING = {
  en: 'The ferry to Marrow stops on Friday. “We did what we could,” said Colin Ashby, who runs it.\n\n',
  de: 'Die Fähre nach Marlo fährt nur noch bis Freitag. „Wir haben alles versucht“, sagte Jürgen Abel, der sie betreibt.\n\n',
  fr: 'Le bac de Marlo s’arrête vendredi. « Nous avons tout essayé », dit Colin Abel, qui l’exploite.\n\n',
  it: 'Il traghetto per Marlo si ferma venerdì. «Abbiamo provato di tutto», dice Carlo Abeli, che lo gestisce.\n\n',
  pt: 'A balsa para Marlo para na sexta. «Tentámos tudo», diz Carlos Abel, que a explora.\n\n',
};

it.each<[language: keyof typeof OPENING, text: string, speaker: string | null, why: string]>([
  ['en', 'Does she have a boat herself? Moira Sutton snorts. “What would I do with a boat?”', 'Moira Sutton', 'one person'],
  ['en', 'Does she have a boat herself? Moira Sutton snorts. A boy throws a stone at a gull. “Leave it alone, you.”', null,
    'another in the sentence before'],
  ['en', 'Does she have a boat herself? Moira Sutton snorts. The harbour trust is unmoved. “There will be no boat.”',
    'The harbour trust', 'a body in the sentence before'],
  ['en', 'Moira Sutton read the letter twice. It was from the bank. “You have thirty days to pay it all.”', null,
    'a thing in the sentence before'],
  ['en', 'Moira Sutton ordered a cake for sixty. The patissier apologised. “We only bake on a Friday now.”', null,
    'a noun that no list has, and what only somebody does'],
  ['en', 'Moira Sutton wanted her deposit back. The small family hotel has refused. “We never promised any refunds.”', null,
    'such a body'],
  ['en', 'Moira Sutton said the taps were dry. A glum campanologist shrugged. “They have been dry since May.”', null,
    'brought in there'],
  ['en', 'Patissier Moira Sutton forgot the cake. The patissier apologised. “I have never done such a thing.”',
    'Moira Sutton', 'she is called so'],
  ['en', 'Moira Sutton ordered a cake for sixty. The cake never came. “I sat on the step and cried.”', 'Moira Sutton',
    'a thing'],
  ['en', 'Moira Sutton took the boat out at nine. The engine refused to start. “I thought that was it.”', 'Moira Sutton',
    'a thing that refuses'],
  ['de', 'Künftig sortiert Anke Brode die Post allein. Ihr erster Gedanke? „Wo stelle ich die Säcke hin?“', 'Anke Brode',
    'a sentence without a verb between'],
  ['de', 'Anke Brode hat ihr halbes Leben auf der Insel verbracht. Eine Nachbarin winkt vom Anleger herüber. „Heute kommt ' +
    'nichts mehr.“', null, 'another acts before the words'],
  ['fr', 'À la sortie, un pêcheur range ses filets. Ira-t-il au large demain ? « Si le vent tombe, pas avant. »', null,
    'a verb with a capital is nobody'],
  ['pt', 'Rosa Valverde espera a balsa sentada num caixote. O barco devia ter chegado às nove. São onze. «Já telefonei ' +
    'duas vezes. Dizem que está a sair.»', 'Rosa Valverde', 'things are no rivals'],
  ['pt', 'Quem quer carta liga para casa e fala com Rosa, que casou em 1970 e anota os pedidos num caderno. «Há quem ' +
    'pense que sou a secretária», diz a reformada da alfândega.', 'Rosa', 'a noun nobody was called by'],
  ['pt', 'Quem quer carta liga para casa e fala com Rosa, que casou em 1970 e anota os pedidos num caderno. «Há quem ' +
    'pense que sou a secretária», diz o reformado da alfândega.', null, 'a noun of another gender'],
])('%s: %s', (language, text, speaker) => {
  const told = lastSpeaker(language, OPENING[language] + text);
  expect(speaker === null && /^(?:A |\p{Ll})/u.test(told ?? '') ? null : told).toBe(speaker);
});
